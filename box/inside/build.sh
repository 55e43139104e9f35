#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# build.sh STAGE PRESET [TARGET...]: builds /src in /build, in the base root. Without targets everything is built, and what is to be installed is
# installed under STAGE. The target "product" is only that, and the few programs beside it that boxes and virtual machines are given.

# In a function, so that all of it has been read before it runs: the tree may change meanwhile.
main() {
    set -eu
    local build=/build stage=$1 preset=$2 install=''
    export CCACHE_DIR=/ccache CCACHE_MAXSIZE=4G CCACHE_SLOPPINESS=pch_defines,time_macros CLICOLOR_FORCE=0 QT_QPA_PLATFORM=offscreen
    # Where there are two compilers, the cache's own settings do not choose between them.
    [[ ! -x /usr/bin/clang++ ]] || export CCACHE_COMPILER=
    shift 2

    cd /src
    if [[ ! -e $build/build.ninja ]]; then
        local options=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_INSTALL_PREFIX=/usr -DKDE_INSTALL_USE_QT_SYS_PATHS=ON -DBUILD_TESTING=ON -DSNAPPERMS_WERROR=ON)
        if [[ -e CMakePresets.json ]]; then
            cmake --preset "$preset" -G Ninja -B "$build" "${options[@]}"
            cp CMakePresets.json "$build/presets.json"
        else
            cmake -G Ninja -S . -B "$build" -DCMAKE_BUILD_TYPE=RelWithDebInfo "${options[@]}"
        fi
    fi
    (($# > 0)) || install=1
    if [[ ${1:-} == product ]]; then
        install=1
        # What CMake would build of each room by itself.
        mapfile -t rooms < <(ninja -C "$build" -t targets all | sed -nE 's/^((src|ui|helper|icons|translations)[^:]*\/all): phony$/\1/p')
        ((${#rooms[@]})) || { echo "build.sh: there are no rooms to build."; exit 1; }
        set -- boxed "${rooms[@]}"
    fi
    ninja -C "$build" "$@"
    if [[ $install ]]; then
        rm -rf "$stage"
        DESTDIR=$stage cmake --install "$build" --strip >"$build/install.log"
    fi
}

main "$@"; exit
