//! Every form of a credit, each with near misses.

use super::*;

#[track_caller]
fn check(text: &str, expected: Option<(&str, &str)>) {
    assert_eq!(find(text), expected, "{text}");
}

#[test]
fn splits_credits() {
    check(
        "Petani memanen padi di Karawang. (ANTARA FOTO/Sari Dewi)",
        Some(("Petani memanen padi di Karawang.", "ANTARA FOTO/Sari Dewi")),
    );
    check(
        "Petani memanen padi. (SARI DEWI/RADAR SUKAMAJU)",
        Some(("Petani memanen padi.", "SARI DEWI/RADAR SUKAMAJU")),
    );
    check("Petani memilih keduanya. (BUDI SARI/DEWI ANI)", None);
    check(
        "Farmers in Sukamaju harvest rice. (Bernama pic)",
        Some(("Farmers in Sukamaju harvest rice.", "Bernama pic")),
    );
    check("Farmers in Sukamaju took one. (a pic)", None);
    check(
        "Petani memanen padi (ilustrasi).",
        Some(("Petani memanen padi", "")),
    );
    check(
        "Foto: Petani memanen padi yang menguning.",
        Some(("Petani memanen padi yang menguning.", "")),
    );
    check(
        "Petani memanen padi. (CNN Indonesia/Sari Dewi)",
        Some(("Petani memanen padi.", "CNN Indonesia/Sari Dewi")),
    );
    check(
        "Petani memanen padi di Karawang. KABAR/Sari Dewi",
        Some(("Petani memanen padi di Karawang.", "KABAR/Sari Dewi")),
    );
    check(
        "Petani memanen padi (Foto: Sari Dewi)",
        Some(("Petani memanen padi", "Sari Dewi")),
    );
    check(
        "Petani memanen padi. Foto/kabar.com",
        Some(("Petani memanen padi.", "kabar.com")),
    );
    check(
        "Petani memanen padi. Foto: dok. Humas",
        Some(("Petani memanen padi.", "dok. Humas")),
    );
    check(
        "Petani memanen padi, Rabu (18/6/2025). (Dok. Humas Karawang)",
        Some((
            "Petani memanen padi, Rabu (18/6/2025).",
            "Dok. Humas Karawang",
        )),
    );
}

#[test]
fn a_credit_behind_a_bar_makes_a_caption() {
    assert!(is_caption(
        "Petani memanen padi di Karawang | Foto: Sari Dewi"
    ));
    assert!(!is_caption("Petani Memanen Padi | Foto"));
    assert!(!is_caption("Pasar | Petani Memanen Padi, Foto: Sawah"));
}

#[test]
fn agencies_archives_and_sites() {
    check(
        "Warga menjemur padi, Senin (4/12/2023). (ANTARA/Budi Hartono)",
        Some((
            "Warga menjemur padi, Senin (4/12/2023).",
            "ANTARA/Budi Hartono",
        )),
    );
    check(
        "Warga menjemur padi. Foto: REUTERS/JANE ROE",
        Some(("Warga menjemur padi.", "REUTERS/JANE ROE")),
    );
    check(
        "Warga menjemur padi. (Foto: Dok. Dinas)",
        Some(("Warga menjemur padi.", "Dok. Dinas")),
    );
    check(
        "Warga menjemur padi | AKURAT.CO/Budi",
        Some(("Warga menjemur padi", "AKURAT.CO/Budi")),
    );
    check(
        "Warga menjemur padi. REUTERS/Jane Roe",
        Some(("Warga menjemur padi.", "REUTERS/Jane Roe")),
    );
    check(
        "Warga menjemur padi (Dok. NU)",
        Some(("Warga menjemur padi", "Dok. NU")),
    );
    check(
        "Warga menjemur padi (Pixabay.com)",
        Some(("Warga menjemur padi", "Pixabay.com")),
    );
    check(
        "KOMPAS.com/BUDI HARTONO",
        Some(("", "KOMPAS.com/BUDI HARTONO")),
    );
}

#[test]
fn leaves_prose() {
    check("Warga menjemur padi (kiri)", None);
    check("Warga menjemur padi di dua desa/kelurahan", None);
    check("Harga naik menurut Badan Pangan Nasional (BPN)", None);
    check(
        "Ia mengunggah foto: sebuah sawah. Warga lalu datang ke sana untuk melihatnya.",
        None,
    );
    check("Harga beras naik (lihat tabel).", None);
    check("Ia bekerja di Jakarta (ANTARA)", None);
    check("Ia bekerja di Jakarta (ANTARA/kantor)", None);
    check("Warga menjemur padi. Foto/Video lama.", None);
    check("Warga menjemur padi di foto/sampul", None);
    check("Harga beras naik, kata Sari/Dewi", None);
    check("Ilustrasi itu dibuat Sari pada 2019 dan kini hilang.", None);
    check("Skor akhir REUTERS/Sari menang di Jakarta", None);
    check("Ia lahir di Solo. KTP/Paspor hilang", None);
    check("Kabar itu benar. PT/CV Sari Dewi", None);
}
