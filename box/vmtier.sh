# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# The tier of ./dev test that needs the virtual machine of vm.sh. Sourced by ./dev.

# What the box tests leave of a whole run's time to the virtual machine, if it has that much.
# shellcheck disable=SC2034 # the other tier reads it
VM_LEAST=300

# vm_ahead: where there is no image yet, it is made beside the box tier, which waits more than it works. What box tests need as well is there before: neither
# may a box be started from within a cage, nor what is installed on this machine be ended with one.
VM_AHEAD=''
vm_ahead() {
    vm_there || { tools_ready "${VM_TOOLS[@]}" && stock_ready && as_job VM_AHEAD "$LOGS/vm-ahead.log" "$TOP/dev" vm true; }
}

# vm_awaited: that is over, or the time is.
vm_awaited() {
    local next=$((SECONDS + 10)) status=0
    [[ $VM_AHEAD ]] || return 0
    while kill -0 "$VM_AHEAD" 2>/dev/null; do
        if ((DEADLINE && SECONDS >= DEADLINE)); then
            end_job "$VM_AHEAD"
            VM_AHEAD=''
            return 124
        fi
        ((SECONDS < next)) || { say "$(tail -n 1 "$LOGS/vm-ahead.log")"; next=$((SECONDS + 10)); }
        sleep 0.5
    done
    wait "$VM_AHEAD" || status=$?
    unset "CHILDREN[$VM_AHEAD]"
    VM_AHEAD=''
    return "$status"
}

# vm_have: MACHINE, made ahead or now. What failed once is not tried again, but told with what was said. Status 124: not made in time.
VM_BROKEN=''
vm_have() {
    local status=0 log=$LOGS/vm-ahead.log
    [[ -z $VM_BROKEN ]] || return "$VM_BROKEN"
    [[ -z $MACHINE ]] || return 0
    vm_awaited || status=$?
    if ((status == 0)) || vm_there; then
        status=0 log=''
        vm_ready || status=$?
    fi
    ((status != 0)) || return 0
    VM_BROKEN=$status
    if ((status != 124)); then
        [[ -z $log ]] || tail -n 30 "$log" | sed 's/^/        /'
        FAILED=$((FAILED + 1))
        say "FAILED  vm: there is no virtual machine to test in (status $status)"
    fi
    return "$status"
}

# vm_seconds: how long the virtual machine may take altogether: twenty minutes, and never longer than the whole run.
vm_seconds() {
    seconds_left "${VM_TIER_SECONDS:-1200}"
}

# vm_beside REGEX SECONDS: where there are processors and memory for it, a second ./dev takes what is left of the tests, too: emulation keeps one processor busy,
# whatever the machine has. Who makes the directory $VM_TAKEN/TEST first has that test.
VM_BESIDE=''
VM_BESIDE_LOG=$LOGS/vm-beside-$CHECKOUT.log
vm_beside() {
    local free
    free=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
    (($(nproc) >= 2 && free >= 8192)) || return 0
    as_job VM_BESIDE "$VM_BESIDE_LOG" env "VM_TAKEN=$VM_TAKEN" "VM_TIER_SECONDS=$2" "TEST_SECONDS=$((DEADLINE ? DEADLINE - SECONDS : 0))" "$TOP/dev" test -L vm ${1:+-R "$1"}
}

# vm_beside_ended: what the second one did is told and counted with the rest. It has the same time, and a minute to say so.
vm_beside_ended() {
    local counts name next=$((SECONDS + 10))
    [[ $VM_BESIDE ]] || return 0
    while kill -0 "$VM_BESIDE" 2>/dev/null; do
        if ((DEADLINE && SECONDS >= DEADLINE + 60)); then
            end_job "$VM_BESIDE"
            break
        fi
        ((SECONDS < next)) || { say "$(tail -n 1 "$VM_BESIDE_LOG")"; next=$((SECONDS + 10)); }
        sleep 0.5
    done
    wait "$VM_BESIDE" 2>/dev/null
    unset "CHILDREN[$VM_BESIDE]"
    VM_BESIDE=''
    grep -vE '^(Building|Not tried|[0-9]+ passed)|\.\.\. [0-9]+ s$' "$VM_BESIDE_LOG"
    counts=$(tail -n 1 "$VM_BESIDE_LOG" | sed -nE 's/^([0-9]+) passed, ([0-9]+) failed, ([0-9]+) skipped$/\1 \2 \3/p')
    if [[ -z $counts ]]; then
        FAILED=$((FAILED + 1))
        say "FAILED  vm: the second machine's run ended in the midst; all it said is in $VM_BESIDE_LOG"
        return
    fi
    # shellcheck disable=SC2086 # three numbers
    set -- $counts
    PASSED=$((PASSED + $1)) FAILED=$((FAILED + $2)) SKIPPED=$((SKIPPED + $3))
    while read -r name; do LATE+=("$name"); done < <(sed -nE 's/^skipped ([^ :]+): (the time|not over).*/\1/p' "$VM_BESIDE_LOG")
}

# vm_tier REGEX: every executable tests/vm/*.py, each as root in a machine of its own, two at a time. Exit 0 is passed, 77 skipped. Some machines emulate
# at half the speed of others, and some had to make everything first: what does not get five minutes of the tier's time is skipped, and said to be. First what
# matters most.
vm_tier() {
    local test name deadline own='' status
    local -A seen=()
    deadline=$((SECONDS + $(vm_seconds)))
    if [[ -z ${VM_TAKEN:-} ]]; then
        mkdir -p "$CACHE/tmp"
        own=$(mktemp -d "$CACHE/tmp/taken.XXXXXX") || die "cannot make a directory in $CACHE/tmp."
        VM_TAKEN=$own
        # shellcheck disable=SC2034 # on_exit reads it
        SCRATCH[$own]=1
    fi
    for test in "$TOP"/tests/vm/{window,camera,blocked,drift,in_use,opens}.py "$TOP"/tests/vm/*.py; do
        [[ -x $test ]] || continue
        name=$(basename "$test")
        [[ -z $1 || vm/$name =~ $1 ]] || continue
        [[ -z ${seen[$name]:-} ]] || continue
        seen[$name]=1
        if ! mkdir "$VM_TAKEN/$name" 2>/dev/null; then
            # Another has it, or there is no place any more to say who has what.
            [[ -d $VM_TAKEN/$name ]] || { FAILED=$((FAILED + 1)); say "FAILED  vm/$name: $VM_TAKEN is gone, or cannot be written to"; }
            continue
        fi
        if [[ -z $MACHINE ]]; then
            status=0
            vm_have || status=$?
            if ((status == 124)); then
                out_of_time vm "$name" "the time was over before there was a machine"
                continue
            elif ((status != 0)); then
                SKIPPED=$((SKIPPED + 1))
                say "skipped vm/$name: there is no virtual machine"
                continue
            fi
            deadline=$((SECONDS + $(vm_seconds)))
            [[ -z $own ]] || vm_beside "$1" $((deadline - SECONDS))
        fi
        vm_one "$name" $((deadline - SECONDS))
    done
    vm_beside_ended
    [[ -z $own ]] || rm -rf "$own"
}

# vm_one FILE SECONDS: one test, told and counted.
vm_one() {
    local log=$OUT/vm/$1.log began=$SECONDS status=0 seconds=$2 few
    few=$((seconds < 300))
    if ((seconds < 60)); then
        out_of_time vm "$1" "the time of the virtual machine is over"
        return
    fi
    ((seconds < ${VM_TEST_SECONDS:-900})) || seconds=${VM_TEST_SECONDS:-900}
    mkdir -p "$OUT/vm"
    : >"$log"
    VM_LOG=$log vm_test "$1" "$seconds" || status=$?
    case $status in
        0) PASSED=$((PASSED + 1)); say "passed  vm/$1 ($((SECONDS - began)) s)" ;;
        77) SKIPPED=$((SKIPPED + 1)); say "skipped vm/$1: $(tail -n 1 "$log")" ;;
        124)
            if ((few || SECONDS - began < 300)); then
                out_of_time vm "$1" "not over when the time of the virtual machine was"
            else
                FAILED=$((FAILED + 1))
                say "FAILED  vm/$1: not over after $((SECONDS - began)) s; log, console and journal are $OUT/vm/$1.*"
            fi
            ;;
        *) FAILED=$((FAILED + 1)); say "FAILED  vm/$1 after $((SECONDS - began)) s (status $status); log, console and journal are $OUT/vm/$1.*" ;;
    esac
}

# vm_test FILE SECONDS
vm_test() {
    # In a cage every ./dev has a small number.
    local name=vm-${CHECKOUT:0:6}-$$-${1%.*} status=0
    name=${name//_/-}
    vm_up "$name" || return
    # A little longer than what the machine itself allows, for one that hangs as a whole.
    vm_do $(($2 + 60)) "        vm/$1: " timeout --kill-after=10 "$2" "/src/tests/vm/$1" || status=$?
    if ((status != 0 && status != 77)); then vm_evidence "$OUT/vm/$1"; fi
    vm_stop
    return "$status"
}
