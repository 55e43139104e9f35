// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/interfaceaccess.h"
#include "confinement/writtenrules.h"

#include <QCoreApplication>
#include <QStringList>

namespace Snapperms
{

/** What a switch opens: files, devices, sockets and whatever else, as snapd writes it into the rules. For those who want to know exactly. */
class OpensSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::OpensSentences)

public:
    /** One line for each thing that is opened, in plain words and without names of files. @p app: title of the snap. Never empty, as with point(). */
    [[nodiscard]] static QStringList plain(const Confinement::InterfaceAccess &access, const QString &app);
    /** One line a kind, what the interface is there for. @p app: title of the snap. Never empty: what is not known is told as well. */
    [[nodiscard]] static QStringList point(const Confinement::InterfaceAccess &access, const QString &app);
    /** What is opened along with that, as it is needed for it. Empty when there is nothing. */
    [[nodiscard]] static QStringList details(const Confinement::InterfaceAccess &access);
    /** What really changed in the rules when it was switched. Never empty. */
    [[nodiscard]] static QStringList changed(const Confinement::RuleDifference &difference);

private:
    [[nodiscard]] static QString kindWord(int kind);
    [[nodiscard]] static QString line(int kind, const QStringList &what);
    [[nodiscard]] static QStringList lines(const QList<Confinement::AccessItem> &items);
};

}
