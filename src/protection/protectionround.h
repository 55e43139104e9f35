// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace Snapperms
{

class PermissionStore;
class ProtectionWatch;

/**
 * One check of all apps, on request: has the watch look at one after the other, and counts those of which a look that began after the request has ended with a
 * verdict. Whom snapd keeps busy is gone on without, and counts when the watch could look at it after all. What is removed or disabled meanwhile no longer
 * belongs to it, what is installed or enabled does. Others may have the watch look at single apps at any time: that is not held up, and counts here as well.
 *
 * Lives on the window's thread and never blocks it.
 */
class ProtectionRound : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotStarted,
        Running,
        Stopped, ///< By the person, with something left to be looked at.
        Finished,
    };

    /** Both must outlive it. */
    ProtectionRound(const PermissionStore *store, ProtectionWatch *watch, QObject *parent = nullptr);

    /** From the beginning; nothing when one is running. */
    void start();
    /** A look that is under way ends, and counts; nothing else is begun. */
    void stop();
    /** Nobody is interested any more: forgets what has ended. One that is running goes on. */
    void close();

    [[nodiscard]] State state() const { return m_state; }
    /** All that belong to it. */
    [[nodiscard]] QStringList snaps() const;
    [[nodiscard]] bool isDone(const QString &snap) const;
    [[nodiscard]] qsizetype doneCount() const;
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }

Q_SIGNALS:
    /** Another state, other snaps, or more of them done. */
    void changed();
    /** Every time that the state becomes Finished; after changed(). */
    void finished();

private:
    struct Entry {
        QString snap;
        quint64 since = 0; ///< Looks with higher numbers count.
        bool isAsked = false;
        bool isDone = false;
    };

    void follow(const QString &snap);
    void reconcile();
    void advance();
    void ask(const QString &snap);
    [[nodiscard]] Entry entryFor(const QString &snap) const;
    [[nodiscard]] QStringList wanted() const;

    const PermissionStore *const m_store;
    ProtectionWatch *const m_watch;
    State m_state = State::NotStarted;
    QList<Entry> m_entries;
    QString m_current; ///< Whom the watch was asked to look at, until it has or cannot.
};

}
