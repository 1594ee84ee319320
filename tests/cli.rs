//! The command as a user meets it: streams, files, exit statuses, messages.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "test helpers"
)]

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const DUMP: &str = "Harga Beras Turun di Pasar Induk\n\nHarga beras medium turun menjadi Rp 12.000 per kilogram pada pekan ini, kata pedagang.\n\nBaca juga: Harga Gula Naik\n\nPenurunan itu terjadi setelah panen raya di beberapa daerah sentra produksi.\n";

fn warta(args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warta"));
    command.args(args);
    command
}

/// Runs the command on an input.
fn run(args: &[&str], stdin: impl AsRef<[u8]>) -> Output {
    let mut child = warta(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let stdin = stdin.as_ref().to_owned();
    let mut pipe = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || pipe.write_all(&stdin));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join();
    output
}

fn lines(output: &Output) -> Vec<Value> {
    let text = str::from_utf8(&output.stdout).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn stderr(output: &Output) -> &str {
    str::from_utf8(&output.stderr).unwrap()
}

/// A fresh folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// `n` records with a story each.
fn records(n: usize) -> String {
    let record = |idx| {
        let text = format!("Berita Nomor {idx} Hari Ini\n\n{DUMP}");
        json!({"id": format!("r{idx}"), "text": text}).to_string() + "\n"
    };
    (0..n).map(record).collect()
}

#[test]
fn extracts_from_stdin_as_json() {
    let output = run(&["extract", "-"], DUMP);
    assert!(output.status.success(), "{}", stderr(&output));
    let article: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(article["headline"], "Harga Beras Turun di Pasar Induk");
}

#[test]
fn extracts_as_text_and_markdown() {
    let text = run(&["extract", "--format", "text", "-"], DUMP);
    assert!(
        text.stdout
            .starts_with(b"Harga Beras Turun di Pasar Induk\n\nHarga beras medium")
    );
    let markdown = run(&["extract", "--format", "markdown", "-"], DUMP);
    assert!(markdown.stdout.starts_with(b"---\nheadline: \"Harga Beras"));
}

#[test]
fn extract_fails_with_its_reason() {
    #[track_caller]
    fn check(args: &[&str], stdin: &str, status: i32, message: &str) {
        let output = run(args, stdin);
        assert_eq!(output.status.code(), Some(status), "{}", stderr(&output));
        assert_eq!(stderr(&output), message);
        assert!(output.stdout.is_empty());
    }
    check(
        &["extract", "-"],
        " \n",
        1,
        "warta: expected a news dump, found no text\n",
    );
    check(
        &["extract", "/nowhere/x.txt"],
        "",
        3,
        "warta: cannot read /nowhere/x.txt: No such file or directory (os error 2)\n",
    );
    let output = run(&["extract", "--fetched-at", "yesterday", "-"], DUMP);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output)
            .contains("expected a time such as 2023-10-19T14:05:00+07:00, found \"yesterday\"")
    );
}

#[test]
fn batch_answers_in_order_with_any_number_of_threads() {
    let input = records(3000);
    let one = run(&["batch", "--threads", "1"], &input);
    let many = run(&["batch", "--threads", "7"], &input);
    assert!(one.status.success());
    assert_eq!(one.stdout, many.stdout);
    let ids: Vec<String> = lines(&one)
        .iter()
        .map(|line| line["id"].as_str().unwrap().to_owned())
        .collect();
    let expected: Vec<String> = (0..3000).map(|idx| format!("r{idx}")).collect();
    assert_eq!(ids, expected);
}

#[test]
fn bad_records_cost_only_themselves() {
    let mut input = Vec::new();
    input.extend_from_slice(b"\xef\xbb\xbf");
    input.extend_from_slice(records(1).as_bytes());
    input.extend_from_slice(
        b"\n{\"id\": 7, \"text\": 5}\nno json\n{\"id\": \"\xff\", \"text\": \"x\"}\n",
    );
    input.extend_from_slice(b"{\"id\": 12345678901234567890123, \"text\": \" \"}\n");
    input.extend_from_slice(
        b"{\"id\": \"t\", \"text\": \"x\", \"fetched_at\": \"soon\"}\n{\"id\": [1]}\n",
    );
    input.extend_from_slice(records(1).trim_end().as_bytes());
    let output = run(&["batch"], &input);
    assert_eq!(output.status.code(), Some(0));
    let outcome: Vec<String> = str::from_utf8(&output.stdout)
        .unwrap()
        .lines()
        .map(|line| line.split("\"article\":{").next().unwrap().to_owned())
        .collect();
    assert_eq!(
        outcome,
        [
            r#"{"id":"r0","#,
            r#"{"id":7,"error":{"kind":"record","message":"line 3: invalid type: integer `5`, expected a string at column 19"}}"#,
            r#"{"id":null,"error":{"kind":"record","message":"line 4: expected ident at column 2"}}"#,
            r#"{"id":null,"error":{"kind":"record","message":"line 5: expected UTF-8, found another byte at column 9"}}"#,
            r#"{"id":12345678901234567890123,"error":{"kind":"empty","message":"expected a news dump, found no text"}}"#,
            r#"{"id":"t","error":{"kind":"record","message":"line 7: expected a time such as 2023-10-19T14:05:00+07:00, found \"soon\""}}"#,
            r#"{"id":[1],"error":{"kind":"record","message":"line 8: expected text or html, found neither"}}"#,
            r#"{"id":"r0","#,
        ]
    );
    assert!(stderr(&output).contains("8 records, 2 articles, 6 errors (empty 1, record 5)"));
    let strict = run(&["batch", "--strict", "--quiet"], &input);
    assert_eq!(strict.status.code(), Some(1));
    assert_eq!(stderr(&strict), "warta: 6 of 8 records gave no article\n");
}

#[test]
fn batch_answers_a_slow_pipe_at_once() {
    let mut child = warta(["batch", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        stdin.write_all(records(1).as_bytes()).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with("{\"id\":\"r0\""), "{line}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_output_ends_the_run_quietly() {
    let mut child = warta(["batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // Standard input stays open: the command must not wait for its end.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(records(2000).as_bytes());
        stdin
    });
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(141));
    assert_eq!(stderr(&output), "");
    drop(writer.join());
}

#[test]
#[cfg(target_os = "linux")]
fn a_named_pipe_stays_what_it_is() {
    use std::os::unix::fs::FileTypeExt;

    let folder = folder("pipe");
    fs::write(folder.join("in.ndjson"), records(3)).unwrap();
    let pipe = folder.join("out");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let reader = {
        let pipe = pipe.clone();
        std::thread::spawn(move || fs::read_to_string(pipe).unwrap())
    };
    let mut command = warta(["batch", "--quiet"]);
    command
        .arg(folder.join("in.ndjson"))
        .arg("--output")
        .arg(&pipe);
    assert!(command.status().unwrap().success());
    assert_eq!(reader.join().unwrap().lines().count(), 3);
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
    assert!(!folder.join("out.part").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_told() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let folder = folder("full");
    fs::write(folder.join("in.ndjson"), records(500)).unwrap();
    let output = warta(["batch"])
        .arg(folder.join("in.ndjson"))
        .stdout(full)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert_eq!(
        stderr(&output),
        "warta: cannot write standard output: No space left on device (os error 28)\n"
    );
}

#[test]
fn output_appears_when_it_is_complete() {
    let folder = folder("with space");
    let input = folder.join("in put.ndjson");
    let output = folder.join("out put.ndjson");
    fs::write(&input, records(200)).unwrap();
    let status = |extra: &[&str]| {
        warta(["batch", "--quiet", "--output"])
            .arg(&output)
            .arg(&input)
            .args(extra)
            .status()
            .unwrap()
    };
    assert!(status(&[]).success());
    let whole = fs::read(&output).unwrap();
    assert_eq!(String::from_utf8_lossy(&whole).lines().count(), 200);
    let part = folder.join("out put.ndjson.part");
    assert!(!part.exists());

    // A run that was killed in the middle of a line.
    fs::remove_file(&output).unwrap();
    fs::write(&part, &whole[..whole.len() / 3]).unwrap();
    assert!(status(&["--resume"]).success());
    assert_eq!(fs::read(&output).unwrap(), whole);
    // Complete already: nothing is done.
    assert!(status(&["--resume"]).success());
    assert_eq!(fs::read(&output).unwrap(), whole);

    // Another input: the part does not belong to it.
    fs::rename(&output, &part).unwrap();
    fs::write(&input, records(3)).unwrap();
    assert_eq!(status(&["--resume"]).code(), Some(2));
    fs::write(&input, records(400).replace("\"r", "\"q")).unwrap();
    assert_eq!(status(&["--resume"]).code(), Some(2));
    assert_eq!(fs::read(&part).unwrap(), whole);
}

#[test]
#[cfg(target_os = "linux")]
fn file_names_need_no_utf8() {
    use std::os::unix::ffi::OsStrExt;
    let folder = folder("names");
    let input = folder.join(OsStr::from_bytes(b"in \xff.ndjson"));
    let output = folder.join(OsStr::from_bytes(b"out \xfe.ndjson"));
    fs::write(&input, records(2)).unwrap();
    let status = warta(["batch", "--quiet", "--output"])
        .arg(&output)
        .arg(&input)
        .status();
    assert!(status.unwrap().success());
    assert_eq!(fs::read_to_string(&output).unwrap().lines().count(), 2);
}

#[test]
fn csv_has_one_row_a_record() {
    let input = records(3) + "{\"id\": 9}\n";
    let folder = folder("csv");
    let path = folder.join("out.csv");
    fs::write(folder.join("in.ndjson"), &input).unwrap();
    let run = || {
        warta(["batch", "--quiet", "--format", "csv", "--resume", "-o"])
            .arg(&path)
            .arg(folder.join("in.ndjson"))
            .status()
            .unwrap()
    };
    assert!(run().success());
    let mut reader = csv::Reader::from_path(&path).unwrap();
    let columns = reader.headers().unwrap().clone();
    let column = |name| columns.iter().position(|column| column == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(&rows[1][column("id")], "r1");
    assert!(rows[1][column("text")].contains("panen raya"));
    assert_eq!(&rows[3][column("error_kind")], "record");

    let whole = fs::read(&path).unwrap();
    for n_bytes in [0, 10, 300, whole.len() * 2 / 3, whole.len()] {
        fs::remove_file(&path).unwrap();
        fs::write(folder.join("out.csv.part"), &whole[..n_bytes]).unwrap();
        assert!(run().success());
        assert_eq!(fs::read(&path).unwrap(), whole, "{n_bytes}");
    }
}

#[test]
fn killed_runs_lose_and_double_nothing() {
    let folder = folder("kill");
    let input = folder.join("in.ndjson");
    fs::write(&input, records(20_000)).unwrap();
    let run = |name: &str| {
        let mut command = warta(["batch", "--quiet", "--resume", "-o"]);
        command.arg(folder.join(name)).arg(&input);
        command
    };
    assert!(run("whole.ndjson").status().unwrap().success());
    for delay_ms in [3, 40, 90, 20, 130] {
        let mut child = run("killed.ndjson").spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(delay_ms));
        // SIGKILL: nothing can be put in order.
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(run("killed.ndjson").status().unwrap().success());
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    assert!(read("whole.ndjson") == read("killed.ndjson"));
    assert!(!folder.join("killed.ndjson.part").exists());
}

#[test]
fn explain_tells_every_piece() {
    let output = run(&["explain", "-"], DUMP);
    assert!(output.status.success(), "{}", stderr(&output));
    // No color in a pipe.
    let text = str::from_utf8(&output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[0],
        "    1 headline      Harga Beras Turun di Pasar Induk"
    );
    assert_eq!(
        lines[2],
        "    5 read also     Baca juga: Harga Gula Naik [phrase: Baca juga]"
    );
    let json = run(&["explain", "--json", "-"], DUMP);
    let explanation: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(
        explanation["pieces"][1]["fate"],
        json!({"to": "body", "as": 0})
    );
}

#[test]
fn explain_writes_a_page() {
    let folder = folder("explain");
    let page = folder.join("report.html");
    let dump = DUMP.replace("Harga Beras", "Harga <script>alert(1)</script> & Beras");
    fs::write(folder.join("dump.txt"), dump).unwrap();
    let status = warta(["explain", "--html"])
        .arg(&page)
        .arg(folder.join("dump.txt"))
        .status();
    assert!(status.unwrap().success());
    let page = fs::read_to_string(page).unwrap();
    assert!(!page.contains("<script>alert"));
    assert!(!page.contains("http://") && !page.contains("https://"));
    assert!(page.contains("href=\"#b0\"") && page.contains("id=\"b0\""));
}

#[test]
fn profiles_bend_sites() {
    let folder = folder("profile");
    let profile = folder.join("profile.toml");
    let site = "[[site]]\nhosts = [\"*.kabar.example\"]\nphrases.promo = [\"penurunan itu\"]\n";
    fs::write(&profile, site).unwrap();
    let record = |url: &str| json!({"id": url, "text": DUMP, "url": url}).to_string() + "\n";
    let input = record("https://www.kabar.example/a") + &record("https://lain.example/a");
    let output = run(
        &["batch", "--quiet", "--profile", profile.to_str().unwrap()],
        input,
    );
    let n_blocks: Vec<usize> = lines(&output)
        .iter()
        .map(|line| line["article"]["body"].as_array().unwrap().len())
        .collect();
    assert_eq!(n_blocks, [1, 2]);
    fs::write(&profile, "[limits]\nbyte = 5\n").unwrap();
    let output = run(&["batch", "--profile", profile.to_str().unwrap()], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output)
            .ends_with("profile.toml line 2: unknown field `byte`, expected one of `bytes`, `blocks`, `depth`, `attribute_bytes`, `quotes`\n")
    );
}

#[test]
fn shells_and_man_are_served() {
    let script = run(&["completions", "bash"], "");
    assert!(
        str::from_utf8(&script.stdout)
            .unwrap()
            .contains("fetched-at")
    );
    let man = run(&["man"], "");
    assert!(
        str::from_utf8(&man.stdout)
            .unwrap()
            .contains(".SH WARTA BATCH")
    );
    let schema = run(&["schema"], "");
    assert_eq!(
        str::from_utf8(&schema.stdout).unwrap(),
        warta::article::SCHEMA
    );
}
