//! Indonesian phrases to other stories and pages.

use crate::lexicon::boilerplate::{Phrase, alone, label, list, marked, opens};

pub(super) const READ_ALSO: &[Phrase] = &[
    // `Artikel Selanjutnya` over a title
    label("artikel selanjutnya"),
    // `Artikel Selengkapnya...`
    alone("artikel selengkapnya"),
    // `Baca: Harga Gula Naik`, `(Baca: Harga Gula Naik)`
    marked("baca").at_border(),
    // `Baca artikel detiknews, "Harga Gula Naik" selengkapnya`
    opens("baca artikel").at_border(),
    // `Baca berita lainnya: Harga Gula Naik`
    label("baca berita lainnya"),
    // `Baca berita selengkapnya di sini`
    opens("baca berita selengkapnya"),
    // `Baca Juga :  Harga Gula Naik`, `naik.Baca JugaHarga Gula Naik`
    label("baca juga").at_border(),
    // `Baca juga artikel terkait BERAS atau tulisan lainnya`
    opens("baca juga artikel terkait"),
    // `Baca pula: Harga Gula Naik`
    label("baca pula").at_border(),
    // `Baca selanjutnya: Harga Gula Naik`
    marked("baca selanjutnya"),
    // `Baca selengkapnya di sini.`
    opens("baca selengkapnya").at_border(),
    // `Baca selengkapnyadi sini`
    opens("baca selengkapnyadi"),
    // `Cek juga: Harga Gula Naik`
    label("cek juga"),
    // `Cek juga data ini` over a title
    label("cek juga data ini"),
    // `Dengarkan juga: Siniar Harga Gula`
    label("dengarkan juga"),
    // `Halaman selanjutnya: Harga Gula Naik`
    marked("halaman selanjutnya"),
    // `Jangan Lewatkan Video Terbaru:`
    opens("jangan lewatkan video"),
    // `Klik di sini`
    alone("klik di sini"),
    // `Klik di sini untuk membaca berita lainnya`
    opens("klik di sini untuk membaca"),
    // `Klik juga: Harga Gula Naik`
    label("klik juga"),
    // `Lihat: Foto-foto Pasar`
    marked("lihat"),
    // `Lihat Foto: Pasar Induk`
    marked("lihat foto"),
    // `Lihat foto lainnya`
    opens("lihat foto lainnya"),
    // `Lihat juga Video: Pasar Induk Sepi`
    label("lihat juga").at_border(),
    // `Lihat Video 'Pasar Induk Sepi':`
    label("lihat video").at_border(),
    // `Lihat video selengkapnya di bawah ini:`
    opens("lihat video selengkapnya").at_border(),
    // `Menarik Dibaca: Harga Gula Naik`
    marked("menarik dibaca"),
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
    // `Saksikan Video: Pasar Induk Sepi`
    label("saksikan video").at_border(),
    // `Saksikan video berikut ini:`
    opens("saksikan video berikut").at_border(),
    // `Saksikan video di bawah ini:`
    opens("saksikan video di bawah"),
    // `Saksikan video menarik di bawah ini:`
    opens("saksikan video menarik").at_border(),
    // `Saksikan video pilihan di bawah ini:`
    opens("saksikan video pilihan").at_border(),
    // `Selanjutnya: Harga Gula Naik`
    marked("selanjutnya"),
    // `Simak: Harga Gula Naik`
    marked("simak"),
    // `Simak artikel menarik lainnya di sini`
    opens("simak artikel menarik lainnya"),
    // `Simak berita lainnya seputar topik artikel ini, di sini :`
    opens("simak berita lainnya seputar"),
    // `Simak berita menarik lainnya di sini`
    opens("simak berita menarik lainnya"),
    // `Simak juga 'Pasar Induk Sepi':`
    label("simak juga").at_border(),
    // `Simak pula: Harga Gula Naik`
    label("simak pula"),
    // `Simak Video 'Pasar Induk Sepi':`
    label("simak video").at_border(),
    // `Simak Video Pilihan Berikut:`
    label("simak video pilihan"),
    // `Simak video selengkapnya di sini`
    opens("simak video selengkapnya").at_border(),
    // `Tonton di sini`
    alone("tonton di sini"),
    // `Tonton juga video "Pasar Induk Sepi" di sini:`
    label("tonton juga").at_border(),
    // `Tonton video: Pasar Induk Sepi`
    label("tonton video").at_border(),
    // `Tonton video selengkapnya di sini`
    opens("tonton video selengkapnya").at_border(),
    // `Video Pilihan`
    alone("video pilihan"),
    // `Video Terpopuler Hari ini:`
    alone("video terpopuler hari ini"),
    // `Yuk, Simak Juga Video ini!`
    opens("yuk simak juga"),
];

pub(super) const RELATED: &[Phrase] = &[
    // `Anda mungkin juga menyukai`
    list("anda mungkin juga menyukai"),
    // `Anda Mungkin Suka`
    list("anda mungkin suka"),
    // `Artikel Lainnya`
    list("artikel lainnya"),
    // `Artikel menarik lainnya:`
    list("artikel menarik lainnya"),
    // `Artikel Populer`
    list("artikel populer"),
    // `Artikel Rekomendasi`
    list("artikel rekomendasi"),
    // `Artikel Terbaru`
    list("artikel terbaru"),
    // `Artikel Terkait`
    list("artikel terkait"),
    // `Berita Lainnya`
    list("berita lainnya"),
    // `Berita Pilihan`
    list("berita pilihan"),
    // `Berita Populer`
    list("berita populer"),
    // `Berita Rekomendasi`
    list("berita rekomendasi"),
    // `Berita Selanjutnya:`
    list("berita selanjutnya"),
    // `Berita Terbaru`
    list("berita terbaru"),
    // `Berita Terkait`
    list("berita terkait"),
    // `Berita Terkini`
    list("berita terkini"),
    // `Berita Terpopuler`
    list("berita terpopuler"),
    // `BERITA UNTUKMU`
    list("berita untukmu"),
    // `Foto Terkait`
    list("foto terkait"),
    // `Infografis`
    list("infografis"),
    // `Jangan Lewatkan`
    list("jangan lewatkan"),
    // `Kamu mungkin suka`
    list("kamu mungkin suka"),
    // `Mungkin Anda Suka`
    list("mungkin anda suka"),
    // `Populer`
    list("populer"),
    // `Rekomendasi Berita`
    list("rekomendasi berita"),
    // `Rekomendasi untuk Anda`
    list("rekomendasi untuk anda"),
    // `Rekomendasi Untukmu`
    list("rekomendasi untukmu"),
    // `Terkait`
    list("terkait"),
    // `Terkini`
    list("terkini"),
    // `Terkini Lainnya`
    list("terkini lainnya"),
    // `Terpopuler`
    list("terpopuler"),
    // `TOPIK POPULER`
    list("topik populer"),
    // `Topik Terkait`
    list("topik terkait"),
    // `Video Terkait`
    list("video terkait"),
];

pub(super) const PAGINATION: &[Phrase] = &[
    // `Baca Selanjutnya`
    alone("baca selanjutnya"),
    // `Baca selengkapnya di halaman selanjutnya.`
    opens("baca selengkapnya di halaman").at_border(),
    // `Berlanjut ke halaman berikutnya.`
    opens("berlanjut ke halaman").at_border(),
    // `Bersambung`
    alone("bersambung"),
    // `Bersambung ke halaman selanjutnya.`
    opens("bersambung ke halaman").at_border(),
    // `Buka halaman selanjutnya.`
    opens("buka halaman selanjutnya").at_border(),
    // `Di halaman berikutnya, dua alasan lain.`
    opens("di halaman berikutnya"),
    // `Di halaman selanjutnya, dua alasan lain.`
    opens("di halaman selanjutnya"),
    // `HALAMAN:`
    alone("halaman"),
    // `Halaman Berikutnya`
    alone("halaman berikutnya"),
    // `Halaman Selanjutnya`
    alone("halaman selanjutnya"),
    // `Klik selanjutnya...`
    alone("klik selanjutnya"),
    // `Lanjut Baca Halaman 2`
    opens("lanjut baca halaman"),
    // `Lanjut ke halaman berikutnya.`
    opens("lanjut ke halaman").at_border(),
    // `Lihat lebih banyak`
    alone("lihat lebih banyak"),
    // `Lihat Selengkapnya`
    alone("lihat selengkapnya"),
    // `Lihat Semua Halaman`
    alone("lihat semua halaman"),
    // `Muat lebih banyak`
    alone("muat lebih banyak"),
    // `Selanjutnya`
    alone("selanjutnya"),
    // `Selengkapnya...`
    alone("selengkapnya"),
    // `Selengkapnya bisa dibaca di sini`
    opens("selengkapnya bisa dibaca di"),
    // `Selengkapnya di halaman selanjutnya.`
    opens("selengkapnya di halaman").at_border(),
    // `Simak berita selengkapnya di halaman selanjutnya.`
    opens("simak berita selengkapnya").at_border(),
    // `Simak lebih lengkap di halaman berikutnya.`
    opens("simak lebih lengkap di halaman").at_border(),
    // `Simak selengkapnya di halaman selanjutnya.`
    opens("simak selengkapnya di halaman").at_border(),
    // `Tampilkan Semua`
    alone("tampilkan semua"),
];
