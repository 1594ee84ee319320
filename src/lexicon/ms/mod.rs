//! Malay.

pub(crate) mod boilerplate;
