#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# gates.sh TREE: runs every static gate in the base root and prints a verdict line after what each has to say.

set -u
cd "$1" || exit 1
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'

gate() { # gate NAME CMD...
    local name=$1
    shift
    printf 'GATE-BEGIN %s\n' "$name"
    if "$@" 2>&1; then printf 'GATE-OK %s\n' "$name"; else printf 'GATE-FAILED %s\n' "$name"; fi
}

# What is in the tree: by git where there is git, otherwise everything but results.
tracked() {
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do [[ -f $file ]] && printf '%s\n' "$file"; done
    else
        find . -path ./out -prune -o -path ./build -prune -o -type f -printf '%P\n' | grep -E "^($(IFS='|' && printf '%s' "$*"))"
    fi
}

shell_scripts() {
    tracked dev box .ci tests | while read -r file; do
        if [[ $file == *.sh ]] || head -c 64 "$file" | head -n 1 | grep -aqE '^#!.*\b(ba)?sh\b'; then printf '%s\n' "$file"; fi
    done
}

check_shell() {
    local files
    mapfile -t files < <(shell_scripts)
    shellcheck --severity=warning --external-sources "${files[@]}"
}

check_spelling() {
    tracked | grep -vE '^(LICENSES/|translations/|tests/fixtures/|tests/fuzz/corpus/|.*\.(svg|png|csv|policy|desktop|notifyrc|json|metainfo\.xml)$)' | tr '\n' '\0' |
        xargs -0 codespell --ignore-words-list=renderd,atleast,nd
}

check_desktop() {
    local file status=0
    for file in org.*.desktop; do
        [[ -e $file ]] && { desktop-file-validate "$file" || status=1; }
    done
    # snapd puts the place of the snap in; until then the samples' icons have no path.
    while read -r file; do
        sed 's#${SNAP}#/snap#' "$file" >/tmp/sample.desktop
        desktop-file-validate /tmp/sample.desktop | sed "s#^/tmp/sample.desktop#$file#" | grep . && status=1
    done < <(tracked box | grep '\.desktop$')
    return $status
}

check_metainfo() {
    local file status=0
    for file in org.*.metainfo.xml; do
        [[ -e $file ]] && { appstreamcli validate --no-net --explain "$file" || status=1; }
    done
    return $status
}

check_format() {
    local files
    [[ -e .clang-format ]] || return 0
    mapfile -t files < <(tracked src ui helper tests | grep -E '\.(cpp|h)$')
    ((${#files[@]})) || return 0
    clang-format --dry-run -Werror "${files[@]}" 2>&1 | awk -F: '/error:/ { if (!seen[$1]++) print $1 ":" $2 ": not as clang-format has it" } END { exit length(seen) > 0 }'
}

# Nothing may block the window. QCoreApplication::exec in main is the one exec there is.
check_blocking() {
    local found
    found=$(tracked src ui | grep -E '\.(cpp|h|ui)$' | tr '\n' '\0' | xargs -0 -r grep -nE \
        '(\.|->)exec\(\)|runSync|(\.|->)waitFor[A-Z]|QDBusInterface|QDBus::Block|QThread::(m|u)?sleep' | grep -vE '\b(app|application)\.exec\(\)')
    [[ -z $found ]] && return 0
    printf '%s\n' "$found"
    return 1
}

# A class has one job; tables of words and facts may be as long as there are words and facts.
check_length() {
    local found
    found=$(tracked dev box src ui helper | grep -E '(^dev|\.(cpp|h|sh|py))$' | grep -vE '^src/permissions/catalog/|table\.cpp$' |
        tr '\n' '\0' | xargs -0 -r wc -l | awk '$2 != "total" && $1 > 400 { print $2 ": " $1 " lines, more than 400" }')
    [[ -z $found ]] && return 0
    printf '%s\n' "$found"
    return 1
}

gate "shellcheck" check_shell
gate "licences (reuse lint)" reuse lint --lines
gate "spelling (codespell)" check_spelling
gate "desktop files" check_desktop
gate "metainfo" check_metainfo
gate "format (clang-format)" check_format
gate "nothing blocks the window" check_blocking
gate "no file over 400 lines" check_length
gate "what its parts do in bad times" bash tests/dev/run.sh "$PWD"
