// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"
#include "confinement/openfiles.h"
#include "confinement/processlook.h"
#include "confinement/securitytag.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

class QSocketNotifier;

namespace Snapperms::Confinement
{

/** One program of a snap that uses something right now. */
struct Use {
    HeldThing thing = HeldThing::Camera; ///< Camera or Microphone.
    SecurityTag tag;
    int pid = 0;

    bool operator==(const Use &) const = default;
    auto operator<=>(const Use &) const = default;
};

/** Who uses camera and microphone at one moment, as far as this user may know. */
struct CurrentUses {
    QList<Use> uses; ///< Sorted.
    QStringList unseen; ///< Snaps with programs of other users, of which cannot be told whether they have a camera open; sorted.
    QStringList opaque; ///< Snaps with programs of this user of which that cannot be told, since they have too much open to look through in time; sorted.

    bool operator==(const CurrentUses &) const = default;
};

/**
 * Tells which snaps have the camera open or record from a sound card at this moment, without asking again and again: the kernel tells when a device node is
 * opened or closed (inotify(7)), and only then somebody looks who did. Of the microphone only what opens the sound card itself is seen here; what records
 * through a sound server is told by SoundServerWatch.
 *
 * An open camera can be used, whether or not it is. That programs of other users have a camera open is not seen, only that they run, see isUnseen(). A process
 * is who SnapProcess::identity() says, never what it says of itself. Nodes that this user may not read cannot be watched, see isBlind().
 *
 * Lives on one thread and never blocks it: it looks on a thread of its own.
 */
class UseWatch : public QObject
{
    Q_OBJECT

public:
    explicit UseWatch(const Root &root = {}, QObject *parent = nullptr);
    ~UseWatch() override;

    void start();

    /** Sorted. */
    [[nodiscard]] QList<Use> uses() const { return m_now.uses; }
    /** When somebody last opened or closed such a device, a program of this snap ran that is another user's: it may have a camera open. */
    [[nodiscard]] bool isUnseen(const QString &snap) const { return m_now.unseen.contains(snap); }
    /** The same of a program of this user that could not be looked through. */
    [[nodiscard]] bool isOpaque(const QString &snap) const { return m_now.opaque.contains(snap); }
    /** There are devices of this kind that cannot be watched: an empty list says nothing then. */
    [[nodiscard]] bool isBlind(HeldThing thing) const { return m_blind.contains(thing); }

Q_SIGNALS:
    void changed();

private:
    void watchNodes();
    void readEvents();
    void look();
    void looked(const CurrentUses &now);

    const Root m_root;
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<QString, int> m_watched; ///< Node: the number that inotify gave it.
    QSet<HeldThing> m_blind;
    CurrentUses m_now;
    QTimer m_soon;
    QThreadPool m_pool;
    std::stop_source m_gone;
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

/** Who uses camera and microphone, as far as @p look has patience for what they have open. Blocking, for worker threads. */
[[nodiscard]] CurrentUses currentUses(const ProcessLook &look);

}
