// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"

#include <QObject>

namespace Snapperms
{

/**
 * The wish that snapd stop one change. snapd asks polkit itself whether this person may (io.snapcraft.snapd.manage), so a password dialog of its own may stand
 * for long. A change that is asked to stop ends in its own time, taken back or, when it was too late, done: whoever follows it hears of that.
 */
class ChangeAbort : public QObject
{
    Q_OBJECT

public:
    /** The client must outlive it. Asks nothing yet. */
    ChangeAbort(Snapd::Client *client, const QString &changeId, QObject *parent);

    /** Does nothing while an earlier wish stands. */
    void ask();
    /** Asked, and not refused. */
    [[nodiscard]] bool isUnderWay() const;
    /** Whether @p change, which is ready and did not succeed, came to that by this wish. */
    [[nodiscard]] bool explains(const Snapd::Change &change) const;

Q_SIGNALS:
    /** isUnderWay() may differ. */
    void changed();

private:
    enum class Answer {
        NotAsked,
        Awaited,
        Accepted,
    };

    Snapd::Client *const m_client;
    const QString m_changeId;
    Answer m_answer = Answer::NotAsked;
};

}
