//! Malay newsroom words.

use crate::article::BylineRole::{Editor, Photographer, Reporter, Translator, Writer};
use crate::lexicon::newsroom::{Cue, Newsroom};

pub(crate) const NEWSROOM: Newsroom = Newsroom {
    roles: &[
        ("disunting oleh", Editor),
        ("jurufoto", Photographer),
        ("oleh", Writer),
        ("pemberita", Reporter),
        ("penterjemah", Translator),
        ("penulis", Writer),
        ("penyunting", Editor),
        ("wartawan", Reporter),
    ],
    openers: &[("laporan wartawan", Reporter), ("oleh", Writer)],
    other_labels: &["hak cipta"],
    desks: &["meja berita", "pengarang"],
    jobs: &[],
    sources: &["sumber"],
    stories: &["artikel ini", "berita ini", "laporan ini", "rencana ini"],
    published: &["dipetik", "disiarkan", "diterbitkan", "tersiar"],
    at: &["dalam", "dari", "daripada", "di", "oleh", "pada"],
    titled: &["bertajuk", "dengan tajuk"],
    rubrics: &[
        "berita tergempar",
        "gambar",
        "kenyataan media",
        "pendapat",
        "rencana",
        "terkini",
        "ulasan",
    ],
    is: &["adalah", "ialah", "merupakan"],
    does: &[],
    and: &["dan"],
    stems: &["agensi berita", "dipetik", "lapor ", "memetik"],
    cues: &[("dipetik", Cue::Cites), ("memetik", Cue::Cites)],
    from: &["daripada"],
    kinds: &[
        "agensi",
        "agensi berita",
        "akhbar",
        "laman web",
        "portal berita",
        "stesen televisyen",
    ],
    fillers: &["rasmi", "tempatan"],
    official: &["laman rasmi", "laman web rasmi"],
    no_names: &["isnin", "julai", "jumaat", "jun", "khamis", "mac", "ogos"],
    offices: &["datuk", "perdana", "tan", "timbalan"],
    dated: &["pada"],
};
