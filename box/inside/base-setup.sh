#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs once inside the new root: what does not depend on our own snaps and users.

set -eu

# Who builds and runs the quick tests: nobody in particular, without any right.
useradd --uid 990 --user-group --home-dir /build --no-create-home --shell /bin/bash builder

# Timers and services that a machine of a few minutes has no use for.
systemctl mask apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service \
    fstrim.timer man-db.timer motd-news.timer systemd-tmpfiles-clean.timer snapd.snap-repair.timer \
    systemd-networkd.service systemd-networkd.socket systemd-networkd-wait-online.service systemd-resolved.service \
    systemd-timesyncd.service getty@tty1.service console-getty.service systemd-firstboot.service \
    systemd-machine-id-commit.service ModemManager.service fuse.service >/dev/null 2>&1 || true
# A sound server runs where a test starts one, not in every session.
systemctl --global disable pipewire.socket pipewire.service pipewire-pulse.socket pipewire-pulse.service wireplumber.service \
    pulseaudio.socket pulseaudio.service >/dev/null 2>&1
systemctl set-default multi-user.target >/dev/null 2>&1

# snapd must stay the packaged one, and so must the snap command of everybody who logs in.
printf 'SNAP_REEXEC=0\n' >>/etc/environment
mkdir -p /etc/systemd/system.conf.d /etc/systemd/user.conf.d
printf '[Manager]\nDefaultEnvironment=SNAP_REEXEC=0\nDefaultTimeoutStopSec=10s\n' | tee /etc/systemd/system.conf.d/snapperms-box.conf >/etc/systemd/user.conf.d/snapperms-box.conf
printf 'LANG=C.UTF-8\n' >/etc/default/locale

# An empty id: each box makes its own at boot.
: >/etc/machine-id
rm -f /var/lib/dbus/machine-id
printf 'snapperms-box\n' >/etc/hostname
printf '127.0.0.1 localhost snapperms-box\n::1 localhost\n' >/etc/hosts
# No network means no: snapd would otherwise try to resolve its store's name for half a minute at a time.
sed -i 's/^hosts:.*/hosts: files/' /etc/nsswitch.conf
grep -q '^hosts: files$' /etc/nsswitch.conf || printf 'hosts: files\n' >>/etc/nsswitch.conf
mkdir -p /src /out /build
