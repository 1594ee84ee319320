//! Malay phrases to other stories and pages.

use crate::lexicon::boilerplate::{Phrase, alone, label, list, marked, opens};

pub(super) const READ_ALSO: &[Phrase] = &[
    // `ARTIKEL BERKAITAN: Harga ayam turun`
    marked("artikel berkaitan"),
    // `Baca lagi: Harga ayam turun`
    label("baca lagi").at_border(),
    // `Baca seterusnya`
    alone("baca seterusnya"),
    // `BERITA BERKAIT: Harga ayam turun`
    label("berita berkait"),
    // `Berita berkaitan: Harga ayam turun`
    marked("berita berkaitan"),
    // `Ikuti juga: Harga ayam turun`
    label("ikuti juga"),
    // `Klik di sini untuk laman Facebook kami`
    opens("klik di sini untuk laman"),
    // `Lihat lagi: Harga ayam turun`
    label("lihat lagi"),
    // `Tonton lagi: Harga ayam turun`
    label("tonton lagi"),
];

pub(super) const RELATED: &[Phrase] = &[
    // `Artikel Berkaitan`
    list("artikel berkaitan"),
    // `Artikel Lain`
    list("artikel lain"),
    // `Artikel Penuh`
    list("artikel penuh"),
    // `Berita Berkaitan`
    list("berita berkaitan"),
    // `Berita Harian Terkini`
    list("berita harian terkini"),
    // `Berita Lain`
    list("berita lain"),
    // `Lagi Berita`
    list("lagi berita"),
    // `Paling Popular`
    list("paling popular"),
    // `Topik Berkaitan`
    list("topik berkaitan"),
];

pub(super) const PAGINATION: &[Phrase] = &[
    // `Halaman seterusnya`
    alone("halaman seterusnya"),
    // `Seterusnya`
    alone("seterusnya"),
    // `Teruskan membaca`
    alone("teruskan membaca"),
];
