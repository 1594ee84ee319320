//! Who opens a sentence, and the club before a name.

use super::Rows;

pub(super) const ROWS: Rows = &[
    (
        r#"Ketua DPR RI Puan Maharani hadir. ¶ "Mari bekerja," kata Puan Maharani."#,
        &["direct Mari bekerja, <- Puan Maharani, Ketua / DPR RI"],
    ),
    (
        r#"Menteri Agama Rudi Hartono mengajak warga berbagi pada bulan Ramadhan. ¶ "Mari berbagi," kata dia."#,
        &["direct Mari berbagi, <- Rudi Hartono, Menteri Agama"],
    ),
    (
        r#"Persikota Surabaya menang lagi. ¶ Pelatih Persikota Paul Kent memuji pemain. ¶ "Kami bermain baik," kata Kent."#,
        &["direct Kami bermain baik, <- Paul Kent, Pelatih"],
    ),
    // Whom a sentence tells of does not speak behind it.
    (
        r#""Kami siap," kata Ketua KPU Rina Sari. ¶ KPU memerintahkan panitia mencari pengganti Budi Hartono. ¶ "Segera dicari," ujarnya."#,
        &[
            "direct Kami siap, <- Rina Sari, Ketua / KPU",
            "direct Segera dicari, <- Rina Sari, Ketua / KPU",
        ],
    ),
    (
        r#""Kami siap," kata Ketua KPU Rina Sari. ¶ Setelah mencari pengganti, Budi Hartono mengaku lega. ¶ "Segera dicari," ujarnya."#,
        &[
            "direct Kami siap, <- Rina Sari, Ketua / KPU",
            "direct Segera dicari, <- Budi Hartono",
        ],
    ),
    (
        r#"Menteri Luar Negeri Rina Sari mengungkapkan satu orang dinyatakan sembuh dari Novel Corona. ¶ "Dia sudah pulang," ujarnya."#,
        &["direct Dia sudah pulang, <- Rina Sari, Menteri Luar Negeri"],
    ),
    // A firm's form with its full stop, and a word before a name.
    (
        r#""Filmnya selesai," kata Komisaris PT. Tokoluka, Rina Sari, di Bandung."#,
        &["direct Filmnya selesai, <- Rina Sari, Komisaris / PT. Tokoluka"],
    ),
    (
        r#"Seorang petani bernama Rina Sari datang. ¶ "Padinya rebah," kata petani bernama Rina Sari itu."#,
        &["direct Padinya rebah, <- Rina Sari, petani"],
    ),
    // A body is nobody's first name.
    (
        r#"Muhammadiyah menyampaikan usulan. ¶ Ketua PP Muhammadiyah Rina Sari hadir. ¶ "Kami siap," kata Rina."#,
        &["direct Kami siap, <- Rina Sari, Ketua / PP Muhammadiyah"],
    ),
    // A marked nickname stands inside the name.
    (
        r#"Wali Kota Sukamaju Rudi 'Kent' Hartono datang. ¶ "Kami siap," kata Kent."#,
        &["direct Kami siap, <- Rudi 'Kent' Hartono"],
    ),
    (
        r#"Warga Sukamaju menonton 'Kent' di balai desa. ¶ "Kami siap," kata Kent."#,
        &["direct Kami siap, <- Kent"],
    ),
    // The speaker stands above the quotes, before a colon.
    (
        r#"Pelatih Rudi Hartono: ¶ "Kami siap bertanding besok." ¶ "Semua pemain sehat." ¶ Pertandingan mulai pukul delapan."#,
        &[
            "direct Kami siap bertanding besok. <- Rudi Hartono, Pelatih",
            "direct Semua pemain sehat. <- Rudi Hartono, Pelatih",
        ],
    ),
    (
        r#"Pertandingan mulai pukul delapan: ¶ "Kami siap bertanding besok.""#,
        &[],
    ),
    // Who is described by where he comes from has spoken before.
    (
        r#""Latihan lancar," ujar Rudi Hartono. ¶ "Semua sehat," sambung pemain asal Sukamaju."#,
        &[
            "direct Latihan lancar, <- Rudi Hartono",
            "direct Semua sehat, <- Rudi Hartono",
        ],
    ),
    (
        r#""Latihan lancar," ujar Rudi Hartono. ¶ "Padi rebah," kata seorang petani asal Sukamaju."#,
        &[
            "direct Latihan lancar, <- Rudi Hartono",
            "direct Padi rebah, <- seorang petani asal Sukamaju",
        ],
    ),
    // A verb in the passive voice opens no office.
    (
        r#"Pelantikan dipimpin langsung Ketua DKPP Rudi Hartono. ¶ "Semua hadir," kata Rudi."#,
        &["direct Semua hadir, <- Rudi Hartono, Ketua / DKPP"],
    ),
    (
        r#"Pemain diaspora Rudi Hartono datang. ¶ "Semua hadir," kata Rudi."#,
        &["direct Semua hadir, <- Rudi Hartono, Pemain diaspora"],
    ),
];
