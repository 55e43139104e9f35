# shellcheck shell=bash disable=SC1090
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a tree without git the gates look at every directory that they are about.

mkdir -p tree/{src,ui,out,box,helper}
touch tree/{src/a.cpp,ui/b.cpp,helper/c.h,box/d.sh,out/e.sh,dev}
listed=$(cd tree && source <(sed -n '/^tracked() {/,/^}/p' "$TOP/box/inside/gates.sh") && tracked dev src ui helper | sort | paste -sd' ')
[[ $listed == 'dev helper/c.h src/a.cpp ui/b.cpp' ]] || wrong "looked at: $listed"
listed=$(cd tree && source <(sed -n '/^tracked() {/,/^}/p' "$TOP/box/inside/gates.sh") && tracked | sort | paste -sd' ')
[[ $listed == 'box/d.sh dev helper/c.h src/a.cpp ui/b.cpp' ]] || wrong "all of it is: $listed"
