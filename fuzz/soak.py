#!/usr/bin/env python3
"""Pipes mutated dumps and pages through `warta batch` for minutes, and watches its memory.

    python3 fuzz/soak.py --warta target/release/warta --minutes 30 FOLDER..

Takes .jsonl (the longest text of each record), .txt and .html from the folders. Every record must be answered once
and in order, none by an internal error, and the memory must stay where it was after the first minutes.
"""

import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import threading
import time

PIECES = [
    "Baca juga: ", "\"", "\u201c", "\u201d", "<div>", "</p>", "<script>", "&amp;", "Kamis (19/10/2023)", "\n", "\n\n",
    "ADVERTISEMENT", "(fas/idh)", "Editor: ", "kata ", "\u00e2\u20ac\u0153", "\u0000", "\u200b", "<!--", "<li><a href=/>",
    "Jakarta - ", "\\u201c", "katanya.", "Sumber: ", "\ufffd", "\U0001f389",
]


def load(folders):
    dumps = []
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix == ".jsonl":
                for line in path.open(encoding="utf-8", errors="replace"):
                    values = json.loads(line).values()
                    texts = [value for value in values if isinstance(value, str)]
                    dumps.append(("text", max(texts, key=len, default="")))
            elif path.suffix in (".txt", ".html"):
                kind = "text" if path.suffix == ".txt" else "html"
                dumps.append((kind, path.read_text(encoding="utf-8", errors="replace")))
    return dumps


def mutate(dump, other, rng):
    for _ in range(rng.randint(0, 4)):
        a, b = sorted(rng.randint(0, len(dump)) for _ in range(2))
        way = rng.randrange(9)
        if way == 0:
            dump = dump[:a]
        elif way == 1:
            dump = dump[:a] + dump[b:]
        elif way == 2:
            dump = dump[:b] + dump[a:]
        elif way == 3:
            dump = dump[:a] + other[min(a, len(other)):] + dump[b:]
        elif way == 4:
            dump = dump[:a] + rng.choice(PIECES) * rng.choice((1, 1, 10, 1000)) + dump[a:]
        elif way == 5:
            dump = dump[:a] + dump[a:b].replace("\n", " ") + dump[b:]
        elif way == 6:
            dump = dump[:a] + dump[a:b].swapcase() + dump[b:]
        elif way == 7:
            dump = dump.replace(rng.choice(PIECES), rng.choice(PIECES))
        elif rng.random() < 0.02:
            dump = dump * rng.randint(2, 100)
        if len(dump) > 4_000_000:
            dump = dump[:4_000_000]
    return dump


def write(pipe, dumps, ends, rng):
    number = 0
    try:
        while time.time() < ends:
            kind, dump = rng.choice(dumps)
            record = {"id": number, kind: mutate(dump, rng.choice(dumps)[1], rng)}
            if rng.random() < 0.3:
                record["fetched_at"] = "2024-05-14"
            pipe.write(json.dumps(record, ensure_ascii=rng.random() < 0.5).encode("utf-8", "replace") + b"\n")
            number += 1
        pipe.close()
    except BrokenPipeError:
        print("the command went away", file=sys.stderr)


def rss_kib(pid):
    try:
        for line in open(f"/proc/{pid}/status"):
            if line.startswith("VmRSS"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--warta", default="target/release/warta")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("folders", nargs="+")
    args = parser.parse_args()
    dumps = load(args.folders)
    ends = time.time() + args.minutes * 60
    command = [args.warta, "batch", "--quiet"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    writer = threading.Thread(target=write, args=(process.stdin, dumps, ends, random.Random(args.seed)))
    writer.start()
    samples = []

    def watch():
        while process.poll() is None:
            samples.append(rss_kib(process.pid))
            time.sleep(1)

    threading.Thread(target=watch, daemon=True).start()
    outcomes = collections.Counter()
    n_bytes, number = 0, 0
    for line in process.stdout:
        n_bytes += len(line)
        answer = json.loads(line)
        assert answer["id"] == number, f"record {number} is answered by {answer['id']}"
        number += 1
        outcomes[answer.get("error", {}).get("kind", "article")] += 1
        if answer.get("error", {}).get("kind") == "internal":
            print(f"record {answer['id']} brought a worker down", file=sys.stderr)
    writer.join()
    status = process.wait()
    samples = [sample for sample in samples if sample]
    tenth = max(1, len(samples) // 10)
    peaks = [max(samples[at:at + tenth]) // 1024 for at in range(0, len(samples), tenth)]
    print(f"{number} records, {n_bytes >> 20} MiB of answers, status {status}: {dict(outcomes)}")
    print(f"peak memory by tenths of the time, MiB: {peaks}")
    is_flat = peaks[-1] <= 1.25 * max(peaks[1:4] or peaks)
    ok = status == 0 and "internal" not in outcomes and is_flat
    print("flat" if is_flat else "NOT FLAT")
    sys.exit(0 if ok else 1)


if __name__ == "__main__":
    main()
