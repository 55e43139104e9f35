#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs once before a kernel is installed: its first file system is to hold what this one machine needs and no more, as an
# emulated machine takes long to unpack it.

set -eu
mkdir -p /etc/initramfs-tools/conf.d /usr/share/initramfs-tools/modules.d
printf 'MODULES=list\nBUSYBOX=n\nCOMPRESS=gzip\nFSTYPE=ext4\n' >/etc/initramfs-tools/conf.d/snapperms
printf 'virtio_pci\nvirtio_blk\next4\n' >/usr/share/initramfs-tools/modules.d/snapperms
