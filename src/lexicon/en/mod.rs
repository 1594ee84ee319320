//! English.

pub(crate) mod boilerplate;
