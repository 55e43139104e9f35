# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Booting, entering and ending boxes. Several at once do not know of each other. Sourced by ./dev.

declare -A BOX_JOB=() BOX_LEADER=()

# box_boot NAME LOWERS UPPER WORK [BIND...]: start the machine and find its first process; does not wait for services. One that fails leaves no machine.
# What is built gets installed in it when STAGE names it.
box_boot() {
    local name=$1 job leader tries=0
    local lowers=$2 upper=$3 work=$4 cpus
    shift 4
    read -r -a cpus < <(box_cpus)
    mkdir -p "$CACHE/boxes/$name" "$CACHE/mnt" "$LOGS"
    # Who sweeps up after killed runs must see that this one is alive: the lock ends with our process.
    take_lock "box-$name"
    SCOPE=snapperms-$name as_job job "$LOGS/box-$name.log" bash "$TOP/box/inside/boot.sh" "$name" "$CACHE/mnt" "$lowers" "$upper" "$work" "${STAGE:--}" "${cpus[@]}" "$@"
    BOX_JOB[$name]=$job
    until leader=$(box_find_leader "$job"); do
        kill -0 "$job" 2>/dev/null || { tail -n 20 "$LOGS/box-$name.log" >&2; box_failed "$name" "the box did not start; $LOGS/box-$name.log says why."; return 1; }
        ((++tries < 300)) || { box_failed "$name" "the box did not get as far as its first process in 30 s; see $LOGS/box-$name.log."; return 1; }
        sleep 0.1
    done
    BOX_LEADER[$name]=$leader
}

# box_failed NAME SENTENCE: a box that did not come up.
box_failed() {
    printf './dev: %s\n' "$2" >&2
    box_stop "$1"
}

# The init of the box as the host sees it: two pid namespaces below ours, and number 1 there.
box_find_leader() {
    local init kid grandkid
    for init in $(children_of "$1"); do
        for kid in $(children_of "$init"); do
            for grandkid in $(children_of "$kid"); do
                if grep -q $'^NSpid:\t.*\t1$' "/proc/$grandkid/status" 2>/dev/null && [[ $(readlink "/proc/$grandkid/exe") == */systemd ]]; then
                    printf '%s' "$grandkid"
                    return 0
                fi
            done
        done
    done
    return 1
}

BOX_ENV=(/usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/snap/bin HOME=/root USER=root
    LANG=C.UTF-8 TERM="${TERM:-dumb}" SNAP_REEXEC=0 SNAPPERMS_SRC=/src SNAPPERMS_OUT=/out
    PYTHONPATH=/src/tests/box/lib PYTHONDONTWRITEBYTECODE=1)

# box_do NAME CMD...: CMD as root in the box, sharing all of its namespaces (snapd refuses peers whose pid it cannot see).
box_do() {
    local name=$1
    shift
    set -- nsenter -t "${BOX_LEADER[$name]}" -m -u -i -n -p -C -- "${BOX_ENV[@]}" "$@"
    if [[ -t 0 && -t 1 ]]; then
        # In the foreground, where the terminal's keys reach it.
        "$@"
    else
        # A shell hears signals only when it is not the one that waits for a child in the foreground.
        "$@" <&0 &
        wait $!
    fi
}

# box_step NAME TITLE LOGNAME CMD...: a long step inside the box, as root.
box_step() {
    local name=$1 title=$2 logname=$3
    shift 3
    # Its process cannot be caged (it joins the box's namespaces), and need not be: the box dies with us.
    UNCAGED=1 long_step "$title" "$logname" nsenter -t "${BOX_LEADER[$name]}" -m -u -i -n -p -C -- "${BOX_ENV[@]}" "$@"
}

# box_as NAME USER CMD...: CMD as USER in a logind session of his own, which is what polkit's "active" means.
box_as() {
    local name=$1 user=$2 how=--pipe
    shift 2
    [[ -t 0 && -t 1 ]] && how=--pty
    box_do "$name" systemd-run --quiet --wait --collect "$how" --uid="$user" -p PAMName=login -p WorkingDirectory='~' -- "$@"
}

# box_wait NAME: until systemd has finished booting and snapd answers.
box_wait() {
    local name=$1 log=$LOGS/box-$1.log most
    most=$(seconds_left 90)
    box_do "$name" timeout "$most" bash -c '
        until [[ -S /run/dbus/system_bus_socket ]]; do sleep 0.05; done
        state=$(systemctl is-system-running --wait) || [[ $state == degraded ]] || exit 1
        snap wait system seed.loaded' >>"$log" 2>&1 && return
    box_failed "$name" "the box started but did not come up; see $log."
    ((most == 90)) || return 124
    return 1
}

# box_stop NAME: at once, without asking. What matters is in the layers, not in the box.
box_stop() {
    local name=$1 job=${BOX_JOB[$1]:-}
    [[ -n $job ]] || return 0
    end_job "$job"
    unset "BOX_JOB[$name]" "BOX_LEADER[$name]"
    box_sweep_one "$name"
    drop_lock "box-$name"
}

box_stop_all() {
    local name
    for name in "${!BOX_JOB[@]}"; do box_stop "$name"; done
}

# box_halt NAME: an orderly power-off, for a box whose disk is kept.
box_halt() {
    local name=$1 job=${BOX_JOB[$1]} tries=0
    box_do "$name" systemctl poweroff >/dev/null 2>&1
    while kill -0 "$job" 2>/dev/null; do
        ((++tries < 600)) || return 1
        sleep 0.1
    done
    wait "$job" 2>/dev/null
    unset "CHILDREN[$job]" "BOX_JOB[$name]" "BOX_LEADER[$name]"
    box_sweep_one "$name"
    drop_lock "box-$name"
}

# The kernel has taken the processes and the mounts with it; cgroups and the directory are ours to remove.
box_sweep_one() {
    local name=$1 tries group left
    for ((tries = 0; tries < 50; ++tries)); do
        left=0
        while read -r group; do
            find "$group" -depth -type d -exec rmdir {} + 2>/dev/null
            [[ -d $group ]] && left=1
        done < <(find /sys/fs/cgroup -maxdepth 8 -type d -name "snapperms-$name" 2>/dev/null)
        ((left)) || break
        sleep 0.1
    done
    rm -rf --one-file-system "$CACHE/boxes/$name"
}

# Boxes whose ./dev was killed: nobody holds their lock any more.
box_sweep() {
    local dir name fd
    for dir in "$CACHE/boxes"/*/; do
        [[ -d $dir ]] || continue
        name=$(basename "$dir")
        [[ -n ${BOX_JOB[$name]:-} ]] && continue
        exec {fd}>>"$CACHE/locks/box-$name"
        if flock -n "$fd"; then
            box_sweep_one "$name"
            rm -f "$CACHE/locks/box-$name"
        fi
        exec {fd}>&-
    done
}
