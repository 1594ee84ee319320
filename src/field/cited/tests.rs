//! Media that texts lean on, and what looks like them.

use super::find;

#[track_caller]
fn check(text: &str, want: &[&str]) {
    let mut cited = Vec::new();
    find(text, &mut cited);
    assert_eq!(cited, want, "{text}");
}

#[test]
fn verbs_with_a_preposition() {
    check(
        "Harga turun, kata dia seperti dikutip dari Reuters, Kamis (18/9/2025).",
        &["Reuters"],
    );
    check(
        "Dilansir dari South China Morning Post, Jumat (17/10), harga turun.",
        &["South China Morning Post"],
    );
    check(
        "Melansir dari Rice Encyclopedia, harga turun.",
        &["Rice Encyclopedia"],
    );
    check("Harga turun, dikutip dari Antara News.", &["Antara News"]);
    check(
        "Tidur cukup itu sehat, dikutip dari WebMD, Senin.",
        &["WebMD"],
    );
    check(
        "Zodiak itu bijak, dilansir dariParade, Rabu (18/6/2025).",
        &["Parade"],
    );
    check(
        "Harga turun, dikutip dari kabarberas.com, Rabu (18/6/2025).",
        &["kabarberas.com"],
    );
    check(
        "Dikutip kabarINET dari BBC, Kamis (5/11/2015), harga turun.",
        &["BBC"],
    );
    check(
        "Harga turun, dikutip dari La Gazzetta dello Sport, Rabu.",
        &["La Gazzetta dello Sport"],
    );
    check(
        "Harga turun, dilansir dari The Times of India.",
        &["The Times of India"],
    );
    check(
        "Harga turun, dikutip dari keterangan resmi MotoGP, Jumat.",
        &[],
    );
    check(
        "Harga turun, dikutip dari buku Sosiologi Suatu Pengantar.",
        &[],
    );
    check("Harga turun, dikutip dari akun Twitter @beras.", &[]);
    check("Harga turun, dikutip dari Instagram.", &[]);
    check("Harga turun, dikutip Kamis (16/10/2025).", &[]);
    check("Dilansir dari berbagai sumber, harga turun.", &[]);
}

#[test]
fn kinds_of_media() {
    check(
        "Harga turun, kata kantor berita KCNA, menggunakan sumbernya.",
        &["KCNA"],
    );
    check(
        "Harga turun, kata Budi seperti dikutip oleh kantor berita Rusia RIA Novosti.",
        &["RIA Novosti"],
    );
    check(
        "Harga turun, seperti dilansir kantor berita Turki, Anadolu Agency, Rabu.",
        &["Anadolu Agency"],
    );
    check(
        "Dikutip dari laman Warisan Beras Kemdikbud, harga turun.",
        &["Warisan Beras Kemdikbud"],
    );
    check(
        "Kisah itu dilansir dari laman Inquire, Rabu (18/6/2025).",
        &["Inquire"],
    );
    check(
        "Seperti dikutip dari situs www.beras.go.id, harga turun.",
        &["www.beras.go.id"],
    );
    check(
        "Kata Budi seperti dikutip dari situs resmi Persib, Selasa.",
        &["situs resmi Persib"],
    );
    check(
        "Menurut kantor berita Reuters, Senin, harga turun.",
        &["Reuters"],
    );
    check("Harga turun, menurut kantor berita Rusia.", &[]);
    check("Harga turun, tulis akun Budi Hartono.", &[]);
}

#[test]
fn verbs_alone() {
    check(
        "Harga turun, dilansir Antara, Selasa (21/10/2025).",
        &["Antara"],
    );
    check("Mengutip data Bloomberg, harga turun.", &["Bloomberg"]);
    check(
        "Melansir CNBC International, Jumat (20/6/2025), harga turun.",
        &["CNBC International"],
    );
    check("Harga turun, sebagaimana dilansirReuters.", &["Reuters"]);
    check("Mengutip data BPS, harga turun.", &[]);
    check("Data resmi yang dikutip Presiden Prabowo itu keliru.", &[]);
    check("Ia mengutip Budi Hartono.", &[]);
}

#[test]
fn names_before_verbs() {
    check("ESPN melaporkan bahwa harga turun.", &["ESPN"]);
    check(
        "Kabar itu keliru, tetapi Daily Star melaporkan bahwa harga turun.",
        &["Daily Star"],
    );
    check("Budi Hartono melaporkan bahwa harga turun.", &[]);
    check("China melaporkan tiga kasus baru.", &[]);
    check("Menteri itu melaporkan harga kepada Presiden.", &[]);
}

#[test]
fn offices_are_media_by_their_sites_only() {
    check(
        "Mengutip laman Kementerian Beras, ada kasus baru.",
        &["Kementerian Beras"],
    );
    check(
        "Langkah ini menurut Bloomberg diambil karena harga turun.",
        &["Bloomberg"],
    );
    check("Dikutip dari Kementerian Beras, ada kasus baru.", &[]);
}

#[test]
fn names_glued_to_words() {
    check(
        "Harga turun, dikutip daridetikFinance, Rabu.",
        &["detikFinance"],
    );
    check("Harga turun, dikutip dari bukuHukum Beras, Rabu.", &[]);
    check("Demikian dikutip detikINET di Pasar Baru.", &["detikINET"]);
}

#[test]
fn several_media_behind_one_verb() {
    check(
        "Harga turun, dilansir AFP, Xinhua, dan Al Jazeera, Kamis.",
        &["AFP", "Xinhua", "Al Jazeera"],
    );
    check("Harga turun, dilansir AFP dan Rina Sari pulang.", &["AFP"]);
    check(
        "Harga turun, dilansir ReutersdanAl Jazeera, Kamis.",
        &["Reuters", "Al Jazeera"],
    );
    check(
        "Harga turun, dikutip Reuters dari pernyataan kementerian.",
        &["Reuters"],
    );
    check("Harga turun, dikutip Rina dari pernyataan itu.", &[]);
}

#[test]
fn media_by_their_verb_and_by_their_last_words() {
    check("Harga turun, dilansir Sawah, Rabu.", &["Sawah"]);
    check("Harga turun, dikutip Sawah, Rabu.", &[]);
    check("Harga turun, melansir Presiden Rina Sari.", &[]);
    check(
        "Menurut laporan Sukamaju News Agency, harga turun.",
        &["Sukamaju News Agency"],
    );
    check("Menurut laporan Sukamaju Agency, harga turun.", &[]);
    check("Menurut laporan media Teluk, harga turun.", &[]);
    check(
        "Melansir laman resmi Balap 1, lomba ditunda.",
        &["laman resmi Balap 1"],
    );
}
