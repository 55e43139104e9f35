#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# root.sh MNT LOWERS UPPER WORK [BIND...] -- CMD...: run CMD as root in a plain chroot made of the read-only layers LOWERS,
# without network. UPPER and WORK take what is written; "-" for both means memory. BIND is SOURCE[:TARGET], read-only
# when it begins with ro:. Runs on the host as the first process of private pid and mount namespaces.

set -eu
mnt=$1 lowers=$2 upper=$3 work=$4
shift 4
mount -t tmpfs -o size=75%,mode=755 tmpfs "$mnt"
mkdir "$mnt"/{upper,work,root}
[[ $upper == - ]] && upper=$mnt/upper work=$mnt/work
root=$mnt/root
mount -t overlay overlay -o "lowerdir=$lowers,upperdir=$upper,workdir=$work" "$root"

while [[ $1 != -- ]]; do
    source=${1#ro:} target=${1#ro:}
    if [[ $source == *:* ]]; then
        target=${source#*:}
        source=${source%%:*}
    fi
    mkdir -p "$root$target"
    mount --bind "$source" "$root$target"
    [[ $1 == ro:* ]] && mount -o remount,bind,ro "$root$target"
    shift
done
shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t sysfs -o ro sysfs "$root/sys" 2>/dev/null || true
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"

# No network but itself: what builds here needs nothing from outside, and tests must not find anything.
exec unshare --net chroot "$root" /usr/bin/env -i PATH=/usr/lib/ccache:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" bash -c 'ip link set lo up; exec "$@"' root "$@"
