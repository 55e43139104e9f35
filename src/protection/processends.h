// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Snapperms
{

class ProcessEnd;

/**
 * Tells of many processes when each has ended, whoever's they are. To be told by the kernel takes a descriptor for each, and a program may have no more than so
 * many, for all that it does: some are waited for like that, each until its end, and whether the others are still there is looked at when one has ended, and
 * now and then; only while there are others. So it is, too, where no descriptor is to be had.
 *
 * Lives on one thread and never blocks it: the kernel answers at once, and is asked about a few at a time. No thread of a pool could do that, since Qt ends the
 * program where there is no descriptor for a new one.
 */
class ProcessEnds : public QObject
{
    Q_OBJECT

public:
    explicit ProcessEnds(QObject *parent = nullptr);
    /** @p most: how many descriptors it may take. @p again: how often is looked at those that have none. */
    ProcessEnds(int most, std::chrono::milliseconds again, QObject *parent = nullptr);
    ~ProcessEnds() override;

    /** These, and no others from now on. Those that were among them before are waited for as they were. */
    void setProcesses(const QSet<int> &pids);

    /** A small part of what this program may have. */
    [[nodiscard]] static int usualMost();

Q_SIGNALS:
    /** Once for each, always later; then it is none of them any more. */
    void ended(int pid);

private:
    bool wait(int pid);
    void look();
    void lookAtSome();
    /** True when it is over with one that is not waited for. */
    bool hasEnded(int pid);

    const int m_most;
    QTimer m_again;
    QTimer m_next; ///< While there are some to look at.
    QHash<int, ProcessEnd *> m_waiting;
    QHash<int, quint64> m_others; ///< And when they were started, which tells them from others of the same number; 0 as long as that is not known.
    QList<int> m_toLookAt;
    bool m_lookAgain = false;
};

}
