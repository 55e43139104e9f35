#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# seeds.sh DIR: what the fuzzers begin with, made of the data that the other tests have from real machines: DIR/TARGET/ for each.

set -eu
fixtures=$(cd "$(dirname "$0")/../fixtures" && pwd)
to=$1
for target in snapdreply snapdconnections snapdhttp declaration auditline auditmessage kernelfile helpersnapd; do mkdir -p "$to/$target"; done

# The first letter says which answer it is; see snapdreply.cpp.
for file in "$fixtures"/snapd/*.json; do
    name=$(basename "$file" .json)
    case $name in
        snaps) kind=a ;;
        connections* | many) kind=b ;;
        interfaces*) kind=c ;;
        change-*) kind=d ;;
        changes-*) kind=e ;;
        notices*) kind=f ;;
        base-declaration) kind=g ;;
        snap-declaration*) kind=h ;;
        connect-*) kind=j ;;
        *) kind=k ;;
    esac
    # One line of a few hundred characters is worth more to a mutator than a file.
    { printf %s "$kind"; head -c 8000 "$file"; } >"$to/snapdreply/$name"
    { printf 'HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n' "$(head -c 400 "$file" | wc -c)"; head -c 400 "$file"; } >"$to/snapdhttp/$name"
    { printf 'HTTP/1.0 200 OK\r\n\r\n'; head -c 8000 "$file"; } >"$to/helpersnapd/$name"
done
printf 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nbod\r\n1\r\ny\r\n0\r\nX: y\r\n\r\n' >"$to/snapdhttp/chunks"

# A connection is made, turned off, and made by hand, beside a plug that nothing is said of.
plugs='{"snap":"a","plug":"p","interface":"i","apps":["b","c"],"label":"\"{"},{"snap":"a","plug":"q","interface":"content","attrs":{"content":"t"}}'
slots='{"snap":"s","slot":"i","interface":"i","connections":[{"snap":"a","plug":"p"}]},{"snap":"s","slot":"t","interface":"content","attrs":{"content":"t"}}'
pair='{"plug":{"snap":"a","plug":"p"},"slot":{"snap":"s","slot":"i"},"interface":"i"}'
for lists in "\"established\":[$pair]" "\"established\":[],\"undesired\":[$pair]" "\"established\":[${pair%\}},\"manual\":true}, $pair]"; do
    printf '{"type":"sync","status-code":200,"result":{%s,"plugs":[%s],"slots":[%s]}}\0' "$lists" "$plugs" "$slots"
done >"$to/snapdconnections/in-turn"

# Pieces of the base declaration, each with the head that an assertion begins with.
head -n 60 "$fixtures/declarations/base-declaration-2.68.3.txt" >"$to/declaration/head"
sed -n 1,4p "$fixtures/declarations/base-declaration-2.68.3.txt" >"$to/declaration/short"

# What a probe tells of refused devices, as Linux 6.12 wrote it, and what becomes of it.
printf %s '           <...>-1728    [001] .....   701.385391: devdeny: (inode_permission+0x146/0x190 <- devcgroup_check_permission) ret=-1 type=2 major=81 minor=0 acc=6' >"$to/auditline/device-trace"
printf %s 'devices: label=snap.vlc.vlc pid=1728 fsuid=1000 block=0 major=81 minor=0 denied=rw comm=766C63 name=2F6465762F766964656F30' >"$to/auditline/device-record"

number=0
while IFS= read -r line; do
    [[ -z $line || $line == '#'* ]] && continue
    number=$((number + 1))
    printf %s "$line" >"$to/auditline/$number"
done <"$fixtures/confinement/denials.txt"

number=0
while IFS= read -r line; do
    [[ $line == '#'* ]] && continue
    number=$((number + 1))
    # shellcheck disable=SC2001 # every two digits
    printf %b "$(sed 's/../\\x&/g' <<<"$line")" >"$to/auditmessage/$number"
done <"$fixtures/confinement/audit-datagrams.txt"
