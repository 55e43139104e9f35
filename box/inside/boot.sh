#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# boot.sh NAME MNT LOWERS UPPER WORK STAGE CPUS CPU [BIND...]: boot a machine made of the read-only layers LOWERS (colon separated,
# topmost first). Runs on the host as the first process of private pid and mount namespaces, so that whatever ends it
# ends the machine. UPPER and WORK take what the machine writes; "-" for both means memory, gone with the machine.
# STAGE is a directory of further files to be installed in it. Each BIND is an nspawn bind specification, those that begin with ro: are read-only.

set -eu
name=$1 mnt=$2 lowers=$3 upper=$4 work=$5 stage=$6 cpus=$7 cpu=$8
shift 8

# Cgroups of our own, made under wherever we are: machines must not share one. On a host run by systemd we already are
# in a scope of our own.
if [[ ! -d /run/systemd/system ]]; then
    while IFS=: read -r id controllers path; do
        [[ $id == 0 || $controllers == name=systemd ]] || continue
        for root in /sys/fs/cgroup/unified /sys/fs/cgroup/systemd /sys/fs/cgroup; do
            [[ $controllers == name=systemd && $root != */systemd ]] && continue
            [[ $id == 0 && $root == */systemd ]] && continue
            [[ -w $root${path%/}/cgroup.procs ]] || continue
            mkdir -p "$root${path%/}/snapperms-$name"
            echo 0 >"$root${path%/}/snapperms-$name/cgroup.procs"
            break
        done
    done </proc/self/cgroup
fi

mount -t tmpfs -o size=75%,mode=755 tmpfs "$mnt"
mkdir "$mnt"/{upper,work,root}
[[ $upper == - ]] && upper=$mnt/upper work=$mnt/work
root=$mnt/root
# A copy, so that the next build does not change what a running machine stands on.
if [[ -d $stage ]]; then
    cp -a "$stage" "$mnt/stage"
    lowers=$mnt/stage:$lowers
fi
mount -t overlay overlay -o "lowerdir=$lowers,upperdir=$upper,workdir=$work" "$root"

# It is started on one CPU, for a reason that box_cpus tells, and gets all of them back.
mkdir -p "$root/etc/systemd/system.conf.d"
printf '[Manager]\nCPUAffinity=%s\n' "$cpus" >"$root/etc/systemd/system.conf.d/cpus.conf"

binds=()
for bind in "$@"; do
    case $bind in
        ro:*) binds+=("--bind-ro=${bind#ro:}") ;;
        *) binds+=("--bind=$bind") ;;
    esac
done

# nspawn keeps locks and mount points in /run; ours are nobody else's business.
mount -t tmpfs -o mode=755 tmpfs /run

SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 taskset -c "$cpu" systemd-nspawn --quiet --register=no --keep-unit --machine="$name" --directory="$root" \
    --boot --private-network --bind=/dev/fuse "${binds[@]}" --property=DeviceAllow='block-loop rwm' \
    --capability=all --system-call-filter='add_key keyctl bpf' --console=pipe --kill-signal=SIGRTMIN+4 &
wait $!
