#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs in the virtual machine as long as it lives: takes commands from its second serial port, one a line, runs them as
# root, and gives back what they print and, on a line of its own, how they ended.

port=/dev/ttyS1
until [[ -c $port ]]; do sleep 0.1; done
stty -F "$port" raw -echo
exec 3<>"$port"
printf 'VM-READY\n' >&3
while IFS= read -r -u 3 line; do
    bash -c "$line" </dev/null >&3 2>&1 3>&-
    printf 'VM-DONE %d\n' $? >&3
done
