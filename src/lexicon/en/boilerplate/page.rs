//! English phrases of the page itself.

use crate::lexicon::boilerplate::{Phrase, alone, marked, opens};

pub(super) const COPYRIGHT: &[Phrase] = &[
    // `All rights reserved.`
    opens("all rights reserved"),
    // `COPYRIGHT © ANTARA 2023`
    opens("copyright").anywhere(),
    // `Material may not be published, broadcast, rewritten or redistributed.`
    opens("material may not be published"),
];

pub(super) const NAVIGATION: &[Phrase] = &[
    // `Accept cookies`
    alone("accept cookies"),
    // `Breaking News`
    alone("breaking news"),
    // `Close`
    alone("close"),
    // `Home`
    alone("home"),
    // `Main menu`
    alone("main menu"),
    // `Menu`
    alone("menu"),
    // `Privacy Policy`
    alone("privacy policy"),
    // `Search`
    alone("search"),
    // `Skip to content`
    alone("skip to content"),
    // `Skip to main content`
    alone("skip to main content"),
    // `Table of Contents`
    alone("table of contents"),
    // `Terms of Service`
    alone("terms of service"),
    // `Terms of Use`
    alone("terms of use"),
    // `Toggle`
    alone("toggle"),
    // `We use cookies to improve your experience`
    opens("we use cookies"),
];

pub(super) const COMMENT: &[Phrase] = &[
    // `Add a comment`
    alone("add a comment"),
    // `Comments (3)`
    alone("comments"),
    // `Comments are closed.`
    alone("comments are closed"),
    // `Facebook Notice for EU! You need to login to view and post FB Comments!`
    opens("facebook notice for eu"),
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
    // `Your email address will not be published.`
    opens("your email address will not be published"),
];

pub(super) const OTHER: &[Phrase] = &[
    // `About the author: Ana Sari writes about the coast.`
    marked("about the author"),
    // `Disclaimer`
    alone("disclaimer"),
    // `Editorial Team`
    alone("editorial team"),
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
    // `Verified Writer`
    alone("verified writer"),
];
