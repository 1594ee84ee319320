//! Forty damaged texts and what they were, and forty that look damaged and are not.

use super::text;

#[track_caller]
fn check(damaged: &str, expected: &str) {
    let repaired = text(damaged);
    assert_eq!(repaired.text, expected);
    assert_ne!(repaired.notes, []);
    assert_eq!(text(expected).text, expected, "a repaired text is clean");
}

#[track_caller]
fn check_clean(clean: &str) {
    let repaired = text(clean);
    assert_eq!(repaired.text, clean);
    assert_eq!(repaired.notes, []);
}

#[test]
fn utf8_read_as_cp1252() {
    check("BjÃ¶rn pulang.", "Björn pulang.");
    check("PelÃ© dan VÃ¶ller", "Pelé dan Völler");
    check("CafÃ© itu tutup", "Café itu tutup");
    check("Luasnya 12 kmÂ² saja", "Luasnya 12 km² saja");
    check("Suhu 30Â°C, 2,5Â±1%", "Suhu 30°C, 2,5±1%");
    check("MerekÂ® baru Â© 2024", "Merek® baru © 2024");
    check(
        "â€œKami datang,â€\u{9d} katanya.",
        "“Kami datang,” katanya.",
    );
    check("Itâ€™s a dealâ€¦", "It’s a deal…");
    check("Januariâ€“Maret", "Januari–Maret");
    check("Harga â‚¬5 naik", "Harga €5 naik");
    check("â€¢ Butir pertama", "• Butir pertama");
    check("Kabar ðŸŽ‰ gembira", "Kabar 🎉 gembira");
    check("ï»¿Judul", "\u{feff}Judul");
    check("â€œKami datang,â€ katanya.", "“Kami datang,” katanya.");
    check("Harga naikÂ\u{a0}tahun ini", "Harga naik\u{a0}tahun ini");
    check("Luasnya 12 kmÂ² Â saja", "Luasnya 12 km²  saja");
}

#[test]
fn utf8_read_as_latin1() {
    check("Itâ\u{80}\u{99}s late", "It’s late");
    check("Januariâ\u{88}\u{92}Mei", "Januari−Mei");
    check("JÃ³hann Ã\u{8d}var", "Jóhann Ívar");
    check("YÄ\u{81} ayyuhÄ\u{81}", "Yā ayyuhā");
    check("Erdo\u{c4}\u{9f}an", "Erdoğan");
    check("Ù\u{85}Ø¯", "مد");
}

#[test]
fn damaged_twice() {
    check("BjÃƒÂ¶rn", "Björn");
    check("Ã¢â‚¬Å“Kami,Ã¢â‚¬Â\u{9d} katanya", "“Kami,” katanya");
    check("Itâ€™s BjÃƒÂ¶rn", "It’s Björn");
}

#[test]
fn html_references() {
    check(
        "&quot;Kami datang,&quot; katanya",
        "\"Kami datang,\" katanya",
    );
    check("&ldquo;Kami&rdquo; &ndash; mereka", "“Kami” – mereka");
    check("&amp;ldquo;Kami&amp;rdquo;", "“Kami”");
    check("Tom &amp; Jerry", "Tom & Jerry");
    check("Tom &amp;amp; Jerry", "Tom & Jerry");
    check("It&#8217;s &#x201C;late&#x201d;", "It’s “late”");
    check("It&#146;s late", "It’s late");
    check("Harga&nbsp;naik", "Harga\u{a0}naik");
    check("Caf&eacute; M&uuml;ller", "Café Müller");
}

#[test]
fn leftover_markup() {
    check("<p>Harga <b>beras</b> turun.</p>", "\nHarga beras turun.\n");
    check("Satu.<br>Dua.<br/>Tiga.", "Satu.\nDua.\nTiga.");
    check(
        "Lihat <a href=\"https://contoh.id\">situs</a> itu",
        "Lihat situs itu",
    );
    check("Awal <script>f(\"a < b\");</script>akhir", "Awal \nakhir");
    check(
        "Awal <style>p { color: red }</style> akhir",
        "Awal \n akhir",
    );
    check("Awal <!-- iklan --> akhir", "Awal  akhir");
    check("&lt;p&gt;Harga turun.&lt;/p&gt;", "\nHarga turun.\n");
}

#[test]
fn lists_and_escapes() {
    check(
        "['Harga beras turun sejak Senin.', 'Stok aman.']",
        "Harga beras turun sejak Senin.\nStok aman.\n",
    );
    check(
        "Judul\n[\"Harga beras turun sejak Senin.\", 'Stok \\'aman\\'.']",
        "Judul\nHarga beras turun sejak Senin.\nStok 'aman'.\n",
    );
    check("Satu.\\nDua.\\n\\n\\\"Tiga\\\"", "Satu.\nDua.\n\n\"Tiga\"");
    check("Kata \\u201cpemerintah\\u201d", "Kata “pemerintah”");
    check("Gembira \\ud83c\\udf89", "Gembira 🎉");
}

#[test]
fn ligatures_and_full_width_letters() {
    check("e\u{fb01}sien dan re\u{fb02}eksi", "efisien dan refleksi");
    check("\u{ff28}\u{ff41}\u{ff52}\u{ff47}\u{ff41}", "Harga");
}

#[test]
fn letters_that_are_right() {
    check_clean("Björn, Pelé dan Völler di Café Ñandú");
    check_clean("SÃO PAULO, AMANHÃ, MAÇÃ");
    check_clean("Ele disse “AMANHÃ”");
    check_clean("une âme, un château, la pâte");
    check_clean("«ROMÂ» dan ROMÂNIA");
    check_clean("a cliché”—she said");
    check_clean("Ångström, Ærø, Ölüdeniz");
    check_clean("Šibenik dan Žižek");
    check_clean("“Kami datang,” katanya – lalu pulang…");
    check_clean("Harga €5, ‘murah’ • baru™");
    check_clean("“Ã¤” muncul, bukan “ä”");
    check_clean("Tulisan \"Ã©\" berarti \"é\"");
    check_clean("مد ثم");
    check_clean("Привет, Владимир");
    check_clean("Việt Nam: Â, Ấn Độ");
    check_clean("「ニュース」のＡＢＣ");
    check_clean("한국 １２３");
    check_clean("kabar 🎉 gembira");
    check_clean("ID Â dan Ã berdiri sendiri");
    check_clean("");
}

#[test]
fn signs_that_are_right() {
    check_clean("AT&T; R&B dan H&M");
    check_clean("Tom & Jerry");
    check_clean("contoh.id/?a=1&copy=2&reg=3");
    check_clean("nilai &nama; tetap");
    check_clean("a < b dan c > d");
    check_clean("aku <3 kamu");
    check_clean("<nama> belum diisi </nama>");
    check_clean("Tag <b> dan <i> menebalkan huruf");
    check_clean("5<10 dan 7>3");
    check_clean("<https://contoh.id>");
    check_clean("C:\\nama\\baru");
    check_clean("\\o/ dan ¯\\_(ツ)_/¯");
    check_clean("AC\\DC main satu kali\\n");
    check_clean("['satu'");
    check_clean("['a', 'b']");
    check_clean("Ia menyebut daftar itu: ['satu', 'dua', 'tiga', 'empat', 'lima']");
    check_clean("[Gambas:Video 20detik]");
    check_clean("Benarkah? Ya, 50% & lebih");
    check_clean("?Kami datang,? katanya.");
    check_clean("if (a < b && c > d) { return; }");
    check_clean("Persamaan x&lt tanpa titik koma");
}
