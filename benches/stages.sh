#!/usr/bin/env bash
# Instructions of each stage on one typical document of each kind, counted by callgrind: they repeat exactly.
# What starting up and the first run cost is not counted. Nanoseconds are user time, the least of three tries.
set -euo pipefail
cd "$(dirname "$0")/.."
n_runs=10

bench=$(cargo bench --bench stages --features stages --no-run --message-format=json |
    sed -n 's/.*"executable":"\([^"]*stages[^"]*\)".*/\1/p' | tail -n 1)

count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$bench" count "$1" "$2" "$3" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

# Seconds of user time.
user_time() {
    local TIMEFORMAT=%U
    for _ in 1 2 3; do
        { time "$bench" count "$1" "$2" "$3" > /dev/null; } 2>&1
    done | sort -n | head -n 1
}

row='| %-9s | %-8s | %12d | %8.1f | %9d |\n'
echo '| kind      | stage    | instructions |   a byte |        ns |'
echo '| --- | --- | ---: | ---: | ---: |'
for kind in text page-text html; do
    size=$("$bench" size "$kind")
    n_timed=$((4000000 / size))
    n_before=0
    ns_before=0
    for stage in 1:read 2:prune 3:label 4:assemble; do
        base=$(count "$kind" "${stage%%:*}" 0)
        n=$((($(count "$kind" "${stage%%:*}" "$n_runs") - base) / n_runs))
        seconds="$(user_time "$kind" "${stage%%:*}" "$n_timed") - $(user_time "$kind" "${stage%%:*}" 0)"
        ns=$(awk "BEGIN { printf \"%d\", ($seconds) / $n_timed * 1e9 }")
        a_byte=$(awk "BEGIN { print ($n - $n_before) / $size }")
        # shellcheck disable=SC2059
        printf "$row" "$kind" "${stage##*:}" $((n - n_before)) "$a_byte" $((ns - ns_before))
        n_before=$n
        ns_before=$ns
    done
    # shellcheck disable=SC2059
    printf "$row" "$kind" all "$n_before" "$(awk "BEGIN { print $n_before / $size }")" "$ns_before"
done
