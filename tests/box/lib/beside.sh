#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# beside.sh DIR: in the second box of a test that has two: lets root in by ssh through the socket DIR/beside.sock, with the key DIR/key. There is no
# network between the boxes, and none is needed.

set -eu
dir=$1
getent passwd sshd >/dev/null || useradd --system --no-create-home --home-dir /run/sshd --shell /usr/sbin/nologin sshd
mkdir -p /run/sshd
install -d -m 700 /root/.ssh
ssh-keygen -q -t ed25519 -N '' -f "$dir/key"
cp "$dir/key.pub" /root/.ssh/authorized_keys
ssh-keygen -A
cat >/run/systemd/system/beside.socket <<UNIT
[Socket]
ListenStream=$dir/beside.sock
Accept=yes
UNIT
cat >/run/systemd/system/beside@.service <<'UNIT'
[Service]
ExecStart=-/usr/sbin/sshd -i
StandardInput=socket
UNIT
systemctl daemon-reload
systemctl start beside.socket
