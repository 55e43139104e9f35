# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Building this tree in the base root, and what a box gets of it. Sourced by ./dev.

build_paths() {
    base_ready || return
    BUILDS=$CACHE/builds/$CHECKOUT
    PRESET=${SNAPPERMS_PRESET:-ci}
    BUILD=$BUILDS/objects-${BASE##*-}-$PRESET
    STAGE=$BUILDS/stage
}

# sweep_builds: throw away what was built of checkouts that are no more. Only while no other ./dev is at work here, and only what nobody has built for two
# weeks: a tree that is not seen may be on a disk, or in a mount namespace, that is merely not ours today.
sweep_builds() {
    local fd of tree
    exec {fd}>>"$CACHE/locks/use"
    if flock -n "$fd"; then
        while read -r of; do
            tree=$(<"$of")
            [[ $tree == /* && ! -e $tree ]] || continue
            rm -rf --one-file-system "${of%/of}"
        done < <(find "$CACHE/builds" -mindepth 2 -maxdepth 2 -type f -name of -mtime +14 2>/dev/null)
    fi
    exec {fd}>&-
}

# in_root [BIND...] -- CMD...: the words that run CMD in a throw-away chroot that sees the tree as /src, what it is built
# into as /build, and /builds beside it. The same names for every checkout, in boxes too: what one has compiled, the
# compiler's cache gives to all. LOWERS names further layers to make it of. For long_step, as_job and caged.
in_root() {
    mkdir -p "$BUILD" "$CACHE/ccache" "$CACHE/mnt"
    ROOT_CMD=(bash "$TOP/box/inside/root.sh" "$CACHE/mnt" "${LOWERS:-$BASE}" - - "ro:$TOP:/src" "$BUILD:/build" "$BUILDS:/builds" "$CACHE/ccache:/ccache")
    while [[ $1 != -- ]]; do
        ROOT_CMD+=("$1")
        shift
    done
    ROOT_CMD+=("$@")
}

# by_these_presets: what other presets than the tree's have configured at $BUILD is thrown away; CMake reads them only once.
by_these_presets() {
    [[ -e $BUILD/build.ninja ]] || return 0
    cmp -s "$TOP/CMakePresets.json" "$BUILD/presets.json" || rm -rf --one-file-system "$BUILD"
}

# build [NINJA TARGET...]: configure and build what is not up to date; without targets, or with "product", also install into the stage.
build() {
    local old status=0
    build_paths || return
    [[ -e $TOP/CMakeLists.txt ]] || { say "./dev: there is nothing to build: $TOP has no CMakeLists.txt." >&2; return 1; }
    mkdir -p "$BUILDS"
    printf '%s\n' "$TOP" >"$BUILDS/of"
    take_lock "build-$CHECKOUT-$PRESET"
    for old in "$BUILDS"/{objects,build}-*; do
        [[ ! -e $old || $old == "$BUILDS/objects-${BASE##*-}"-* ]] || rm -rf --one-file-system "$old"
    done
    by_these_presets
    in_root -- bash /src/box/inside/build.sh "/builds/$(basename "$STAGE").new" "$PRESET" "$@"
    LOG_TAIL=60 long_step "Building" "build-$CHECKOUT-$PRESET" "${ROOT_CMD[@]}" || status=$?
    if ((status != 0)); then
        drop_lock "build-$CHECKOUT-$PRESET"
        return "$status"
    fi
    # Installed aside; only the exchange keeps a box from being started meanwhile.
    if [[ -d $STAGE.new ]]; then
        take_lock "stage-$CHECKOUT"
        rm -rf "$STAGE"
        mv "$STAGE.new" "$STAGE"
        drop_lock "stage-$CHECKOUT"
    fi
    drop_lock "build-$CHECKOUT-$PRESET"
}

# box_up NAME [BIND...]: a box with everything in it, ready. LAYER names a layer of further packages. Status 124: the time was over before.
box_up() {
    local name=$1 status=0
    shift
    layers_ready "${LAYER:-}" || return
    build_paths || return
    out_dir
    take_lock "stage-$CHECKOUT" -s
    box_boot "$name" "$LAYERS" - - "ro:$TOP:/src" "$OUT:/out" "$@" || status=$?
    drop_lock "stage-$CHECKOUT"
    ((status == 0)) || return "$status"
    box_wait "$name"
}
