"""Runs job.py on a local cluster of two workers, kills one in the middle, and counts the answers.

    pip install pyspark && python examples/spark/check.py --warta target/release/warta

It needs Java 17 or newer. It ends with status 0 if every record is answered once.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
STORY = (
    "Panen Raya di Lembah Utara Nomor {n}\n\n"
    "Petani di lembah utara memanen padi lebih awal pada Kamis (19/10/2023).\n\n"
    "\"Hasilnya lebih baik daripada tahun lalu,\" kata Ketua Kelompok Tani Wiratmo Sudiro.\n\n"
    "Baca juga: Harga Gabah Naik\n\n"
) + "Penggilingan setempat menampung gabah dari dua belas desa di sekitarnya.\n\n" * 12


def descendants(pid):
    """The processes that a process started, theirs included."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[1]) == pid:
                found += [int(entry.name), *descendants(int(entry.name))]
    return found


def executors(pid):
    """The workers' processes among them."""
    workers = []
    for child in descendants(pid):
        try:
            command = (Path("/proc") / str(child) / "cmdline").read_bytes()
        except OSError:
            continue
        if b"java" in command.split(b"\0")[0] and b"CoarseGrainedExecutorBackend" in command:
            workers.append(child)
    return workers


def n_committed(output):
    """Finished tasks."""
    return len(list(output.glob("_temporary/0/task_*"))) + len(list(output.glob("part-*")))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--warta", required=True, type=Path)
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--partitions", type=int, default=60)
    args = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        source, output = folder / "records.ndjson", folder / "articles"
        with source.open("w") as file:
            for n in range(args.records):
                file.write(json.dumps({"id": f"r{n}", "text": STORY.format(n=n)}) + "\n")
        job = subprocess.Popen(
            [
                sys.executable, HERE / "job.py", "--master", "local-cluster[2,1,1024]",
                "--partitions", str(args.partitions), "--warta", args.warta.resolve(), source, output,
            ],
            env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable},
        )
        killed = None
        while job.poll() is None:
            if killed is None and n_committed(output) >= 5:
                workers = executors(job.pid)
                if workers:
                    killed = workers[0]
                    n_done = n_committed(output)
                    os.kill(killed, signal.SIGKILL)
                    print(f"killed worker process {killed} of {len(workers)} after {n_done} of {args.partitions} tasks")
            time.sleep(0.05)
        if job.returncode != 0:
            sys.exit(f"the job ended with status {job.returncode}")
        if killed is None:
            sys.exit("the job was over before a worker could be killed: give it more --records")

        ids, n_articles = [], 0
        for part in sorted(output.glob("part-*")):
            for line in part.open():
                answer = json.loads(line)
                ids.append(answer["id"])
                n_articles += "article" in answer
        print(f"records {args.records}, answers {len(ids)}, different ids {len(set(ids))}, articles {n_articles}")
        if not args.records == len(ids) == len(set(ids)) == n_articles:
            sys.exit("records were lost or doubled")


if __name__ == "__main__":
    main()
