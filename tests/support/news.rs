//! Made-up news pages of any size: text dumps, whole-page text, HTML.

use std::fmt::Write;

/// Paragraphs as an Indonesian newsroom writes them: report, direct and partial quotes, dates, figures.
const PARAGRAPHS: [&str; 16] = [
    "Pemerintah Kabupaten Sukamaju mulai memperbaiki jembatan gantung yang menghubungkan dua desa di lereng bukit. Pekerjaan itu diperkirakan selesai sebelum musim hujan tiba.",
    "\"Kami ingin anak-anak bisa berangkat ke sekolah tanpa harus memutar lewat jalan raya,\" kata Kepala Dinas Pekerjaan Umum Hartono Wibisana saat meninjau lokasi, Selasa (14/5/2024).",
    "Hartono menjelaskan, biaya perbaikan mencapai Rp 2,4 miliar dan seluruhnya berasal dari anggaran daerah. Sekitar 60 pekerja dilibatkan, sebagian besar warga setempat.",
    "Menurut dia, rangka baja dipesan dari pabrik di kota dan akan tiba dalam dua pekan. Sementara itu, warga diminta memakai jalur alternatif yang sudah disiapkan.",
    "\"Jalur alternatif memang lebih jauh, tetapi aman. Ada petugas yang berjaga pagi dan sore,\" ujarnya.",
    "Ketua RT setempat, Rukmini Astuti, menyambut baik rencana tersebut. Ia menyebut jembatan lama \"sudah lama membuat warga waswas\" karena papannya lapuk dan talinya berkarat.",
    "Berdasarkan catatan kantor desa, setidaknya 1.250 orang melewati jembatan itu setiap hari, termasuk para pedagang sayur yang berangkat ke pasar sebelum matahari terbit.",
    "\"Kalau hujan deras, kami tidak berani lewat. Dagangan bisa jatuh semua,\" tutur Rukmini sambil menunjuk papan yang patah.",
    "Perbaikan serupa dilakukan di tiga kecamatan lain sejak Januari. Dua di antaranya sudah rampung dan diresmikan pada akhir April lalu.",
    "Dilansir dari laman resmi pemerintah kabupaten, program itu menargetkan 24 jembatan sampai akhir tahun depan, dengan panjang rata-rata 40 meter.",
    "Anggota dewan dari daerah pemilihan tersebut, Bambang Suryadi (47), mengatakan pengawasan akan dilakukan bersama warga agar mutu bahan sesuai dengan kontrak.",
    "\"Kami akan datang setiap minggu,\" kata Bambang. \"Kalau ada yang tidak sesuai, pekerjaan harus diulang.\"",
    "Di sisi lain, sejumlah pengemudi ojek mengaku pendapatannya naik selama jembatan ditutup. Mereka mengantar warga memutar dengan tarif yang disepakati bersama.",
    "Cuaca menjadi tantangan terbesar bagi para pekerja. Angin kencang beberapa kali memaksa pemasangan kabel dihentikan sementara demi keselamatan.",
    "Dinas Perhubungan memasang rambu di kedua ujung jalan dan menambah lampu penerangan, sehingga warga yang pulang malam tidak perlu khawatir tersesat.",
    "Sekolah dasar di seberang sungai menyesuaikan jam masuk menjadi pukul 07.30 WIB agar murid yang memutar tidak terlambat mengikuti pelajaran pertama.",
];

/// Entries of menus and lists of other stories.
const LINKS: [&str; 12] = [
    "Beranda",
    "Nasional",
    "Ekonomi",
    "Olahraga",
    "Hiburan",
    "Teknologi",
    "Gaya Hidup",
    "Otomotif",
    "Kesehatan",
    "Indeks Berita",
    "Harga Cabai Naik Jelang Akhir Pekan",
    "Tim Voli Putri Raih Medali Emas",
];

/// A clean text dump of about so many bytes.
pub(crate) fn text_dump(n_bytes: usize) -> String {
    let mut dump = String::from("Jembatan Gantung Sukamaju Mulai Diperbaiki\n\n");
    let mut idx = 0;
    while dump.len() < n_bytes {
        if idx == 0 {
            dump.push_str("SUKAMAJU, HARIANCONTOH.com - ");
        }
        dump.push_str(
            PARAGRAPHS
                .get(idx % PARAGRAPHS.len())
                .copied()
                .unwrap_or_default(),
        );
        // A running number keeps long documents free of repeated paragraphs.
        write!(dump, " Laporan ke-{idx} dicatat petugas.\n\n").unwrap_or_default();
        if idx % 6 == 3 {
            dump.push_str("Baca juga: Warga Gotong Royong Bersihkan Sungai\n\n");
        }
        idx += 1;
    }
    dump.push_str("Editor: Ratna Maharani\n");
    dump
}

/// The text layer of a whole page of about so many bytes: menus above, lists of other stories below.
pub(crate) fn page_text(n_bytes: usize) -> String {
    let mut dump = String::new();
    for link in LINKS.iter().cycle().take(n_bytes / 100) {
        writeln!(dump, "  {link}").unwrap_or_default();
    }
    dump.push('\n');
    dump.push_str(&text_dump(n_bytes * 7 / 10));
    for link in LINKS.iter().rev().cycle().take(n_bytes / 150) {
        writeln!(dump, "  {link}").unwrap_or_default();
    }
    dump
}

/// An HTML page of about so many bytes: three quarters of it script and style, as on the pages of the press.
pub(crate) fn page_html(n_bytes: usize) -> String {
    let script = "window.dataLayer=window.dataLayer||[];function track(a,b){if(a<b&&b>0){dataLayer.push({event:'x',value:a})}}\n";
    let mut page = String::from(
        "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>Jembatan Gantung Sukamaju Mulai Diperbaiki - Harian Contoh</title><style>",
    );
    page.push_str(&".menu a{color:#333;padding:4px 8px}\n".repeat(n_bytes / 200));
    page.push_str("</style><script>");
    page.push_str(&script.repeat(n_bytes * 4 / 10 / script.len()));
    page.push_str("</script></head><body><nav class=\"menu\"><ul>");
    for link in LINKS.iter().cycle().take(60) {
        write!(
            page,
            "<li><a href=\"/kanal/{}\">{link}</a></li>",
            link.len()
        )
        .unwrap_or_default();
    }
    page.push_str("</ul></nav><article class=\"read-content\">");
    for (idx, paragraph) in text_dump(n_bytes / 4).split("\n\n").enumerate() {
        let tag = if idx == 0 { "h1" } else { "p" };
        writeln!(page, "<{tag}>{}</{tag}>", paragraph.replace('"', "&quot;")).unwrap_or_default();
    }
    page.push_str("</article><aside class=\"related\"><ul>");
    for link in LINKS.iter().rev().cycle().take(60) {
        write!(
            page,
            "<li><a href=\"/berita/{}\">{link}</a></li>",
            link.len()
        )
        .unwrap_or_default();
    }
    page.push_str("</ul></aside><script>");
    page.push_str(&script.repeat(n_bytes / 8 / script.len()));
    page.push_str("</script></body></html>");
    page
}
