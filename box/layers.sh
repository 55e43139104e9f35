# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# The kept layers of the box: the base (Debian from its packages), the stock (users, snapd's own snap, the sample snaps),
# and layers of further packages that only some boxes have. Each is named by what it is made of, made aside and renamed:
# a name that exists is whole. What cannot be made has a status other than 0, 124 for want of time, and may be tried again. Sourced by ./dev.

base_key() {
    { grep -v '^[[:space:]]*\(#\|$\)' "$TOP/box/packages" | LC_ALL=C sort; hash_of "$TOP/box/inside/base.sh" "$TOP/box/inside/base-setup.sh"; } | sha256sum | cut -c1-16
}

stock_key() {
    { basename "$BASE"; hash_of "$TOP/box/samples" "$TOP/box/inside/stock.sh" "$TOP/box/inside/stock-setup.sh"; } | sha256sum | cut -c1-16
}

# sweep KIND: throw away what an interrupted build of this layer left, and nothing else that is in there. Only under the layer's lock.
sweep() {
    rm -rf --one-file-system "$CACHE/tmp/$1-new"
}

# Chosen once: a tree that is edited while a long command runs must not change the machine under it.
BASE='' STOCK=''

# used LAYER: remember that it was wanted today, and throw away layers of the same kind that nobody wanted for a month.
used() {
    local kind=${1##*/} marker layer
    kind=${kind%%-*}
    mkdir -p "$CACHE/used"
    touch "$CACHE/used/${1##*/}"
    while read -r marker; do
        layer=$CACHE/${marker##*/}
        rm -rf --one-file-system "$layer" && rm -f "$marker"
    done < <(find "$CACHE/used" -type f -name "$kind-*" -mtime +30)
}

base_ready() {
    local packages status=0
    [[ -n $BASE ]] && return 0
    BASE=$CACHE/base-$(base_key)
    used "$BASE"
    [[ -d $BASE ]] && return 0
    take_lock base
    if [[ ! -d $BASE ]]; then
        sweep base
        mkdir -p "$CACHE/tmp"
        packages=$(grep -v '^[[:space:]]*\(#\|$\)' "$TOP/box/packages" | paste -sd,)
        long_step "Building the Debian 13 root (once; about 1.7 GB, a minute or two)" base \
            bash "$TOP/box/inside/base.sh" "$CACHE/tmp/base-new" "$packages" "$TOP/box/inside/base-setup.sh" &&
            mv "$CACHE/tmp/base-new" "$BASE" || status=$?
    fi
    drop_lock base
    ((status == 0)) || BASE=''
    return "$status"
}

packages_in() {
    grep -v '^[[:space:]]*\(#\|$\)' "$1" | LC_ALL=C sort | paste -sd' '
}

packages_key() { # packages_key FILE [SETUP]
    { basename "$BASE"; packages_in "$1"; hash_of "$TOP/box/inside/packages.sh" ${2:+"$2"}; } | sha256sum | cut -c1-16
}

# packages_ready VARIABLE KIND TITLE FILE [SETUP]: a layer of further packages, a list like box/packages, for what not every
# box needs; SETUP is a script that runs in there once before they are installed. It is made on the base and belongs
# between base and stock ("$STOCK:$LAYER:$BASE"), so that other samples do not make it anew. For that reason it must not
# hold packages that make users: the stock's list of users is the one that counts.
packages_ready() {
    local -n layer=$1
    local kind=$2 title=$3 file=$4 setup=${5:-} packages status=0
    [[ -n $layer ]] && return 0
    base_ready || return
    packages=$(packages_in "$file")
    layer=$CACHE/$kind-$(packages_key "$file" "$setup")
    used "$layer"
    [[ -d $layer ]] && return 0
    take_lock "$kind"
    if [[ ! -d $layer ]]; then
        sweep "$kind"
        mkdir -p "$CACHE/tmp/$kind-new"/{upper,work} "$CACHE/mnt"
        # shellcheck disable=SC2086 # one word a package
        long_step "$title" "$kind" \
            bash "$TOP/box/inside/packages.sh" "$CACHE/mnt" "$BASE" "$CACHE/tmp/$kind-new/upper" "$CACHE/tmp/$kind-new/work" "${setup:--}" $packages &&
            mv "$CACHE/tmp/$kind-new/upper" "$layer" || status=$?
        rm -rf "$CACHE/tmp/$kind-new"
    fi
    drop_lock "$kind"
    ((status == 0)) || layer=''
    return "$status"
}

# layers_ready NAME: the layers of a box, topmost first, into LAYERS. NAME is one of further packages, or empty.
DESKTOP='' FLEET='' LAYERS=''
# shellcheck disable=SC2034 # box_up reads LAYERS
layers_ready() {
    stock_ready || return
    case $1 in
        '') LAYERS=$STOCK:$BASE ;;
        desktop)
            packages_ready DESKTOP desktop "Installing the desktop's settings for the tests that need them (once; about 10 MB)" "$TOP/box/packages-desktop" || return
            LAYERS=$STOCK:$DESKTOP:$BASE
            ;;
        fleet)
            packages_ready FLEET fleet "Installing Ansible, ssh and the shells of administrators for the tests that need them (once; about 60 MB)" "$TOP/box/packages-fleet" || return
            LAYERS=$STOCK:$FLEET:$BASE
            ;;
        *) die "knows no layer \"$1\"; there are: desktop, fleet." ;;
    esac
}

stock_ready() {
    local status=0
    [[ -n $STOCK ]] && return 0
    base_ready || return
    STOCK=$CACHE/stock-$(stock_key)
    used "$STOCK"
    [[ -d $STOCK ]] && return 0
    take_lock stock
    if [[ ! -d $STOCK ]]; then
        sweep stock
        mkdir -p "$CACHE/tmp/stock-new"/{upper,work}
        stock_box "$CACHE/tmp/stock-new" && mv "$CACHE/tmp/stock-new/upper" "$STOCK" || status=$?
        rm -rf --one-file-system "$CACHE/tmp/stock-new"
    fi
    drop_lock stock
    ((status == 0)) || STOCK=''
    return "$status"
}

# stock_box DIR: make the stock in DIR/upper by booting it once.
stock_box() {
    # shellcheck disable=SC2034 # for box_boot: nothing of ours is in the stock
    local name=stock-$$ STAGE=- status
    mkdir -p "$CACHE/mnt"
    long_step "Packing the sample snaps" stock-setup \
        bash "$TOP/box/inside/root.sh" "$CACHE/mnt" "$BASE" "$1/upper" "$1/work" "ro:$TOP/box:/src" -- bash /src/inside/stock-setup.sh /src/samples || return
    box_boot "$name" "$BASE" "$1/upper" "$1/work" "ro:$TOP/box:/src" || return
    box_wait "$name" || return
    box_step "$name" "Installing the sample snaps in a first boot of the box (once)" stock bash /src/inside/stock.sh || { status=$?; box_stop "$name"; return "$status"; }
    box_halt "$name" || { box_stop "$name"; say "./dev: the first boot of the box did not power off; see $LOGS/box-$name.log" >&2; return 1; }
}
