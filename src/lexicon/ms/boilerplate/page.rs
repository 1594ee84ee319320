//! Malay phrases of the page itself.

use crate::lexicon::boilerplate::{Phrase, alone, opens};

pub(super) const COPYRIGHT: &[Phrase] = &[
    // `Hak Cipta Terpelihara`
    opens("hak cipta terpelihara"),
    // `Hakcipta terpelihara`
    opens("hakcipta terpelihara"),
];

pub(super) const NAVIGATION: &[Phrase] = &[
    // `Laman Utama`
    alone("laman utama"),
    // `Langkau ke kandungan`
    alone("langkau ke kandungan"),
];

pub(super) const COMMENT: &[Phrase] = &[
    // `Lihat Komen`
    alone("lihat komen"),
    // `Teruskan perbualan`
    alone("teruskan perbualan"),
    // `Tinggalkan komen`
    alone("tinggalkan komen"),
    // `Tinggalkan ulasan`
    alone("tinggalkan ulasan"),
    // `Tinggalkan ulasan anda`
    alone("tinggalkan ulasan anda"),
    // `Tulis komen`
    alone("tulis komen"),
    // `Ulasan`
    alone("ulasan"),
];

pub(super) const OTHER: &[Phrase] = &[
    // `Artikel ini ialah pandangan peribadi penulis dan tidak semestinya mencerminkan …`
    opens("artikel ini ialah pandangan peribadi"),
    // `Artikel ini pandangan peribadi penulis.`
    opens("artikel ini pandangan peribadi"),
    // `Artikel ini tidak semestinya mencerminkan pendirian akhbar ini.`
    opens("artikel ini tidak semestinya"),
    // `K! ONLINE`
    alone("k online"),
    // `Penafian`
    alone("penafian"),
    // `Teks ini dijana oleh AI`
    opens("teks ini dijana"),
    // `Tulisan ini tidak semestinya mencerminkan pendirian akhbar ini.`
    opens("tulisan ini tidak semestinya"),
];
