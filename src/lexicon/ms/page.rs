//! Malay page furniture; what Malay shares with Indonesian stands there.

use crate::lexicon::page::Page;

pub(crate) const PAGE: Page = Page {
    // `Artikel Berkaitan`, `Komen` after the story.
    ends: &[
        "artikel berkaitan",
        "artikel menarik",
        "berita berkaitan",
        "berita lain",
        "berita terhangat",
        "komen",
        "lagi berita",
        "paling popular",
        "popular",
        "tinggalkan komen",
        "topik berkaitan",
    ],
    // `Baca lagi` between two paragraphs.
    inserts: &["artikel lain", "baca lagi", "baca juga", "berita lanjut"],
    // `Hubungi Kami`, `Dasar Privasi` in a footer; `Utama`, `Sukan` in a menu.
    buttons: &[
        "dasar privasi",
        "dunia",
        "hubungi kami",
        "jenayah",
        "langgan",
        "log masuk",
        "mengenai kami",
        "rencana",
        "sukan",
        "terma dan syarat",
        "utama",
        "wilayah",
    ],
    // `Kongsi`.
    sharing: &["kongsi"],
    // `Balas` under a comment.
    replies: &["balas"],
    // `Oleh Ahmad`, `Gambar: Bernama`.
    credits: &["gambar", "oleh", "penulis", "sumber"],
    // `2 jam yang lepas`, `sehari lalu`.
    ago: &["lepas", "yang lepas"],
    // `Artikel ini mengandungi pautan afiliat.`, `Ikuti kami di Instagram.`
    asides: &[
        "ikuti kami",
        "langgan surat berita",
        "pautan afiliat",
        "peti masuk anda",
    ],
    // `Beli di sini`, `Muat turun`.
    calls: &["baca", "beli", "klik", "lihat", "muat turun", "tempah"],
    bounds: None,
};
