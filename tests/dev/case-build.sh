# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Other presets are another build: CMake would go on with what those of before said.

build_paths() { BUILDS=$CACHE/builds/x PRESET=ci BASE=base-y BUILD=$CACHE/builds/x/objects-y-ci STAGE=$BUILDS/stage; }
long_step() { :; }
built() { # built PRESETS: a build that these have configured
    mkdir -p "$CACHE/builds/x/objects-y-ci"
    printf '%s' "$1" >"$CACHE/builds/x/objects-y-ci/presets.json"
    : >"$CACHE/builds/x/objects-y-ci/build.ninja"
}
built ''
cp "$TOP/CMakePresets.json" "$CACHE/builds/x/objects-y-ci/presets.json"
build || wrong "a build that is there fails"
[[ -e $BUILD/build.ninja ]] || wrong "what these presets have configured is thrown away"
built '{}'
build || wrong "a build with other presets fails"
[[ ! -e $BUILD/build.ninja ]] || wrong "what other presets have configured is gone on with"
# Nor is one of which nobody knows.
built ''
rm "$BUILD/presets.json"
build
[[ ! -e $BUILD/build.ninja ]] || wrong "what nobody knows the presets of is gone on with"
