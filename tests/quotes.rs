//! The quote finder, as tables: paragraphs and what is found in them.
//!
//! Paragraphs are separated by ` ¶ `. A quote is written `kind words <- full name, role / body via medium`.

use std::fmt::Write;

use proptest::prelude::*;
use warta::article::QuoteKind;
use warta::field::quote;

/// What is found in the paragraphs, one line a quote.
fn summary(text: &str) -> Vec<String> {
    let paragraphs: Vec<&str> = text.split(" ¶ ").collect();
    let found = quote::find(&paragraphs);
    let line = |quote: &warta::article::Quote| {
        let kind = match quote.kind {
            QuoteKind::Partial => "partial",
            _ => "direct",
        };
        let mut line = format!("{kind} {} <- ", quote.text);
        match &quote.speaker {
            None => line.push_str("nobody"),
            Some(speaker) => {
                line.push_str(&speaker.full_name);
                let _ = speaker
                    .role
                    .iter()
                    .try_for_each(|role| write!(line, ", {role}"));
                let _ = speaker
                    .affiliation
                    .iter()
                    .try_for_each(|body| write!(line, " / {body}"));
            }
        }
        let _ = quote
            .via
            .iter()
            .try_for_each(|via| write!(line, " via {via}"));
        line
    };
    found.quotes.iter().map(line).collect()
}

#[track_caller]
fn check(text: &str, want: &[&str]) {
    assert_eq!(summary(text), want, "{text}");
}

/// Who opens a sentence, and the club before a name.
const OPENINGS: &[(&str, &[&str])] = &[
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
];

/// English quotes: AP style, and what only looks like a quote.
const ENGLISH: &[(&str, &[&str])] = &[
    (
        r#"State Fire and Rescue Department director Rahim Osman said the call came at noon. ¶ "Nobody was hurt," he said."#,
        &["direct Nobody was hurt, <- Rahim Osman, director / State Fire and Rescue Department"],
    ),
    (
        r#""Rice is cheaper," BPS Deputy for Distribution and Services Statistics Rina Sari said here on Monday."#,
        &[
            "direct Rice is cheaper, <- Rina Sari, Deputy for Distribution and Services Statistics / BPS",
        ],
    ),
    (
        r#""Rain is a risk," said Rina Sari, an economist at Contoh Research."#,
        &["direct Rain is a risk, <- Rina Sari, economist at Contoh Research"],
    ),
    (
        r#"Asst Supt Rina Sari, the acting district police chief, said: "We found nothing.""#,
        &["direct We found nothing. <- Rina Sari, acting district police chief"],
    ),
    (
        r#"Town Council mayor Datuk A. Rahim told the press that help was near. ¶ "It is a sad day," he added."#,
        &["direct It is a sad day, <- A. Rahim, mayor / Town Council"],
    ),
    (
        r#"Johor police chief Comm Datuk Rahim Osman said two men were held. ¶ "They will stay," Comm Rahim affirmed."#,
        &["direct They will stay, <- Rahim Osman, Johor police chief"],
    ),
    (
        r#""Stocks are safe," Budi Hartono told parliament. ¶ But Rina Sari, a professor at Contoh University, was sceptical. ¶ "I have seen this before," she told the press."#,
        &[
            "direct Stocks are safe, <- Budi Hartono",
            "direct I have seen this before, <- Rina Sari, professor / Contoh University",
        ],
    ),
    (
        r#"Rina Sari and Budi Hartono left early. ¶ "We were tired," she said."#,
        &["direct We were tired, <- Rina Sari"],
    ),
    (
        r#""We are ready," said John Smith, the head of the port authority."#,
        &["direct We are ready, <- John Smith, head / port authority"],
    ),
    (
        r#""We are ready," John Smith said."#,
        &["direct We are ready, <- John Smith"],
    ),
    (
        r#"John Smith said: "We are ready.""#,
        &["direct We are ready. <- John Smith"],
    ),
    (
        r#"John Smith, who joined the board in 2019, said: "It was a hard year.""#,
        &["direct It was a hard year. <- John Smith"],
    ),
    (
        r#"Mayor Jane Doe spoke to reporters on Monday. "The road is closed," she said."#,
        &["direct The road is closed, <- Jane Doe"],
    ),
    (
        r#""The road is closed," Doe said. "It will open again on Friday.""#,
        &[
            "direct The road is closed, <- Doe",
            "direct It will open again on Friday. <- Doe",
        ],
    ),
    (
        r#"Jane Doe, a spokeswoman for the company, said the road was closed. ¶ "We regret this," she added."#,
        &["direct We regret this, <- Jane Doe, spokeswoman / company"],
    ),
    (
        r#""It was a mistake," the company said in a statement."#,
        &["direct It was a mistake, <- company"],
    ),
    (
        r#"According to Jane Doe, "the road is closed.""#,
        &["direct the road is closed. <- Jane Doe"],
    ),
    (
        r#"The plan is "a disaster," Doe said."#,
        &["partial a disaster, <- Doe"],
    ),
    (
        r#"Doe called the plan "a disaster for the region" and urged the council to drop it."#,
        &["partial a disaster for the region <- Doe"],
    ),
    (
        r#""Why now?" asked Senator Mary Major, who chairs the panel."#,
        &["direct Why now? <- Mary Major, Senator"],
    ),
    (
        "“We won’t go back,” said Dr. Alan Reed of the University of Leeds.",
        &["direct We won’t go back, <- Alan Reed / University of Leeds"],
    ),
    (
        r#"Foreign Minister Wang Lei told a briefing: "The country will respond.""#,
        &["direct The country will respond. <- Wang Lei, Foreign Minister"],
    ),
    (
        r#"Prime Minister Alan Reed said the government would "study the proposal with care"."#,
        &["partial study the proposal with care <- Alan Reed, Prime Minister"],
    ),
    (
        r#""Prices rose," according to a report by the central bank."#,
        &["direct Prices rose, <- nobody"],
    ),
    (
        r#""We will win," Reed told a radio station."#,
        &["direct We will win, <- Reed"],
    ),
    (
        r#""This is a good day," said Northbank chief executive Mary Major, adding that more will follow."#,
        &["direct This is a good day, <- Mary Major, Northbank chief executive"],
    ),
    (
        r#""We did it," wrote Alan Reed on his page."#,
        &["direct We did it, <- Alan Reed"],
    ),
    (
        r#""It is what it is," Reed, 45, said. "We move on.""#,
        &["direct It is what it is, <- Reed"],
    ),
    (
        "In a statement, White House press secretary Jane Doe said, “The president is fine.”",
        &["direct The president is fine. <- Jane Doe, press secretary / White House"],
    ),
    (
        "“We began small. ¶ “We ended large,” said Mary Major, the owner.",
        &[
            "direct We began small. <- Mary Major, owner",
            "direct We ended large, <- Mary Major, owner",
        ],
    ),
    (r#"He read "The Old House" last year."#, &[]),
    (r#"The so-called "smart road" opened on Friday."#, &[]),
    (
        r#"The 15.6" laptop and the 27" screen were gone when the shop opened."#,
        &[],
    ),
    (
        "The workers' union met in the '90s and again in the boys' school.",
        &[],
    ),
    (
        r#"She starred in the film "Slow River" and in a series."#,
        &[],
    ),
];

/// Who gives out a statement, who is only described, and a verb that is missing.
const STATEMENTS: &[(&str, &[&str])] = &[
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
];

/// Malay quotes, and what only looks like a quote.
const MALAY: &[(&str, &[&str])] = &[
    (
        r#"Menteri Pertanian dan Keterjaminan Makanan, Datuk Seri Rahim Osman berkata, bekalan mencukupi. ¶ "Harga stabil," katanya."#,
        &["direct Harga stabil, <- Rahim Osman, Menteri Pertanian dan Keterjaminan Makanan"],
    ),
    (
        r#"Ketua Polis Daerah Alor Gajah Superintendan Rahim Osman berkata, seorang lelaki ditahan. ¶ "Siasatan masih berjalan," katanya."#,
        &["direct Siasatan masih berjalan, <- Rahim Osman, Ketua Polis Daerah Alor Gajah"],
    ),
    (
        r#""Kami menunggu," sambung beliau ketika ditemui pemberita."#,
        &["direct Kami menunggu, <- nobody"],
    ),
    (
        r#""Kita akan bincang perkara itu," kata Menteri Kewangan, Datuk Seri Rahim Osman."#,
        &["direct Kita akan bincang perkara itu, <- Rahim Osman, Menteri Kewangan"],
    ),
    (
        r#""Kita sudah bersedia," katanya kepada pemberita di sini hari ini."#,
        &["direct Kita sudah bersedia, <- nobody"],
    ),
    (
        r#"Ketua Polis Daerah, Asisten Komisioner Rahim Osman berkata, seorang lelaki ditahan. ¶ "Siasatan masih berjalan," katanya."#,
        &["direct Siasatan masih berjalan, <- Rahim Osman, Ketua Polis Daerah, Asisten Komisioner"],
    ),
    (
        r#"Rahim berkata, "Kami tidak akan berundur.""#,
        &["direct Kami tidak akan berundur. <- Rahim"],
    ),
    (
        r#""Saya bersyukur," ujar Tan Sri Kamal Hashim ketika ditemui selepas majlis itu."#,
        &["direct Saya bersyukur, <- Kamal Hashim"],
    ),
    (
        r#"Menurut beliau, "projek ini akan siap tahun depan.""#,
        &["direct projek ini akan siap tahun depan. <- nobody"],
    ),
    (
        r#"Tengku Zainal Abidin menegaskan, "Rakyat mesti didahulukan.""#,
        &["direct Rakyat mesti didahulukan. <- Zainal Abidin"],
    ),
    (
        r#""Harga ayam kekal," jelasnya."#,
        &["direct Harga ayam kekal, <- nobody"],
    ),
    (
        r#""Kami minta maaf," kata jurucakap syarikat itu."#,
        &["direct Kami minta maaf, <- jurucakap syarikat itu"],
    ),
    (
        r#"Beliau menyifatkan dakwaan itu "tidak berasas sama sekali"."#,
        &["partial tidak berasas sama sekali <- nobody"],
    ),
    (
        r#""Saya gembira," kata Siti Aminah binti Rosli, seorang peniaga."#,
        &["direct Saya gembira, <- Siti Aminah binti Rosli, peniaga"],
    ),
    (
        r#""Jalan ini ditutup," tambah Rahim."#,
        &["direct Jalan ini ditutup, <- Rahim"],
    ),
    (
        r#"Kata Rahim, "Semua pihak perlu tenang.""#,
        &["direct Semua pihak perlu tenang. <- Rahim"],
    ),
    (
        r#""Dia orang baik," luah Puan Kamariah, ibu mangsa."#,
        &["direct Dia orang baik, <- Kamariah, ibu mangsa"],
    ),
    (
        r#"Perdana Menteri, Datuk Seri Kamal Hashim memaklumkan perkara itu. ¶ "Kita tunggu," tegas beliau."#,
        &["direct Kita tunggu, <- Kamal Hashim, Perdana Menteri"],
    ),
    (
        r#""Tiada kenaikan," menurut Rahim Osman."#,
        &["direct Tiada kenaikan, <- Rahim Osman"],
    ),
    (
        "“Ini bukan masanya,” kata Ahli Parlimen Sungai Besar, Rahim Osman.",
        &["direct Ini bukan masanya, <- Rahim Osman, Ahli Parlimen Sungai Besar"],
    ),
    (
        r#""Kerajaan akan bantu," katanya yang juga Ahli Parlimen kawasan itu."#,
        &["direct Kerajaan akan bantu, <- nobody"],
    ),
    (
        r#""Pasukan bermain baik," kata jurulatih Kamal Hashim selepas perlawanan."#,
        &["direct Pasukan bermain baik, <- Kamal Hashim, jurulatih"],
    ),
    (
        r#"Rahim: "Mengapa sekarang?""#,
        &["direct Mengapa sekarang? <- Rahim"],
    ),
    (
        r#""Kami kesal," kata Pengarah Jabatan Alam Sekitar Negeri, Kamal Hashim."#,
        &["direct Kami kesal, <- Kamal Hashim, Pengarah / Jabatan Alam Sekitar Negeri"],
    ),
    (
        r#"Filem "Sungai Dalam" akan ditayangkan minggu depan."#,
        &[],
    ),
    (
        r#"Program bertajuk "Jom Sihat" itu dihadiri orang ramai."#,
        &[],
    ),
    (r#"Dia menonton drama "Rumah Lama" di rumah."#, &[]),
];

/// Indonesian quotes: cues, speakers, and what only looks like a quote.
const INDONESIAN: &[(&str, &[&str])] = &[
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

/// Every style of marks, and marks that lost their partner.
const MARKS: &[(&str, &[&str])] = &[
    (
        "”Kami siap,” kata Rina. ”Besok berangkat,” ujar Budi.",
        &[
            "direct Kami siap, <- Rina",
            "direct Besok berangkat, <- Budi",
        ],
    ),
    ("„Kami siap“, kata Rina.", &["direct Kami siap <- Rina"]),
    ("«Kami siap,» kata Rina.", &["direct Kami siap, <- Rina"]),
    ("'Kami siap,' kata Rina.", &["direct Kami siap, <- Rina"]),
    ("''Kami siap,'' kata Rina.", &["direct Kami siap, <- Rina"]),
    (
        "&quot;Kami siap,&quot; kata Rina.",
        &["direct Kami siap, <- Rina"],
    ),
    (r#"“Kami siap," kata Rina."#, &["direct Kami siap, <- Rina"]),
    (
        r#""Kami siap, kata Rina. Besok berangkat."#,
        &["direct Kami siap, <- Rina"],
    ),
    (r#"Kami siap," kata Rina."#, &["direct Kami siap, <- Rina"]),
    (
        "“Kami siap. ¶ “Kami berangkat. ¶ “Kami pulang,” kata Rina.",
        &[
            "direct Kami siap. <- Rina",
            "direct Kami berangkat. <- Rina",
            "direct Kami pulang, <- Rina",
        ],
    ),
    (
        "“Kami siap. ¶ Kami pulang,” kata Rina.",
        &["direct Kami pulang, <- Rina"],
    ),
    (
        r#""Dia bilang 'jangan pergi' kemarin," kata Rina."#,
        &["direct Dia bilang 'jangan pergi' kemarin, <- Rina"],
    ),
    (
        r#""Dia bilang "jangan pergi" kemarin," kata Rina."#,
        &[r#"direct Dia bilang "jangan pergi" kemarin, <- Rina"#],
    ),
    (
        r#""Layar 7,9" itu bagus," kata Rina."#,
        &[r#"direct Layar 7,9" itu bagus, <- Rina"#],
    ),
    (r#""""" "" ""#, &[]),
    (r#"""Kami siap,"" kata Rina."#, &[]),
    (
        r#""Kami siap" kata Rina. Lalu ""#,
        &["direct Kami siap <- Rina"],
    ),
    (
        r#"" Kami siap, " kata Rina."#,
        &["direct Kami siap, <- Rina"],
    ),
    (r#"Dia menulis "Kami siap"#, &[]),
];

#[test]
fn tables() {
    for (text, want) in [OPENINGS, INDONESIAN, STATEMENTS, MALAY, ENGLISH, MARKS].concat() {
        check(text, want);
    }
}

/// One person under all names, with every role that the article gives.
#[test]
fn persons() {
    let found = quote::find(&[
        "\"Kami siap,\" kata Ketua Panitia Rina Sari.",
        "\"Kami berangkat,\" ujar Rina.",
        "\"Kami pulang,\" kata Rina Sari, bendahara koperasi.",
        "\"Kami ikut,\" kata Budi Hartono.",
    ]);
    let [rina, budi] = found.persons.as_slice() else {
        panic!("two persons: {:?}", found.persons);
    };
    assert_eq!(rina.full_name, "Rina Sari");
    assert_eq!(rina.names, ["Rina Sari", "Rina"]);
    assert_eq!(rina.roles, ["Ketua Panitia", "bendahara koperasi"]);
    assert_eq!(budi.full_name, "Budi Hartono");
}

/// A short name that two people share names neither of them in full.
#[test]
fn shared_names() {
    check(
        "Ketua Ahmad Fauzi datang bersama Sekretaris Ahmad Rahman. ¶ \"Kami siap,\" kata Ahmad.",
        &["direct Kami siap, <- Ahmad"],
    );
    check(
        "Gubernur Ahmad Fauzi bertemu Gubernur Budi Rahman. ¶ \"Kami siap,\" kata Gubernur.",
        &["direct Kami siap, <- Gubernur"],
    );
}

/// Time grows with the length, whatever stands in it: four times the input may not cost ten times as much.
#[test]
fn hostile_marks() {
    const N_BYTES: usize = 1 << 20;
    for piece in ["\"", "“"] {
        let took = |n_bytes: usize| {
            let text = piece.repeat(n_bytes / piece.len());
            let best = (0..3).map(|_| {
                let start = std::time::Instant::now();
                assert!(quote::find(&[&text]).quotes.is_empty());
                start.elapsed()
            });
            best.min().unwrap_or_default().as_secs_f64()
        };
        let (short, long) = (took(N_BYTES / 4), took(N_BYTES));
        assert!(
            long < 10.0 * short + 0.05,
            "{piece}: {short} s, then {long} s"
        );
    }
}

/// Pieces that open, close and name without end.
#[test]
fn hostile_cues() {
    const N_BYTES: usize = 1 << 16;
    for piece in [
        "'",
        "\" ",
        " \"",
        "“a",
        "a\" ",
        "\"a\" kata A ",
        "\"a,\" katanya ",
        "a,\" kata B. ",
        "\"A, kata B ",
        "“a” ujar Ab Cd. ",
        "&quot;",
        "«",
        "(",
        "A ",
        "kata ",
    ] {
        let text = piece.repeat(N_BYTES / piece.len());
        let _ = quote::find(&[&text]);
        let lines: Vec<&str> = vec![piece; N_BYTES / 64];
        let _ = quote::find(&lines);
    }
}

/// Ten thousand speakers cost no more than their text.
#[test]
fn many_names() {
    let mut text = String::new();
    for n in 0..20_000_u32 {
        let letter = |n: u32| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
        let name: String = [n, n / 26, n / 676, n / 17_576]
            .map(letter)
            .iter()
            .collect();
        let _ = write!(text, "\"Kami siap,\" kata X{name}. ");
    }
    assert_eq!(quote::find(&[&text]).quotes.len(), 20_000);
}

proptest! {
    /// Never panics, and every position holds what it says.
    #[test]
    fn positions(pieces in prop::collection::vec(piece(), 0..40), cuts in prop::collection::vec(any::<bool>(), 40)) {
        let mut paragraphs = vec![String::new()];
        for (piece, cut) in pieces.iter().zip(cuts) {
            if cut && piece.len() % 3 == 0 {
                paragraphs.push(String::new());
            }
            if let Some(last) = paragraphs.last_mut() {
                last.push_str(piece);
            }
        }
        let texts: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
        let found = quote::find(&texts);
        let mut end = (0, 0);
        for quote in &found.quotes {
            let text = texts.get(quote.block).copied().unwrap_or_default();
            prop_assert_eq!(text.get(quote.start..quote.end), Some(quote.text.as_str()));
            prop_assert!((quote.block, quote.start) >= end, "in order, none inside another");
            end = (quote.block, quote.end);
            if let Some(speaker) = &quote.speaker {
                prop_assert!(found.persons.iter().any(|person| person.full_name == speaker.full_name));
            }
        }
        prop_assert_eq!(quote::find(&texts), found);
    }
}

/// Words, marks and breaks of reported speech, and any text at all.
fn piece() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "\"",
        "“",
        "”",
        "'",
        "’",
        "''",
        "„",
        "«",
        "&quot;",
        ",",
        ". ",
        " ",
        ": ",
        "? ",
        "(",
        ") ",
        "kata ",
        "katanya",
        " ujar ",
        "mengatakan ",
        "menurut ",
        "Rina ",
        "Rina Sari ",
        "Budi",
        "Ketua ",
        "KPU ",
        "Menteri ",
        "dan ",
        "itu ",
        "said ",
        "he ",
        "the ",
        "Dr. ",
        "V. ",
        "di ",
        "Kota ",
        "\u{a0}",
        "é",
        "kataRina",
        "pria ",
        "disapa ",
        "45",
        "Tan Sri ",
    ]);
    prop_oneof![4 => words.prop_map(str::to_owned), 1 => any::<String>()]
}
