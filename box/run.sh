# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev run, ./dev screenshots, ./dev bench, ./dev translations. Sourced by ./dev.

# The socket of the display we were called from; empty when it is none of this machine.
host_display_socket() {
    [[ ${DISPLAY:-} =~ ^(unix)?:([0-9]+)(\.[0-9]+)?$ ]] || return 1
    [[ -S /tmp/.X11-unix/X${BASH_REMATCH[2]} ]] || return 1
    printf '%s' "${BASH_REMATCH[2]}"
}

cmd_run() {
    local tour='' number=''
    case ${1:-} in
        '') ;;
        --tour) tour=1 ;;
        *) die "run knows only --tour." ;;
    esac
    [[ -n $tour ]] || number=$(host_display_socket) || {
        [[ -n ${DISPLAY:-} ]] && say "The display $DISPLAY is not one of this machine; using a virtual one."
        tour=1
    }
    build product || return 1
    if [[ -n $tour ]]; then
        in_a_box tour "$OUT/tour" python3 /src/tests/box/lib/tour.py
    else
        run_on_display "$number"
    fi
}

# run_on_display NUMBER: the window among the person's own windows.
run_on_display() {
    local name=run-$$ status=0 cookies=$CACHE/boxes/run-$$-cookies
    local given=${XAUTHORITY:-${HOME:-/root}/.Xauthority}
    [[ -n ${SUDO_USER:-} && ! -e $given ]] && given=$(getent passwd "$SUDO_USER" | cut -d: -f6)/.Xauthority
    box_up "$name" "/tmp/.X11-unix/X$1:/mnt/host-display" || return 1
    if [[ -r $given ]]; then box_do "$name" tee /run/cookies <"$given" >/dev/null; fi
    rm -f "$cookies"
    say "The window opens on $DISPLAY as the user demo of the box. When a password is asked for, it is: snapperms"
    box_do "$name" bash /src/box/inside/on-display.sh "$1" || status=$?
    box_stop "$name"
    return "$status"
}

# in_a_box WHAT DIR CMD...: run a script of ours in a fresh box and let the person see what it prints.
in_a_box() {
    local what=$1 dir=$2 name=$1-$$ status=0
    shift 2
    out_dir
    mkdir -p "$dir"
    box_up "$name" "ro:$BUILD:/build" || return 1
    box_do "$name" env "SNAPPERMS_OUT=/out/$(basename "$dir")" SNAPPERMS_OUT_SHOWN="$dir" "$@" </dev/null || status=$?
    if ((status != 0)); then
        box_do "$name" journalctl --no-pager -n 200 -o short-precise >"$dir/journal.log" 2>&1
        printf './dev: the %s did not get to its end (exit %d); %s/journal.log has what the box said.\n' "$what" "$status" "$dir" >&2
    fi
    box_stop "$name"
    give_back "$OUT"
    return "$status"
}

cmd_screenshots() {
    [[ -e $TOP/tests/box/screenshots.py ]] || die "there is no tests/box/screenshots.py to take pictures with."
    build product || return 1
    # shellcheck disable=SC2034 # box_up reads it
    local LAYER=desktop
    in_a_box screenshots "$OUT/screenshots" python3 /src/tests/box/screenshots.py "$@"
}

cmd_bench() {
    [[ -x $TOP/tests/bench/run ]] || die "there is no tests/bench/run to measure with."
    build || return 1
    # shellcheck disable=SC2034 # box_up reads it
    local LAYER=desktop
    in_a_box bench "$OUT/bench" /src/tests/bench/run "$@"
}

# The tree is read-only to everything else that is built.
cmd_translations() {
    (($# == 0)) || die "translations takes nothing."
    build snapperms_translations || return 1
    in_root "$TOP/translations:/src/translations" -- ninja -C /build update-translations
    long_step "Collecting the strings" "translations-$CHECKOUT" "${ROOT_CMD[@]}" || return 1
    give_back "$TOP/translations"
    say "Still to be translated: $(grep -c 'type="unfinished"' "$TOP"/translations/*.ts | sed 's#.*/##' | paste -sd' ')"
}
