//! Offices written short and in full, what points back to a person, and bodies before a name.

use super::Rows;

pub(super) const ROWS: Rows = &[
    // A short form, and the same letters for another office.
    (
        r#"Menteri Agama Rina Sari hadir. ¶ "Mari berangkat," kata Menag."#,
        &["direct Mari berangkat, <- Rina Sari, Menteri Agama"],
    ),
    (
        r#"Menteri Perdagangan Rina Sari hadir. ¶ "Mari berangkat," kata Menag."#,
        &["direct Mari berangkat, <- Menag"],
    ),
    (
        r#""Kami siap," kata Menteri Agama Rina Sari. ¶ "Obat cukup," ujar Wakil Menteri Kesehatan Budi Hartono. ¶ "Jangan lelah," pesan Wamenkes."#,
        &[
            "direct Kami siap, <- Rina Sari, Menteri Agama",
            "direct Obat cukup, <- Budi Hartono, Wakil Menteri Kesehatan",
            "direct Jangan lelah, <- Budi Hartono, Wakil Menteri Kesehatan",
        ],
    ),
    (
        r#""Kami siap," kata Kepala Bidang Bina Marga Rina Sari. ¶ "Dana cukup," ujar Kepala Bidang Cipta Karya Budi Hartono. ¶ "Jalan rusak," kata Kabid Bina Marga."#,
        &[
            "direct Kami siap, <- Rina Sari, Kepala / Bidang Bina Marga",
            "direct Dana cukup, <- Budi Hartono, Kepala / Bidang Cipta Karya",
            "direct Jalan rusak, <- Rina Sari, Kepala / Bidang Bina Marga",
        ],
    ),
    (
        r#"Judge Rina Sari jailed Rudi Hartono. ¶ "You lied," the judge said."#,
        &["direct You lied, <- Rina Sari, Judge"],
    ),
    (
        r#"Rudi Hartono was jailed. ¶ "You lied," the judge said."#,
        &["direct You lied, <- judge"],
    ),
    // What points back: to whom the paragraph names, unless the office is another's.
    (
        r#""Klien saya jujur," kata pengacara Rina Sari. ¶ Adapun Budi Hartono memilih diam. "Nanti saja," ucap mantan bupati itu."#,
        &[
            "direct Klien saya jujur, <- Rina Sari, pengacara",
            "direct Nanti saja, <- Budi Hartono",
        ],
    ),
    (
        r#""Dia ditangkap," kata Kapolres Malang Rina Sari. ¶ Budi Hartono tertunduk lesu. "Dia mengaku," ucap kapolres itu."#,
        &[
            "direct Dia ditangkap, <- Rina Sari, Kapolres Malang",
            "direct Dia mengaku, <- Rina Sari, Kapolres Malang",
        ],
    ),
    // Who is brought in by a verb of praise; `memuji` without an office may tell of somebody.
    (
        r#""Kami siap," kata pemain Persib Budi Hartono. ¶ Pelatih Persib Rudi Sari memuji lawannya. ¶ "Mereka kuat," katanya."#,
        &[
            "direct Kami siap, <- Budi Hartono, pemain Persib",
            "direct Mereka kuat, <- Rudi Sari, Pelatih Persib",
        ],
    ),
    (
        r#"Menteri Rina Sari mengatakan dia dipuji. Rudi pun memuji hal itu. ¶ "Itu baik," katanya."#,
        &["direct Itu baik, <- Rina Sari, Menteri"],
    ),
    // Whom the speaker tells of.
    (
        r#""Saya kaget," kata Rina Sari. ¶ Menurutnya, kendaraan bisa melewati Jalan Tokoluka. ¶ "Di sana kering," ujarnya."#,
        &[
            "direct Saya kaget, <- Rina Sari",
            "direct Di sana kering, <- Rina Sari",
        ],
    ),
    // A role without a name speaks in its paragraph; one in the middle of a sentence is told of.
    (
        r#""Saya kaget," kata Rina Sari. ¶ Seorang saksi mata mengatakan ada suara. "Keras sekali," ujarnya."#,
        &[
            "direct Saya kaget, <- Rina Sari",
            "direct Keras sekali, <- saksi mata",
        ],
    ),
    (
        r#""Saya kaget," kata Rina Sari. ¶ Jalan ditutup karena saksi mata mengatakan ada suara. "Keras sekali," ujarnya."#,
        &[
            "direct Saya kaget, <- Rina Sari",
            "direct Keras sekali, <- Rina Sari",
        ],
    ),
    // A place and a club of two words before a name; two names of one person.
    (
        r#"Gempa terasa di Tanjung Tokoluka. ¶ "Aman," kata Camat Tanjung Tokoluka Rina Sari."#,
        &["direct Aman, <- Rina Sari, Camat"],
    ),
    (
        r#"Kijang Tokoluka kalah lagi. ¶ Pelatih Kijang Tokoluka Rudi Hartono kecewa. ¶ "Kami lengah," kata Hartono."#,
        &["direct Kami lengah, <- Rudi Hartono, Pelatih"],
    ),
    (
        r#"Warga menyambut Rina Sari. ¶ "Aman," kata Camat Rina Sari Dewi. ¶ "Tenang," ujar Rina."#,
        &[
            "direct Aman, <- Rina Sari Dewi, Camat",
            "direct Tenang, <- Rina Sari Dewi, Camat",
        ],
    ),
    // Words of the tables in names, and in offices.
    (
        r#""Aman," kata Kepala Dinas Perhubungan Kota Serang Hari W Pamungkas. ¶ "Tenang," ujar Lukman Hakim. ¶ "Diam," kata Hakim Rina."#,
        &[
            "direct Aman, <- Hari W Pamungkas, Kepala / Dinas Perhubungan Kota Serang",
            "direct Tenang, <- Lukman Hakim",
            "direct Diam, <- Rina, Hakim",
        ],
    ),
    (
        r#""Aman," kata I Made Suarta. ¶ "Tenang," ujar Kolonel Adam A Rahman. ¶ I said no. "Never," said Rina."#,
        &[
            "direct Aman, <- I Made Suarta",
            "direct Tenang, <- Adam A Rahman",
            "direct Never, <- Rina",
        ],
    ),
    // Where an office is, part by part; where an expert is from; ranks in no table.
    (
        r#""Siap," kata Camat Tokoluka, Kabupaten Tangerang, Ubaidillah Ansar. ¶ "Ayo," kata Camat Rina, Kabupaten Tangerang, Senin."#,
        &[
            "direct Siap, <- Ubaidillah Ansar, Camat Tokoluka, Kabupaten Tangerang",
            "direct Ayo, <- Rina, Camat",
        ],
    ),
    (
        r#""Siap," kata anggota Tim Peneliti Tokosap dari UGM, Dian Kesuma Putra. ¶ "Ayo," kata Rina dari UGM, Senin."#,
        &[
            "direct Siap, <- Dian Kesuma Putra, anggota / Tim Peneliti Tokosap",
            "direct Ayo, <- Rina / UGM",
        ],
    ),
    (
        r#""Siap," kata Komandan Lapangan Rumah Sakit Darurat, Jakarta Pusat, Letnan Kolonel Laut dokter gigi M Arifin."#,
        &["direct Siap, <- M Arifin, Komandan Lapangan Rumah Sakit Darurat"],
    ),
    // A place of two words, of which the tables know the first, in an article that writes it alone.
    (
        r#"Panen di Kabupaten Pemalang Jaya. ¶ "Siap," kata Kepala Dinas Sosial Pemalang Jaya Prayitno. ¶ "Ayo," ujar Bupati Pemalang Jaya Rina Sari."#,
        &[
            "direct Siap, <- Prayitno, Kepala / Dinas Sosial Pemalang",
            "direct Ayo, <- Rina Sari, Bupati Pemalang",
        ],
    ),
    (
        r#"Panen di Kabupaten Pemalang. ¶ "Siap," kata Kepala Dinas Sosial Pemalang Jaya Prayitno."#,
        &["direct Siap, <- Jaya Prayitno, Kepala / Dinas Sosial Pemalang"],
    ),
    // Two apostrophes, `MD`, and a name that is another word in small letters.
    (
        r#"Sekretaris Abdul Su’ud datang. ¶ "Siap," kata Su'ud. ¶ "Ayo," ujar Mahfud MD. ¶ "Ya," kata Ketua KPU Hari Pamungkas hari ini."#,
        &[
            "direct Siap, <- Abdul Su’ud, Sekretaris",
            "direct Ayo, <- Mahfud MD",
            "direct Ya, <- Hari Pamungkas, Ketua / KPU",
        ],
    ),
    // How a thing is called is said by nobody.
    (
        r#"Menteri Rina Sari menolak. ¶ Undang-undang yang disebut Satu Hukum Besar itu ditunda. ¶ "Kami tunggu," katanya."#,
        &["direct Kami tunggu, <- Rina Sari, Menteri"],
    ),
    // Noun and what it is of; an adverb is no part of it.
    (
        r#""Tidak," kata Budi Hartono. ¶ Sumber lain mengatakan rapat lancar. "Ada titik temu," kata sumber tersebut."#,
        &[
            "direct Tidak, <- Budi Hartono",
            "direct Ada titik temu, <- Sumber lain",
        ],
    ),
    (
        r#"Amerika Serikat menyebutnya "pelanggaran serius", sementara Tiongkok meminta semua pihak "menahan diri"."#,
        &[
            "partial pelanggaran serius <- Amerika Serikat",
            "partial menahan diri <- Tiongkok",
        ],
    ),
    (
        r#"Ketua Ikatan Dokter Indonesia (IDI) Tokoluka, dr. Zulfikar, Sp.PD, kecewa. ¶ "Sayang," kata Zulfikar. ¶ "Kami protes," imbuh Ketua IDI. ¶ "Kami juga," imbuh Ketua ADI."#,
        &[
            "direct Sayang, <- Zulfikar, Ketua / Ikatan Dokter Indonesia (IDI) Tokoluka",
            "direct Kami protes, <- Zulfikar, Ketua / Ikatan Dokter Indonesia (IDI) Tokoluka",
            "direct Kami juga, <- Ketua ADI",
        ],
    ),
];
