# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev fuzz: the readers of bytes that come from elsewhere, fed with random ones. Sourced by ./dev.

CLANG=''

# with_clang PRESET FUNCTION...: run FUNCTION with a build of its own, in a root that has the other compiler.
with_clang() {
    # shellcheck disable=SC2034 # build_paths reads it
    local SNAPPERMS_PRESET=$1 LOWERS
    shift
    packages_ready CLANG clang "Installing clang and what is made of it (once; about 250 MB)" "$TOP/box/packages-clang" || return
    # shellcheck disable=SC2034 # in_root reads it
    LOWERS=$CLANG:$BASE
    "$@"
}

# fuzz_run SECONDS RUNS [TARGET...]: build the targets and feed each, for SECONDS or with RUNS inputs, whichever is over first; 0 is no limit. What
# a target ended with stays in the output directory. Returns how many did.
fuzz_run() {
    local seconds=$1 runs=$2 log=$LOGS/fuzz-$CHECKOUT.log verdict name rest failed=0 status=0
    shift 2
    build fuzz || return
    out_dir
    mkdir -p "$OUT/fuzz" "$BUILDS/fuzz-corpus"
    # What was found earlier is kept beside the build, and gone on from.
    in_root "$BUILDS/fuzz-corpus:/corpus" "$OUT/fuzz:/findings" -- bash /src/box/inside/fuzz.sh "$seconds" "$runs" "$@"
    LOG_TAIL=40 long_step "Feeding the parsers with random bytes" "fuzz-$CHECKOUT" "${ROOT_CMD[@]}" || status=$?
    ((status == 0 || status == 124)) || return "$status"
    while read -r verdict name rest; do
        case $verdict in
            FUZZ-OK) PASSED=$((PASSED + 1)); say "passed  fuzz/$name $rest" ;;
            FUZZ-STOPPED)
                # Nothing was found, and yet it has not been fed what it should have been.
                FAILED=$((FAILED + 1)) failed=$((failed + 1))
                say "stopped fuzz/$name $rest by a signal; nothing was found until then"
                ;;
            FUZZ-FAILED)
                FAILED=$((FAILED + 1)) failed=$((failed + 1))
                tail -n 40 "$OUT/fuzz/$name.log" | sed 's/^/        /'
                say "FAILED  fuzz/$name; the input that it ended with is in $OUT/fuzz, and what it said in $OUT/fuzz/$name.log"
                ;;
        esac
    done < <(grep -E '^FUZZ-(OK|STOPPED|FAILED) ' "$log")
    if ((status == 124)); then
        for name in "$@"; do
            grep -qE "^FUZZ-[A-Z]+ $name( |\$)" "$log" && continue
            if compgen -G "$OUT/fuzz/$name-*" >/dev/null; then
                FAILED=$((FAILED + 1)) failed=$((failed + 1))
                say "FAILED  fuzz/$name; the input that it ended with is in $OUT/fuzz"
            else
                out_of_time fuzz "$name" "not over when the time was"
            fi
        done
    fi
    return "$failed"
}

# cmd_fuzz [TARGET...] [--runs N] [--seconds N]
cmd_fuzz() {
    local targets=() runs=0 seconds=60 status=0
    while (($#)); do
        case $1 in
            --runs) runs=${2:?--runs needs a number} seconds=0; shift ;;
            --seconds) seconds=${2:?--seconds needs a number}; shift ;;
            -*) die "fuzz knows --runs N and --seconds N; a target is a file of tests/fuzz." ;;
            *) [[ -e $TOP/tests/fuzz/$1.cpp ]] || die "there is no tests/fuzz/$1.cpp to feed."; targets+=("$1") ;;
        esac
        shift
    done
    with_clang fuzz fuzz_run "$seconds" "$runs" "${targets[@]}" || status=1
    give_back "$OUT"
    return "$status"
}
