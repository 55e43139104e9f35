// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/repair/repair.h"

namespace Snapperms::Helper
{

/** The real sink: a file in @p directory, readable by all, exchanged as a whole; and an entry in the journal for each step and for the end. */
class FileAndJournal final : public RepairSink
{
public:
    explicit FileAndJournal(const QString &directory);

    void tell(const QString &snap, const RepairReport &report) override;

    /** The fields of the journal's entry for the newest thing in @p report; empty when there is none yet. For tests. */
    [[nodiscard]] static QList<QByteArray> fields(const QString &snap, const RepairReport &report);

private:
    QString m_directory;
};

}
