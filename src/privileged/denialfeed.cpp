// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/denialfeed.h"

#include "moc_denialfeed.cpp"
