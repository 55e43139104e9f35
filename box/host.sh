# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# What the machine we stand on must have. Sourced by ./dev.

# command:package. Nothing else on the host is changed but these packages and the cache.
HOST_TOOLS=(
    mmdebstrap:mmdebstrap
    systemd-nspawn:systemd-container
    mksquashfs:squashfs-tools
    unshare:util-linux
    setpriv:util-linux
    taskset:util-linux
    flock:util-linux
    mount:mount
    ps:procps
)

host_ready() {
    tools_ready "${HOST_TOOLS[@]}"
}

# tools_ready COMMAND:PACKAGE...: install what of it is not there.
tools_ready() {
    local entry status=0 missing=()
    for entry in "$@"; do
        command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
    done
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null || die "needs the packages ${missing[*]}, and only knows how to get them with apt-get."
    take_lock host
    # What it changes outlives us, and is not to be left half done.
    FINISHES=1 long_step "Installing on this machine: ${missing[*]}" host-packages \
        bash "$TOP/box/inside/host-packages.sh" "${missing[@]}" || status=$?
    drop_lock host
    return "$status"
}

# box_cpus: the CPUs a box may use (at most eight), comma separated, and the one that must create its mount namespace.
#
# Newer kernels (seen with 6.18) number namespaces from batches per CPU, and refuse to bind-mount a mount namespace whose
# number is below that of the mounting process. snap-confine does just that to keep a snap's namespace, and then fails
# with "cannot preserve mount namespace ... Invalid argument" whenever it ran on a CPU with a lower batch than the one the
# box was made on. A box made on the CPU with the lowest numbers is below all that will ever be made in it.
box_cpus() {
    local list part first last cpu id lowest='' chosen='' cpus=()
    list=$(sed -n 's/^Cpus_allowed_list:[[:space:]]*//p' /proc/self/status)
    for part in ${list//,/ }; do
        first=${part%-*} last=${part#*-}
        while ((first <= last && ${#cpus[@]} < 8)); do
            cpus+=("$first")
            first=$((first + 1))
        done
    done
    for cpu in "${cpus[@]}"; do
        # NS_GET_MNTNS_ID; kernels without it number namespaces in order, and any CPU will do.
        id=$(taskset -c "$cpu" unshare --mount perl -e \
            'open F, "<", "/proc/self/ns/mnt"; $b = "\0" x 8; ioctl(F, 0x8008b705, $b) and print unpack("Q", $b)' 2>/dev/null)
        [[ $id ]] || continue
        if [[ -z $lowest ]] || ((id < lowest)); then
            lowest=$id chosen=$cpu
        fi
    done
    (
        IFS=,
        printf '%s %s' "${cpus[*]}" "${chosen:-${cpus[0]}}"
    )
}
