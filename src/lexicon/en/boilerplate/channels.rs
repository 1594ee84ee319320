//! English phrases of the outlet's channels and of others' wares.

use crate::lexicon::boilerplate::{Phrase, alone, opens};

pub(super) const SHARE: &[Phrase] = &[
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
    // `Follow`
    alone("follow"),
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
    // `Pin it`
    alone("pin it"),
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

pub(super) const ADVERTISEMENT: &[Phrase] = &[
    // `Ads`
    alone("ads"),
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
    // `Hide Ads`
    alone("hide ads"),
    // `Paid content`
    alone("paid content"),
    // `Promoted`
    alone("promoted"),
    // `Promoted content`
    alone("promoted content"),
    // `Remove ads`
    alone("remove ads"),
    // `Scroll to Continue`
    alone("scroll to continue"),
    // `Scroll to continue reading`
    alone("scroll to continue reading").anywhere(),
    // `SCROLL TO CONTINUE WITH CONTENT`
    alone("scroll to continue with content").anywhere(),
    // `SCROLL TO RESUME CONTENT`
    alone("scroll to resume content"),
    // `Skip Ad`
    alone("skip ad"),
    // `Sponsored`
    alone("sponsored"),
    // `Sponsored by`
    alone("sponsored by"),
    // `Sponsored content`
    alone("sponsored content"),
    // `Story continues after ad`
    opens("story continues after"),
    // `Story continues below advertisement`
    opens("story continues below"),
];

pub(super) const EMBED: &[Phrase] = &[
    // `A post shared by Pasar Induk (@pasarinduk)`
    opens("a post shared by").at_border(),
    // `Beginning of dialog window.`
    opens("beginning of dialog window"),
    // `End of dialog window.`
    opens("end of dialog window"),
    // `Play Video`
    alone("play video"),
    // `This content is hosted by a third party`
    opens("this content is hosted by"),
    // `This is a modal window.`
    opens("this is a modal window"),
    // `Video Player is loading.`
    opens("video player is loading"),
    // `View this post on Instagram`
    alone("view this post on instagram").at_border(),
    // `Zoom In`
    alone("zoom in"),
];

pub(super) const PROMO: &[Phrase] = &[
    // `Add us as a preferred source on Google`
    opens("add us as a preferred source"),
    // `Already a subscriber? Log in`
    opens("already a subscriber"),
    // `BERNAMA provides up-to-date authentic and comprehensive news`
    opens("bernama provides up to date"),
    // `Click to subscribe`
    alone("click to subscribe"),
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
    // `Get unlimited access to the news that matters.`
    opens("get unlimited access to"),
    // `Join our Telegram channel`
    opens("join our"),
    // `Join us on our WhatsApp Channel, follow us on our Telegram`
    opens("join us on our whatsapp"),
    // `Newsletter`
    alone("newsletter"),
    // `Not a subscriber? Sign up here`
    opens("not a subscriber"),
    // `Our chief editor shares analysis and picks of the week's biggest news every Saturday.`
    opens("our chief editor shares analysis"),
    // `Our Standards: The Thomson Reuters Trust Principles.`
    opens("our standards"),
    // `Purchase Licensing Rights`
    alone("purchase licensing rights"),
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
    // `Subscribe now and get 30% off the yearly plan.`
    opens("subscribe now and get"),
    // `Subscribe to our newsletter`
    opens("subscribe to our"),
    // `Thank you for reading`
    alone("thank you for reading"),
    // `This article supported by a maker of phones`
    opens("this article supported by"),
    // `Unlock this article`
    alone("unlock this article"),
    // `Week in Review`
    alone("week in review"),
];
