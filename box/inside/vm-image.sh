#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# vm-image.sh MNT LOWERS DIR GUEST: make DIR/disk, a file system of the read-only layers LOWERS that a virtual machine can
# boot from, and DIR/kernel and DIR/initrd beside it; GUEST is the script that the machine is driven by. Runs on the host
# as the first process of private pid and mount namespaces.

set -eu
mnt=$1 lowers=$2 dir=$3 guest=$4
mount -t tmpfs -o size=75%,mode=755 tmpfs "$mnt"
mkdir "$mnt"/{upper,work,root}
root=$mnt/root
mount -t overlay overlay -o "lowerdir=$lowers,upperdir=$mnt/upper,workdir=$mnt/work" "$root"

cp -L "$root/vmlinuz" "$dir/kernel"
cp -L "$root/initrd.img" "$dir/initrd"

# What is there in place of hardware: one camera, and a sound card whose outputs can be recorded from.
printf '%s\n' vivid snd-aloop 9pnet_virtio >"$root/etc/modules-load.d/snapperms-vm.conf"
printf 'options vivid n_devs=1 node_types=0x1\noptions snd-aloop pcm_substreams=1\n' >"$root/etc/modprobe.d/snapperms-vm.conf"
# Profiles of programs that nobody here has: most of the time that a boot would take.
find "$root/etc/apparmor.d" -maxdepth 1 -type f ! -name 'usr.lib.snapd.*' -delete
# There is no seat whose user would be given the devices.
chroot "$root" usermod --append --groups audio,video demo
# The person's own systemd is there already, as on a desktop somebody has logged in to; the sound server only when a test wants it.
install -d "$root/var/lib/systemd/linger"
touch "$root/var/lib/systemd/linger/demo"
chroot "$root" systemctl --global mask pipewire.socket pipewire.service pipewire-pulse.socket pipewire-pulse.service wireplumber.service filter-chain.service
# The same goes for what the kernel's records go to on some systems.
chroot "$root" systemctl disable auditd.service audit-rules.service

install -D -m 755 "$guest" "$root/usr/lib/snapperms-vm/guest.sh"
cat >"$root/etc/systemd/system/snapperms-vm.service" <<'UNIT'
[Unit]
Description=What the machine is driven by from outside
After=multi-user.target

[Service]
ExecStart=/usr/lib/snapperms-vm/guest.sh
KillMode=mixed
TasksMax=infinity

[Install]
WantedBy=multi-user.target
UNIT
ln -s ../snapperms-vm.service "$root/etc/systemd/system/multi-user.target.wants/snapperms-vm.service"
# Emulation is slow, and slow is not broken.
printf '[Manager]\nDefaultTimeoutStartSec=600s\nDefaultDeviceTimeoutSec=600s\n' >"$root/etc/systemd/system.conf.d/snapperms-vm.conf"
printf 'snapperms-vm\n' >"$root/etc/hostname"
sed -i 's/snapperms-box/snapperms-vm/g' "$root/etc/hosts"

rm -f "$dir/disk"
truncate -s 8G "$dir/disk"
mkfs.ext4 -q -F -m 0 -E lazy_itable_init=1,lazy_journal_init=1,root_owner=0:0 -d "$root" "$dir/disk"
