// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/recordsource.h"

#include "moc_recordsource.cpp"
