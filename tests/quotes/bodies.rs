//! Bodies, roles and accounts that speak, and who is brought in beside a quote.

use super::Rows;

pub(super) const ROWS: Rows = &[
    // A body acts, whoever speaks for it elsewhere; a word in capitals at the start of a sentence is none.
    (
        r#""Itu salah," kata juru bicara Kremlin Dmitry Sokolov. ¶ Kremlin menyebut langkah itu "tidak bersahabat"."#,
        &[
            "direct Itu salah, <- Dmitry Sokolov, juru bicara / Kremlin",
            "partial tidak bersahabat <- Kremlin",
        ],
    ),
    (
        r#"Pemerintah menyebut kabar itu "tidak benar sama sekali". ¶ Namun menyebut kabar itu "tidak benar" keliru."#,
        &["partial tidak benar sama sekali <- Pemerintah"],
    ),
    (
        r#"Masyarakat Antikorupsi Tokoluka (MAT) menilai putusan itu "sangat terlambat"."#,
        &["partial sangat terlambat <- Masyarakat Antikorupsi Tokoluka"],
    ),
    (
        r#"Kementerian Perhubungan dalam keterangannya mengutuk "segala bentuk pungli". ¶ Kementerian Perhubungan yang mengutuk "pungli" sudah bubar."#,
        &["partial segala bentuk pungli <- Kementerian Perhubungan"],
    ),
    (
        r#"Uni Eropa menyebutnya "pelanggaran yang serius"."#,
        &["partial pelanggaran yang serius <- Uni Eropa"],
    ),
    // What is known by a name, and what is known as something.
    (
        r#""It was loud," said Tan Kok. ¶ A resident, who wanted to be known only as Mrs Lee, said the smell was bad. "I left," she added."#,
        &["direct It was loud, <- Tan Kok", "direct I left, <- Lee"],
    ),
    (
        r#""Kami siasat," kata Raub Selamat. ¶ Mangsa, yang hanya mahu dikenali sebagai Puan Lim, berkata dia trauma. "Saya takut," katanya."#,
        &[
            "direct Kami siasat, <- Raub Selamat",
            "direct Saya takut, <- Lim",
        ],
    ),
    // Who is brought in right before a quote, with what he is; somebody whom the sentence tells of is not.
    (
        r#""Dia dites," kata Togar Simbolon. ¶ Sopir bus, Marwan, tidak terima. "Rem saya blong," kilahnya."#,
        &[
            "direct Dia dites, <- Togar Simbolon",
            "direct Rem saya blong, <- Marwan, Sopir bus",
        ],
    ),
    (
        r#""Dia dites," kata Togar Simbolon. ¶ Tes itu diikuti sopir bus Marwan. "Remnya blong," kilahnya."#,
        &[
            "direct Dia dites, <- Togar Simbolon",
            "direct Remnya blong, <- Togar Simbolon",
        ],
    ),
    (
        r#""Siap," kata Rina. ¶ Dosen pembimbing, Dr. Ratna Juwita, M.Eng., berharap alat itu laku. "Sudah ada peminat," ungkapnya."#,
        &[
            "direct Siap, <- Rina",
            "direct Sudah ada peminat, <- Ratna Juwita, Dosen pembimbing",
        ],
    ),
    (
        r#""Masih jauh," kata Budi Hartono. ¶ Seorang pejabat senior, yang enggan disebut namanya, mengatakan rapat diteruskan. "Belum selesai," katanya."#,
        &[
            "direct Masih jauh, <- Budi Hartono",
            "direct Belum selesai, <- pejabat senior",
        ],
    ),
    // The speaker stands in the paragraph below; `Hal itu` leads on once somebody has spoken.
    (
        r#""Pasokan lancar dan harga turun." ¶ Demikian disampaikan Kepala Dinas Perdagangan Rina Sari, Jumat."#,
        &["direct Pasokan lancar dan harga turun. <- Rina Sari, Kepala / Dinas Perdagangan"],
    ),
    (
        r#""Pasokan lancar," kata Budi. ¶ "Harga pun akan turun." ¶ Hal itu disampaikan pula oleh Rina Sari, Jumat."#,
        &[
            "direct Pasokan lancar, <- Budi",
            "direct Harga pun akan turun. <- Budi",
        ],
    ),
    (
        r#""Pembeli ramai," kata Sumirah. ¶ "Kemarin sepi sekali." ¶ "Sepi" kini lewat."#,
        &[
            "direct Pembeli ramai, <- Sumirah",
            "direct Kemarin sepi sekali. <- Sumirah",
        ],
    ),
    // Accounts, hajis, a doctor behind a place, an office and where it was heard.
    (
        r#""Hampir saja," tulis akun X @jalan_raya. ¶ "Baik," kata H.M. Rina Sari. ¶ "Siap," ujar Ir. H. Budi Hartono."#,
        &[
            "direct Hampir saja, <- @jalan_raya / X",
            "direct Baik, <- M. Rina Sari",
            "direct Siap, <- Budi Hartono",
        ],
    ),
    (
        r#""Siap," kata Kepala Puskesmas Koto Gadang dr. Rina Sari. ¶ "Ayo," pesan Kapolri di Asrama Haji."#,
        &[
            "direct Siap, <- Rina Sari, Kepala / Puskesmas Koto Gadang",
            "direct Ayo, <- Kapolri",
        ],
    ),
    (
        r#""Ini tugas," kata Jaksa Agung. ¶ "Siap," ujar Agung Laksono."#,
        &[
            "direct Ini tugas, <- Jaksa Agung",
            "direct Siap, <- Agung Laksono",
        ],
    ),
    // Words in small letters that somebody says of a service, and its name.
    (
        r#"Rina Sari menyebut layanan tahun ini "jauh lebih baik". ¶ Rina Sari menyebut layanan "jauh di mata"."#,
        &["partial jauh lebih baik <- Rina Sari"],
    ),
    // A familiar form of address before a part of a name, and before the only name there is.
    (
        r#""Sabar," kata KH Yahya Chalil Anshori. ¶ "Damai," imbuh Gus Yahya. ¶ "Baik," ujar Cak Rudi."#,
        &[
            "direct Sabar, <- Yahya Chalil Anshori",
            "direct Damai, <- Yahya Chalil Anshori",
            "direct Baik, <- Cak Rudi",
        ],
    ),
    // `a/l` inside a name; a slash between two names is none.
    (
        r#"Seorang penduduk, Kumaresan a/l Maniam, bimbang. "Saya takut," katanya. ¶ "Kami menang," kata Fajar/Rian."#,
        &[
            "direct Saya takut, <- Kumaresan a/l Maniam, penduduk",
            "direct Kami menang, <- Fajar",
        ],
    ),
    (
        r#"Councillor Priti Shah called it "community spirit at its best". ¶ "We will help," added Cllr Shah."#,
        &[
            "partial community spirit at its best <- Priti Shah, Councillor",
            "direct We will help, <- Priti Shah, Councillor",
        ],
    ),
    // A list of a few words each, with one speaker behind it; titles in a list are none.
    (
        r#"Laporan itu "tidak lengkap", "terburu-buru", dan "penuh salah ketik", kata pengamat Rina Sari."#,
        &[
            "partial tidak lengkap <- Rina Sari, pengamat",
            "partial terburu-buru <- Rina Sari, pengamat",
            "partial penuh salah ketik <- Rina Sari, pengamat",
        ],
    ),
    (
        r#"Film "Laut Biru", "Bukit Hijau", dan "Sungai Kecil" laris, kata pengamat Rina Sari."#,
        &[],
    ),
];
