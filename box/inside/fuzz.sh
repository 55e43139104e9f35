#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# fuzz.sh SECONDS RUNS [TARGET...]: feeds the programs in /build/fuzz, as nobody in particular, two at a time. Each goes on from what is in /corpus, from
# tests/fuzz/corpus and from the captured data of tests/fixtures; inputs that end one go to /findings. One line a target says how it went.

set -u
seconds=$1 runs=$2
shift 2
targets=("$@")
if ((${#targets[@]} == 0)); then
    for program in /build/fuzz/fuzz-*; do targets+=("${program##*/fuzz-}"); done
fi
bash /src/tests/fuzz/seeds.sh /tmp/seeds
chown -R builder: /corpus /findings /tmp/seeds

as_builder() { setpriv --reuid builder --regid builder --clear-groups --no-new-privs "$@"; }

feed() { # feed TARGET
    local target=$1 log=/findings/$1.log known=() dir executed input status=0
    for dir in "/src/tests/fuzz/corpus/$target" "/tmp/seeds/$target"; do [[ -d $dir ]] && known+=("$dir"); done
    rm -f "/findings/$target-"*
    as_builder mkdir -p "/corpus/$target"
    # Mutations of large inputs are slow and find nothing that small ones do not: of records of the log, some are that long.
    local longest=512
    [[ $target == audit* ]] && longest=768
    # Two fifths of the time would go into where memory comes from, which the input that is kept tells when it is fed again.
    local options=(ASAN_OPTIONS=malloc_context_size=0:quarantine_size_mb=32:detect_stack_use_after_return=0 UBSAN_OPTIONS=print_stacktrace=1
        LSAN_OPTIONS=suppressions=/src/tests/fuzz/leaks.txt:print_suppressions=0 QT_LOGGING_RULES='*=false' HOME=/tmp)
    as_builder env "${options[@]}" "/build/fuzz/fuzz-$target" -max_total_time="$seconds" -runs="$([[ $runs == 0 ]] && echo -1 || echo "$runs")" \
        -max_len="$longest" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="/findings/$target-" -close_fd_mask=1 "/corpus/$target" "${known[@]}" 2>"$log" || status=$?
    if ((status == 0)); then
        executed=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        # The log of one that held has nothing else in it that anybody would read.
        rm -f "$log"
        echo "FUZZ-OK $target ($executed inputs)"
    elif ((status == 72 || status == 130 || status == 137 || status == 143)); then
        # Ended by somebody (72 is what libFuzzer makes of that) or by a machine without memory: no input of this target did it.
        executed=$(grep -oE '^#[0-9]+' "$log" | tail -n 1)
        executed=${executed#\#}
        echo "FUZZ-STOPPED $target (after about ${executed:-0} inputs)"
    else
        for input in "/findings/$target-"*; do
            [[ ! -f $input ]] || as_builder env "${options[@]}" "${options[0]/size=0/size=20}" "/build/fuzz/fuzz-$target" -timeout=20 "$input" >>"$log" 2>&1
        done
        echo "FUZZ-FAILED $target"
    fi
}

for target in "${targets[@]}"; do
    while (($(jobs -rp | wc -l) >= 2)); do wait -n; done
    feed "$target" &
done
wait
