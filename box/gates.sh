# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# The static gates: what can be said about the tree without building it. Sourced by ./dev.

# gates: all of them in one go in the base root; counts into PASSED and FAILED.
gates() {
    local log=$LOGS/gates-$CHECKOUT.log verdict name
    build_paths || return 1
    mkdir -p "$LOGS"
    in_root -- bash /src/box/inside/gates.sh /src
    long_step "Static gates" "gates-$CHECKOUT" "${ROOT_CMD[@]}" || return 1
    while read -r verdict name; do
        case $verdict in
            GATE-OK) PASSED=$((PASSED + 1)) ;;
            GATE-FAILED)
                FAILED=$((FAILED + 1))
                say "FAILED  gate: $name"
                sed -n "/^GATE-BEGIN $name\$/,/^GATE-FAILED $name\$/p" "$log" | sed '1d;$d' | head -n 40 | sed 's/^/        /'
                ;;
        esac
    done < <(grep -E '^GATE-(OK|FAILED) ' "$log")
}
