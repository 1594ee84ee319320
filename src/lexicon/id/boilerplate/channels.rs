//! Indonesian phrases of the outlet's channels and of others' wares.

use crate::lexicon::boilerplate::{Phrase, alone, opens};

pub(super) const SHARE: &[Phrase] = &[
    // `Bagikan :`
    alone("bagikan"),
    // `Bagikan Artikel:`
    alone("bagikan artikel"),
    // `Bagikan artikel ini`
    alone("bagikan artikel ini"),
    // `Bagikan berita ini:`
    alone("bagikan berita ini"),
    // `Bagikan ke:`
    alone("bagikan ke"),
    // `Cetak`
    alone("cetak"),
    // `Jumlah pembaca`
    alone("jumlah pembaca"),
    // `1.229 kali dibaca`
    alone("kali dibaca"),
    // `Kembali ke atas`
    alone("kembali ke atas"),
    // `Kirim ke teman`
    alone("kirim ke teman"),
    // `Klik untuk berbagi di Twitter`
    opens("klik untuk berbagi"),
    // `Link berhasil disalin`
    alone("link berhasil disalin"),
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
    // `Tautan disalin`
    alone("tautan disalin"),
    // `Tautan telah disalin`
    alone("tautan telah disalin"),
    // `Ukuran Font`
    alone("ukuran font"),
    // `Ukuran huruf`
    alone("ukuran huruf"),
    // `url telah tercopy`
    alone("url telah tercopy"),
    // `Versi cetak`
    alone("versi cetak"),
];

pub(super) const ADVERTISEMENT: &[Phrase] = &[
    // `(Adv)`
    alone("adv"),
    // `ADVERTISEMENT SCROLL UNTUK LANJUT BACA`
    alone("advertisement scroll untuk lanjut baca").anywhere(),
    // `Advertorial`
    alone("advertorial"),
    // `Geser ke atas untuk lanjut membaca`
    alone("geser ke atas untuk lanjut membaca"),
    // `Geser untuk lanjut membaca`
    alone("geser untuk lanjut membaca"),
    // `Gulir ke bawah untuk lanjut membaca`
    alone("gulir ke bawah untuk lanjut membaca"),
    // `Gulir ke bawah untuk melanjutkan`
    alone("gulir ke bawah untuk melanjutkan"),
    // `Gulir untuk Lanjut Membaca`
    alone("gulir untuk lanjut membaca"),
    // `Gulir untuk melanjutkan`
    alone("gulir untuk melanjutkan"),
    // `Iklan`
    alone("iklan"),
    // `IKLAN - SCROLL UNTUK MELANJUTKAN`
    alone("iklan scroll untuk melanjutkan").anywhere(),
    // `Konten Bersponsor`
    alone("konten bersponsor"),
    // `Konten Promosi`
    alone("konten promosi"),
    // `Konten Sponsor`
    alone("konten sponsor"),
    // `Lanjut membaca`
    alone("lanjut membaca"),
    // `Lanjutkan dengan Konten`
    alone("lanjutkan dengan konten"),
    // `Lanjutkan Membaca`
    alone("lanjutkan membaca"),
    // `Pariwara`
    alone("pariwara"),
    // `Scroll ke bawah untuk melihat konten`
    opens("scroll ke bawah untuk"),
    // `Scroll ke bawah untuk lanjut membaca`
    alone("scroll ke bawah untuk lanjut membaca"),
    // `Scroll untuk lanjut membaca`
    opens("scroll untuk lanjut"),
    // `SCROLL UNTUK LANJUT BACA`
    alone("scroll untuk lanjut baca").anywhere(),
    // `Scroll Untuk Melanjutkan`
    alone("scroll untuk melanjutkan"),
    // `Scroll untuk membaca`
    opens("scroll untuk membaca"),
    // `Tidak ada kode iklan yang tersedia.`
    alone("tidak ada kode iklan yang tersedia").at_border(),
    // `Tutup Iklan`
    alone("tutup iklan"),
];

pub(super) const EMBED: &[Phrase] = &[
    // `[Gambas:Video 20detik]`
    opens("gambas").anywhere(),
    // `Lihat postingan ini di Instagram`
    alone("lihat postingan ini di instagram").at_border(),
    // `Putar Video`
    alone("putar video"),
    // `Sebuah kiriman dibagikan oleh Pasar Induk (@pasarinduk)`
    opens("sebuah kiriman dibagikan oleh").at_border(),
    // `Sebuah kiriman yang dibagikan oleh Pasar Induk (@pasarinduk)`
    opens("sebuah kiriman yang dibagikan oleh").at_border(),
];

pub(super) const PROMO: &[Phrase] = &[
    // `Ada saldo digital sebesar 50 ribu untuk Sobat Bisnis dengan isi di sini!`
    opens("ada saldo digital sebesar").at_border(),
    // `Ada saldo Go-Pay sebesar 50 ribu untuk Sobat Bisnis dengan isi di sini!`
    opens("ada saldo go pay sebesar").at_border(),
    // `Anda harus install aplikasi Telegram terlebih dulu di ponsel.`
    opens("anda harus install aplikasi").at_border(),
    // `Anda sedang membaca artikel premium`
    opens("anda sedang membaca artikel premium"),
    // `Artikel ini khusus untuk pelanggan`
    opens("artikel ini khusus untuk pelanggan"),
    // `Baca berita tanpa iklan. Gabung Kompas.com+`
    opens("baca berita tanpa iklan"),
    // `Bergabunglah dengan kami di WhatsApp`
    opens("bergabunglah dengan kami"),
    // `Berikan apresiasi spesial untuk mendukung jurnalisme berkualitas`
    opens("berikan apresiasi spesial"),
    // `Berlangganan`
    alone("berlangganan"),
    // `Berlangganan sekarang`
    alone("berlangganan sekarang"),
    // `Buka di Aplikasi Katadata untuk mendapatkan pengalaman terbaik!`
    opens("buka di aplikasi katadata"),
    // `Cek Berita dan Artikel yang lain di Google News`, also broken before `News`
    opens("cek berita dan artikel yang lain di google news").at_border(),
    // `Cek Berita dan Artikel yang lain di Google News dan WA Channel`
    opens("cek berita dan artikel yang lain di google news dan wa channel").at_border(),
    // `Cek berita dan artikel yg lain di Google News dan ikuti WhatsApp channel`
    opens("cek berita dan artikel yg lain di google news").at_border(),
    // `Daftar sekarang`
    alone("daftar sekarang"),
    // `Dapatkan berita terbaru langsung di ponselmu`
    opens("dapatkan berita"),
    // `Dapatkan berita up to date dengan semua berita terkini hanya dengan satu akun`
    opens("dapatkan berita up to date"),
    // `Dapatkan info dan inspirasi terbaru di kanal kami`
    opens("dapatkan info dan inspirasi"),
    // `Dapatkan informasi terkini dan terbaru yang dikirimkan langsung ke kotak surat Anda`
    opens("dapatkan informasi terkini dan terbaru"),
    // `Dapatkan informasi terkini melalui kanal WhatsApp`
    opens("dapatkan informasi terkini melalui"),
    // `Dapatkan update berita pilihan dan breaking news setiap hari`
    opens("dapatkan update berita").at_border(),
    // `DONASI, Dapat Voucer Gratis!`
    alone("donasi dapat voucer gratis"),
    // `Download aplikasi kami`
    opens("download aplikasi kami"),
    // `Dukungan Anda akan menambah semangat kami untuk menyajikan artikel yang berkualitas.`
    opens("dukungan anda akan menambah semangat"),
    // `Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor 0811`
    opens("fakta atau hoaks untuk mengetahui"),
    // `Gabung WhatsApp Channel`
    opens("gabung whatsapp channel").at_border(),
    // `Hubungi redaksi di redaksi@kabar.id`
    opens("hubungi redaksi di"),
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
    // `Ikuti terus berita terhangat dari kami lewat WhatsApp`
    opens("ikuti terus berita"),
    // `Ikuti Whatsapp Channel Republika`
    opens("ikuti whatsapp channel").at_border(),
    // `Instal aplikasi kami`
    opens("instal aplikasi kami"),
    // `Install aplikasi kami`
    opens("install aplikasi kami"),
    // `Jadilah member premium`
    alone("jadilah member premium"),
    // `Jangan lupa follow akun kami`
    opens("jangan lupa follow").at_border(),
    // `Jangan lupa ikuti kabar lainnya`
    opens("jangan lupa ikuti").at_border(),
    // `Jangan lupa like, share dan subscribe`
    opens("jangan lupa like").at_border(),
    // `Jangan lupa subscribe kanal kami`
    opens("jangan lupa subscribe").at_border(),
    // `Jangan Sampai Ketinggalan!`
    alone("jangan sampai ketinggalan"),
    // `Kami memberikan ruang untuk Anda menulis.`
    opens("kami memberikan ruang untuk anda menulis"),
    // `Kirim tulisan Anda ke redaksi`
    opens("kirim tulisan anda"),
    // `Konten Premium`
    alone("konten premium"),
    // `Kunjungi laman kami`
    opens("kunjungi laman kami"),
    // `Langganan Newsletter`
    opens("langganan newsletter"),
    // `Langganan Sekarang`
    alone("langganan sekarang"),
    // `Mau Ikutan Menulis?`
    alone("mau ikutan menulis"),
    // `Mulai Menulis`
    alone("mulai menulis"),
    // `Nikmati berita tanpa iklan dengan berlangganan`
    opens("nikmati berita tanpa iklan"),
    // `Pastikan Anda sudah install aplikasi WhatsApp ya.`
    opens("pastikan anda sudah install aplikasi").at_border(),
    // `Pastikan kamu sudah install aplikasi WhatsApp ya.`
    opens("pastikan kamu sudah install aplikasi").at_border(),
    // `Punya info? Kirim ke WhatsApp redaksi`
    opens("punya info kirim"),
    // `Saksikan terus sinetron Cinta Sukamaju di layar kaca.`
    opens("saksikan terus sinetron"),
    // `Sebagai ungkapan terimakasih atas perhatian Anda, tersedia voucer gratis.`
    opens("sebagai ungkapan terimakasih atas perhatian anda"),
    // `Segera lengkapi data dirimu dan ikuti program kami`
    opens("segera lengkapi data dirimu"),
    // `Selalu update info terkini. Simak breaking news di kanal Telegram.`
    opens("selalu update info terkini").at_border(),
    // `Silakan baca konten menarik lainnya dari kami di Google News`
    opens("silakan baca konten menarik lainnya").at_border(),
    // `Simak berita dan artikel lainnya di Google News`
    opens("simak berita dan artikel lainnya").at_border(),
    // `Simak breaking news dan berita pilihan kami langsung di ponselmu.`
    opens("simak breaking news").at_border(),
    // `Subscribe channel YouTube kami`
    opens("subscribe channel"),
    // `Sudah berlangganan?`
    alone("sudah berlangganan"),
    // `Sudah berlangganan? Masuk di sini`
    opens("sudah berlangganan masuk"),
    // `Tulis komentarmu dengan tagar dan menangkan hadiahnya`
    opens("tulis komentarmu dengan tagar"),
    // `Unduh aplikasi kami di Play Store`
    opens("unduh aplikasi kami"),
    // `Untuk membaca artikel ini, silakan berlangganan`
    opens("untuk membaca artikel ini silakan"),
    // `Yuk gabung channel WhatsApp kami`
    opens("yuk gabung channel"),
];
