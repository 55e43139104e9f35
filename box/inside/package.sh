#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# package.sh [--check]: builds the Debian packages of /src, source and binary, in /package, where the result stays, and has
# lintian look at them. Runs in the base root with the layer packages-package.

main() {
    set -eu
    local work=/package/work result=/package/result options=nocheck version
    [[ ${1:-} == --check ]] && options=''
    export CCACHE_DIR=/ccache CCACHE_MAXSIZE=4G CCACHE_SLOPPINESS=pch_defines,time_macros
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'

    rm -rf "$work" "$result"
    mkdir -p "$work" "$result"
    version=$(dpkg-parsechangelog -l /src/debian/changelog -S Version)
    mkdir "$work/snapperms-$version"
    # What is in the tree, and nothing that was made there.
    if git -C /src rev-parse --git-dir >/dev/null 2>&1; then
        git -C /src ls-files -z --cached --others --exclude-standard |
            (cd /src && while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done)
    else
        (cd /src && find . -path ./out -prune -o -path ./build -prune -o ! -type d -print0)
    fi | tar -C /src --null --files-from=- -cf - | tar -C "$work/snapperms-$version" --no-same-owner -xf -

    cd "$work/snapperms-$version"
    # Packages to debug with take as long to pack as the rest to compile, and nobody asked for them.
    DEB_BUILD_OPTIONS="$options parallel=$(nproc) terse noautodbgsym" dpkg-buildpackage -us -uc
    cd "$work"
    cp ./*.deb ./*.dsc ./*.tar.* ./*.changes ./*.buildinfo "$result"
    # Pedantic: what it only thinks, too. What it merely remarks is shown and fails nothing. Overrides are in debian/, with their reasons.
    lintian --allow-root --pedantic --info --display-info --fail-on pedantic,warning,error "$result"/*.changes | sed 's/^/LINTIAN /'
    [[ ${PIPESTATUS[0]} == 0 ]]
    echo "LINTIAN no error, no warning, nothing pedantic"
}

main "$@"; exit
