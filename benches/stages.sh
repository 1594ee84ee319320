#!/usr/bin/env bash
# Instructions of each stage on one typical document of each kind, counted by callgrind: they repeat exactly.
# What starting up and the first run cost, and what dropping the stages' values costs, is not counted to a stage.
set -euo pipefail
cd "$(dirname "$0")/.."
n_runs=10

bench=$(cargo bench --bench stages --features stages --no-run --message-format=json |
    sed -n 's/.*"executable":"\([^"]*stages[^"]*\)".*/\1/p' | tail -n 1)

count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$bench" count "$1" "$2" "$3" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

printf '| %-9s | %-8s | %12s | %8s |\n' kind stage instructions 'a byte'
echo '| --- | --- | ---: | ---: |'
for kind in text page-text html; do
    size=$("$bench" size "$kind")
    before=0
    for stage in 1:read 2:prune 3:label 4:assemble; do
        base=$(count "$kind" "${stage%%:*}" 0)
        total=$((($(count "$kind" "${stage%%:*}" "$n_runs") - base) / n_runs))
        awk -v kind="$kind" -v stage="${stage##*:}" -v n=$((total - before)) -v size="$size" \
            'BEGIN { printf "| %-9s | %-8s | %12d | %8.1f |\n", kind, stage, n, n / size }'
        before=$total
    done
    awk -v kind="$kind" -v n="$before" -v size="$size" \
        'BEGIN { printf "| %-9s | %-8s | %12d | %8.1f |\n", kind, "all", n, n / size }'
done
