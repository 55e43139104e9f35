// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/kernelsentences.h"

namespace Snapperms
{

QString KernelSentences::word(const RowForce &force, const QString &title)
{
    using Word = Confinement::KernelAnswer::Word;
    switch (force.kernel.answer.word) {
    case Word::Refuses:
        return tr("Asked just now, the kernel says that it keeps %1 from it.", "from what a permission opens").arg(title);
    case Word::Partly:
        return tr("Asked just now, the kernel says that it lets %1 have part of it.", "of what a permission opens").arg(title);
    case Word::Allows:
        return tr("Asked just now, the kernel says that it lets %1 have it.", "what a permission opens").arg(title);
    case Word::NotAsked:
        break;
    }
    return {};
}

QString KernelSentences::contradiction(const RowForce &force, bool isOn, const QString &thing)
{
    if (!force.contradicts) {
        return {};
    }
    return isOn
        ? tr("%1 is on, but the kernel says that it keeps this app from it.", "title of a permission").arg(thing)
        : tr("%1 is off, but the kernel says that it lets this app have it, and no switch of the app explains that.", "title of a permission").arg(thing);
}

QString KernelSentences::withSource(const QString &statement, SaidBy source)
{
    switch (source) {
    case SaidBy::Nobody:
        break;
    case SaidBy::Rules:
        return tr("%1 That is so by the rules; the kernel cannot be asked about it.", "after a statement of what an app can reach").arg(statement);
    case SaidBy::Kernel:
        return tr("%1 The kernel says so, too.", "after a statement of what an app can reach").arg(statement);
    }
    return statement;
}

}
