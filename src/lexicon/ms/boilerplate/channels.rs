//! Malay phrases of the outlet's channels and of others' wares.

use crate::lexicon::boilerplate::{Phrase, alone, opens};

pub(super) const SHARE: &[Phrase] = &[
    // `Kongsi`
    alone("kongsi"),
    // `Kongsi artikel ini`
    alone("kongsi artikel ini"),
    // `Kongsi berita ini`
    alone("kongsi berita ini"),
    // `Kongsikan`
    alone("kongsikan"),
    // `Kongsikan artikel ini`
    alone("kongsikan artikel ini"),
    // `Saiz teks`
    alone("saiz teks"),
];

pub(super) const ADVERTISEMENT: &[Phrase] = &[
    // `Artikel bersambung di bawah iklan`
    alone("artikel bersambung di bawah iklan"),
    // `Berita bersambung selepas iklan`
    alone("berita bersambung selepas iklan"),
    // `Skrol untuk teruskan membaca`
    alone("skrol untuk teruskan membaca"),
    // `Tajaan`
    alone("tajaan"),
];

pub(super) const PROMO: &[Phrase] = &[
    // `BERNAMA menyediakan informasi dan berita terkini yang sahih`
    opens("bernama menyediakan informasi"),
    // `Dapatkan berita terkini di saluran Telegram kami`
    opens("dapatkan berita terkini"),
    // `Dengan mengklik hantar, saya bersetuju data peribadi saya boleh digunakan`
    opens("dengan mengklik hantar"),
    // `Digital NSTP Subscribe`
    alone("digital nstp subscribe"),
    // `Ikuti juga kami di`
    opens("ikuti juga kami di"),
    // `Ikuti kami di media sosial :`
    opens("ikuti kami di media sosial"),
    // `Ikuti perkembangan berita terkini menerusi aplikasi kami.`
    opens("ikuti perkembangan berita terkini"),
    // `Ikuti perkembangan kami dan dapatkan Berita Terkini`
    opens("ikuti perkembangan kami dan dapatkan"),
    // `Ikuti saluran Telegram kami`
    opens("ikuti saluran telegram"),
    // `Jangan ketinggalan mengikuti berita terkini`
    opens("jangan ketinggalan mengikuti"),
    // `Langgan akhbar digital`
    opens("langgan akhbar digital"),
    // `Langgan buletin kami`
    opens("langgan buletin"),
    // `Langgan saluran Telegram kami`
    opens("langgan saluran"),
    // `Langgani buletin emel kami`
    opens("langgani buletin"),
    // `Muat turun aplikasi kami`
    opens("muat turun aplikasi kami"),
    // `Muat turun aplikasi Sinar Harian. Klik di sini!`
    opens("muat turun aplikasi sinar"),
    // `Sertai saluran WhatsApp kami`
    opens("sertai saluran"),
    // `Sila layari laman web kami`
    opens("sila layari laman web kami"),
    // `Sila Log Masuk atau Langgan untuk membaca`
    opens("sila log masuk atau langgan"),
    // `Untuk dapatkan e-paper dan artikel penuh ikuti platform kami.`
    opens("untuk dapatkan e paper"),
    // `Untuk membaca berita penuh, sila langgan`
    opens("untuk membaca berita penuh"),
];
