// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Snapperms
{

/** Which changes in snapd have begun and not moved on since: each that has not for some time is told of once, for a notice of its end may never come. */
class BegunChanges : public QObject
{
    Q_OBJECT

public:
    explicit BegunChanges(std::chrono::milliseconds patience, QObject *parent = nullptr);

    /** Something was told of the change @p id: that it has begun, which may be told again and prolongs nothing, or (not @p hasOnlyBegun) that it moved on. */
    void heard(const QString &id, bool hasOnlyBegun);
    void clear();

Q_SIGNALS:
    /** At least one has not moved on for as long as it may; once for all that are due. */
    void overdue();

private:
    void wait();
    void forgetDue();

    const std::chrono::milliseconds m_patience;
    QHash<QString, QDeadlineTimer> m_changes;
    QTimer m_timer;
};

}
