//! Indonesian.

pub(crate) mod boilerplate;
