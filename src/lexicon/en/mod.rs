//! English.

pub(crate) mod boilerplate;
pub(crate) mod page;
pub(crate) mod newsroom;
pub(crate) mod speech;
pub(crate) mod calendar;
