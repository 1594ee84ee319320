//! Tables for the module above: what is read, and near misses that are refused.

use super::*;

#[track_caller]
fn check(line: &str, outlets: &[&str], initials: &[&str], title: Option<&str>) {
    let source = parse(line).unwrap_or_else(|| panic!("no source: {line}"));
    assert_eq!(source.outlets, outlets, "{line}");
    assert_eq!(source.initials, initials, "{line}");
    assert_eq!(source.title.as_deref(), title, "{line}");
}

#[track_caller]
fn refuse(line: &str) {
    assert_eq!(parse(line), None, "{line}");
}

#[test]
fn labels() {
    check("Sumber : CNA/SL", &["CNA"], &["SL"], None);
    check("sumber: Antara", &["Antara"], &[], None);
    check("Sumber : The Telegraph", &["The Telegraph"], &[], None);
    check("Sumber: Kabar.com [tsr]", &["Kabar.com"], &["tsr"], None);
    check("Sumber: Kabar.com/Budi Hartono", &["Kabar.com"], &[], None);
    check(
        "Sumber: Kompas.com (Penulis: Budi Hartono | Editor: Sari Dewi), Tribun Jabar",
        &["Kompas.com", "Tribun Jabar"],
        &[],
        None,
    );
    check(
        "Sumber: BBC, CNN dan Reuters",
        &["BBC", "CNN", "Reuters"],
        &[],
        None,
    );
    check("Source: Reuters", &["Reuters"], &[], None);
    check("Sumber: AFP/Reuters", &["AFP", "Reuters"], &[], None);
    check("Dikutip dari: Reuters", &["Reuters"], &[], None);
    check(
        "Artikel ini telah terbit di Kabar.id dengan judul Harga Beras Turun",
        &["Kabar.id"],
        &[],
        Some("Harga Beras Turun"),
    );
    check(
        "Sebagian artikel ini telah tayang di Kabar.id",
        &["Kabar.id"],
        &[],
        None,
    );
    check(
        "Artikel ini diterbitkan semula daripada The Conversation",
        &["The Conversation"],
        &[],
        None,
    );
    check(
        "Sukamaju News Agency (SNA)",
        &["Sukamaju News Agency"],
        &[],
        None,
    );
    refuse("Sukamaju News Agency, kata Sari, tutup.");
    refuse("This article was originally published in French.");
    check(
        "Sumber: https://www.kabar.id/harga",
        &["kabar.id"],
        &[],
        None,
    );
    refuse("Sumber : ANTARA FOTO/Budi Hartono");
    refuse("Sumber : • ANTARA FOTO/Budi Hartono");
    refuse("Sumber: Dok. Pribadi");
    refuse("Sumber daya air: Harga Beras");
    refuse("Harga turun menurut berbagai sumber: begitu kata mereka.");
}

#[test]
fn syndication_notes() {
    check(
        "Artikel ini telah tayang di Kabar.id dengan judul Harga Beras Turun",
        &["Kabar.id"],
        &[],
        Some("Harga Beras Turun"),
    );
    check(
        "Artikel ini telah tayang di Kabar.id dengan judul \"Harga Beras Turun\".",
        &["Kabar.id"],
        &[],
        Some("Harga Beras Turun"),
    );
    check(
        "Artikel ini telah naik didetikBali.",
        &["detikBali"],
        &[],
        None,
    );
    check(
        "Artikel ini telah tayang diCNN Indonesia.",
        &["CNN Indonesia"],
        &[],
        None,
    );
    check(
        "Artikel ini sudah tayang di detikInet, baca selengkapnya di sini",
        &["detikInet"],
        &[],
        None,
    );
    check(
        "Artikel ini sebelumnya sudah tayang di TIMES Indonesia dengan judul: Harga Beras Turun",
        &["TIMES Indonesia"],
        &[],
        Some("Harga Beras Turun"),
    );
    check(
        "This article first appeared in The Daily Rice.",
        &["The Daily Rice"],
        &[],
        None,
    );
    refuse("Artikel ini pertama kali terbit dalam bahasa Inggris");
    refuse("Artikel ini pertama kali terbit dalam Bahasa Inggris");
    refuse("Artikel ini mengulas harga beras yang tayang setiap hari di pasar induk.");
    refuse("Artikel ini ditulis oleh Budi Hartono, peserta magang.");
}

#[test]
fn tags() {
    check("(ANTARA)", &["ANTARA"], &[], None);
    check("ANTARA", &["ANTARA"], &[], None);
    check("– UTUSAN ONLINE", &["UTUSAN ONLINE"], &[], None);
    check("Source: CNA/ng(ac)", &["CNA"], &["ng(ac)"], None);
    refuse("(fas/idh)");
    refuse("Harga Beras");
}

#[test]
fn tails() {
    for (text, tail) in [
        ("Harga turun, kata dia. (ANTARA)", "(ANTARA)"),
        ("Harga turun, katanya. – BERNAMA", "– BERNAMA"),
        ("Harga turun, katanya.-UTUSAN", "-UTUSAN"),
        ("Prices fell, he told reporters. AFP", "AFP"),
        ("Harga turun, katanya.sumber : Antara", "sumber : Antara"),
        ("Ikuti kanal Kabar Kitasumber : ANTARA", "sumber : ANTARA"),
    ] {
        let range = find_tail(text).unwrap_or_else(|| panic!("no tail: {text}"));
        assert_eq!(text.get(range), Some(tail), "{text}");
    }
    for text in [
        "Harga turun, kata Lembaga Kantor Berita Nasional (ANTARA).",
        "Resep itu dirangkum dari berbagai sumber: Kompas",
        "Harga turun - begitu kata Budi.",
        "Harga turun, katanya.-Bernama",
        "Prices fell, he told the AFP",
        "Dia dari TVRI. TVRI",
        "Harga turun di negara ASEAN-UTUSAN",
    ] {
        assert_eq!(find_tail(text), None, "{text}");
    }
}
