# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# A whole run ends in time and with its closing line, whatever hangs or fails to be made, and says what it had no time for.

as_job() {
    local -n into=$1
    local log=$2
    shift 2
    "$@" </dev/null >"$log" 2>&1 &
    into=$!
    CHILDREN[$into]=1
}
end_job() { kill -KILL "$1" 2>/dev/null; wait "$1" 2>/dev/null; unset "CHILDREN[$1]"; }
box_stop() { :; }
box_do() { return "${COMES_UP:-0}"; }

# A long step is ended when the time is over.
status=0
DEADLINE=$((SECONDS + 1))
long_step "Hanging" hanging sleep 60 >/dev/null 2>&1 || status=$?
((status == 124 && SECONDS <= DEADLINE + 20)) || wrong "a step that hangs: status $status at $SECONDS of $DEADLINE"
DEADLINE=0
status=0
long_step "Ending" ending bash -c 'exit 3' >/dev/null 2>&1 || status=$?
((status == 3)) || wrong "a step that fails: $status"

# Layers that cannot be made are a status, and are tried again by who asks again.
BASE=''
status=0
(long_step() { return 7; }; base_ready; printf 'after %s\n' "$?") >said
has "$(<said)" 'after 7'
(base_ready() { BASE=$CACHE/base-x; }; long_step() { return 124; }; packages_ready DESKTOP desktop title "$TOP/box/packages-desktop"; printf 'after %s with "%s"\n' "$?" "$DESKTOP") >said
has "$(<said)" 'after 124 with ""'
(COMES_UP=1; box_wait one 2>/dev/null; printf 'after %s\n' "$?") >said
has "$(<said)" 'after 1'

# The box tier: what the time is not enough for is said, what fails to boot is counted, and the others go on.
box_test() {
    case $1 in
        abuse.py) return 1 ;;
        activation.py) return 124 ;;
    esac
}
(DEADLINE=$((SECONDS + 200)); box_tier '/a'; test_closing) >said
has "$(<said)" 'FAILED  box/abuse.py'
has "$(<said)" 'skipped box/activation.py: not over when the time was'
has "$(<said)" 'passed  box/agreement.py'
has "$(<said)" 'Not tried, or not to the end, for want of time: box/activation.py'
has "$(<said)" '1 passed, 1 failed, 1 skipped'
(DEADLINE=$((SECONDS + 200)); box_tier '/a' 180; test_closing) >said
has "$(<said)" 'for want of time: box/abuse.py box/activation.py box/agreement.py'
# Without an end one that is not over is broken.
(box_tier '/activation'; test_closing) >said
has "$(<said)" '0 passed, 1 failed, 0 skipped'

# A machine that cannot be made is one failure, and is not tried again; one that is not made in time is none.
made=0
vm_ready() { made=$((made + 1)); return "$MAKES"; }
vm_there() { return 1; }
(MAKES=1; vm_tier ''; test_closing; printf 'made %s\n' "$made") >said
has "$(<said)" '0 passed, 1 failed, 6 skipped'
has "$(<said)" 'made 1'
(MAKES=124; vm_tier ''; test_closing; printf 'made %s\n' "$made") >said
has "$(<said)" '0 passed, 0 failed, 6 skipped'
has "$(<said)" 'for want of time: vm/window.py'
(as_job VM_AHEAD "$LOGS/vm-ahead.log" bash -c 'echo the kernel is not there; exit 1'; vm_tier ''; test_closing; printf 'made %s\n' "$made") >said
has "$(<said)" 'the kernel is not there'
has "$(<said)" '0 passed, 1 failed, 6 skipped'
has "$(<said)" 'made 0'
(as_job VM_AHEAD "$LOGS/vm-ahead.log" sleep 60; DEADLINE=$((SECONDS + 1)); vm_tier ''; test_closing) >said
has "$(<said)" '0 passed, 0 failed, 6 skipped'

# Of a test in it only as much as the whole has left.
vm_test() { printf 'given %s\n' "$2"; }
(MACHINE=there; DEADLINE=$((SECONDS + 100)); vm_tier 'window') >said
given=$(sed -n 's/^given //p' said)
((given <= 100 && given >= 60)) || wrong "of 100 seconds, $given are given to one test"

# Whatever ends a run, it has a closing line.
(
    gates() { die "something nobody thought of"; }
    trap on_exit EXIT
    cmd_test
) >said 2>&1
has "$(tail -n 1 said)" '0 passed, 1 failed, 0 skipped'
(
    gates() { PASSED=$((PASSED + 1)); }
    build() { return 124; }
    analysis_tier() { :; }
    cmd_test
) >said 2>&1
has "$(<said)" 'FAILED  the build, which was not over when the time was'
has "$(tail -n 1 said)" '1 passed, 1 failed, 0 skipped'
