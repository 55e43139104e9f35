#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# stock-setup.sh SAMPLES: runs once in a chroot of the new stock, before its first boot: users, and the snap files.

set -eu
samples=$1
built=/var/lib/snapperms-samples

# README says these passwords; the machine has no network and lives for minutes.
for user in demo admin bob alice; do
    useradd --create-home --shell /bin/bash --comment "${user^}" "$user"
    printf '%s:snapperms\n' "$user"
done | chpasswd
usermod --append --groups sudo admin
for user in demo bob alice; do
    install -d -o "$user" -g "$user" "/home/$user/Documents"
    printf 'A note of %s.\n' "$user" >"/home/$user/Documents/note.txt"
    chown "$user:$user" "/home/$user/Documents/note.txt"
done
mkdir -p /media/stick
printf 'a picture\n' >/media/stick/photo.txt

# Parallel instances and classic snaps need this place to be real.
mkdir -p "$built" /snap
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pack() { # pack DIR NAME
    mksquashfs "$1" "$built/$2.snap" -noappend -comp lzo -all-root -quiet -no-progress >/dev/null
}

# snapd's own snap: what makes the system slots appear. It holds the package's own programs and claims to be older than
# they are, so that nothing is ever started from it.
dir=$work/snapd
mkdir -p "$dir/meta" "$dir/usr/lib" "$dir/usr/bin" "$dir/etc/apparmor.d"
cp -a /usr/lib/snapd "$dir/usr/lib/"
cp -a /usr/bin/snap "$dir/usr/bin/"
cp -a /etc/apparmor.d/usr.lib.snapd.snap-confine* "$dir/etc/apparmor.d/"
sed -i 's/^VERSION=.*/VERSION=2.50/' "$dir/usr/lib/snapd/info"
printf 'name: snapd\nversion: "2.50"\ntype: snapd\nsummary: Daemon and tooling that enable snap packages\ndescription: Made of the package.\narchitectures: [all]\nconfinement: strict\n' >"$dir/meta/snap.yaml"
pack "$dir" snapd

# Bases: the directories that snap-confine expects, nothing in them. The programs are static.
for base in core22 core24; do
    dir=$work/$base
    mkdir -p "$dir"/{meta,bin,sbin,dev,etc/alternatives,etc/ssl,home,root,proc,sys,tmp,run,media,mnt,srv,opt,snap,lib/modules,lib/firmware,lib64} \
        "$dir"/var/{snap,lib/snapd,log,tmp,cache} "$dir"/usr/{bin,sbin,src,lib/snapd,share,local}
    touch "$dir"/etc/{nsswitch.conf,resolv.conf,passwd,group,hosts}
    cp /usr/bin/busybox "$dir/bin/busybox"
    for applet in sh cat ls sleep true; do ln -s busybox "$dir/bin/$applet"; done
    printf 'name: %s\nversion: "1"\ntype: base\nsummary: Nearly empty base\ndescription: Made of directories.\narchitectures: [all]\n' "$base" >"$dir/meta/snap.yaml"
    pack "$dir" "$base"
done

gcc -std=gnu17 -O2 -Wall -Wextra -Werror -static -o "$work/snapprobe" "$samples/snapprobe.c"
for sample in "$samples"/*/; do
    name=$(basename "$sample")
    dir=$work/$name
    cp -r --no-preserve=ownership "$sample" "$dir"
    chmod -R u=rwX,go=rX "$dir"
    while read -r command; do
        install -D -m 755 "$work/snapprobe" "$dir/$command"
    done < <(sed -n 's/^    command: \([^ ]*\).*/\1/p' "$dir/meta/snap.yaml")
    for hook in "$dir"/hooks/*; do
        [[ -e $hook ]] && install -D -m 755 "$work/snapprobe" "$dir/meta/hooks/$(basename "$hook")"
    done
    pack "$dir" "$name"
done
cp "$work/snapprobe" "$built/snapprobe"
