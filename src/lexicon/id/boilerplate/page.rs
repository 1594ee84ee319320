//! Indonesian phrases of the page itself.

use crate::lexicon::boilerplate::{Phrase, alone, marked, opens};

pub(super) const TAGS: &[Phrase] = &[
    // `Ikuti perkembangan berita ini dalam topik:`
    opens("ikuti perkembangan berita ini dalam topik"),
];

pub(super) const COPYRIGHT: &[Phrase] = &[
    // `Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis`
    opens("dilarang keras mengambil konten").at_border(),
    // `Dilarang memperbanyak isi berita tanpa izin`
    opens("dilarang memperbanyak"),
    // `Dilarang menayangkan ulang isi situs ini`
    opens("dilarang menayangkan ulang").at_border(),
    // `Dilarang mengambil dan/atau menayangkan ulang artikel di atas`
    opens("dilarang mengambil dan").at_border(),
    // `Dilarang mengutip seluruh atau sebagian isi tanpa izin tertulis`
    opens("dilarang mengutip"),
    // `Dilarang menyalin sebagian atau seluruh isi`
    opens("dilarang menyalin"),
    // `Hak Cipta © 2023`
    opens("hak cipta"),
    // `Hak cipta dilindungi undang-undang`
    opens("hak cipta dilindungi"),
];

pub(super) const NAVIGATION: &[Phrase] = &[
    // `Beranda`
    alone("beranda"),
    // `Daftar Isi`
    alone("daftar isi"),
    // `Indeks Berita`
    alone("indeks berita"),
    // `Jelajahi`
    alone("jelajahi"),
    // `Kami menggunakan cookie`
    opens("kami menggunakan cookie"),
    // `Kembali ke beranda`
    alone("kembali ke beranda"),
    // `Lanjut ke Konten Utama`
    opens("lanjut ke konten"),
    // `Lewati ke menu utama`
    opens("lewati ke"),
    // `Lewatkan bagian berikutnya Topik terkait`
    opens("lewatkan bagian berikutnya"),
    // `Lihat Foto`
    alone("lihat foto"),
    // `Lompat ke konten`
    opens("lompat ke konten"),
    // `Masuk / Daftar`
    alone("masuk daftar"),
    // `Perbesar`, the button under a picture
    alone("perbesar").at_border(),
    // `Sembunyikan`
    alone("sembunyikan"),
    // `Tampilkan`
    alone("tampilkan"),
    // `Tautan-tautan Akses`
    alone("tautan tautan akses"),
    // `Tutup`
    alone("tutup"),
];

pub(super) const COMMENT: &[Phrase] = &[
    // `Alamat email Anda tidak akan dipublikasikan.`
    opens("alamat email anda tidak akan dipublikasikan"),
    // `Apa komentar Anda?`
    opens("apa komentar anda"),
    // `Apa reaksi Anda?`
    alone("apa reaksi anda"),
    // `Apa Reaksimu?`
    alone("apa reaksimu"),
    // `Apakah artikel ini bermanfaat?`
    opens("apakah artikel ini bermanfaat"),
    // `Batalkan balasan`
    alone("batalkan balasan"),
    // `Belum ada komentar`
    alone("belum ada komentar"),
    // `Beri komentar`
    alone("beri komentar"),
    // `Beri rating artikel ini`
    opens("beri rating artikel ini"),
    // `Berkomentarlah secara bijaksana dan bertanggung jawab.`
    opens("berkomentarlah secara bijaksana"),
    // `Ikuti Polling`
    alone("ikuti polling"),
    // `Jadilah yang pertama berkomentar di sini`
    opens("jadilah yang pertama berkomentar"),
    // `Kirim Komentar`
    alone("kirim komentar"),
    // `Komentar (12)`
    alone("komentar"),
    // `Komentar sepenuhnya menjadi tanggung jawab komentator`
    opens("komentar sepenuhnya menjadi tanggung jawab"),
    // `Lihat Hasil Polling`
    alone("lihat hasil polling"),
    // `Lihat semua komentar`
    alone("lihat semua komentar"),
    // `Login untuk berkomentar`
    alone("login untuk berkomentar"),
    // `Masuk untuk berkomentar`
    alone("masuk untuk berkomentar"),
    // `Nilai artikel ini`
    alone("nilai artikel ini"),
    // `Polling: Setujukah Anda dengan harga baru?`
    marked("polling"),
    // `Ruas yang wajib ditandai *`
    opens("ruas yang wajib ditandai"),
    // `Seberapa bermanfaat artikel ini?`
    opens("seberapa bermanfaat artikel ini"),
    // `Silakan login untuk berkomentar`
    opens("silakan login"),
    // `Simpan nama, email, dan situs web saya pada peramban ini`
    opens("simpan nama email dan situs web saya"),
    // `Terima kasih atas penilaian Anda`
    alone("terima kasih atas penilaian anda"),
    // `Tinggalkan Balasan`
    alone("tinggalkan balasan"),
    // `Tulis komentar`
    alone("tulis komentar"),
    // `Tulis komentar Anda`
    alone("tulis komentar anda"),
];

pub(super) const OTHER: &[Phrase] = &[
    // `Artikel ini dibuat dengan bantuan AI`
    opens("artikel ini dibuat dengan bantuan"),
    // `Artikel ini dibuat menggunakan kecerdasan buatan`
    opens("artikel ini dibuat menggunakan"),
    // `Artikel ini dihasilkan oleh kecerdasan buatan`
    opens("artikel ini dihasilkan"),
    // `Artikel ini diolah menggunakan AI`
    opens("artikel ini diolah menggunakan"),
    // `Artikel ini ditulis dengan bantuan AI`
    opens("artikel ini ditulis dengan bantuan"),
    // `Audio Berita`
    alone("audio berita"),
    // `Berita ini dibuat dengan bantuan AI`
    opens("berita ini dibuat dengan bantuan"),
    // `Button AI Summarize`
    alone("button ai summarize"),
    // `Dengarkan artikel`
    alone("dengarkan artikel"),
    // `Dengarkan artikel ini`
    alone("dengarkan artikel ini"),
    // `Dengarkan Berita`
    alone("dengarkan berita"),
    // `Disclaimer: artikel ini hanya untuk informasi`
    marked("disclaimer"),
    // `IDN Times Community adalah media yang menyediakan platform untuk menulis.`
    opens("idn times community adalah media"),
    // `Intinya Sih...`
    alone("intinya sih"),
    // `Isi artikel ini sepenuhnya menjadi tanggung jawab penulis.`
    opens("isi artikel ini sepenuhnya"),
    // `Konten ini dibuat dengan bantuan AI`
    opens("konten ini dibuat dengan bantuan"),
    // `Konten ini diproduksi oleh tim kreatif`
    opens("konten ini diproduksi oleh"),
    // `Konten ini merupakan kerja sama dengan pasar induk`
    opens("konten ini merupakan kerja sama"),
    // `Penafian: artikel ini hanya untuk informasi`
    marked("penafian"),
    // `Ringkasan AI`
    alone("ringkasan ai"),
    // `Tulisan ini adalah pendapat pribadi penulis.`
    opens("tulisan ini adalah pendapat pribadi"),
    // `Tulisan ini merupakan tanggung jawab penulis.`
    opens("tulisan ini merupakan tanggung jawab"),
    // `Tulisan ini tidak mewakili pandangan redaksi.`
    opens("tulisan ini tidak mewakili pandangan"),
];
