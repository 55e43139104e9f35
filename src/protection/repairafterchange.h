// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace Snapperms
{

class ChangeQueue;
class ProtectionWatch;

namespace Privileged
{
class AuthorizationPort;
}

/**
 * Has the watch put right what a change that was made here left, without anybody having to ask for it: once for each change, when nothing else is to be
 * changed, and only where polkit would let this program have it without a password. Everything else stays an offer. Whether something differed before the
 * change already makes no difference: snapd has written and loaded the rules of that app for the change, and a switch that was just turned is to be true.
 *
 * Lives on the window's thread and never blocks it.
 */
class RepairAfterChange : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. */
    RepairAfterChange(const ChangeQueue *queue, ProtectionWatch *watch, Privileged::AuthorizationPort *authorizations, QObject *parent = nullptr);

    /** What the last change left of this snap is known, and whether that is to be put right is decided. A repair may be under way. */
    [[nodiscard]] bool hasDecided(const QString &snap) const;
    /** For who cannot wait for polkit any longer: what is known and not decided about stays an offer. */
    void leaveAsOffer(const QString &snap);

Q_SIGNALS:
    /** hasDecided() has become true. */
    void decided(const QString &snap);

private:
    void consider(const QString &snap);
    void reconsider();
    void decide();
    void decideAbout(const QString &snap, bool repairs);
    /** What a change left is known, and nothing was decided about it yet. */
    [[nodiscard]] bool isDue(const QString &snap) const;

    const ChangeQueue *const m_queue;
    ProtectionWatch *const m_watch;
    Privileged::AuthorizationPort *const m_authorizations;
    QHash<QString, quint64> m_decided; ///< SnapProtection::firstAfterChange of the change that was last decided about.
    QSet<QString> m_waiting; ///< Until nothing is to be changed any more.
    QSet<QString> m_asked; ///< Until polkit has answered.
};

}
