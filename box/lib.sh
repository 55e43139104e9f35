# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Words and tools that every part of ./dev uses. Sourced, never run.

CACHE=${SNAPPERMS_CACHE:-/var/cache/snapperms}
OUT=${SNAPPERMS_OUT:-$TOP/out}
LOGS=$CACHE/logs
# What the box and the build know this checkout by; two checkouts never share a build directory.
# shellcheck disable=SC2034 # the other parts use it
CHECKOUT=$(printf '%s' "$TOP" | sha256sum | cut -c1-12)

say() { printf '%s\n' "$*"; }

die() {
    printf './dev: %s\n' "$*" >&2
    exit 1
}

# When all is to be over, in seconds since ./dev was started; 0 is never. Long steps are ended then, with status 124. Set by ./dev test.
DEADLINE=0

# seconds_left MOST: how many seconds there are until then, MOST at most and 1 at least.
seconds_left() {
    local seconds=$((DEADLINE ? DEADLINE - SECONDS : $1))
    ((seconds < $1)) || seconds=$1
    printf '%s' $((seconds > 1 ? seconds : 1))
}

# Everything that is started in the background, to be ended with us whatever happens, and directories to be gone then.
declare -A CHILDREN=() SCRATCH=()
# Those of them that are waited for instead.
declare -A FINISHING=()

# A function that is told with which status ./dev ends before it is through.
CLOSING=''

on_exit() {
    local status=$? pid
    trap '' INT TERM HUP
    trap - EXIT
    for pid in "${!CHILDREN[@]}"; do
        end_job "$pid"
    done
    declare -F box_stop_all >/dev/null && box_stop_all
    ((${#SCRATCH[@]})) && rm -rf --one-file-system "${!SCRATCH[@]}"
    [[ -z $CLOSING ]] || "$CLOSING" "$status"
    exit "$status"
}

children_of() {
    local kids=()
    read -r -a kids 2>/dev/null <"/proc/$1/task/$1/children"
    ((${#kids[@]})) && printf '%s\n' "${kids[@]}"
}

# end_job PID: end what as_job started, and return only when all of it is gone. Killing the first process of a pid
# namespace does that: unshare, which waits for it, ends after the last of the others. Killing unshare would not wait.
end_job() {
    local kids
    if [[ ${FINISHING[$1]:-} ]]; then
        say "Waiting until what is installed on this machine is whole ..."
        wait "$1" 2>/dev/null
        unset "CHILDREN[$1]" "FINISHING[$1]"
        return
    fi
    mapfile -t kids < <(children_of "$1")
    kill -KILL "${kids[@]:-$1}" 2>/dev/null
    wait "$1" 2>/dev/null
    unset "CHILDREN[$1]"
}

arm_traps() {
    trap on_exit EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    trap 'exit 129' HUP
}

# caged CMD...: run CMD as the first process of its own pid and mount namespaces. When CMD ends, or when we are killed in
# whatever way (the kernel sends the parent-death signal even after SIGKILL), every process and every mount in there goes
# with it. Must be the last thing a background job does, so that the job itself is what dies with us.
caged() {
    local scope=()
    # Where systemd runs the host, its cgroups are systemd's: a machine gets a scope of its own from it.
    if [[ ${SCOPE:-} && -d /run/systemd/system ]]; then
        scope=(systemd-run --scope --quiet --collect --property=Delegate=yes "--unit=$SCOPE")
    fi
    exec "${scope[@]}" setpriv --pdeathsig KILL \
        unshare --mount --propagation private --pid --fork --kill-child=KILL --mount-proc -- "$@"
}

# as_job NAME LOG CMD...: run a caged CMD in the background; its pid goes to the variable NAME. With FINISHES=1 it is in no cage and comes to its own end,
# whatever becomes of us: in a session of its own it hears nothing of the terminal either.
as_job() {
    local -n into=$1
    local log=$2
    shift 2
    # A job that lost its parent between fork and exec would not get the signal; unshare's own wait covers the rest.
    if [[ ${FINISHES:-} ]]; then
        (exec setsid "$@") </dev/null >"$log" 2>&1 &
        FINISHING[$!]=1
    elif [[ ${UNCAGED:-} ]]; then
        (exec setpriv --pdeathsig KILL "$@") </dev/null >"$log" 2>&1 &
    else
        (caged "$@") </dev/null >"$log" 2>&1 &
    fi
    into=$!
    CHILDREN[$into]=1
}

# long_step TITLE LOGNAME CMD...: run CMD caged, log kept in the cache, one line at the start, every ten seconds and at
# the end. With QUIET=1 only the lines in between. Ended at the DEADLINE.
long_step() {
    local title=$1 log=$LOGS/$2.log job began=$SECONDS next=10 status=0
    shift 2
    mkdir -p "$LOGS"
    [[ ${QUIET:-} ]] || say "$title ..."
    as_job job "$log" "$@"
    while kill -0 "$job" 2>/dev/null; do
        sleep 0.1
        if ((DEADLINE && SECONDS >= DEADLINE)) && [[ -z ${FINISHING[$job]:-} ]]; then
            end_job "$job"
            status=124
            break
        fi
        if ((SECONDS - began >= next)); then
            # ninja and ctest tell how far they are.
            say "$title: $((SECONDS - began)) s$(tail -n 3 "$log" | grep -oE '^(\[|\s*)[0-9]+/[0-9]+' | tail -n 1 | sed 's/^\[*\s*/, /')"
            next=$((next + 10))
        fi
    done
    ((status == 124)) || wait "$job" || status=$?
    unset "CHILDREN[$job]" "FINISHING[$job]"
    if [[ ${QUIET:-} ]]; then return "$status"; fi
    if ((status != 0)); then
        tail -n "${LOG_TAIL:-20}" "$log" >&2
        printf './dev: %s failed after %d s (exit %d); the whole log is %s\n' "$title" $((SECONDS - began)) "$status" "$log" >&2
        return "$status"
    fi
    say "$title: done in $((SECONDS - began)) s"
}

# take_lock NAME [-s]: hold $CACHE/locks/NAME until we end or drop_lock NAME; -s for a shared one.
declare -A LOCKS=()
take_lock() {
    local fd kind=${2:--x}
    mkdir -p "$CACHE/locks"
    exec {fd}>>"$CACHE/locks/$1"
    if ! flock "$kind" -n "$fd"; then
        say "Waiting for another ./dev that is at work on the same thing ($1) ..."
        until flock "$kind" -w "$(seconds_left 30)" "$fd"; do
            ((DEADLINE == 0 || SECONDS < DEADLINE)) || die "the time is over, and another ./dev is still at work on the same thing ($1)."
            say "Still waiting for $1 ..."
        done
    fi
    LOCKS[$1]=$fd
}

drop_lock() {
    local fd=${LOCKS[$1]:-}
    [[ -n $fd ]] || return 0
    # Closing alone would leave it with the children that inherited it.
    flock -u "$fd"
    exec {fd}>&-
    unset "LOCKS[$1]"
}

# hash_of FILE-OR-DIR...: one short name for what is in them: relative names, modes and contents.
hash_of() {
    local what
    for what in "$@"; do
        (
            cd "$(dirname "$what")" || exit 1
            find "$(basename "$what")" -type f -printf '%m %p\0' | LC_ALL=C sort -z | tr '\0' '\n'
            find "$(basename "$what")" -type f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum
        )
    done | sha256sum | cut -c1-16
}

need_root() {
    ((EUID == 0)) && return
    command -v sudo >/dev/null || die "needs to be root, and there is no sudo to become it."
    exec sudo --preserve-env=DISPLAY,XAUTHORITY,SNAPPERMS_CACHE,SNAPPERMS_OUT,CI,TERM "$TOP/dev" "$@"
}

# give_back PATH: what we write into a person's tree belongs to that person, not to root.
give_back() {
    local owner
    owner=$(stat -c %u:%g "$TOP")
    chown -R "$owner" "$1" 2>/dev/null || true
}

out_dir() {
    mkdir -p "$OUT"
    # A directory that ignores itself: git and the licence check never see results.
    [[ -e $OUT/.gitignore ]] || printf '*\n' >"$OUT/.gitignore"
}
