//! Web archives through the command: WARC and WET, gzipped or not, whole or damaged.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "test helpers"
)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

fn page(n: usize) -> String {
    format!(
        "<html><head><title>Berita {n} Hari Ini</title></head><body><article><h1>Berita {n} Hari Ini</h1>\
         <p>Warga kampung nelayan memperbaiki {n} perahu yang rusak setelah badai pekan lalu.</p>\
         <p>Pekerjaan itu selesai dalam tiga hari berkat bantuan tetangga dan kerabat dekat.</p>\
         </article></body></html>"
    )
}

fn record(head: &str, payload: &[u8]) -> Vec<u8> {
    let mut record = format!(
        "WARC/1.0\r\n{head}\r\nContent-Length: {}\r\n\r\n",
        payload.len()
    )
    .into_bytes();
    record.extend_from_slice(payload);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

fn response_of(n: usize, http_head: &str, body: &[u8]) -> Vec<u8> {
    let mut message = format!("HTTP/1.1 {http_head}\r\n\r\n").into_bytes();
    message.extend_from_slice(body);
    let head = format!(
        "WARC-Type: response\r\nWARC-Record-ID: <urn:{n}>\r\nWARC-Target-URI: https://contoh.example/{n}\r\n\
         WARC-Date: 2023-10-20T05:00:00Z\r\nContent-Type: application/http; msgtype=response"
    );
    record(&head, &message)
}

fn response(n: usize) -> Vec<u8> {
    response_of(
        n,
        "200 OK\r\nContent-Type: text/html; charset=utf-8",
        page(n).as_bytes(),
    )
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn batch(input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_warta"))
        .arg("batch")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let input = input.to_owned();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join();
    output
}

/// `ID ok` or `ID kind` for every answer.
fn outcomes(output: &Output) -> Vec<String> {
    str::from_utf8(&output.stdout)
        .unwrap()
        .lines()
        .map(|line| {
            let answer: Value = serde_json::from_str(line).unwrap();
            let id = answer["id"].as_str().unwrap_or("null").to_owned();
            let kind = answer["error"]["kind"].as_str().unwrap_or("ok");
            format!("{id} {kind}")
        })
        .collect()
}

#[track_caller]
fn check(input: &[u8], status: i32, expected: &[&str]) {
    let output = batch(input);
    assert_eq!(outcomes(&output), expected);
    assert_eq!(output.status.code(), Some(status));
}

#[test]
fn responses_are_answered_with_their_address_and_time() {
    let mut input = record(
        "WARC-Type: warcinfo\r\nContent-Type: application/warc-fields",
        b"software: x",
    );
    input.extend(response(1));
    input.extend(response_of(
        2,
        "200 OK\r\nContent-Type: image/png",
        b"\x89PNG",
    ));
    input.extend(response_of(
        3,
        "404 Not Found\r\nContent-Type: text/html",
        b"<p>none</p>",
    ));
    let output = batch(&input);
    assert_eq!(outcomes(&output), ["<urn:1> ok", "<urn:3> http_status"]);
    let first = output.stdout.split(|&byte| byte == b'\n').next().unwrap();
    let answer: Value = serde_json::from_slice(first).unwrap();
    assert_eq!(answer["article"]["url"], "https://contoh.example/1");
    assert!(
        str::from_utf8(&output.stderr)
            .unwrap()
            .contains("2 records without a page")
    );

    let packed: Vec<u8> = [gzip(&response(1)), gzip(&response(2))].concat();
    check(&packed, 0, &["<urn:1> ok", "<urn:2> ok"]);
    check(&gzip(&input), 0, &["<urn:1> ok", "<urn:3> http_status"]);
}

#[test]
fn bodies_are_decoded() {
    let chunked = format!(
        "5\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n",
        &page(1)[..5],
        page(1).len() - 5,
        &page(1)[5..]
    );
    let input = [
        response_of(
            1,
            "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
            chunked.as_bytes(),
        ),
        response_of(
            2,
            "200 OK\r\ncontent-type: text/html\r\nContent-Encoding: gzip",
            &gzip(page(2).as_bytes()),
        ),
        response_of(
            3,
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
            page(3).as_bytes(),
        ),
        response_of(
            4,
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br",
            b"\x0b\x02\x80",
        ),
    ];
    let output = batch(&input.concat());
    assert_eq!(
        outcomes(&output),
        [
            "<urn:1> ok",
            "<urn:2> ok",
            "<urn:3> ok",
            "<urn:4> content_encoding"
        ]
    );
    assert!(
        str::from_utf8(&output.stdout)
            .unwrap()
            .contains("memperbaiki 2 perahu")
    );
}

#[test]
fn texts_of_wet_are_answered() {
    let text = "Berita Hari Ini\n\nWarga kampung nelayan memperbaiki perahu yang rusak setelah badai pekan lalu.\n";
    let head = "WARC-Type: conversion\r\nWARC-Record-ID: <urn:w>\r\nWARC-Target-URI: https://contoh.example/w\r\nContent-Type: text/plain";
    check(&record(head, text.as_bytes()), 0, &["<urn:w> ok"]);
}

#[test]
fn damage_costs_the_record_in_which_it_lies() {
    let members: Vec<Vec<u8>> = (1..=4).map(|n| gzip(&response(n))).collect();
    let mut broken = members.clone();
    let middle = broken[1].len() / 2;
    broken[1][middle] ^= 0x55;
    let output = batch(&broken.concat());
    let outcomes = outcomes(&output);
    assert_eq!(outcomes.len(), 4, "{outcomes:?}");
    assert!(outcomes[1].ends_with(" damaged"));
    assert_eq!(
        [&outcomes[0], &outcomes[2], &outcomes[3]],
        ["<urn:1> ok", "<urn:3> ok", "<urn:4> ok"]
    );
    assert_eq!(output.status.code(), Some(3));

    // A checksum that does not fit: the text cannot be trusted.
    let mut wrong_sum = members.clone();
    let at = wrong_sum[3].len() - 6;
    wrong_sum[3][at] ^= 1;
    check(
        &wrong_sum.concat(),
        3,
        &["<urn:1> ok", "<urn:2> ok", "<urn:3> ok", "<urn:4> damaged"],
    );

    let whole = members.concat();
    check(
        &whole[..whole.len() - 9],
        3,
        &["<urn:1> ok", "<urn:2> ok", "<urn:3> ok", "<urn:4> damaged"],
    );
}

#[test]
fn wrong_lengths_cost_one_record() {
    let records: Vec<Vec<u8>> = (1..=3).map(response).collect();
    let length = |record: &[u8], change: &dyn Fn(usize) -> usize| {
        let text = String::from_utf8(record.to_vec()).unwrap();
        let start = text.find("Content-Length: ").unwrap() + "Content-Length: ".len();
        let end = start + text[start..].find('\r').unwrap();
        let n: usize = text[start..end].parse().unwrap();
        format!("{}{}{}", &text[..start], change(n), &text[end..]).into_bytes()
    };
    let expected = ["<urn:1> ok", "<urn:2> damaged", "<urn:3> ok"];
    let too_long = length(&records[1], &|n| n + 100);
    check(
        &[records[0].clone(), too_long, records[2].clone()].concat(),
        3,
        &expected,
    );
    let too_short = length(&records[1], &|n| n - 100);
    check(
        &[records[0].clone(), too_short, records[2].clone()].concat(),
        3,
        &expected,
    );
    let far_too_long = length(&records[1], &|n| n + 100_000);
    check(
        &[records[0].clone(), far_too_long, records[2].clone()].concat(),
        3,
        &expected,
    );
    let junk = [
        records[0].clone(),
        b"junk\r\nmore junk\r\n".to_vec(),
        records[2].clone(),
    ];
    check(&junk.concat(), 3, &["<urn:1> damaged", "<urn:3> ok"]);
}

#[test]
fn gzipped_records_survive_damage_too() {
    let line = |n: usize| {
        format!(
            "{{\"id\":{n},\"text\":\"Judul Berita Ini\\n\\nKalimat pertama berita ini cukup panjang untuk dibaca orang.\"}}\n"
        )
    };
    let members: Vec<Vec<u8>> = (1..=3).map(|n| gzip(line(n).as_bytes())).collect();
    let answers = |bytes: &[u8]| {
        let output = batch(bytes);
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(|line| line.get(..8).unwrap_or(line).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        answers(&members.concat()),
        ["{\"id\":1,", "{\"id\":2,", "{\"id\":3,"]
    );
    let mut broken = members.clone();
    broken[1].truncate(40);
    assert_eq!(
        answers(&broken.concat()),
        ["{\"id\":1,", "{\"id\":nu", "{\"id\":3,"]
    );
}
