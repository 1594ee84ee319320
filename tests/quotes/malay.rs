//! Malay quotes, and what only looks like a quote.

use super::Rows;

pub(super) const ROWS: Rows = &[
    (
        r#"Menteri Pertanian dan Keterjaminan Makanan, Datuk Seri Rahim Osman berkata, bekalan mencukupi. ¶ "Harga stabil," katanya."#,
        &["direct Harga stabil, <- Rahim Osman, Menteri Pertanian dan Keterjaminan Makanan"],
    ),
    (
        r#"Ketua Polis Daerah Alor Gajah Superintendan Rahim Osman berkata, seorang lelaki ditahan. ¶ "Siasatan masih berjalan," katanya."#,
        &["direct Siasatan masih berjalan, <- Rahim Osman, Ketua Polis Daerah Alor Gajah"],
    ),
    (
        r#""Kami menunggu," sambung beliau ketika ditemui pemberita."#,
        &["direct Kami menunggu, <- nobody"],
    ),
    (
        r#""Kita akan bincang perkara itu," kata Menteri Kewangan, Datuk Seri Rahim Osman."#,
        &["direct Kita akan bincang perkara itu, <- Rahim Osman, Menteri Kewangan"],
    ),
    (
        r#""Kita sudah bersedia," katanya kepada pemberita di sini hari ini."#,
        &["direct Kita sudah bersedia, <- nobody"],
    ),
    (
        r#"Ketua Polis Daerah, Asisten Komisioner Rahim Osman berkata, seorang lelaki ditahan. ¶ "Siasatan masih berjalan," katanya."#,
        &["direct Siasatan masih berjalan, <- Rahim Osman, Ketua Polis Daerah, Asisten Komisioner"],
    ),
    (
        r#"Rahim berkata, "Kami tidak akan berundur.""#,
        &["direct Kami tidak akan berundur. <- Rahim"],
    ),
    (
        r#""Saya bersyukur," ujar Tan Sri Kamal Hashim ketika ditemui selepas majlis itu."#,
        &["direct Saya bersyukur, <- Kamal Hashim"],
    ),
    (
        r#"Menurut beliau, "projek ini akan siap tahun depan.""#,
        &["direct projek ini akan siap tahun depan. <- nobody"],
    ),
    (
        r#"Tengku Zainal Abidin menegaskan, "Rakyat mesti didahulukan.""#,
        &["direct Rakyat mesti didahulukan. <- Zainal Abidin"],
    ),
    (
        r#""Harga ayam kekal," jelasnya."#,
        &["direct Harga ayam kekal, <- nobody"],
    ),
    (
        r#""Kami minta maaf," kata jurucakap syarikat itu."#,
        &["direct Kami minta maaf, <- jurucakap syarikat itu"],
    ),
    (
        r#"Beliau menyifatkan dakwaan itu "tidak berasas sama sekali"."#,
        &["partial tidak berasas sama sekali <- nobody"],
    ),
    (
        r#""Saya gembira," kata Siti Aminah binti Rosli, seorang peniaga."#,
        &["direct Saya gembira, <- Siti Aminah binti Rosli, peniaga"],
    ),
    (
        r#""Jalan ini ditutup," tambah Rahim."#,
        &["direct Jalan ini ditutup, <- Rahim"],
    ),
    (
        r#"Kata Rahim, "Semua pihak perlu tenang.""#,
        &["direct Semua pihak perlu tenang. <- Rahim"],
    ),
    (
        r#""Dia orang baik," luah Puan Kamariah, ibu mangsa."#,
        &["direct Dia orang baik, <- Kamariah, ibu mangsa"],
    ),
    (
        r#"Perdana Menteri, Datuk Seri Kamal Hashim memaklumkan perkara itu. ¶ "Kita tunggu," tegas beliau."#,
        &["direct Kita tunggu, <- Kamal Hashim, Perdana Menteri"],
    ),
    (
        r#""Tiada kenaikan," menurut Rahim Osman."#,
        &["direct Tiada kenaikan, <- Rahim Osman"],
    ),
    (
        "“Ini bukan masanya,” kata Ahli Parlimen Sungai Besar, Rahim Osman.",
        &["direct Ini bukan masanya, <- Rahim Osman, Ahli Parlimen Sungai Besar"],
    ),
    (
        r#""Kerajaan akan bantu," katanya yang juga Ahli Parlimen kawasan itu."#,
        &["direct Kerajaan akan bantu, <- nobody"],
    ),
    (
        r#""Pasukan bermain baik," kata jurulatih Kamal Hashim selepas perlawanan."#,
        &["direct Pasukan bermain baik, <- Kamal Hashim, jurulatih"],
    ),
    (
        r#"Rahim: "Mengapa sekarang?""#,
        &["direct Mengapa sekarang? <- Rahim"],
    ),
    (
        r#""Kami kesal," kata Pengarah Jabatan Alam Sekitar Negeri, Kamal Hashim."#,
        &["direct Kami kesal, <- Kamal Hashim, Pengarah / Jabatan Alam Sekitar Negeri"],
    ),
    (
        r#"Filem "Sungai Dalam" akan ditayangkan minggu depan."#,
        &[],
    ),
    (
        r#"Program bertajuk "Jom Sihat" itu dihadiri orang ramai."#,
        &[],
    ),
    (r#"Dia menonton drama "Rumah Lama" di rumah."#, &[]),
    (
        r#""Kita bekerjasama," kata Dato’ Sri Rahim bin Osman di Kuala Sukamaju."#,
        &["direct Kita bekerjasama, <- Rahim bin Osman"],
    ),
    (
        r#""Kita bekerjasama," kata Sri Rahim di Kuala Sukamaju."#,
        &["direct Kita bekerjasama, <- Sri Rahim"],
    ),
];
