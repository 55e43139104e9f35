#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# vm-enter.sh EPOCH: runs in a virtual machine that has just gone on from where it was kept: tells it the time, gives it the
# directories that a box has, and installs what is built the way a person would.

set -eu
date --set "@$1" >/dev/null
share() { # share TAG OPTIONS
    mkdir -p "/$1"
    mount -t 9p -o "trans=virtio,version=9p2000.L,msize=262144,$2" "$1" "/$1"
}
share build ro,cache=loose
share stage ro,cache=loose
share out rw
cp -a /stage/. /
systemctl daemon-reload
systemctl reload dbus.service
systemctl start snapperms-keeper.path
