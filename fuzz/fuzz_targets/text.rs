#![no_main]

#[path = "../../tests/support/checks.rs"]
#[allow(dead_code, reason = "each target uses one check")]
mod checks;

libfuzzer_sys::fuzz_target!(|input: &str| checks::check_text(input));
