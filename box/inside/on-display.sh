#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# on-display.sh NUMBER: as root in a box, open the window on the display whose socket is /mnt/host-display.

set -eu
mkdir -p /tmp/.X11-unix
ln -sfn /mnt/host-display "/tmp/.X11-unix/X$1"
if [[ -s /run/cookies ]]; then
    # Cookies are kept under the name of the machine they are for; here they must count under any name.
    xauth -f /run/cookies nlist | sed 's/^..../ffff/' | xauth -f /run/cookies.any nmerge - 2>/dev/null
    install -o demo -g demo -m 600 /run/cookies.any /home/demo/.Xauthority
fi
if ! runuser -u demo -- env DISPLAY=":$1" XAUTHORITY=/home/demo/.Xauthority xdpyinfo >/dev/null 2>&1; then
    echo "The display :$1 does not let the box in; ./dev run --tour needs no display." >&2
    exit 1
fi
exec systemd-run --quiet --wait --collect --pipe --uid=demo -p PAMName=login -p WorkingDirectory=/home/demo \
    -E DISPLAY=":$1" -E XAUTHORITY=/home/demo/.Xauthority -E QT_QPA_PLATFORM=xcb -- \
    bash -c 'lxqt-policykit-agent >/dev/null 2>&1 & sleep 0.5; snapperms; status=$?; kill $! 2>/dev/null; exit $status'
