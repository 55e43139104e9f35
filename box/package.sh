# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev package: the Debian packages, as a builder of the distribution would make them. Sourced by ./dev.

PACKAGING=''

# package_root -- CMD...: as in_root, with the tools to make packages; what is written to /package is kept.
package_root() {
    packages_ready PACKAGING packaging "Installing what makes and checks packages (once; about 200 MB)" "$TOP/box/packages-package" || return
    build_paths || return
    mkdir -p "$BUILDS/package"
    LOWERS=$PACKAGING:$BASE in_root "$BUILDS/package:/package" "$@"
}

# make_packages [--check]: build them, and have lintian look at them; into $BUILDS/package/result. With --check the tests
# are a part of the build, as they are where a distribution builds.
make_packages() {
    local status=0
    package_root -- bash /src/box/inside/package.sh "$@" || return
    take_lock "package-$CHECKOUT"
    LOG_TAIL=60 long_step "Building the packages" "package-$CHECKOUT" "${ROOT_CMD[@]}" || status=$?
    drop_lock "package-$CHECKOUT"
    return "$status"
}

# test_packages [--update]: tests/package in a box that has everything but what is built here.
test_packages() {
    # shellcheck disable=SC2034 # for box_boot: nothing of ours is in it but what gets installed
    local name=package-$$ status=0 STAGE=-
    stock_ready || return
    out_dir
    mkdir -p "$OUT/package"
    box_boot "$name" "$STOCK:$BASE" - - "ro:$TOP:/src" "$OUT/package:/out" "ro:$BUILDS/package/result:/packages" || return
    box_wait "$name" || return
    UNCAGED=1 LOG_TAIL=60 long_step "Installing, upgrading, using, removing and purging the packages" "package-test-$CHECKOUT" \
        nsenter -t "${BOX_LEADER[$name]}" -m -u -i -n -p -C -- "${BOX_ENV[@]}" SNAPPERMS_PACKAGES=/packages \
        timeout --kill-after=10 300 /src/tests/package/package.py "$@" || status=$?
    if ((status != 0)); then box_do "$name" journalctl --no-pager -n 200 -o short-precise >"$OUT/package/journal.log" 2>&1; fi
    box_stop "$name"
    return "$status"
}

# cmd_package [--check] [--test | --update]
cmd_package() {
    local option check=() test=''
    for option in "$@"; do
        case $option in
            --check) check=(--check) ;;
            --test | --update) test=$option ;;
            *) die "package knows --check, --test and --update." ;;
        esac
    done
    make_packages "${check[@]}" || return 1
    out_dir
    rm -rf "$OUT/package"
    cp -r "$BUILDS/package/result" "$OUT/package"
    sed -n 's/^LINTIAN //p' "$LOGS/package-$CHECKOUT.log"
    say "In $OUT/package: $(cd "$OUT/package" && echo *.deb)"
    if [[ $test ]]; then
        test_packages "$test" || { give_back "$OUT"; return 1; }
    fi
    # The list of what they hold, as it is now; git shows what has become different.
    if [[ $test == --update ]]; then cp "$OUT/package/packages.txt" "$TOP/tests/golden/packages.txt"; fi
    give_back "$OUT"
}
