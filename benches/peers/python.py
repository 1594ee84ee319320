#!/usr/bin/env python3
"""How fast extractors from PyPI read the pages of a folder: resiliparse and trafilatura, one thread.

    python3 -m venv venv && venv/bin/pip install resiliparse trafilatura
    cargo run --release -- FOLDER venv/bin/python

Takes the same files as the bench beside it (`.html`, `.html.gz`, below the folder, decoded as UTF-8), which runs
this script and reads its rows: name, seconds of processor time in the fastest round, seconds of the slowest page,
bytes out, set apart by tabs.
"""
import gzip
import pathlib
import sys
import time


def pages(folder):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.name.endswith(".html.gz"):
            yield gzip.open(path).read().decode("utf-8", "replace")
        elif path.name.endswith(".html"):
            yield path.read_bytes().decode("utf-8", "replace")


def resiliparse(page):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree
    return extract_plain_text(HTMLTree.parse(page), main_content=True, alt_texts=False, links=False)


def trafilatura(page):
    from trafilatura import extract
    return extract(page) or ""


def main():
    texts = list(pages(sys.argv[1]))
    for peer, n_rounds in ((resiliparse, 3), (trafilatura, 1)):
        try:
            peer("<p>x</p>")
        except ImportError:
            print(f"{peer.__name__}: not installed", file=sys.stderr)
            continue
        best, slowest, n_out = float("inf"), 0.0, 0
        for _ in range(n_rounds):
            total, longest, n_bytes = 0.0, 0.0, 0
            for text in texts:
                start = time.process_time()
                try:
                    out = peer(text)
                except Exception:  # A page that a peer cannot read counts as read.
                    out = ""
                took = time.process_time() - start
                total, longest, n_bytes = total + took, max(longest, took), n_bytes + len(out.encode())
            if total < best:
                best, slowest, n_out = total, longest, n_bytes
        print(f"{peer.__name__}\t{best}\t{slowest}\t{n_out}")


if __name__ == "__main__":
    main()
