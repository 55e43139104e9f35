# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# What is installed on the machine comes to its end, whatever becomes of ./dev, and what was cut off before is ended first.

mkdir bin
for tool in apt-get dpkg; do
    printf '#!/bin/bash\nprintf "%s %%s\\n" "$*" >>"%s/ran"\n' "$tool" "$PWD" >"bin/$tool"
done
# shellcheck disable=SC2016 # for the tool
printf '[[ $1 != --audit || ! -e "%s/torn" ]] || echo torn\n' "$PWD" >>bin/dpkg
# shellcheck disable=SC2016
printf '[[ $1 != install ]] || { touch "%s/begun"; sleep 2; touch "%s/whole"; }\n' "$PWD" "$PWD" >>bin/apt-get
chmod 755 bin/*
PATH=$PWD/bin:$PATH

# A shell without job control has no INT in the background; the terminal's goes the same way. Whoever began this with nohup has HUP heard by nobody.
signals=(TERM)
[[ $(trap -p HUP) ]] || signals+=(HUP)
for signal in "${signals[@]}"; do
    rm -f begun whole
    (
        arm_traps
        tools_ready no-such-tool:some-package
    ) >said 2>&1 &
    job=$!
    for ((tries = 0; tries < 300; ++tries)); do
        [[ -e begun ]] && break
        sleep 0.1
    done
    [[ -e begun ]] || wrong "nothing was installed: $(<said)"
    kill "-$signal" "$job"
    status=0
    wait "$job" || status=$?
    [[ -e whole ]] || wrong "$signal ended what was being installed"
    ((status > 128)) || wrong "$signal was not heard: $status"
    has "$(<said)" 'Waiting until what is installed on this machine is whole'
done
# And killed outright.
rm -f begun whole
bash -c 'TOP=$0; source "$0/box/lib.sh"; source "$0/box/host.sh"; tools_ready no-such-tool:some-package' "$TOP" >said 2>&1 &
job=$!
for ((tries = 0; tries < 300; ++tries)); do
    [[ -e begun ]] && break
    sleep 0.1
done
kill -KILL "$job"
for ((tries = 0; tries < 300; ++tries)); do
    [[ -e whole ]] && break
    sleep 0.1
done
[[ -e whole ]] || wrong "what was being installed was killed as well"

grep -q 'dpkg --configure' ran && wrong "nothing was torn, and yet it was mended"
touch torn
bash "$TOP/box/inside/host-packages.sh" some-package
has "$(<ran)" $'dpkg --configure -a\napt-get update\n'
