//! Every form of a dateline, each with near misses.

use super::{find, parse};

#[track_caller]
fn check(text: &str, places: &[&str], outlet: Option<&str>, rest: &str) {
    let parsed = parse(text).unwrap_or_else(|| panic!("no dateline: {text}"));
    assert_eq!(parsed.value.places, places, "{text}");
    assert_eq!(parsed.value.outlet.as_deref(), outlet, "{text}");
    assert_eq!(parsed.rest, rest, "{text}");
}

#[track_caller]
fn refuse(text: &str) {
    assert_eq!(parse(text).map(|parsed| parsed.value), None, "{text}");
}

const LONG: &str =
    "Harga beras di pasar induk turun sejak awal pekan karena panen raya sudah mulai.";

#[track_caller]
fn check_long(head: &str, places: &[&str], outlet: Option<&str>) {
    check(&format!("{head}{LONG}"), places, outlet, LONG);
}

#[test]
fn place_and_outlet_without_a_dash() {
    check(
        "Jakarta, NU Online Pengurus besar mengimbau warga.",
        &["Jakarta"],
        Some("NU Online"),
        "Pengurus besar mengimbau warga.",
    );
    refuse("Jakarta, Bandung Raya Pengurus besar mengimbau warga.");
    refuse("Jakarta, NU Online mengimbau warga.");
    check_long("TVRINews, Semarang ", &["Semarang"], Some("TVRINews"));
    refuse("Harga, Semarang naik lagi di pasar.");
    check_long("RMOL. ", &[], Some("RMOL"));
    refuse("DPR. Harga beras di pasar induk turun.");
}

#[test]
fn a_weekday_is_no_place() {
    check_long(
        "BANDAR SERI BEGAWAN, Isnin, 18 Mac. - ",
        &["Bandar Seri Begawan"],
        None,
    );
}

#[test]
fn outlet_then_place_and_full_stop() {
    check_long(
        "KABAR.CO.ID - SUKAMAJU. ",
        &["Sukamaju"],
        Some("KABAR.CO.ID"),
    );
    // A firm, a sentence in capitals.
    check(
        "KABAR.CO.ID - PT. Contoh untung.",
        &[],
        Some("KABAR.CO.ID"),
        "PT. Contoh untung.",
    );
    check(
        "KABAR.CO.ID - HARGA BERAS TURUN LAGI. Warga senang.",
        &[],
        Some("KABAR.CO.ID"),
        "HARGA BERAS TURUN LAGI. Warga senang.",
    );
}

#[test]
fn marks_set_amiss() {
    check_long(
        "Lubuk Basung,- (ANTARA) - ",
        &["Lubuk Basung"],
        Some("ANTARA"),
    );
    check_long("Jakarta - (ANTARA) - ", &["Jakarta"], Some("ANTARA"));
    check_long("JAKARTA - VOI - ", &["Jakarta"], Some("VOI"));
    check_long("BANDUNG, (PR).- ", &["Bandung"], Some("PR"));
    check_long("Padang (ANTARA) ", &["Padang"], Some("ANTARA"));
    // No known place, no known agency, no sentence.
    refuse("Persib (ANTARA) Harga beras turun.");
    refuse("Padang (PBNU) Harga beras turun.");
    refuse("Padang (ANTARA) menang.");
}

#[test]
fn labels_of_english_lists() {
    refuse("Dividends - Shareholders will be paid on Thursday, the company said in its report.");
    refuse("WinkBed – The mattress is good and it has a cover that most of us will like.");
    refuse("Analyze Results Pages (SERPs): Search engines keep changing, and so does the work.");
    refuse("Portugal (Duoro, Port): Vineyards there are old and steep.");
    // Capitals set off a place in English too.
    check(
        "WOBURN – Rice prices fell at the market, and the traders were glad about it on Thursday.",
        &["Woburn"],
        None,
        "Rice prices fell at the market, and the traders were glad about it on Thursday.",
    );
}

#[test]
fn place_then_outlet() {
    check_long("LOMBOK UTARA, KOMPAS — ", &["Lombok Utara"], Some("KOMPAS"));
    check_long("MANADO, KOMPAS – ", &["Manado"], Some("KOMPAS"));
    check_long("JAKARTA, KOMPAS- ", &["Jakarta"], Some("KOMPAS"));
    check_long("JAKARTA, KOMPAS-- ", &["Jakarta"], Some("KOMPAS"));
    check_long("JAKARTA, KOMPAS.com — ", &["Jakarta"], Some("KOMPAS.com"));
    check_long("JAKARTA, KOMPAS.com-", &["Jakarta"], Some("KOMPAS.com"));
    check_long(
        "JAKARTA, KOMPAS.com\u{a0}— ",
        &["Jakarta"],
        Some("KOMPAS.com"),
    );
    check_long("NUNUKAN,KOMPAS.com – ", &["Nunukan"], Some("KOMPAS.com"));
    check_long("KLATEN, KOMPAS com- ", &["Klaten"], Some("KOMPAS com"));
    check_long(
        "KABUPATEN BOGOR, KOMPAS.com - ",
        &["Kabupaten Bogor"],
        Some("KOMPAS.com"),
    );
    check_long(
        "LOS ANGELES, KOMPAS.com - ",
        &["Los Angeles"],
        Some("KOMPAS.com"),
    );
    check_long(
        "Jakarta, CNN Indonesia -- ",
        &["Jakarta"],
        Some("CNN Indonesia"),
    );
    check_long(
        "Jakarta, CNBC Indonesia- ",
        &["Jakarta"],
        Some("CNBC Indonesia"),
    );
    check_long("Jakarta, VIVA - ", &["Jakarta"], Some("VIVA"));
    check_long("Jakarta, IDN Times - ", &["Jakarta"], Some("IDN Times"));
    check_long(
        "Jakarta, Beritasatu.com – ",
        &["Jakarta"],
        Some("Beritasatu.com"),
    );
    check_long(
        "KENDAL, Beritajateng.id – ",
        &["Kendal"],
        Some("Beritajateng.id"),
    );
    check_long(
        "JAKARTA, jakarta.suaramerdeka.com - ",
        &["Jakarta"],
        Some("jakarta.suaramerdeka.com"),
    );
    check_long(
        "JAKARTA, HARIANHALUAN.COM -- ",
        &["Jakarta"],
        Some("HARIANHALUAN.COM"),
    );
    check_long("Gaza, MINA – ", &["Gaza"], Some("MINA"));
    check_long("WONOKERTO, KANALKITA – ", &["Wonokerto"], Some("KANALKITA"));
    check_long("Seoul | EGINDO.co – ", &["Seoul"], Some("EGINDO.co"));
    check_long("Jakarta, InfoPublik - ", &["Jakarta"], Some("InfoPublik"));
    // The outlet mentioned in running text is no dateline.
    refuse(
        "Jakarta, KOMPAS.com mencatat, sudah lama menunggu kereta cepat itu - dan Bandung juga.",
    );
}

#[test]
fn outlet_then_place() {
    check_long("TEMPO.CO, Jakarta - ", &["Jakarta"], Some("TEMPO.CO"));
    check_long("TEMPO.CO,Jakarta-", &["Jakarta"], Some("TEMPO.CO"));
    check_long(
        "Liputan6.com, Jakarta - ",
        &["Jakarta"],
        Some("Liputan6.com"),
    );
    check_long(
        "Liputan6.com, Bandung -",
        &["Bandung"],
        Some("Liputan6.com"),
    );
    check_long(
        "Liputan6.com, Padang Pariaman - ",
        &["Padang Pariaman"],
        Some("Liputan6.com"),
    );
    check_long(
        "REPUBLIKA.CO.ID, JAKARTA -- ",
        &["Jakarta"],
        Some("REPUBLIKA.CO.ID"),
    );
    check_long(
        "REPUBLIKA.CO.ID,JAKARTA— ",
        &["Jakarta"],
        Some("REPUBLIKA.CO.ID"),
    );
    check_long(
        "IHRAM.CO.ID, BANJARMASIH -- ",
        &["Banjarmasih"],
        Some("IHRAM.CO.ID"),
    );
    check_long("Bisnis.com, JAKARTA — ", &["Jakarta"], Some("Bisnis.com"));
    check_long(
        "TRIBUNJAKARTA.COM, KOJA – ",
        &["Koja"],
        Some("TRIBUNJAKARTA.COM"),
    );
    check_long(
        "POS-KUPANG.COM, KUPANG - ",
        &["Kupang"],
        Some("POS-KUPANG.COM"),
    );
    check_long(
        "SURYA.co.id | SURABAYA - ",
        &["Surabaya"],
        Some("SURYA.co.id"),
    );
    check_long("jpnn.com, JAKARTA - ", &["Jakarta"], Some("jpnn.com"));
    check_long(
        "TIMES INDONESIA, MALANG – ",
        &["Malang"],
        Some("TIMES INDONESIA"),
    );
    check_long("Kronologi, Jakarta – ", &["Jakarta"], Some("Kronologi"));
    check_long("KBRN, Jakarta: ", &["Jakarta"], Some("KBRN"));
    check_long("KBRN, Jakarta : ", &["Jakarta"], Some("KBRN"));
    check_long(
        "Metrotvnews.com, Jakarta: ",
        &["Jakarta"],
        Some("Metrotvnews.com"),
    );
    check_long(
        "PROKAL.CO, BALIKPAPAN- ",
        &["Balikpapan"],
        Some("PROKAL.CO"),
    );
    check_long(
        "KONTAN.CO.ID - JAKARTA. ",
        &["Jakarta"],
        Some("KONTAN.CO.ID"),
    );
    check_long("KONTAN.CO.ID - SEOUL. ", &["Seoul"], Some("KONTAN.CO.ID"));
    check_long("KONTAN.CO.ID - ", &[], Some("KONTAN.CO.ID"));
    check_long(", Jakarta - ", &["Jakarta"], None);
}

#[test]
fn agencies_in_brackets() {
    check_long("Jakarta (ANTARA) - ", &["Jakarta"], Some("ANTARA"));
    check_long(
        "Mataram, NTB (ANTARA News) - ",
        &["Mataram", "NTB"],
        Some("ANTARA News"),
    );
    check_long("Siak, Riau, (ANTARA) - ", &["Siak", "Riau"], Some("ANTARA"));
    check_long(
        "Buriram, Thailand (ANTARA) - ",
        &["Buriram", "Thailand"],
        Some("ANTARA"),
    );
    check_long(
        "ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- ",
        &["Istanbul"],
        Some("Antara/PRNewswire"),
    );
    check_long(
        "KUALA LUMPUR, June 25 (NNN-BERNAMA) — ",
        &["Kuala Lumpur"],
        Some("NNN-BERNAMA"),
    );
    check_long("Aceh (SL) – ", &["Aceh"], Some("SL"));
    check_long("MEDAN (Waspada): ", &["Medan"], Some("Waspada"));
    check_long("LONDON, Oct 19 (Reuters) - ", &["London"], Some("Reuters"));
    check_long(
        "BEIRUT, Lebanon, June 2 (UPI) — ",
        &["Beirut", "Lebanon"],
        Some("UPI"),
    );
    check_long(
        "NEW YORK and CHICAGO (December 22, 2013) — ",
        &["New York", "Chicago"],
        None,
    );
    check_long("(CNN) — ", &[], Some("CNN"));
    // An abbreviation in brackets and a dash in running text.
    refuse(
        "Bank Indonesia (BI) - Harga beras di pasar induk turun sejak awal pekan karena panen raya.",
    );
    refuse(
        "Mahkamah Konstitusi (MK) – lembaga itu – menolak permohonan para pemohon pada sidang kemarin.",
    );
}

#[test]
fn place_alone() {
    check_long("Jakarta - ", &["Jakarta"], None);
    check_long("JAKARTA- ", &["Jakarta"], None);
    check_long("JAKARTA--- ", &["Jakarta"], None);
    check_long("JAKARTA-", &["Jakarta"], None);
    check_long("BUKITTINGGI—", &["Bukittinggi"], None);
    check_long("HO CHI MINH– ", &["Ho Chi Minh"], None);
    check_long("SEMARAPURA - ", &["Semarapura"], None);
    check_long("TELAGASARI - ", &["Telagasari"], None);
    check_long("Beijing/Moscow - ", &["Beijing", "Moscow"], None);
    check_long("JAKARTA dan BANDUNG – ", &["Jakarta", "Bandung"], None);
    check_long("KUALA TERENGGANU: ", &["Kuala Terengganu"], None);
    check_long("LANGKAWI: ", &["Langkawi"], None);
    check_long("Jakarta: ", &["Jakarta"], None);
    check_long("JAKARTA. ", &["Jakarta"], None);
    refuse(
        "JAKARTA-BANDUNG dalam empat puluh menit: itulah janji kereta cepat yang dinanti warga.",
    );
    refuse(
        "COVID-19 masih ada, kata juru bicara itu, dan warga diminta tetap menjaga jarak di pasar.",
    );
    refuse(
        "BARU-baru ini warga ramai membicarakan harga beras yang turun sejak awal pekan kemarin.",
    );
    refuse(
        "INFO NASIONAL – Harga beras di pasar induk turun sejak awal pekan karena panen raya mulai.",
    );
    refuse(
        "SIGMA—model pertumbuhan yang inklusif—menawarkan kerangka baru bagi pemerintah daerah itu.",
    );
    refuse(
        "PERHATIAN: Harga beras di pasar induk turun sejak awal pekan karena panen raya sudah mulai.",
    );
    refuse(
        "HASIL survei itu menunjukkan harga beras turun - meski tipis - sejak awal pekan kemarin.",
    );
    refuse(
        "DEPRESI jadi satu momok bagi warga kota besar yang bekerja dari pagi hingga larut malam.",
    );
    refuse(
        "INTERNATIONAL Golden Institute menggelar pelatihan bagi para petani padi di tiga kabupaten.",
    );
}

#[test]
fn outlet_alone() {
    check_long("VIVA – ", &[], Some("VIVA"));
    check_long("Suara.com - ", &[], Some("Suara.com"));
    check_long("JawaPos.com - ", &[], Some("JawaPos.com"));
    check_long("PIKIRAN RAKYAT - ", &[], Some("PIKIRAN RAKYAT"));
    check_long("itoday - ", &[], Some("itoday"));
    check_long("Kabar Surabaya - ", &[], Some("Kabar Surabaya"));
    check_long("SUKABUMIUPDATE.com - ", &[], Some("SUKABUMIUPDATE.com"));
    check_long("KOMPAS.com-", &[], Some("KOMPAS.com"));
}

#[test]
fn dated() {
    check_long("KUALA LUMPUR 19 Okt. – ", &["Kuala Lumpur"], None);
    check_long("KUALA LUMPUR 25 Jun – ", &["Kuala Lumpur"], None);
    check_long("KUALA LUMPUR 3 Julai - ", &["Kuala Lumpur"], None);
    check_long("PUTRAJAYA, Nov 22 — ", &["Putrajaya"], None);
    check_long("Jakarta, 24/11 (ANTARA) - ", &["Jakarta"], Some("ANTARA"));
    refuse("Kompas.com- 19/06/2025, 10:17 WIB");
    refuse("Kompas.com - 28/06/2010, 14:09 WIB");
}

#[test]
fn without_a_mark() {
    check(
        "Liputan6.com, Jakarta London Love Story, film itu, laris.",
        &["Jakarta"],
        Some("Liputan6.com"),
        "London Love Story, film itu, laris.",
    );
    check(
        "Liputan6.com, JakartaHarga beras turun.",
        &["Jakarta"],
        Some("Liputan6.com"),
        "Harga beras turun.",
    );
    check(
        "AKURAT.CO Harga beras turun.",
        &[],
        Some("AKURAT.CO"),
        "Harga beras turun.",
    );
    check(
        "AKURAT.CO, Harga beras turun.",
        &[],
        Some("AKURAT.CO"),
        "Harga beras turun.",
    );
    check("Jakarta, NU Online", &["Jakarta"], Some("NU Online"), "");
    refuse("Kompas.com mencoba menghubungi juru bicara itu, tetapi tidak dijawab.");
    refuse("Tokopedia.com Indonesia meluncurkan layanan baru bagi para pedagang.");
    refuse("Liputan6.com, yang menghubungi juru bicara itu, tidak mendapat jawaban.");
}

#[test]
fn glued_to_a_pull_quote() {
    for (text, at) in [
        (
            "Harga sudah turunPekanbaru (ANTARA) - Harga beras turun.",
            "Pekanbaru",
        ),
        (
            "Mari menuju pasar yang murah.Banda Aceh (ANTARA) - Harga beras turun.",
            "Banda Aceh",
        ),
        (
            "Rapat di Hotel BorobudurBanda Aceh (ANTARA) - Harga beras turun.",
            "Banda Aceh",
        ),
        (
            "Laporan Wartawan TribunJakarta.com, Budi Hartono TRIBUNJAKARTA.COM, KOJA – Harga beras turun.",
            "Koja",
        ),
        (
            "Harga menurut data RLDCDubai, UEA (ANTARA) - Harga beras turun.",
            "Dubai",
        ),
        (
            "Gimik yang dangkal,Jakarta (ANTARA) - Harga beras turun.",
            "Jakarta",
        ),
        (
            "By Massita Ahmad SINGAPORE, June 25 (NNN-BERNAMA) — Rice is cheaper.",
            "Singapore",
        ),
    ] {
        let (_, dateline) = find(text).unwrap_or_else(|| panic!("no dateline: {text}"));
        assert_eq!(
            dateline.places.first().map(String::as_str),
            Some(at),
            "{text}"
        );
    }
    for text in [
        "REPUBLIKA.CO.ID, yang dikutip banyak orang - Harga beras turun, kata mereka di pasar.",
        "Harga beras turun, kata Badan Pangan Nasional (Bapanas) - yang mencatat harga tiap hari.",
        "Menurut Kementerian Keuangan (Kemenkeu) – Badan itu mencatat harga tiap hari sejak lama.",
    ] {
        assert_eq!(find(text), None, "{text}");
    }
}

#[test]
fn what_stands_behind_the_mark() {
    check(
        "Liputan6.com, Jakarta - Jelang Lebaran 2024, Harga beras turun.",
        &["Jakarta"],
        Some("Liputan6.com"),
        "Jelang Lebaran 2024, Harga beras turun.",
    );
    check(
        "Liputan6.com, JakartaPerang Beras-Jagung dan gula pasir.",
        &["Jakarta"],
        Some("Liputan6.com"),
        "Perang Beras-Jagung dan gula pasir.",
    );
    refuse(
        "Pandemi COVID -19 yang melanda dunia membuat harga beras di pasar induk naik sejak itu.",
    );
    let glued = "REPUBLIKA.CO.ID, JAKARTA -- Harga beras turun.";
    assert_eq!(
        find(glued),
        None,
        "a dateline at the head is not glued to anything"
    );
}
