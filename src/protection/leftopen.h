// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/interfaceaccess.h"
#include "confinement/openfiles.h"
#include "confinement/usewatch.h"
#include "permissions/permission.h"
#include "snapd/types.h"

#include <QObject>

#include <memory>

namespace Snapperms
{

class ChangeQueue;
class PermissionStore;

/** A program that runs although the switch that concerns it has been turned, and has not noticed. */
struct RunningProgram {
    int pid = 0;
    Confinement::SecurityTag tag;
    Confinement::RestartTarget restart;
    QList<Confinement::HeldDevice> devices; ///< What it still has open of what was taken away.
    bool hasFiles = false; ///< It still has files open that it could only open through what was taken away.
    bool hasConnections = false; ///< It is still connected to something that it could only reach through that.

    bool operator==(const RunningProgram &) const = default;
};

/** What a switch did not reach, or may not have reached. */
struct LeftOpen {
    Snapd::PlugRef plug;
    QString interface;
    bool turnedOn = false; ///< Not too much, but too little: it cannot use yet what it was given.
    Confinement::RestartNeed::Reasons reasons;
    QList<RunningProgram> programs;
    QList<int> unseen; ///< Process numbers of programs of other users, of which cannot be told here what they hold.
    QList<int> opaque; ///< And of this user's of which not all that they hold could be looked through.

    /** There is nothing to be told. */
    [[nodiscard]] bool isEmpty() const { return programs.isEmpty() && unseen.isEmpty() && opaque.isEmpty(); }

    /** The program that does this was not reached, and it is what the switch was for: who is told of this need not be told of that use. */
    [[nodiscard]] bool isOf(const Confinement::Use &use) const;

    bool operator==(const LeftOpen &) const = default;
};

/**
 * After a switch was turned: which running programs it did not reach, because they have a device or a file open, or a
 * connection, or because what was changed is fixed when a program
 * starts. Looked at once after each change that was made here, and after each by which something went off in another way, time limits included; from then on
 * the end of each program is waited for, and what is left is told again. Nothing is told of switches that reached everybody; of a program of another user, or
 * one that cannot be looked through, that it runs is told where it might hold what was taken away.
 *
 * Lives on the window's thread and never blocks it.
 */
class LeftOpenWatch : public QObject
{
    Q_OBJECT

public:
    /** Both must outlive it. */
    LeftOpenWatch(const PermissionStore *store, ChangeQueue *queue, const Confinement::Root &root = {}, QObject *parent = nullptr);
    /** For another way to read what programs can keep from being read. */
    LeftOpenWatch(const PermissionStore *store, ChangeQueue *queue, const Confinement::Root &root, Confinement::Read read, QObject *parent = nullptr);
    ~LeftOpenWatch() override;

    [[nodiscard]] QList<LeftOpen> of(const QString &snap) const;

Q_SIGNALS:
    void changed(const QString &snap);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

/**
 * What is left open of one plug. @p beside: what else the snap has that is on; what is open through that, too, was not taken away. Where the kernel does not
 * tell which connections there are, none is told of. Blocking, for worker threads.
 */
[[nodiscard]] LeftOpen leftOpen(const Confinement::ProcessLook &look, const Permission &plug, const QList<Permission> &beside, bool turnedOn);

}
