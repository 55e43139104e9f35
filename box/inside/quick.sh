#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# quick.sh UID LABELS REGEX [NAME=VALUE...]: ctest of /build as an ordinary user, in the base root, with NAME in the environment.

set -u
build=/build uid=$1 labels=$2 regex=$3
shift 3
given=("$@")
home=$(mktemp -d) runtime=$(mktemp -d)
chown "$uid:$uid" "$home" "$runtime"
chown -R "$uid:$uid" "$build/Testing"
chmod 700 "$runtime"
: >/etc/machine-id
dbus-uuidgen | tee /etc/machine-id >/dev/null
# Tests that ask for the name of their user must get one.
getent passwd "$uid" >/dev/null || useradd --uid "$uid" --user-group --home-dir "$home" --no-create-home person
cd "$build" || exit 1

as_user() {
    setpriv --reuid "$uid" --regid "$uid" --clear-groups --no-new-privs env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin \
        HOME="$home" USER="$(id -nu "$uid")" XDG_RUNTIME_DIR="$runtime" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen SNAPPERMS_SRC=/src "${given[@]}" "$@"
}

choice=(-L "^($labels)\$")
[[ -n $regex ]] && choice+=(-R "$regex")
# They wait more than they compute; those of an analysis, which is what gives variables, compute more.
jobs=$(($(nproc) * 3))
((${#given[@]} == 0)) || jobs=$(($(nproc) + 2))
failed=$build/Testing/Temporary/LastTestsFailed.log
rm -f "$failed"
as_user ctest "${choice[@]}" --no-tests=ignore --output-on-failure --timeout 120 -j "$jobs" --output-junit "$build/Testing/quick.xml"
status=$?
if ((status != 0)); then
    echo QUICK-FAILED
    names=$(cut -d: -f2- "$failed")
    # Once more, alone: the failing ones only, to tell those that only a busy machine makes fail.
    again=$(as_user ctest --rerun-failed --output-on-failure --timeout 120 -j 1)
    printf '%s\n' "$again"
    for name in $names; do
        how=fails
        if grep -qE "Test +#[0-9]+: $name [ .]*Passed" <<<"$again"; then how=passes; fi
        if grep -qE "Test +#[0-9]+: $name [ .]*\*\*\*Not Run" <<<"$again"; then how=missing; fi
        echo "QUICK-TEST $name $how"
    done
fi
exit $status
