#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# base.sh DIR PACKAGE,PACKAGE... SETUP: a Debian 13 root in DIR. Runs caged on the host.

set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
unset TMPDIR
umask 022
rm -rf --one-file-system "$1"
mmdebstrap --mode=root --variant=minbase --include="$2" \
    --dpkgopt='path-exclude=/usr/share/man/*' \
    --customize-hook='cp "'"$3"'" "$1/root/setup" && chroot "$1" bash /root/setup && rm "$1/root/setup"' \
    trixie "$1"
chmod 755 "$1"
