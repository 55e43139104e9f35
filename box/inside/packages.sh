#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# packages.sh MNT LOWERS UPPER WORK SETUP PACKAGE...: install PACKAGEs in a chroot made of the read-only layers LOWERS, what
# is written goes to UPPER. SETUP, unless "-", runs in there first. Runs on the host as the first process of private pid
# and mount namespaces; needs the network.

set -eu
mnt=$1 lowers=$2 upper=$3 work=$4 setup=$5
shift 5
mount -t tmpfs -o mode=755 tmpfs "$mnt"
mkdir "$mnt/root"
root=$mnt/root
mount -t overlay overlay -o "lowerdir=$lowers,upperdir=$upper,workdir=$work" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
# The box has no network and looks nothing up; and nothing is to be started in here.
printf 'hosts: files dns\n' >"$mnt/nsswitch.conf"
printf '#!/bin/sh\nexit 101\n' >"$mnt/policy-rc.d"
chmod 755 "$mnt/policy-rc.d"
mount --bind "$mnt/nsswitch.conf" "$root/etc/nsswitch.conf"
[[ -e /etc/resolv.conf ]] && mount --bind /etc/resolv.conf "$root/etc/resolv.conf"
: >>"$root/usr/sbin/policy-rc.d"
mount --bind "$mnt/policy-rc.d" "$root/usr/sbin/policy-rc.d"

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

if [[ $setup != - ]]; then inside bash <"$setup"; fi
inside apt-get update
inside apt-get install -y --no-install-recommends -o Dpkg::Options::=--path-exclude='/usr/share/man/*' "$@"
inside apt-get clean
rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/*.bin
umount "$root/usr/sbin/policy-rc.d"
rm -f "$root/usr/sbin/policy-rc.d"
