//! Phrases that portals put around and between the paragraphs of a story.
//!
//! A phrase is lower case with single spaces and without punctuation; spelling of case, white space
//! and marks is folded at look-up: `baca juga` stands for `Baca Juga :`, `BACA  JUGA –` and `BacaJuga`.

use crate::article::RemovedKind;

/// A phrase of boilerplate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The words.
    pub(crate) words: &'static str,
    /// How much of a line the phrase proves to be boilerplate.
    pub(crate) extent: Extent,
    /// Whether it is looked for inside a line too, where it was glued to its neighbors.
    pub(crate) inside: Inside,
}

/// How much of a line a phrase proves to be boilerplate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// The line, if nothing but marks and a counter stands beside the phrase: `Bagikan :`, `19 Shares`.
    Alone,
    /// The line, if the phrase opens it; behind it stands the title of another story, or nothing and
    /// the titles stand on the lines below.
    Label,
    /// As [`Label`](Self::Label), but a colon must follow: `Baca: …` is an insert, `Baca …` may be prose.
    Marked,
    /// The line, if the phrase opens it, whatever follows.
    Opens,
    /// The line, if nothing else stands on it, and the titles below it: `Berita Terkait`.
    List,
}

/// Whether a phrase may stand inside a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Inside {
    /// It opens a line or it is prose.
    Never,
    /// Where a sentence ends before it, or where it is glued to the word before it.
    AtBorder,
    /// Wherever it stands in capitals or in brackets: no reporter writes it.
    Anywhere,
}

impl Phrase {
    const fn new(words: &'static str, extent: Extent) -> Self {
        Self {
            words,
            extent,
            inside: Inside::Never,
        }
    }

    /// Looked for inside a line too, at borders.
    pub(crate) const fn at_border(self) -> Self {
        Self {
            inside: Inside::AtBorder,
            ..self
        }
    }

    /// Looked for inside a line too, anywhere.
    pub(crate) const fn anywhere(self) -> Self {
        Self {
            inside: Inside::Anywhere,
            ..self
        }
    }
}

/// A phrase of extent [`Extent::Alone`].
pub(crate) const fn alone(words: &'static str) -> Phrase {
    Phrase::new(words, Extent::Alone)
}

/// A phrase of extent [`Extent::Label`].
pub(crate) const fn label(words: &'static str) -> Phrase {
    Phrase::new(words, Extent::Label)
}

/// A phrase of extent [`Extent::Marked`].
pub(crate) const fn marked(words: &'static str) -> Phrase {
    Phrase::new(words, Extent::Marked)
}

/// A phrase of extent [`Extent::Opens`].
pub(crate) const fn opens(words: &'static str) -> Phrase {
    Phrase::new(words, Extent::Opens)
}

/// A phrase of extent [`Extent::List`].
pub(crate) const fn list(words: &'static str) -> Phrase {
    Phrase::new(words, Extent::List)
}

/// Phrases by the kind of piece that they prove.
pub(crate) type Table = &'static [(RemovedKind, &'static [Phrase])];

/// The phrases of all languages. Pages mix languages, so that every line is held against all of them.
pub(crate) const TABLES: &[Table] = &[
    super::id::boilerplate::PHRASES,
    super::ms::boilerplate::PHRASES,
    super::en::boilerplate::PHRASES,
];

/// What opens a trail of sections: the front page.
pub(crate) const HOME_WORDS: &[&str] = &[
    "beranda",
    "depan",
    "halaman depan",
    "halaman utama",
    "home",
    "homepage",
    "laman utama",
    "muka depan",
    "utama",
];

/// Words of which page numbers are made, beside the numbers: `Halaman: 1 2 3 Selanjutnya`.
pub(crate) const PAGE_WORDS: &[&str] = &[
    "all",
    "berikutnya",
    "dari",
    "halaman",
    "last",
    "laman",
    "lihat",
    "next",
    "of",
    "page",
    "pages",
    "prev",
    "previous",
    "sebelumnya",
    "selanjutnya",
    "semua",
    "seterusnya",
    "show",
    "tampilkan",
    "terakhir",
    "view",
];

/// Words of which rows of share buttons are made: `Facebook Twitter WhatsApp Copy Link`.
pub(crate) const SHARE_WORDS: &[&str] = &[
    "bagikan",
    "bluesky",
    "copied",
    "copy",
    "email",
    "facebook",
    "flipboard",
    "gmail",
    "google",
    "instagram",
    "kongsi",
    "line",
    "link",
    "linkedin",
    "mail",
    "messenger",
    "path",
    "pinterest",
    "pocket",
    "print",
    "reddit",
    "salin",
    "share",
    "shares",
    "successfully",
    "tautan",
    "telegram",
    "threads",
    "tiktok",
    "tumblr",
    "tweet",
    "twitter",
    "viber",
    "wa",
    "wechat",
    "whatsapp",
    "x",
    "youtube",
];

/// Words in the names of pictures on buttons: `copy-link-circle`.
pub(crate) const ICON_WORDS: &[&str] = &[
    "arrow", "chevron", "circle", "copy", "icon", "link", "menu", "more", "share", "sosmed",
];

/// Words that say how often or in what time a page is read: `Dibaca: 120 kali`, `3 menit baca`, `Post Views: 12`.
pub(crate) const READING_WORDS: &[&str] = &[
    "baca", "bacaan", "dibaca", "dilihat", "membaca", "pembaca", "read", "reads", "view", "viewed",
    "views",
];

/// What may stand beside them and the number.
pub(crate) const COUNTER_WORDS: &[&str] = &[
    "artikel", "berita", "detik", "ini", "k", "kali", "m", "masa", "menit", "min", "minit", "mins",
    "minute", "minutes", "post", "rb", "ribu", "time", "times", "total", "waktu", "x",
];

/// What leads to the next page of a story: `Simak selengkapnya di halaman berikutnya.`, `Continued on the next page`.
pub(crate) const NEXT_PAGE: &[&str] = &[
    "halaman berikut",
    "halaman berikutnya",
    "halaman selanjutnya",
    "halaman seterusnya",
    "next page",
];

/// Openings of an outlet's advertisement for its own channels: `Ikuti … WhatsApp Channel`.
pub(crate) const PROMO_VERBS: &[&str] = &[
    "baca",
    "bergabung",
    "bergabunglah",
    "cek",
    "click",
    "dapatkan",
    "download",
    "follow",
    "gabung",
    "get",
    "ikuti",
    "jangan",
    "join",
    "klik",
    "langgan",
    "langganan",
    "mari",
    "nikmati",
    "sertai",
    "sign",
    "silakan",
    "simak",
    "stay",
    "subscribe",
    "temukan",
    "tonton",
    "unduh",
    "update",
    "yuk",
];

/// The channels that such an advertisement names.
pub(crate) const PROMO_CHANNELS: &[&str] = &[
    // `Ikuti akun media sosial kami`
    "akun media sosial",
    // `Simak breaking news dan berita pilihan langsung di ponselmu`
    "breaking news",
    // `Ikuti kami di Channel WhatsApp`
    "channel whatsapp",
    // `Ikuti Facebook kami`
    "facebook kami",
    // `Cek artikel lain di Google News`
    "google news",
    // `Mari bergabung di Grup Telegram`
    "grup telegram",
    // `Gabung di grup WhatsApp kami`
    "grup whatsapp",
    // `Ikuti Instagram kami`
    "instagram kami",
    // `Ikuti kanal WhatsApp kami`
    "kanal whatsapp",
    // `Simak informasi lainnya dengan mengikuti channel kami`
    "mengikuti channel",
    // `Get it all in our newsletter`
    "newsletter",
    // `Download aplikasi kami di Play Store`
    "play store",
    // `Ikuti Saluran Telegram kami`
    "saluran telegram",
    // `Ikuti Saluran WhatsApp kami`
    "saluran whatsapp",
    // `Join our Telegram channel`
    "telegram channel",
    // `Follow TikTok kami`
    "tiktok kami",
    // `Ikuti Twitter kami`
    "twitter kami",
    // `Follow our WhatsApp Channel`
    "whatsapp channel",
    // `Tonton di YouTube kami`
    "youtube kami",
];

/// What closes the title of a chart from another site.
pub(crate) const CHART_ENDS: &[&str] = &[
    // `PASAR INDUK TBK. - TradingView`
    " - TradingView",
];

/// Labels of a table of contents.
pub(crate) const CONTENTS: &[&str] = &["daftar isi", "isi kandungan", "table of contents"];

/// Words that close a copyright line: `2023 … Press. Hak Cipta Terpelihara`.
pub(crate) const COPYRIGHT_ENDS: &[&str] = &[
    "all rights reserved",
    "hak cipta dilindungi",
    "hak cipta dilindungi undang-undang",
    "hak cipta terpelihara",
];

/// Words that may stand between `Lihat juga` and a title: `Lihat juga video: …`.
pub(crate) const MEDIA_WORDS: &[&str] = &["foto", "infografis", "podcast", "siniar", "video"];

/// Labels of credits that scrapers glue behind the last sentence: `… katanya.Pewarta: Sari DewiEditor: Budi`.
pub(crate) const CREDIT_LABELS: &[&str] = &[
    "editor",
    "fotografer",
    "kontributor",
    "penulis",
    "pewarta",
    "redaktur",
    "reporter",
    "sumber",
];

/// Words that tell a picture's credit from other brackets: `(ANTARA FOTO/Sari)`, `(Dok. Humas)`.
pub(crate) const CREDIT_WORDS: &[&str] = &[
    "dok",
    "dokumentasi",
    "foto",
    "getty",
    "gettyimages",
    "ho",
    "ist",
    "istimewa",
    "istock",
    "istockphoto",
    "pexels",
    "photo",
    "pixabay",
    "screenshot",
    "shutterstock",
    "tangkapan",
    "unsplash",
];

/// Labels of the parts of a caption, before a comma or colon, and whether the part is the credit.
pub(crate) const PICTURE_PARTS: &[(&str, bool)] = &[
    // `Image caption, Farmers in the market`
    ("image caption", false),
    // `Image source, Getty Images`
    ("image source", true),
    // `Keterangan foto, Petani di pasar`
    ("keterangan foto", false),
    // `Keterangan gambar, Petani di pasar`
    ("keterangan gambar", false),
    // `Sumber foto, Getty Images`
    ("sumber foto", true),
    // `Sumber gambar, Getty Images`
    ("sumber gambar", true),
];

/// What opens a credit behind a dash: `— Picture by Jane Roe`, `- Foto KABAR`.
pub(crate) const PICTURE_HEADS: &[&str] = &[
    "foto",
    "gambar",
    "image",
    "photo",
    "photo by",
    "photo courtesy of",
    "pic",
    "pic by",
    "picture by",
    "pix by",
];

/// What closes one: `— Reuters pic`.
pub(crate) const PICTURE_TAILS: &[&str] = &[
    "file photo",
    "file pic",
    "photo",
    "photos",
    "pic",
    "picture",
    "pix",
    "screengrab",
];

/// Marks behind a slash in the place of a photographer: `Rina Sari/Ist`.
pub(crate) const CREDIT_MARKS: &[&str] = &["dok", "ist", "istimewa", "net", "repro"];

/// Agencies and archives that stand before the photographer: `REUTERS/Sari Dewi`.
pub(crate) const CREDIT_AGENCIES: &[&str] = &[
    "afp",
    "antara",
    "ap",
    "bernama",
    "epa",
    "freepik",
    "getty",
    "instagram",
    "istock",
    "kyodo",
    "pexels",
    "pixabay",
    "reuters",
    "shutterstock",
    "twitter",
    "unsplash",
    "xinhua",
];

/// Words that open a sentence which leans on the one before; no heading opens with them.
pub(crate) const LEAD_INS: &[&str] = &[
    "and",
    "berikut",
    "but",
    "dan",
    "jadi",
    "kemudian",
    "lalu",
    "lantas",
    "meanwhile",
    "nah",
    "namun",
    "padahal",
    "sebelumnya",
    "sedangkan",
    "selain",
    "sementara",
    "so",
    "tapi",
    "tetapi",
    "then",
];

/// Words that open the title of a table or a list: `Jadwal Lengkap …`.
pub(crate) const TABLE_HEADS: &[&str] = &[
    "daftar",
    "hasil",
    "head",
    "jadwal",
    "klasemen",
    "link",
    "perkiraan",
    "prediksi",
    "rekap",
    "rincian",
    "rute",
    "skor",
    "spesifikasi",
    "starting",
    "statistik",
    "susunan",
    "tabel",
];

/// Labels of the keywords under a story: `Tags: beras, gula`.
pub(crate) const TAG_LABELS: &[&str] = &[
    "kata kunci",
    "kata kunci / tags",
    "keywords",
    "label",
    "related tags",
    "related topic",
    "related topics",
    "tag",
    "tag berita",
    "tag terkait",
    "tagar",
    "tags",
    "tags / keywords",
    "tags: keywords",
    "topic",
    "topics",
    "topik",
    "topik terkait",
];
