//! Indonesian boilerplate.

use crate::article::RemovedKind;
use crate::lexicon::boilerplate::{Phrase, Table, alone, label, list, marked, opens};

pub(crate) const PHRASES: Table = &[
    (RemovedKind::ReadAlso, READ_ALSO),
    (RemovedKind::Related, RELATED),
    (RemovedKind::Share, SHARE),
    (RemovedKind::Advertisement, ADVERTISEMENT),
    (RemovedKind::Embed, EMBED),
    (RemovedKind::Promo, PROMO),
    (RemovedKind::Pagination, PAGINATION),
    (RemovedKind::Tags, TAGS),
    (RemovedKind::Copyright, COPYRIGHT),
    (RemovedKind::Navigation, NAVIGATION),
    (RemovedKind::Comment, COMMENT),
    (RemovedKind::Other, OTHER),
];

const READ_ALSO: &[Phrase] = &[
    // `Artikel Selengkapnya...`
    alone("artikel selengkapnya"),
    // `Baca: Harga Gula Naik`, `(Baca: Harga Gula Naik)`
    marked("baca").at_border(),
    // `Baca artikel detiknews, "Harga Gula Naik" selengkapnya`
    opens("baca artikel").at_border(),
    // `Baca berita lainnya: Harga Gula Naik`
    label("baca berita lainnya"),
    // `Baca Juga :  Harga Gula Naik`, `naik.Baca JugaHarga Gula Naik`
    label("baca juga").at_border(),
    // `Baca pula: Harga Gula Naik`
    label("baca pula").at_border(),
    // `Baca selanjutnya: Harga Gula Naik`
    marked("baca selanjutnya"),
    // `Baca selengkapnya di sini.`
    opens("baca selengkapnya").at_border(),
    // `Cek juga: Harga Gula Naik`
    label("cek juga"),
    // `Dengarkan juga: Siniar Harga Gula`
    label("dengarkan juga"),
    // `Klik juga: Harga Gula Naik`
    label("klik juga"),
    // `Lihat: Foto-foto Pasar`
    marked("lihat"),
    // `Lihat Foto: Pasar Induk`
    marked("lihat foto"),
    // `Lihat juga Video: Pasar Induk Sepi`
    label("lihat juga").at_border(),
    // `Lihat Video 'Pasar Induk Sepi':`
    label("lihat video").at_border(),
    // `Pilihan Editor: Harga Gula Naik`
    label("pilihan editor"),
    // `Pilihan Redaksi`
    label("pilihan redaksi"),
    // `Saksikan juga video menarik berikut ini:`
    label("saksikan juga").at_border(),
    // `Saksikan Live DetikPagi:`
    opens("saksikan live detikpagi").at_border(),
    // `Saksikan Live DetikSore:`
    opens("saksikan live detiksore").at_border(),
    // `Saksikan Video Pilihan Berikut Ini:`
    label("saksikan video").at_border(),
    // `Simak: Harga Gula Naik`
    marked("simak"),
    // `Simak juga 'Pasar Induk Sepi':`
    label("simak juga").at_border(),
    // `Simak pula: Harga Gula Naik`
    label("simak pula"),
    // `Simak Video 'Pasar Induk Sepi':`
    label("simak video").at_border(),
    // `Simak Video Pilihan Berikut:`
    label("simak video pilihan"),
    // `Tonton juga video "Pasar Induk Sepi" di sini:`
    label("tonton juga").at_border(),
    // `Tonton video: Pasar Induk Sepi`
    label("tonton video").at_border(),
    // `Video Pilihan`
    alone("video pilihan"),
];

const RELATED: &[Phrase] = &[
    // `Artikel Lainnya`
    list("artikel lainnya"),
    // `Artikel menarik lainnya:`
    list("artikel menarik lainnya"),
    // `Artikel Terkait`
    list("artikel terkait"),
    // `Berita Lainnya`
    list("berita lainnya"),
    // `Berita Pilihan`
    list("berita pilihan"),
    // `Berita Populer`
    list("berita populer"),
    // `Berita Terbaru`
    list("berita terbaru"),
    // `Berita Terkait`
    list("berita terkait"),
    // `Berita Terkini`
    list("berita terkini"),
    // `Berita Terpopuler`
    list("berita terpopuler"),
    // `Rekomendasi untuk Anda`
    list("rekomendasi untuk anda"),
    // `Rekomendasi Untukmu`
    list("rekomendasi untukmu"),
    // `Terkait`
    list("terkait"),
    // `Terkini Lainnya`
    list("terkini lainnya"),
    // `Terpopuler`
    list("terpopuler"),
    // `Topik Terkait`
    list("topik terkait"),
];

const SHARE: &[Phrase] = &[
    // `Bagikan :`
    alone("bagikan"),
    // `Bagikan artikel ini`
    alone("bagikan artikel ini"),
    // `Bagikan berita ini:`
    alone("bagikan berita ini"),
    // `Bagikan ke:`
    alone("bagikan ke"),
    // `Cetak`
    alone("cetak"),
    // `1.229 kali dibaca`
    alone("kali dibaca"),
    // `Kembali ke atas`
    alone("kembali ke atas"),
    // `Klik untuk berbagi di Twitter`
    opens("klik untuk berbagi"),
    // `Rate artikel ini`
    alone("rate artikel ini"),
    // `Salin Link`
    alone("salin link"),
    // `Salin tautan`
    alone("salin tautan"),
    // `Sebarkan artikel ini`
    alone("sebarkan artikel ini"),
    // `Tautan berhasil disalin`
    alone("tautan berhasil disalin"),
    // `Tautan telah disalin`
    alone("tautan telah disalin"),
    // `Ukuran Font`
    alone("ukuran font"),
    // `Ukuran huruf`
    alone("ukuran huruf"),
];

const ADVERTISEMENT: &[Phrase] = &[
    // `ADVERTISEMENT SCROLL UNTUK LANJUT BACA`
    alone("advertisement scroll untuk lanjut baca").anywhere(),
    // `Gulir ke bawah untuk lanjut membaca`
    alone("gulir ke bawah untuk lanjut membaca"),
    // `Gulir untuk Lanjut Membaca`
    alone("gulir untuk lanjut membaca"),
    // `Iklan`
    alone("iklan"),
    // `IKLAN - SCROLL UNTUK MELANJUTKAN`
    alone("iklan scroll untuk melanjutkan").anywhere(),
    // `Konten Promosi`
    alone("konten promosi"),
    // `Konten Sponsor`
    alone("konten sponsor"),
    // `Lanjutkan dengan Konten`
    alone("lanjutkan dengan konten"),
    // `Pariwara`
    alone("pariwara"),
    // `Scroll ke bawah untuk lanjut membaca`
    alone("scroll ke bawah untuk lanjut membaca"),
    // `SCROLL UNTUK LANJUT BACA`
    alone("scroll untuk lanjut baca").anywhere(),
    // `Scroll untuk membaca`
    alone("scroll untuk membaca"),
    // `Tidak ada kode iklan yang tersedia.`
    alone("tidak ada kode iklan yang tersedia").at_border(),
];

const EMBED: &[Phrase] = &[
    // `[Gambas:Video 20detik]`
    opens("gambas").anywhere(),
    // `Lihat postingan ini di Instagram`
    alone("lihat postingan ini di instagram").at_border(),
    // `Sebuah kiriman dibagikan oleh Pasar Induk (@pasarinduk)`
    opens("sebuah kiriman dibagikan oleh").at_border(),
    // `Sebuah kiriman yang dibagikan oleh Pasar Induk (@pasarinduk)`
    opens("sebuah kiriman yang dibagikan oleh").at_border(),
];

const PROMO: &[Phrase] = &[
    // `Ada saldo digital sebesar 50 ribu untuk Sobat Bisnis dengan isi di sini!`
    opens("ada saldo digital sebesar").at_border(),
    // `Ada saldo Go-Pay sebesar 50 ribu untuk Sobat Bisnis dengan isi di sini!`
    opens("ada saldo go pay sebesar").at_border(),
    // `Baca berita tanpa iklan. Gabung Kompas.com+`
    opens("baca berita tanpa iklan"),
    // `Cek Berita dan Artikel yang lain di Google News`, also broken before `News`
    opens("cek berita dan artikel yang lain di google news").at_border(),
    // `Cek Berita dan Artikel yang lain di Google News dan WA Channel`
    opens("cek berita dan artikel yang lain di google news dan wa channel").at_border(),
    // `Cek berita dan artikel yg lain di Google News dan ikuti WhatsApp channel`
    opens("cek berita dan artikel yg lain di google news").at_border(),
    // `Dapatkan berita terbaru langsung di ponselmu`
    opens("dapatkan berita"),
    // `Dapatkan informasi terkini melalui kanal WhatsApp`
    opens("dapatkan informasi terkini melalui"),
    // `Dapatkan update berita pilihan dan breaking news setiap hari`
    opens("dapatkan update berita").at_border(),
    // `Gabung WhatsApp Channel`
    opens("gabung whatsapp channel").at_border(),
    // `Ikuti berita kami di Google News`
    opens("ikuti berita"),
    // `Ikuti Channel WhatsApp kami`
    opens("ikuti channel").at_border(),
    // `Ikuti Google News kami`
    opens("ikuti google news").at_border(),
    // `Ikuti kami di Facebook`
    opens("ikuti kami").at_border(),
    // `Ikuti saluran WhatsApp kami`
    opens("ikuti saluran").at_border(),
    // `Ikuti Whatsapp Channel Republika`
    opens("ikuti whatsapp channel").at_border(),
    // `Silakan baca konten menarik lainnya dari kami di Google News`
    opens("silakan baca konten menarik lainnya").at_border(),
    // `Simak berita dan artikel lainnya di Google News`
    opens("simak berita dan artikel lainnya").at_border(),
    // `Simak breaking news dan berita pilihan kami langsung di ponselmu.`
    opens("simak breaking news").at_border(),
    // `Yuk gabung channel WhatsApp kami`
    opens("yuk gabung channel"),
];

const PAGINATION: &[Phrase] = &[
    // `Baca selengkapnya di halaman selanjutnya.`
    opens("baca selengkapnya di halaman").at_border(),
    // `Bersambung ke halaman selanjutnya.`
    opens("bersambung ke halaman").at_border(),
    // `Buka halaman selanjutnya.`
    opens("buka halaman selanjutnya").at_border(),
    // `Halaman Berikutnya`
    alone("halaman berikutnya"),
    // `Halaman Selanjutnya`
    alone("halaman selanjutnya"),
    // `Klik selanjutnya...`
    alone("klik selanjutnya"),
    // `Lanjut ke halaman berikutnya.`
    opens("lanjut ke halaman").at_border(),
    // `Selanjutnya`
    alone("selanjutnya"),
    // `Selengkapnya...`
    alone("selengkapnya"),
    // `Simak berita selengkapnya di halaman selanjutnya.`
    opens("simak berita selengkapnya").at_border(),
    // `Simak selengkapnya di halaman selanjutnya.`
    opens("simak selengkapnya di halaman").at_border(),
];

const TAGS: &[Phrase] = &[
    // `Ikuti perkembangan berita ini dalam topik:`
    opens("ikuti perkembangan berita ini dalam topik"),
];

const COPYRIGHT: &[Phrase] = &[
    // `Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis`
    opens("dilarang keras mengambil konten").at_border(),
    // `Dilarang memperbanyak isi berita tanpa izin`
    opens("dilarang memperbanyak"),
    // `Dilarang mengutip seluruh atau sebagian isi tanpa izin tertulis`
    opens("dilarang mengutip"),
    // `Dilarang menyalin sebagian atau seluruh isi`
    opens("dilarang menyalin"),
    // `Hak Cipta © 2023`
    opens("hak cipta"),
    // `Hak cipta dilindungi undang-undang`
    opens("hak cipta dilindungi"),
];

const NAVIGATION: &[Phrase] = &[
    // `Beranda`
    alone("beranda"),
    // `Indeks Berita`
    alone("indeks berita"),
    // `Kembali ke beranda`
    alone("kembali ke beranda"),
    // `Lewati ke konten`
    alone("lewati ke konten"),
    // `Perbesar`, the button under a picture
    alone("perbesar").at_border(),
    // `Tutup`
    alone("tutup"),
];

const COMMENT: &[Phrase] = &[
    // `Apa komentar Anda?`
    opens("apa komentar anda"),
    // `Belum ada komentar`
    alone("belum ada komentar"),
    // `Beri komentar`
    alone("beri komentar"),
    // `Komentar (12)`
    alone("komentar"),
    // `Lihat semua komentar`
    alone("lihat semua komentar"),
    // `Silakan login untuk berkomentar`
    opens("silakan login"),
    // `Tulis komentar`
    alone("tulis komentar"),
    // `Tulis komentar Anda`
    alone("tulis komentar anda"),
];

const OTHER: &[Phrase] = &[
    // `Isi artikel ini sepenuhnya menjadi tanggung jawab penulis.`
    opens("isi artikel ini sepenuhnya"),
    // `Tulisan ini adalah pendapat pribadi penulis.`
    opens("tulisan ini adalah pendapat pribadi"),
    // `Tulisan ini merupakan tanggung jawab penulis.`
    opens("tulisan ini merupakan tanggung jawab"),
    // `Tulisan ini tidak mewakili pandangan redaksi.`
    opens("tulisan ini tidak mewakili pandangan"),
];
