//! Who gives out a statement, who is only described, and a verb that is missing.

use super::Rows;

pub(super) const ROWS: Rows = &[
    (
        r#""Kami menunda laga itu," tulis keterangan resmi Satgas SIAGA, Kamis (19/6/2025). ¶ "Laga diulang," imbuhnya."#,
        &[
            "direct Kami menunda laga itu, <- Satgas SIAGA",
            "direct Laga diulang, <- Satgas SIAGA",
        ],
    ),
    (
        r#"Sekretaris Desa Rina Sari pulang. ¶ "Tarif dapat berubah," dikutip dari keterangan tertulis Kementerian Air, Selasa."#,
        &["direct Tarif dapat berubah, <- Kementerian Air"],
    ),
    (
        r#"Rina Sari pulang. ¶ "Setiap warga wajib hadir," demikian disampaikan dalam laporan intelijen itu."#,
        &["direct Setiap warga wajib hadir, <- nobody"],
    ),
    (
        r#"Rina Sari pulang. ¶ "Setiap warga wajib melapor," bunyi surat edaran itu, Rabu."#,
        &["direct Setiap warga wajib melapor, <- nobody"],
    ),
    (
        r#""Aturan itu jelas bagi kami," kata pihak FIX seperti dikabarkan Reuters."#,
        &["direct Aturan itu jelas bagi kami, <- FIX via Reuters"],
    ),
    (
        r#""Jalan ini rusak," ujar salah satu warga. ¶ "Saya sedih," kata sang ibu."#,
        &[
            "direct Jalan ini rusak, <- salah satu warga",
            "direct Saya sedih, <- sang ibu",
        ],
    ),
    (
        r#"Lima spanduk dibentangkan. ¶ "Jalan ini rusak berat," bunyi salah satu spanduk."#,
        &["direct Jalan ini rusak berat, <- nobody"],
    ),
    (
        r#"Mo Salah datang ke kota itu. ¶ "Semua harus berhenti," kata Salah. ¶ "Semua sudah usai," bunyi Pasal 3."#,
        &[
            "direct Semua harus berhenti, <- Mo Salah",
            "direct Semua sudah usai, <- nobody",
        ],
    ),
    (
        r#""Panen kami baik," kata Rina Sari. ¶ "Gudang penuh," ujar ekonom yang akrab disapa Sari Kecil itu."#,
        &[
            "direct Panen kami baik, <- Rina Sari",
            "direct Gudang penuh, <- Rina Sari",
        ],
    ),
    (
        r#""Enam orang diperiksa," kata juru bicara pemerintah untuk penanganan banjir, Budi Hartono di Sukamaju."#,
        &["direct Enam orang diperiksa, <- Budi Hartono, juru bicara pemerintah"],
    ),
    (
        r#""Kami kagum dengan hasilnya," Rina Sari dalam keterangan tertulis, Minggu."#,
        &["direct Kami kagum dengan hasilnya, <- Rina Sari"],
    ),
    (
        r#"Program "Desa Sehat" Rina Sari dalam lomba itu menang."#,
        &[],
    ),
    (
        r#"Pelatih Kijang Rudi Hartono datang. Kijang menang. ¶ "Kami membaik," kata Hartono."#,
        &["direct Kami membaik, <- Rudi Hartono, Pelatih"],
    ),
    (
        r#"Pelatih Frans Rudi Hartono datang. Frans mengatakan timnya menang. ¶ "Kami membaik," kata Hartono."#,
        &["direct Kami membaik, <- Frans Rudi Hartono, Pelatih"],
    ),
    (
        r#""Kami siap," kata Direktur Riset Tokoluka Politica, Rina Sari, kepada wartawan."#,
        &["direct Kami siap, <- Rina Sari, Direktur Riset Tokoluka Politica"],
    ),
    (
        r#""Kami siap," kata Direktur Rina Sari, Tokoluka Indonesia, kepada wartawan."#,
        &["direct Kami siap, <- Rina Sari, Direktur"],
    ),
    (
        r#""Ada bus pengganti," kata Manajer Humas PT Sawah Daop 3 Bandung Rina Sari di Bandung."#,
        &["direct Ada bus pengganti, <- Rina Sari, Manajer Humas / PT Sawah Daop 3 Bandung"],
    ),
    (
        r#""Ada denda," kata Kepala Eksekutif Pasar Modal, Keuangan Kontrak, dan Bursa Karbon OJK, Rina Sari, Senin."#,
        &["direct Ada denda, <- Rina Sari, Kepala Eksekutif Pasar Modal"],
    ),
    (
        r#"Menteri Sosial Rudi Hartono atau Gus Kent datang. ¶ "Kami siap," kata Gus Kent."#,
        &["direct Kami siap, <- Rudi Hartono, Menteri Sosial"],
    ),
    (
        r#"Warga memilih Rudi Hartono atau Kent. ¶ "Kami siap," kata Kent."#,
        &["direct Kami siap, <- Kent"],
    ),
    (
        r#"Menteri Rudi Hartono-Budi Santoso bertemu Jenderal Agus Slamet Rudi. ¶ "Kami siap," kata Rudi."#,
        &["direct Kami siap, <- Rudi Hartono"],
    ),
    (
        r#"Budi Santoso ditusuk. Kapolres Bandung Rina Sari, pembunuhan itu terjadi Jumat. Saat itu Budi Santoso pulang. ¶ "Korban tewas," jelasnya."#,
        &["direct Korban tewas, <- Rina Sari, Kapolres Bandung"],
    ),
    (
        r#"Lurah Rina Sari disambut warga Gang Mawar. ¶ "Hidup Rina," seru warga."#,
        &["direct Hidup Rina, <- warga"],
    ),
    (
        r#"Kapuspen TNIMayjen Rudi Hartono datang. ¶ "Kami siap," kata Rudi."#,
        &["direct Kami siap, <- Rudi Hartono, Kapuspen"],
    ),
    (
        r#"Wasit menunjuk Budi Santoso. ¶ "Kami siap," kata Rudi Hartono. Budi Santoso terluka. ¶ "Ia pulih," ujar pelatih itu."#,
        &[
            "direct Kami siap, <- Rudi Hartono",
            "direct Ia pulih, <- Rudi Hartono",
        ],
    ),
    (
        r#""Ini individual," jelas dr. Rina kepada wartawan."#,
        &["direct Ini individual, <- Rina"],
    ),
    (
        r#""Kami membaik," kata Rina Sari. ¶ "Kami menang," ujar bek bertinggi 1,94 meter tersebut."#,
        &[
            "direct Kami membaik, <- Rina Sari",
            "direct Kami menang, <- Rina Sari",
        ],
    ),
    // Other names that everybody knows; they name nobody whom the article does not name.
    (
        r#"Presiden Joko Widodo tiba di Sukamaju. ¶ "Jalan ini selesai," kata Jokowi."#,
        &["direct Jalan ini selesai, <- Joko Widodo, Presiden"],
    ),
    (
        r#"Presiden tiba di Sukamaju. ¶ "Jalan ini selesai," kata Jokowi."#,
        &["direct Jalan ini selesai, <- Jokowi"],
    ),
];
