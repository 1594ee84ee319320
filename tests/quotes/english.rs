//! English quotes: AP style, and what only looks like a quote.

use super::Rows;

pub(super) const ROWS: Rows = &[
    (
        r#"State Fire and Rescue Department director Rahim Osman said the call came at noon. ¶ "Nobody was hurt," he said."#,
        &["direct Nobody was hurt, <- Rahim Osman, director / State Fire and Rescue Department"],
    ),
    (
        r#""Rice is cheaper," BPS Deputy for Distribution and Services Statistics Rina Sari said here on Monday."#,
        &[
            "direct Rice is cheaper, <- Rina Sari, Deputy for Distribution and Services Statistics / BPS",
        ],
    ),
    (
        r#""Rain is a risk," said Rina Sari, an economist at Contoh Research."#,
        &["direct Rain is a risk, <- Rina Sari, economist at Contoh Research"],
    ),
    (
        r#"Asst Supt Rina Sari, the acting district police chief, said: "We found nothing.""#,
        &["direct We found nothing. <- Rina Sari, acting district police chief"],
    ),
    (
        r#"Town Council mayor Datuk A. Rahim told the press that help was near. ¶ "It is a sad day," he added."#,
        &["direct It is a sad day, <- A. Rahim, mayor / Town Council"],
    ),
    (
        r#"Johor police chief Comm Datuk Rahim Osman said two men were held. ¶ "They will stay," Comm Rahim affirmed."#,
        &["direct They will stay, <- Rahim Osman, Johor police chief"],
    ),
    (
        r#""Stocks are safe," Budi Hartono told parliament. ¶ But Rina Sari, a professor at Contoh University, was sceptical. ¶ "I have seen this before," she told the press."#,
        &[
            "direct Stocks are safe, <- Budi Hartono",
            "direct I have seen this before, <- Rina Sari, professor / Contoh University",
        ],
    ),
    (
        r#"Rina Sari and Budi Hartono left early. ¶ "We were tired," she said."#,
        &["direct We were tired, <- Rina Sari"],
    ),
    (
        r#""We are ready," said John Smith, the head of the port authority."#,
        &["direct We are ready, <- John Smith, head / port authority"],
    ),
    (
        r#""We are ready," John Smith said."#,
        &["direct We are ready, <- John Smith"],
    ),
    (
        r#"John Smith said: "We are ready.""#,
        &["direct We are ready. <- John Smith"],
    ),
    (
        r#"John Smith, who joined the board in 2019, said: "It was a hard year.""#,
        &["direct It was a hard year. <- John Smith"],
    ),
    (
        r#"Mayor Jane Doe spoke to reporters on Monday. "The road is closed," she said."#,
        &["direct The road is closed, <- Jane Doe"],
    ),
    (
        r#""The road is closed," Doe said. "It will open again on Friday.""#,
        &[
            "direct The road is closed, <- Doe",
            "direct It will open again on Friday. <- Doe",
        ],
    ),
    (
        r#"Jane Doe, a spokeswoman for the company, said the road was closed. ¶ "We regret this," she added."#,
        &["direct We regret this, <- Jane Doe, spokeswoman / company"],
    ),
    (
        r#""It was a mistake," the company said in a statement."#,
        &["direct It was a mistake, <- company"],
    ),
    (
        r#"According to Jane Doe, "the road is closed.""#,
        &["direct the road is closed. <- Jane Doe"],
    ),
    (
        r#"The plan is "a disaster," Doe said."#,
        &["partial a disaster, <- Doe"],
    ),
    (
        r#"Doe called the plan "a disaster for the region" and urged the council to drop it."#,
        &["partial a disaster for the region <- Doe"],
    ),
    (
        r#""Why now?" asked Senator Mary Major, who chairs the panel."#,
        &["direct Why now? <- Mary Major, Senator"],
    ),
    (
        "“We won’t go back,” said Dr. Alan Reed of the University of Leeds.",
        &["direct We won’t go back, <- Alan Reed / University of Leeds"],
    ),
    (
        r#"Foreign Minister Wang Lei told a briefing: "The country will respond.""#,
        &["direct The country will respond. <- Wang Lei, Foreign Minister"],
    ),
    (
        r#"Prime Minister Alan Reed said the government would "study the proposal with care"."#,
        &["partial study the proposal with care <- Alan Reed, Prime Minister"],
    ),
    (
        r#""Prices rose," according to a report by the central bank."#,
        &["direct Prices rose, <- nobody"],
    ),
    (
        r#""We will win," Reed told a radio station."#,
        &["direct We will win, <- Reed"],
    ),
    (
        r#""This is a good day," said Northbank chief executive Mary Major, adding that more will follow."#,
        &["direct This is a good day, <- Mary Major, Northbank chief executive"],
    ),
    (
        r#""We did it," wrote Alan Reed on his page."#,
        &["direct We did it, <- Alan Reed"],
    ),
    (
        r#""It is what it is," Reed, 45, said. "We move on.""#,
        &["direct It is what it is, <- Reed"],
    ),
    (
        "In a statement, White House press secretary Jane Doe said, “The president is fine.”",
        &["direct The president is fine. <- Jane Doe, press secretary / White House"],
    ),
    (
        "“We began small. ¶ “We ended large,” said Mary Major, the owner.",
        &[
            "direct We began small. <- Mary Major, owner",
            "direct We ended large, <- Mary Major, owner",
        ],
    ),
    (r#"He read "The Old House" last year."#, &[]),
    (r#"The so-called "smart road" opened on Friday."#, &[]),
    (
        r#"The 15.6" laptop and the 27" screen were gone when the shop opened."#,
        &[],
    ),
    (
        "The workers' union met in the '90s and again in the boys' school.",
        &[],
    ),
    (
        r#"She starred in the film "Slow River" and in a series."#,
        &[],
    ),
];
