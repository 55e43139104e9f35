// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "protection/rowforces.h"
#include "ui/accesssentences.h"

#include <QCoreApplication>

namespace Snapperms
{

/** What the kernel answered when it was asked about a switch, and whose word something is. */
class KernelSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::KernelSentences)

public:
    /** What the kernel itself said about it; empty when it was not asked. */
    [[nodiscard]] static QString word(const RowForce &force, const QString &title);
    /** That the kernel and the switch do not agree; empty when they do, or nobody knows better. @p thing: title of the permission. */
    [[nodiscard]] static QString contradiction(const RowForce &force, bool isOn, const QString &thing);
    /** @p statement about what is in reach, and whose word it is. */
    [[nodiscard]] static QString withSource(const QString &statement, SaidBy source);
};

}
