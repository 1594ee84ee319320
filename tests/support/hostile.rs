//! Inputs made to bring an extractor down: each generator gives about `n_bytes` of one bad habit.

/// A generator: its name, whether it makes HTML, and what it makes.
pub(crate) struct Hostile {
    /// Names the habit.
    pub(crate) name: &'static str,
    /// The format of the input.
    pub(crate) is_html: bool,
    /// Makes an input of about so many bytes.
    pub(crate) make: fn(usize) -> String,
}

/// All generators.
pub(crate) const HOSTILE: [Hostile; 42] = [
    text("double marks", |n| "\"".repeat(n)),
    text("opening marks", |n| "“".repeat(n / 3)),
    text("alternating marks", |n| "“a” ".repeat(n / 8)),
    text("quotes without speakers", |n| {
        "\"Kami datang,\" katanya. ".repeat(n / 24)
    }),
    text("one speaker a sentence", |n| {
        numbered(n, |k| format!("\"Ya,\" kata Nama{k} Keluarga{k}. "))
    }),
    text("dates", |n| "Kamis (19/10/2023) ".repeat(n / 19)),
    text("bare numbers", |n| "1/1/1-1.1.1 ".repeat(n / 12)),
    text("inserts on lines", |n| {
        "Baca juga: Judul Lain\n".repeat(n / 22)
    }),
    text("inserts in one line", |n| {
        "Baca juga: Judul Lain Ia ".repeat(n / 25)
    }),
    text("brackets of inserts", |n| "(Baca: ".repeat(n / 7)),
    text("one line of prose", |n| {
        "Warga datang ke pasar pada pagi hari. ".repeat(n / 38)
    }),
    text("many short lines", |n| "ya\n".repeat(n / 3)),
    text("many equal paragraphs", |n| {
        "Warga datang ke pasar pada pagi hari dan membeli beras.\n\n".repeat(n / 57)
    }),
    text("many different paragraphs", |n| {
        numbered(n, |k| {
            format!("Warga nomor {k} datang ke pasar pada pagi hari dan membeli beras.\n")
        })
    }),
    text("empty lines", |n| "\n".repeat(n)),
    text("white space", |n| " \u{a0}\t".repeat(n / 4)),
    text("no space at all", |n| "a".repeat(n)),
    text("glued sentences", |n| "selesai.Kepala ".repeat(n / 15)),
    text("entities in text", |n| "&amp;quot;".repeat(n / 10)),
    text("double encoding", |n| "â€œÃ¶".repeat(n / 10)),
    text("capitals", |n| "JAKARTA, ".repeat(n / 9)),
    text("bylines", |n| {
        numbered(n, |k| format!("Editor: Budi{} Hartono\n", letters(k)))
    }),
    text("sources", |n| {
        numbered(n, |k| format!("Sumber: kabar{k}.com\n"))
    }),
    text("cited media", |n| {
        numbered(n, |k| {
            format!("Warga datang ke pasar, dikutip dari kabar{k}.com pada pagi hari.\n")
        })
    }),
    text("date lines", |n| {
        numbered(n, |k| {
            format!("Kamis, 19 Oktober {} 14:05 WIB\n", 1900 + k % 150)
        })
    }),
    text("verbs without an end", |n| "dikutipmelansir".repeat(n / 15)),
    text("pieces of one line", |n| {
        numbered(n, |k| format!("Warga  datang ke{k} ADVERTISEMENT "))
    }),
    text("second stories without a first", |n| {
        numbered(n, |k| {
            format!(
                "Editor: Budi\nHarga Garam Turun\nJAKARTA - Warga nomor {k} datang ke pasar pada pagi hari dan membeli beras serta\n"
            )
        })
    }),
    text("speakers in many lines", |n| {
        numbered(n, |k| {
            format!("\"Kami datang,\" ujar Sari{}.\n", letters(k))
        })
    }),
    html("nested lists", |n| "<ul><li>".repeat(n / 8)),
    html("nested divs", |n| "<div>".repeat(n / 5)),
    html("nested bold", |n| "<b>x".repeat(n / 4)),
    html("unclosed paragraphs", |n| {
        "<p>Warga datang ke pasar. ".repeat(n / 26)
    }),
    html("attributes", |n| {
        format!("<p {}>teks", numbered(n, |k| format!("a{k}=1 ")))
    }),
    html("entities", |n| {
        format!("<p>{}", "&amp;&#x41;&nosuch;&".repeat(n / 19))
    }),
    html("open tags only", |n| "<".repeat(n)),
    html("nested lists with text", |n| "<ul><li>teks ".repeat(n / 13)),
    html("nested tables", |n| "<table><tr><td>teks ".repeat(n / 20)),
    html("links never closed", |n| "<a href=x>teks ".repeat(n / 15)),
    html("boxes of related stories", |n| {
        numbered(n, |k| {
            format!("<div class='related-posts'><h2><a href=/{k}>Judul {k}</a></h2></div>")
        })
    }),
    html("inline picture", |n| {
        format!(
            "<p>teks</p><img src=\"data:image/png;base64,{}\"><p>teks</p>",
            "QUJD".repeat(n / 4)
        )
    }),
    html("script never closed", |n| {
        format!(
            "<p>teks<script>{}",
            "if (a<b) { '</scrip' } ".repeat(n / 23)
        )
    }),
];

const fn text(name: &'static str, make: fn(usize) -> String) -> Hostile {
    Hostile {
        name,
        is_html: false,
        make,
    }
}

const fn html(name: &'static str, make: fn(usize) -> String) -> Hostile {
    Hostile {
        name,
        is_html: true,
        make,
    }
}

/// Repeats a piece with a running number until there are enough bytes.
fn numbered(n_bytes: usize, piece: fn(usize) -> String) -> String {
    let mut text = String::with_capacity(n_bytes + 100);
    let mut number = 0;
    while text.len() < n_bytes {
        text.push_str(&piece(number));
        number += 1;
    }
    text
}

/// The number in letters, as a part of a name.
fn letters(number: usize) -> String {
    let digits = number.to_string();
    digits
        .bytes()
        .map(|digit| char::from(b'a' + (digit - b'0')))
        .collect()
}
