//! Every style of marks, and marks that lost their partner.

use super::Rows;

pub(super) const ROWS: Rows = &[
    (
        "”Kami siap,” kata Rina. ”Besok berangkat,” ujar Budi.",
        &[
            "direct Kami siap, <- Rina",
            "direct Besok berangkat, <- Budi",
        ],
    ),
    ("„Kami siap“, kata Rina.", &["direct Kami siap <- Rina"]),
    ("«Kami siap,» kata Rina.", &["direct Kami siap, <- Rina"]),
    ("'Kami siap,' kata Rina.", &["direct Kami siap, <- Rina"]),
    ("''Kami siap,'' kata Rina.", &["direct Kami siap, <- Rina"]),
    (
        "&quot;Kami siap,&quot; kata Rina.",
        &["direct Kami siap, <- Rina"],
    ),
    (r#"“Kami siap," kata Rina."#, &["direct Kami siap, <- Rina"]),
    (
        r#""Kami siap, kata Rina. Besok berangkat."#,
        &["direct Kami siap, <- Rina"],
    ),
    (r#"Kami siap," kata Rina."#, &["direct Kami siap, <- Rina"]),
    (
        "“Kami siap. ¶ “Kami berangkat. ¶ “Kami pulang,” kata Rina.",
        &[
            "direct Kami siap. <- Rina",
            "direct Kami berangkat. <- Rina",
            "direct Kami pulang, <- Rina",
        ],
    ),
    (
        "“Kami siap. ¶ Kami pulang,” kata Rina.",
        &["direct Kami pulang, <- Rina"],
    ),
    (
        r#""Dia bilang 'jangan pergi' kemarin," kata Rina."#,
        &["direct Dia bilang 'jangan pergi' kemarin, <- Rina"],
    ),
    (
        r#""Dia bilang "jangan pergi" kemarin," kata Rina."#,
        &[r#"direct Dia bilang "jangan pergi" kemarin, <- Rina"#],
    ),
    (
        r#""Layar 7,9" itu bagus," kata Rina."#,
        &[r#"direct Layar 7,9" itu bagus, <- Rina"#],
    ),
    (r#""""" "" ""#, &[]),
    (r#"""Kami siap,"" kata Rina."#, &[]),
    (
        r#""Kami siap" kata Rina. Lalu ""#,
        &["direct Kami siap <- Rina"],
    ),
    (
        r#"" Kami siap, " kata Rina."#,
        &["direct Kami siap, <- Rina"],
    ),
    (r#"Dia menulis "Kami siap"#, &[]),
];
