// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/machineprobe.h"

#include "moc_machineprobe.cpp"
