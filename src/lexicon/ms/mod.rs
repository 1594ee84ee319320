//! Malay.

pub(crate) mod boilerplate;
<<<<<<< HEAD
pub(crate) mod page;
pub(crate) mod newsroom;
=======
pub(crate) mod speech;
>>>>>>> a49bb73 (Find quotes with their speakers: marks, spans, cues, the split of name and role, resolution)
