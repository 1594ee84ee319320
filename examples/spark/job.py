"""Extracts articles on Apache Spark: NDJSON or Parquet in, NDJSON out, one answer a record.

    spark-submit job.py --warta /opt/warta/bin/warta INPUT OUTPUT

INPUT holds records {"id", "text" | "html", "url"?, "fetched_at"?}, as lines of NDJSON (gzipped or not)
or as the columns of Parquet files. OUTPUT becomes a folder of NDJSON files.

Every partition is piped through one `warta batch`. A task that dies with its worker is run again from
the start of its partition, and Spark commits the output of one attempt only: no record is lost or
answered twice. The command must stand at the same path on every worker; `--files warta` with
`--warta ./warta` ships it along.
"""

import argparse
import shlex

from pyspark.sql import SparkSession, functions as F


def records(spark, path):
    """The records of INPUT as lines of JSON."""
    if path.rstrip("/").endswith(".parquet"):
        rows = spark.read.parquet(path)
        return rows.select(F.to_json(F.struct("*")).alias("value")).rdd.map(lambda row: row.value)
    return spark.sparkContext.textFile(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--warta", default="warta", help="the command, as the workers see it")
    parser.add_argument("--partitions", type=int, default=0, help="at least so many pieces of work")
    parser.add_argument("--master", help="where to run, unless spark-submit says it")
    parser.add_argument("input")
    parser.add_argument("output")
    args = parser.parse_args()

    builder = SparkSession.builder.appName("warta")
    if args.master:
        builder = builder.master(args.master)
    spark = builder.getOrCreate()

    lines = records(spark, args.input)
    if lines.getNumPartitions() < args.partitions:
        lines = lines.repartition(args.partitions)
    # Spark gives each task one core; a failed command fails its task, which is tried again.
    command = f"{shlex.quote(args.warta)} batch --quiet --threads 1"
    lines.pipe(command, checkCode=True).saveAsTextFile(args.output)
    spark.stop()


if __name__ == "__main__":
    main()
