//! English boilerplate. Indonesian and Malay portals use these as well.

mod channels;
mod page;
mod stories;

use crate::article::RemovedKind;
use crate::lexicon::boilerplate::Table;

pub(crate) const PHRASES: Table = &[
    (RemovedKind::ReadAlso, stories::READ_ALSO),
    (RemovedKind::Related, stories::RELATED),
    (RemovedKind::Share, channels::SHARE),
    (RemovedKind::Advertisement, channels::ADVERTISEMENT),
    (RemovedKind::Embed, channels::EMBED),
    (RemovedKind::Promo, channels::PROMO),
    (RemovedKind::Pagination, stories::PAGINATION),
    (RemovedKind::Copyright, page::COPYRIGHT),
    (RemovedKind::Navigation, page::NAVIGATION),
    (RemovedKind::Comment, page::COMMENT),
    (RemovedKind::Other, page::OTHER),
];
