//! Indonesian quotes: cues, speakers, and what only looks like a quote.

use super::Rows;

pub(super) const ROWS: Rows = &[
    // Rank and name, and the office right behind them; near miss: an office before the name.
    (
        r#""Kami siap," kata AKBP Rina Sari Kapolres Sukamaju kepada wartawan."#,
        &["direct Kami siap, <- Rina Sari, Kapolres Sukamaju"],
    ),
    (
        r#""Kami siap," kata Kapolres Sukamaju AKBP Rina Sari."#,
        &["direct Kami siap, <- Rina Sari, Kapolres Sukamaju"],
    ),
    // Accounts speak too; near miss: a lone mark.
    (
        r#""Pasar ini ramai," ujar @rina_sari. ¶ "Sepi, kok," kata @budi88."#,
        &[
            "direct Pasar ini ramai, <- @rina_sari",
            "direct Sepi, kok, <- @budi88",
        ],
    ),
    (
        r#""Pasar ini ramai," kata Rina Sari @ Sukamaju."#,
        &["direct Pasar ini ramai, <- Rina Sari"],
    ),
    (
        r#""Kami siap berangkat," kata Ketua Panitia Rina Sari kepada wartawan."#,
        &["direct Kami siap berangkat, <- Rina Sari, Ketua Panitia"],
    ),
    (
        r#""Kami siap berangkat," kata Rina Sari, ketua panitia, Senin."#,
        &["direct Kami siap berangkat, <- Rina Sari, ketua panitia"],
    ),
    (
        r#""Kami siap," ujar Rina Sari (45)."#,
        &["direct Kami siap, <- Rina Sari"],
    ),
    (
        r#"Kepala Dinas Perhubungan Rina Sari mengatakan, jalan ditutup. ¶ "Sampai Jumat," ujarnya."#,
        &["direct Sampai Jumat, <- Rina Sari, Kepala / Dinas Perhubungan"],
    ),
    (
        r#"Rina Sari mengatakan, "Jalan sudah dibuka.""#,
        &["direct Jalan sudah dibuka. <- Rina Sari"],
    ),
    (
        r#"Menurut Rina Sari, "jalan sudah dibuka kemarin"."#,
        &["direct jalan sudah dibuka kemarin <- Rina Sari"],
    ),
    (
        r#""Jalan ditutup," kata Rina. "Besok dibuka lagi.""#,
        &["direct Jalan ditutup, <- Rina"],
    ),
    (
        r#"Rina Sari: "Saya tidak tahu.""#,
        &["direct Saya tidak tahu. <- Rina Sari"],
    ),
    (
        r#""Kami siap," kata Kepala Unit Reserse Kriminal Polsek Sukamaju Inspektur Dua Budi Hartono."#,
        &["direct Kami siap, <- Budi Hartono, Kepala / Unit Reserse Kriminal Polsek Sukamaju"],
    ),
    (
        r#""Kami siap," kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Rina Sari."#,
        &[
            "direct Kami siap, <- Rina Sari, Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",
        ],
    ),
    (
        r#""Kami siap," kata Kepala Puskesmas Sukamaju, Bogor, Rina Sari."#,
        &["direct Kami siap, <- Rina Sari, Kepala / Puskesmas Sukamaju"],
    ),
    (
        r#""Kami siap," kata juru bicara saat itu, Rina Sari, di Bogor."#,
        &["direct Kami siap, <- Rina Sari, juru bicara"],
    ),
    (
        r#"Gubernur Rina Sari hadir. ¶ "Kami siap," kata Gubernur."#,
        &["direct Kami siap, <- Rina Sari, Gubernur"],
    ),
    (
        r#"Rina Sari yang akrab disapa Nana hadir. ¶ "Kami siap," kata Nana."#,
        &["direct Kami siap, <- Rina Sari"],
    ),
    (
        r#""Kami siap," kata Budi. ¶ Turut hadir Ahmad Budi Hartono dari panitia."#,
        &["direct Kami siap, <- Ahmad Budi Hartono"],
    ),
    (
        r#"Pelatih Rina Sari datang. ¶ "Kami siap," kata pelatih asal Bogor itu."#,
        &["direct Kami siap, <- Rina Sari, Pelatih"],
    ),
    (
        r#""Kami siap," ujar Rina Sari seperti dikutip dari Antara, Senin."#,
        &["direct Kami siap, <- Rina Sari via Antara"],
    ),
    (
        r#""Kami siap," demikian Rina Sari."#,
        &["direct Kami siap, <- Rina Sari"],
    ),
    (
        r#""Kami siap," demikian dikatakan oleh Rina Sari."#,
        &["direct Kami siap, <- Rina Sari"],
    ),
    (
        r#"Rina menyebut rencana itu "terlalu mahal untuk warga"."#,
        &["partial terlalu mahal untuk warga <- Rina"],
    ),
    (
        r#"Banyaknya aktivitas "menunjukkan adanya perang", kata kelompok itu."#,
        &["partial menunjukkan adanya perang <- kelompok itu"],
    ),
    (r#""Kami siap," kataRina."#, &["direct Kami siap, <- Rina"]),
    (
        r#""Kami siap, "kata Rina Sari."#,
        &["direct Kami siap, <- Rina Sari"],
    ),
    (
        r#""Kami siap," pungkas dia."#,
        &["direct Kami siap, <- nobody"],
    ),
    (
        r#"Rina Sari dan Budi Hartono datang. ¶ "Kami siap," tulis kantor berita Antara."#,
        &["direct Kami siap, <- kantor berita Antara"],
    ),
    (r#"Film "Laut Selatan" diputar kemarin."#, &[]),
    (r#"Istilah "gotong royong" dikenal luas."#, &[]),
    (
        r#"Ia menghadiri diskusi "Rina Mendengar, Santri Bicara" di Bogor."#,
        &[],
    ),
    ("Hari Jum'at itu Mu'ti datang pada '90-an.", &[]),
    (r#"Layar 15,6" dan 27" dijual murah."#, &[]),
];
