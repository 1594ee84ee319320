//! English phrases to other stories and pages.

use crate::lexicon::boilerplate::{Phrase, alone, label, list, marked, opens};

pub(super) const READ_ALSO: &[Phrase] = &[
    // `Also read: Rice prices fall`
    label("also read"),
    // `Also see: Rice prices fall`
    marked("also see"),
    // `Also watch: Rice prices fall`
    label("also watch"),
    // `Click here to read more`
    opens("click here to read"),
    // `Don't miss: Rice prices fall`
    marked("don t miss"),
    // `Editor's pick: Rice prices fall`
    label("editor s pick"),
    // `Editors' Picks`
    list("editors picks"),
    // `Listen: The price of rice`
    marked("listen"),
    // `MORE: Rice prices fall`
    marked("more"),
    // `More on this story: Rice prices fall`
    marked("more on this story"),
    // `Must read: Rice prices fall`
    marked("must read"),
    // `Next: Rice prices fall`
    marked("next"),
    // `READ: Rice prices fall`
    marked("read"),
    // `Read also: Rice prices fall`
    label("read also").at_border(),
    // `Read full story: Rice prices fall`
    label("read full story"),
    // `Read more: Rice prices fall`
    marked("read more").at_border(),
    // `READ NEXT: Rice prices fall`
    label("read next"),
    // `Read the full story`
    alone("read the full story"),
    // `Read the full story here`
    opens("read the full story here"),
    // `Read this next: Rice prices fall`
    marked("read this next"),
    // `Recommended: Rice prices fall`
    marked("recommended"),
    // `Related: Rice prices fall`
    marked("related"),
    // `Related news: Rice Is Cheaper`
    marked("related news"),
    // `Related story: Rice prices fall`
    label("related story"),
    // `See also: Rice prices fall`
    label("see also"),
    // `VIDEO: Farmers at the market`
    marked("video"),
    // `WATCH: Farmers at the market`
    marked("watch"),
    // `Watch also: Farmers at the market`
    label("watch also"),
    // `What to read next`
    list("what to read next"),
    // `You may also like: Rice prices fall`
    marked("you may also like"),
    // `You might also like: Rice prices fall`
    marked("you might also like"),
];

pub(super) const RELATED: &[Phrase] = &[
    // `Keep reading`
    list("keep reading"),
    // `Latest news`
    list("latest news"),
    // `More articles you might enjoy`
    list("more articles you might enjoy"),
    // `More from News`
    opens("more from news"),
    // `More from this author`
    list("more from this author"),
    // `More news`
    list("more news"),
    // `More on this`
    list("more on this"),
    // `More on this story`
    list("more on this story"),
    // `More stories`
    list("more stories"),
    // `Most popular`
    list("most popular"),
    // `Most read`
    list("most read"),
    // `Most viewed`
    list("most viewed"),
    // `Next Article`
    list("next article"),
    // `Next In Nation`
    list("next in nation"),
    // `Other Posts You May Enjoy`
    list("other posts you may enjoy"),
    // `Others Also Read`
    list("others also read"),
    // `Recommended for you`
    list("recommended for you"),
    // `Recommended reading:`
    list("recommended reading"),
    // `Recommended stories`
    list("recommended stories"),
    // `Related`
    list("related"),
    // `Related articles`
    list("related articles"),
    // `Related content`
    list("related content"),
    // `Related news`
    list("related news"),
    // `Related Posts`
    list("related posts"),
    // `Related stories`
    list("related stories"),
    // `Related topics`
    list("related topics"),
    // `Related video`
    list("related video"),
    // `Top stories`
    list("top stories"),
    // `Trending`
    list("trending"),
    // `Trending now`
    list("trending now"),
    // `You may also like`
    list("you may also like"),
    // `You may be interested in`
    list("you may be interested in"),
    // `You May Like`
    list("you may like"),
    // `You might also like`
    list("you might also like"),
];

pub(super) const PAGINATION: &[Phrase] = &[
    // `Continue Reading`
    alone("continue reading"),
    // `Load more`
    alone("load more"),
    // `Next`
    alone("next"),
    // `Next page`
    alone("next page"),
    // `Show more`
    alone("show more"),
];
