#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# apt-get with its defaults, without questions. What somebody interrupted is ended first, which apt-get would only ask for.

set -eu
export DEBIAN_FRONTEND=noninteractive
if [[ -n $(dpkg --audit) || -n $(find /var/lib/dpkg/updates -type f 2>/dev/null) ]]; then dpkg --configure -a; fi
apt-get update
apt-get install -y --no-install-recommends "$@"
