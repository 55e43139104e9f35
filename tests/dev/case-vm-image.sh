# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Making the image of the virtual machine between the first test and the others loses none of them, nor does a claim whose place is gone.

ran=()
base_ready() { BASE=$CACHE/base-x; }
stock_ready() { STOCK=$CACHE/stock-x; }
tools_ready() { :; }
packages_ready() { KERNEL=$CACHE/kernel-x; }
vm_key() { printf key; }
vm_make() { :; }
vm_beside() { :; }
vm_one() { ran+=("$1"); }

said=$(vm_tier '' vm; printf '%s ' "${ran[@]}"; printf '%s' "$FAILED")
all=$(cd "$TOP/tests/vm" && printf '%s\n' *.py | wc -l)
(($(printf '%s' "$said" | grep -oE '[a-z_]+\.py' | sort -u | wc -l) == all)) || wrong "of $all tests of the virtual machine there ran: $said"
[[ ! -e $CACHE/tmp/vm-new ]] || wrong "what is made aside is left"

# What somebody else has is left to him. What nobody can have is not passed over.
mkdir -p "$CACHE/tmp/theirs/window.py"
said=$(VM_TAKEN=$CACHE/tmp/theirs MACHINE=there; vm_tier 'vm/window' vm; printf '%s %s' "$FAILED" "${ran[*]:-none}")
[[ $said == '0 none' ]] || wrong "a test that another has: $said"
said=$(VM_TAKEN=$CACHE/tmp/gone MACHINE=there; vm_tier 'vm/window' vm; printf ' %s' "$FAILED")
has "$said" 'FAILED  vm/window.py'
[[ $said == *' 1' ]] || wrong "not counted: $said"

# systemd is asked for nothing, for a machine may be started from within a cage.
as_job() { into=${SCOPE:-none}; printf '%s' "$into" >scope; }
(vm_start one)
[[ $(<scope) == none ]] || wrong "a scope is asked for: $(<scope)"

# One command in a machine needs something to be installed in it; what was built once does.
build_paths() { STAGE=$CACHE/stage; }
build() { printf 'built '; mkdir "$STAGE"; }
vm_up() { printf 'up '; return 1; }
[[ $(cmd_vm true) == 'built up ' && $(cmd_vm true) == 'up ' ]] || wrong "a machine before anything was built"

# An image of another key is none.
rmdir "$CACHE/vm-key"
mkdir -p "$CACHE/vm-another"
qemu-system-x86_64() { :; }
base_ready
if vm_there; then wrong "another image is taken for the one that is wanted"; fi
mkdir -p "$CACHE/vm-key"
vm_there || wrong "the image is not seen"
