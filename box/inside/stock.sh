#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs once as root in the booted stock box: install everything, leave it the way a used desktop looks.

set -eu
built=/var/lib/snapperms-samples

add() { # add SNAP [OPTION...]: one that is there already was installed by an earlier try
    local name=$1
    shift
    echo "installing $name"
    snap install --dangerous "$@" "$built/$name.snap"
}

# There is no store here; told so, snapd does not look for it and can be stopped at once.
snap set system store.access=offline
snap set system refresh.hold=forever
add snapd
# Installing it makes snapd restart, and the next request may meet the old one going away.
snap wait system seed.loaded
snap set system experimental.parallel-instances=true experimental.user-daemons=true
add core22
add core24
for name in vlc chromium zoom-client inkwell gamevault tally weatherd smart-hub hub-remote oldradio plain-clock stubborn mosaic-icons mosaic-filters mosaic; do
    add "$name"
done
add buildsmith --classic
add labnotes --devmode
echo "installing vlc_work"
snap install --dangerous --name vlc_work "$built/vlc.snap"
# What a store would have done for these two, it cannot do for files.
snap connect mosaic:pictures mosaic-icons:icon-set
snap connect mosaic:filters mosaic-filters:filter-set
snap disable oldradio
snap list --all
snap connections vlc
snap warnings >/dev/null 2>&1 || true
# The programs were for the images; the images that nobody installs again are not needed any more.
rm -f "$built"/{snapd,core22,core24}.snap
sync
