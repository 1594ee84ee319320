//! English boilerplate. Indonesian and Malay portals use these as well.

use crate::article::RemovedKind;
use crate::lexicon::boilerplate::{Phrase, Table, alone, label, list, marked, opens};

pub(crate) const PHRASES: Table = &[
    (RemovedKind::ReadAlso, READ_ALSO),
    (RemovedKind::Related, RELATED),
    (RemovedKind::Share, SHARE),
    (RemovedKind::Advertisement, ADVERTISEMENT),
    (RemovedKind::Embed, EMBED),
    (RemovedKind::Promo, PROMO),
    (RemovedKind::Pagination, PAGINATION),
    (RemovedKind::Copyright, COPYRIGHT),
    (RemovedKind::Navigation, NAVIGATION),
    (RemovedKind::Comment, COMMENT),
    (RemovedKind::Other, OTHER),
];

const READ_ALSO: &[Phrase] = &[
    // `Also read: Rice prices fall`
    label("also read"),
    // `Also see: Rice prices fall`
    marked("also see"),
    // `Also watch: Rice prices fall`
    label("also watch"),
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
    // `Read this next: Rice prices fall`
    marked("read this next"),
    // `Recommended: Rice prices fall`
    marked("recommended"),
    // `Related: Rice prices fall`
    marked("related"),
    // `Related story: Rice prices fall`
    label("related story"),
    // `See also: Rice prices fall`
    label("see also"),
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

const RELATED: &[Phrase] = &[
    // `Keep reading`
    list("keep reading"),
    // `Latest news`
    list("latest news"),
    // `More articles you might enjoy`
    list("more articles you might enjoy"),
    // `More from News`
    opens("more from news"),
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
    // `Other Posts You May Enjoy`
    list("other posts you may enjoy"),
    // `Recommended for you`
    list("recommended for you"),
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
    // `Trending now`
    list("trending now"),
    // `You may also like`
    list("you may also like"),
    // `You may be interested in`
    list("you may be interested in"),
    // `You might also like`
    list("you might also like"),
];

const SHARE: &[Phrase] = &[
    // `Back to top`
    alone("back to top"),
    // `Click to share on Twitter (Opens in new window)`
    opens("click to share on"),
    // `Copy Link`
    alone("copy link"),
    // `Copy URL`
    alone("copy url"),
    // `Dislike (0)`
    alone("dislike"),
    // `Email this article`
    alone("email this article"),
    // `Facebook Like`
    alone("facebook like"),
    // `Font Size`
    alone("font size"),
    // `Gift this article`
    alone("gift this article"),
    // `Like (0)`
    alone("like"),
    // `Link copied`
    alone("link copied"),
    // `Link successfully copied`
    alone("link successfully copied"),
    // `Pin this for later!`
    alone("pin this for later"),
    // `Print this article`
    alone("print this article"),
    // `Save article`
    alone("save article"),
    // `Scroll to Top`
    alone("scroll to top"),
    // `Share`, `12 Share`
    alone("share"),
    // `Share on Facebook`
    opens("share on"),
    // `SHARE THIS:`
    alone("share this"),
    // `Share this article`
    alone("share this article"),
    // `Share this on:`
    alone("share this on"),
    // `Share this story`
    alone("share this story"),
    // `SHARE TO`
    alone("share to"),
    // `19Shares`
    alone("shares"),
    // `Text size`
    alone("text size"),
    // `Tweet`
    alone("tweet"),
    // `1.229 Views`
    alone("views"),
];

const ADVERTISEMENT: &[Phrase] = &[
    // `Ads by Google`
    opens("ads by"),
    // `ADVERTISEMENT`
    alone("advertisement").anywhere(),
    // `ADVERTISEMENT - CONTINUE READING BELOW`
    alone("advertisement continue reading below").anywhere(),
    // `Advertisement - scroll to continue reading`
    alone("advertisement scroll to continue reading").anywhere(),
    // `ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT`
    alone("advertisement scroll to continue with content").anywhere(),
    // `Advertisement . Scroll to see content`
    alone("advertisement scroll to see content").anywhere(),
    // `ADVERTISING`
    alone("advertising"),
    // `Article continues after this advertisement`
    alone("article continues after this advertisement").at_border(),
    // `Article continues below`
    opens("article continues below"),
    // `Continue reading below`
    alone("continue reading below"),
    // `Paid content`
    alone("paid content"),
    // `Promoted content`
    alone("promoted content"),
    // `Remove ads`
    alone("remove ads"),
    // `Scroll to continue reading`
    alone("scroll to continue reading").anywhere(),
    // `SCROLL TO CONTINUE WITH CONTENT`
    alone("scroll to continue with content").anywhere(),
    // `Skip Ad`
    alone("skip ad"),
    // `Sponsored`
    alone("sponsored"),
    // `Sponsored content`
    alone("sponsored content"),
    // `Story continues below advertisement`
    opens("story continues below"),
];

const EMBED: &[Phrase] = &[
    // `A post shared by Pasar Induk (@pasarinduk)`
    opens("a post shared by").at_border(),
    // `This content is hosted by a third party`
    opens("this content is hosted by"),
    // `View this post on Instagram`
    alone("view this post on instagram").at_border(),
];

const PROMO: &[Phrase] = &[
    // `Add us as a preferred source on Google`
    opens("add us as a preferred source"),
    // `Download our app for the latest news`
    opens("download our app"),
    // `Follow our WhatsApp channel`
    opens("follow our"),
    // `Follow us on Facebook`
    opens("follow us"),
    // `Follow WhatsApp Channel`
    opens("follow whatsapp channel"),
    // `Get our new app for the latest news`
    opens("get our"),
    // `Get the latest news delivered to your inbox`
    opens("get the latest news"),
    // `Join our Telegram channel`
    opens("join our"),
    // `Sign up for our newsletter`
    opens("sign up for our"),
    // `Sign up here to get our stories by mail`
    opens("sign up here"),
    // `Sign up to our newsletter`
    opens("sign up to our"),
    // `Stay up to date with our newsletter`
    opens("stay up to date with our"),
    // `Subscribe now`
    alone("subscribe now"),
    // `Subscribe to our newsletter`
    opens("subscribe to our"),
    // `Thank you for reading`
    alone("thank you for reading"),
];

const PAGINATION: &[Phrase] = &[
    // `Load more`
    alone("load more"),
    // `Next page`
    alone("next page"),
    // `Show more`
    alone("show more"),
];

const COPYRIGHT: &[Phrase] = &[
    // `All rights reserved.`
    opens("all rights reserved"),
    // `COPYRIGHT © ANTARA 2023`
    opens("copyright").anywhere(),
    // `Material may not be published, broadcast, rewritten or redistributed.`
    opens("material may not be published"),
];

const NAVIGATION: &[Phrase] = &[
    // `Close`
    alone("close"),
    // `Home`
    alone("home"),
    // `Main menu`
    alone("main menu"),
    // `Menu`
    alone("menu"),
    // `Search`
    alone("search"),
    // `Skip to content`
    alone("skip to content"),
    // `Skip to main content`
    alone("skip to main content"),
    // `Toggle`
    alone("toggle"),
];

const COMMENT: &[Phrase] = &[
    // `Add a comment`
    alone("add a comment"),
    // `Comments (3)`
    alone("comments"),
    // `Join the conversation`
    alone("join the conversation"),
    // `Leave a comment`
    alone("leave a comment"),
    // `Leave a reply`
    alone("leave a reply"),
    // `Post a comment`
    alone("post a comment"),
    // `View comments`
    alone("view comments"),
];

const OTHER: &[Phrase] = &[
    // `About the author: Ana Sari writes about the coast.`
    marked("about the author"),
    // `Listen to this article`
    alone("listen to this article"),
    // `Loading...`
    alone("loading").at_border(),
    // `Lorem ipsum dolor sit amet`, a template that nobody filled in
    opens("lorem ipsum"),
    // `5 min read`
    alone("min read"),
    // `3 minute read`
    alone("minute read"),
    // `Opinions expressed in this article are those of the author.`
    opens("opinions expressed in this article"),
    // `Reading time: 4 minutes`
    marked("reading time"),
    // `The opinions expressed are those of the writer.`
    opens("the opinions expressed"),
    // `The views expressed here are the writer's own.`
    opens("the views expressed"),
    // `This article reflects the personal views of the author.`
    opens("this article reflects the personal views"),
];
