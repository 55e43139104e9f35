# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev test: the tiers one after the other, cheapest first, and one closing line for all of them. Sourced by ./dev.

PASSED=0 FAILED=0 SKIPPED=0

# What a run had no time for.
LATE=()

# out_of_time LABEL NAME WHY
out_of_time() {
    SKIPPED=$((SKIPPED + 1))
    LATE+=("$1/$2")
    say "skipped $1/$2: $3; ./dev test -L $1 -R $2 has it alone"
}

# test_closing [STATUS]: the last lines of every run, also of one that ends with STATUS before it is through.
# shellcheck disable=SC2120 # on_exit passes it
test_closing() {
    if [[ ${1:-} ]]; then
        FAILED=$((FAILED + 1))
        say "FAILED  the run itself: it ended before it was through (exit $1)"
    fi
    ((${#LATE[@]} == 0)) || say "Not tried, or not to the end, for want of time: ${LATE[*]}"
    say "$PASSED passed, $FAILED failed, $SKIPPED skipped"
}

# A whole run is over in three quarters of an hour, whatever had to be made first: so long, and two minutes to end what is still at work. TEST_SECONDS
# is another time, and one for chosen tiers, too, which otherwise take what they need.
WHOLE_SECONDS=2580

# cmd_test [-L LABELS] [-R REGEX]: LABELS is a regular expression over gates, unit, model, gui, bus, fuzz, box, vm, analysis.
cmd_test() {
    local labels='' regex='' option tier status beside=${VM_TAKEN:-} whole='' what=product
    OPTIND=1
    while getopts 'L:R:' option; do
        case $option in
            L) labels=$OPTARG ;;
            R) regex=$OPTARG ;;
            *) die "test knows -L LABEL and -R REGEX." ;;
        esac
    done
    DEADLINE=${TEST_SECONDS:-0}
    [[ -n $labels$regex ]] || whole=1 DEADLINE=${TEST_SECONDS:-$WHOLE_SECONDS}
    CLOSING=test_closing
    out_dir
    wanted() { [[ -z $labels || $1 =~ ^($labels)$ ]]; }

    # With -R only what is named is meant, and gates have no names.
    if wanted gates && [[ -z $regex ]]; then gates || FAILED=$((FAILED + 1)); fi

    tier=()
    for option in unit model gui bus; do wanted "$option" && tier+=("$option"); done
    [[ $whole ]] || ((${#tier[@]} == 0)) || what=''
    if ((${#tier[@]} == 0)) && ! wanted fuzz && ! wanted box && ! wanted vm; then
        : # The gates look at the tree, and analyses have builds of their own.
    elif status=0; build ${what:+"$what"} || status=$?; ((status == 0)); then
        if [[ $whole ]]; then
            # Of these alone the sanitizers have nothing to see.
            quick_tier unit '^golden-'
            sanitized_tier
        elif ((${#tier[@]})); then
            quick_tier "$(IFS='|'; printf '%s' "${tier[*]}")" "$regex"
        fi
        # Only that nothing new has come in: ./dev fuzz looks longer.
        wanted fuzz && fuzz_tier "$regex"
        if wanted box && wanted vm && [[ -z $regex ]]; then vm_ahead; fi
        wanted box && box_tier "$regex" "$(wanted vm && printf '%s' "$VM_LEAST")"
        # What the box cannot have: a kernel with AppArmor, and a camera.
        wanted vm && vm_tier "$regex"
    else
        FAILED=$((FAILED + 1))
        say "FAILED  the build$( ((status == 124)) && printf ', which was not over when the time was'); nothing that needs it was tried"
    fi
    # Nor have they names of files.
    if wanted analysis && [[ -z $regex ]]; then analysis_tier "$labels"; fi
    give_back "$OUT"
    # shellcheck disable=SC2034 # on_exit reads it
    CLOSING=''
    test_closing
    # The second of two runs may find everything taken.
    if [[ -z $beside ]] && ((PASSED + FAILED + SKIPPED == 0)); then
        die "no test has such a name: -L \"$labels\" -R \"$regex\"."
    fi
    ((FAILED == 0))
}

# sanitized_tier: the quick tests as a whole run has them, with sanitizers and counting the lines that are run.
sanitized_tier() {
    local part began=$SECONDS failed LACKING=0 VERDICT
    mkdir -p "$OUT/analysis"
    : >"$OUT/analysis/summary.txt"
    for part in asan coverage; do
        failed=$FAILED
        analyse_part "$part" with_clang analyse "analyse_$part"
        if ((LACKING == 0)); then
            PASSED=$((PASSED + 1))
            say "passed  analysis/$part ($((SECONDS - began)) s): $VERDICT"
        else
            # A test that failed is counted already.
            ((FAILED > failed)) || FAILED=$((FAILED + 1))
            say "FAILED  analysis/$part after $((SECONDS - began)) s: ${VERDICT:-there was nothing to run}"
        fi
        began=$SECONDS LACKING=0
    done
}

# analysis_tier LABELS: ./dev analyse and ./dev mutants. At the end of a whole run, which has had the quick tests with sanitizers, what is over in time: what
# reads the sources, what looks at threads, and the quick tests as they are without a sanitizer. What is left out is said, and counted as skipped.
# With -L analysis everything, however long it takes.
analysis_tier() {
    local part seconds name status began left log command
    local parts=(clazy:90 tidy:90 tsan:120)
    if [[ -z $1 ]]; then parts+=(optimised:120); else parts+=(asan:240 mutants:240); fi
    mkdir -p "$OUT/analysis"
    for part in "${parts[@]}"; do
        name=${part%:*} seconds=${part#*:} status=0 began=$SECONDS left=$((DEADLINE ? DEADLINE - SECONDS : 36000))
        if ((left < seconds)); then
            SKIPPED=$((SKIPPED + 1)) LATE+=("analysis/$name")
            say "skipped analysis/$name: the time is over; ./dev test -L analysis has as much as it takes"
            continue
        fi
        command=(analyse "$name")
        case $name in
            asan) command+=(coverage) ;;
            optimised) command=(test -L 'unit|model|gui|bus') ;;
            mutants) command=(mutants --seconds $((left > 450 ? 300 : left - 150))) ;;
        esac
        log=$LOGS/analysis-$CHECKOUT-$name.log
        nothing_found_yet
        QUIET=1 long_step "analysis/$name" "analysis-$CHECKOUT-$name" timeout "$((left > 60 ? left - 5 : left))" "$TOP/dev" "${command[@]}" || status=$?
        cp "$log" "$OUT/analysis/$name.log"
        if ((status == 124)) && found_by_then "$name" "$log"; then status=1; fi
        case $status in
            0)
                PASSED=$((PASSED + 1))
                say "passed  analysis/$name ($((SECONDS - began)) s): $(grep -vE '^$' "$log" | tail -n 1 | tr -s ' ')"
                ;;
            124) SKIPPED=$((SKIPPED + 1)) LATE+=("analysis/$name"); say "skipped analysis/$name: not over in time, and nothing was found until then; ./dev test -L analysis has as much as it takes" ;;
            *)
                FAILED=$((FAILED + 1))
                tail -n 60 "$log" | sed 's/^/        /'
                say "FAILED  analysis/$name after $((SECONDS - began)) s; all it said is in $OUT/analysis"
                ;;
        esac
    done
}

# quick_tier LABELS REGEX: ctest in the base root, without network, as nobody in particular. QUICK_ENV has further variables for its environment.
QUICK_ENV=()
quick_tier() {
    local log=$LOGS/quick-$CHECKOUT.log report=$BUILD/Testing/quick.xml owner counts status=0 name how
    owner=$(stat -c %u "$TOP")
    ((owner == 0)) && owner=990
    mkdir -p "$BUILD/Testing"
    rm -f "$report"
    in_root -- bash /src/box/inside/quick.sh "$owner" "$1" "$2" "${QUICK_ENV[@]}"
    LOG_TAIL=0 long_step "Quick tests ($1)" "quick-$CHECKOUT" "${ROOT_CMD[@]}" 2>/dev/null || status=$?
    cp "$log" "$OUT/quick-tests.log" 2>/dev/null
    rm -f "$OUT/quick.xml"
    cp "$report" "$OUT/quick.xml" 2>/dev/null
    if [[ ! -e $report ]]; then
        tail -n 20 "$log"
        if ((status == 124)); then say "FAILED  the quick tests were not over when the time was"; else say "FAILED  the quick tests did not run"; fi
        FAILED=$((FAILED + 1))
        return
    fi
    counts=$(grep -o '<testsuite [^>]*>' -z "$report" | tr -d '\0' | tr '\n' ' ')
    counts=$(printf '%s' "$counts" | sed -E 's/.*tests="([0-9]+)".*failures="([0-9]+)".*disabled="([0-9]+)".*skipped="([0-9]+)".*/\1 \2 \3 \4/')
    # shellcheck disable=SC2086 # four numbers
    set -- $counts
    PASSED=$((PASSED + $1 - $2 - $3 - $4)) FAILED=$((FAILED + $2)) SKIPPED=$((SKIPPED + $3 + $4))
    # What failed, with what it said; the rest is in the log.
    while read -r name how; do
        quick_words "$name" "$log" | tail -n 60 | sed 's/^/        /'
        case $how in
            passes) say "FAILED  $name, which passes alone" ;;
            # The report has it among the skipped.
            missing) FAILED=$((FAILED + 1)) SKIPPED=$((SKIPPED - 1)); say "FAILED  $name: its program could not be run" ;;
            *) say "FAILED  $name" ;;
        esac
    done < <(sed -n 's/^QUICK-TEST //p' "$log")
    if ((status != 0 && $2 == 0)) && ! grep -q '^QUICK-TEST ' "$log"; then
        FAILED=$((FAILED + 1))
        grep -F '***' "$log" | sort -u | head -n 20 | sed 's/^/        /'
        say "FAILED  the quick tests: none of them failed, and yet ctest ended with status $status; all it said is in $OUT/quick-tests.log"
    fi
}

# quick_words TEST LOG: what a test said when all were run; LOG has that below its line.
quick_words() {
    awk -v "name=$1" '
        /^QUICK-FAILED/ { exit }
        /^[0-9]+% tests passed/ { exit }
        / Test +#[0-9]+: / { sub(/^.* Test +#[0-9]+: /, ""); split($0, part, " "); mine = part[1] == name; next }
        /^ +Start +[0-9]+: / { mine = 0 }
        mine' "$2"
}

# fuzz_tier REGEX: each target of tests/fuzz for some seconds.
fuzz_tier() {
    local file targets=() before status=0
    for file in "$TOP"/tests/fuzz/*.cpp; do
        file=$(basename "$file" .cpp)
        [[ -z $1 || fuzz/$file =~ $1 ]] && targets+=("$file")
    done
    ((${#targets[@]})) || return 0
    before=$((FAILED + ${#LATE[@]}))
    with_clang fuzz fuzz_run 4 0 "${targets[@]}" || status=$?
    # What is told by then is told.
    ((status == 0 || before < FAILED + ${#LATE[@]})) && return
    if ((status == 124)); then
        out_of_time fuzz all "the time was over before it could be built"
    else
        FAILED=$((FAILED + 1))
        say "FAILED  fuzz: nothing could be fed"
    fi
}

# box_tier REGEX [LEFT]: every executable tests/box/*.py or *.sh, each as root in a box of its own. Exit 0 is passed, 77 skipped.
# A line "# layer: NAME" in a test asks for a box with further packages in it, see layers_ready; "# boxes: 2" for another one like it beside it, into which
# root gets by ssh through the socket /link/beside.sock with the key /link/key. None begins when the run has less than LEFT seconds and one minute more.
box_tier() {
    local test name status began log most=${BOX_TEST_SECONDS:-300} until=$((DEADLINE ? DEADLINE - ${2:-0} : 0))
    mkdir -p "$OUT/box"
    for test in "$TOP"/tests/box/*.py "$TOP"/tests/box/*.sh; do
        [[ -x $test && ! -d $test ]] || continue
        name=$(basename "$test")
        [[ $name == screenshots.py ]] && continue
        [[ -z $1 || box/$name =~ $1 ]] || continue
        if ((until && SECONDS + 60 > until)); then
            out_of_time box "$name" "the time is over"
            continue
        fi
        log=$OUT/box/$name.log began=$SECONDS status=0
        : >"$log"
        box_test "$name" "$log" || status=$?
        if ((status == 124 && until && SECONDS - began < most)); then
            out_of_time box "$name" "not over when the time was"
            continue
        fi
        case $status in
            0) PASSED=$((PASSED + 1)); say "passed  box/$name ($((SECONDS - began)) s)" ;;
            77) SKIPPED=$((SKIPPED + 1)); say "skipped box/$name: $(tail -n 1 "$log")" ;;
            *)
                FAILED=$((FAILED + 1))
                tail -n 60 "$log" | sed 's/^/        /'
                say "FAILED  box/$name after $((SECONDS - began)) s (exit $status); the whole log is $log"
                ;;
        esac
    done
}

# box_test FILE LOG. What is built is at /build; how long and with what chance a test runs is told to it by the caller.
box_test() {
    local name=test-$$-${1%.*} status=0 given told=()
    name=${name//_/-}
    # Another build may have been at hand meanwhile.
    build_paths || return
    for given in SNAPPERMS_OPERATIONS SNAPPERMS_KILLS SNAPPERMS_SEED; do
        [[ -n ${!given:-} ]] && told+=("$given=${!given}")
    done
    local LAYER link='' binds=("ro:$BUILD:/build")
    # shellcheck disable=SC2034 # box_up reads it
    LAYER=$(sed -n 's/^# layer: //p' "$TOP/tests/box/$1" | head -n 1)
    if grep -q '^# boxes: 2$' "$TOP/tests/box/$1"; then
        mkdir -p "$CACHE/tmp"
        link=$(mktemp -d "$CACHE/tmp/link.XXXXXX") || return 1
        # shellcheck disable=SC2034 # on_exit reads it
        SCRATCH[$link]=1
        binds+=("$link:/link")
        box_up "$name-beside" "${binds[@]}" || return
        box_do "$name-beside" timeout "$(seconds_left 120)" bash /src/tests/box/lib/beside.sh /link >"$2" 2>&1 || { status=$?; box_stop "$name-beside"; return "$status"; }
    fi
    box_up "$name" "${binds[@]}" || { status=$?; [[ -z $link ]] || box_stop "$name-beside"; return "$status"; }
    UNCAGED=1 QUIET=1 long_step "box/$1" "test-$CHECKOUT-$1" \
        nsenter -t "${BOX_LEADER[$name]}" -m -u -i -n -p -C -- "${BOX_ENV[@]}" "${told[@]}" \
        timeout --kill-after=10 "$(seconds_left "${BOX_TEST_SECONDS:-300}")" "/src/tests/box/$1" || status=$?
    cp "$LOGS/test-$CHECKOUT-$1.log" "$2"
    if ((status != 0 && status != 77)); then
        # What a person would look at first.
        {
            printf '\n--- journal of the box ---\n'
            box_do "$name" timeout 20 journalctl --no-pager -n 120 -o short-precise
        } >"$2.journal" 2>&1
    fi
    box_stop "$name"
    if [[ $link ]]; then
        box_stop "$name-beside"
        rm -rf --one-file-system "$link"
    fi
    return "$status"
}
