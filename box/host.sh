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
    flock:util-linux
    mount:mount
    ps:procps
)

host_ready() {
    local entry missing=()
    for entry in "${HOST_TOOLS[@]}"; do
        command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
    done
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
    ((${#missing[@]})) || return 0
    command -v apt-get >/dev/null || die "needs the packages ${missing[*]}, and only knows how to get them with apt-get."
    take_lock host
    long_step "Installing on this machine: ${missing[*]}" host-packages \
        bash "$TOP/box/inside/host-packages.sh" "${missing[@]}" || exit 1
    drop_lock host
}

# The CPU that snapd is pinned to in the box: unpinned, the mount name space of a snap's hooks is lost at random
# ("cannot preserve mount namespace"). The second CPU we may use; none where there is only one.
snapd_cpu() {
    local list part first last cpus=()
    list=$(sed -n 's/^Cpus_allowed_list:[[:space:]]*//p' /proc/self/status)
    for part in ${list//,/ }; do
        first=${part%-*} last=${part#*-}
        while ((first <= last)); do
            cpus+=("$first")
            first=$((first + 1))
        done
    done
    printf '%s' "${cpus[1]:-}"
}
