#![no_main]

#[path = "../../tests/support/checks.rs"]
#[allow(dead_code, reason = "each target uses one check")]
mod checks;

libfuzzer_sys::fuzz_target!(|choices: &[u8]| checks::check_own_text(choices));
