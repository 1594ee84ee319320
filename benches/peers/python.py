#!/usr/bin/env python3
"""How fast extractors from PyPI read the pages of a folder: resiliparse and trafilatura, one thread.

    python3 -m venv venv && venv/bin/pip install resiliparse trafilatura
    venv/bin/python python.py FOLDER

Takes the same files as the bench beside it (`.html`, `.html.gz`, below the folder, decoded as UTF-8) and
prints the same figures. Run both one after the other on an idle machine, and compare through html5ever's row.
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
    return len(extract_plain_text(HTMLTree.parse(page), main_content=True, alt_texts=False, links=False))


def trafilatura(page):
    from trafilatura import extract
    return len(extract(page) or "")


def main():
    texts = list(pages(sys.argv[1]))
    n_bytes = sum(len(text.encode()) for text in texts)
    print(f"{len(texts)} pages, {n_bytes / 1e6:.1f} MB, one thread, best of 2 rounds")
    for peer in (resiliparse, trafilatura):
        try:
            peer("<p>x</p>")
        except ImportError:
            print(f"{peer.__name__:26} not installed")
            continue
        best, n_out = float("inf"), 0
        for _ in range(1 if peer is trafilatura else 2):
            start, n_out = time.perf_counter(), 0
            for text in texts:
                try:
                    n_out += peer(text)
                except Exception:  # A page that a peer cannot read counts as read.
                    pass
            best = min(best, time.perf_counter() - start)
        print(f"{peer.__name__:26} {n_bytes / 1e6 / best:8.0f} MB/s {best * 1e3 / len(texts):9.3f} ms/page {n_out:9} bytes out")


if __name__ == "__main__":
    main()
