#![no_main]
#![allow(dead_code, reason = "the command's modules are built in, and one path through them is used")]

#[path = "../../src/bin/warta/batch/mod.rs"]
mod batch;
#[path = "../../src/bin/warta/failure.rs"]
mod failure;
#[path = "../../src/bin/warta/profile.rs"]
mod profile;
#[path = "../../src/bin/warta/request.rs"]
mod request;

libfuzzer_sys::fuzz_target!(|input: &[u8]| batch::check::check(input));
