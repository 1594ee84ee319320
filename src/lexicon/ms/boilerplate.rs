//! Malay boilerplate: what the Indonesian table does not hold already.

use crate::article::RemovedKind;
use crate::lexicon::boilerplate::{Phrase, Table, alone, label, list, opens};

pub(crate) const PHRASES: Table = &[
    (RemovedKind::ReadAlso, READ_ALSO),
    (RemovedKind::Related, RELATED),
    (RemovedKind::Share, SHARE),
    (RemovedKind::Advertisement, ADVERTISEMENT),
    (RemovedKind::Promo, PROMO),
    (RemovedKind::Pagination, PAGINATION),
    (RemovedKind::Copyright, COPYRIGHT),
    (RemovedKind::Navigation, NAVIGATION),
    (RemovedKind::Comment, COMMENT),
    (RemovedKind::Other, OTHER),
];

const READ_ALSO: &[Phrase] = &[
    // `Baca lagi: Harga ayam turun`
    label("baca lagi").at_border(),
    // `Baca seterusnya`
    alone("baca seterusnya"),
    // `BERITA BERKAIT: Harga ayam turun`
    label("berita berkait"),
    // `Ikuti juga: Harga ayam turun`
    label("ikuti juga"),
    // `Lihat lagi: Harga ayam turun`
    label("lihat lagi"),
    // `Tonton lagi: Harga ayam turun`
    label("tonton lagi"),
];

const RELATED: &[Phrase] = &[
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

const SHARE: &[Phrase] = &[
    // `Kongsi`
    alone("kongsi"),
    // `Kongsi artikel ini`
    alone("kongsi artikel ini"),
    // `Kongsikan`
    alone("kongsikan"),
    // `Kongsikan artikel ini`
    alone("kongsikan artikel ini"),
    // `Saiz teks`
    alone("saiz teks"),
];

const ADVERTISEMENT: &[Phrase] = &[
    // `Artikel bersambung di bawah iklan`
    alone("artikel bersambung di bawah iklan"),
    // `Berita bersambung selepas iklan`
    alone("berita bersambung selepas iklan"),
    // `Skrol untuk teruskan membaca`
    alone("skrol untuk teruskan membaca"),
    // `Tajaan`
    alone("tajaan"),
];

const PROMO: &[Phrase] = &[
    // `Dapatkan berita terkini di saluran Telegram kami`
    opens("dapatkan berita terkini"),
    // `Ikuti saluran Telegram kami`
    opens("ikuti saluran telegram"),
    // `Langgan buletin kami`
    opens("langgan buletin"),
    // `Langgan saluran Telegram kami`
    opens("langgan saluran"),
    // `Muat turun aplikasi kami`
    opens("muat turun aplikasi kami"),
    // `Sertai saluran WhatsApp kami`
    opens("sertai saluran"),
    // `Sila Log Masuk atau Langgan untuk membaca`
    opens("sila log masuk atau langgan"),
];

const PAGINATION: &[Phrase] = &[
    // `Halaman seterusnya`
    alone("halaman seterusnya"),
    // `Seterusnya`
    alone("seterusnya"),
];

const COPYRIGHT: &[Phrase] = &[
    // `Hak Cipta Terpelihara`
    opens("hak cipta terpelihara"),
    // `Hakcipta terpelihara`
    opens("hakcipta terpelihara"),
];

const NAVIGATION: &[Phrase] = &[
    // `Laman Utama`
    alone("laman utama"),
    // `Langkau ke kandungan`
    alone("langkau ke kandungan"),
];

const COMMENT: &[Phrase] = &[
    // `Tinggalkan komen`
    alone("tinggalkan komen"),
    // `Tulis komen`
    alone("tulis komen"),
    // `Ulasan`
    alone("ulasan"),
];

const OTHER: &[Phrase] = &[
    // `Artikel ini ialah pandangan peribadi penulis dan tidak semestinya mencerminkan …`
    opens("artikel ini ialah pandangan peribadi"),
    // `Artikel ini pandangan peribadi penulis.`
    opens("artikel ini pandangan peribadi"),
    // `Artikel ini tidak semestinya mencerminkan pendirian akhbar ini.`
    opens("artikel ini tidak semestinya"),
    // `Tulisan ini tidak semestinya mencerminkan pendirian akhbar ini.`
    opens("tulisan ini tidak semestinya"),
];
