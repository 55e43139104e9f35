// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/enforcement.h"
#include "confinement/verifier.h"
#include "privileged/confinementdoor.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Snapperms
{

class ChangeQueue;
class ChangeRequest;
class PermissionStore;

namespace Snapd
{
class Client;
}

/** What is known about whether the rules of one snap are in force. */
struct SnapProtection {
    enum class Stage {
        NotLooked,
        Waiting, ///< For snapd, which is changing something about this snap: every moment of that looks wrong.
        Looking,
        Known,
    };
    Stage stage = Stage::NotLooked;
    std::optional<Confinement::SnapVerdict> verdict; ///< The last one; also while another look is under way.
    quint64 begun = 0; ///< The number of the last look at it, see ProtectionWatch::lastLook().
    quint64 seen = 0; ///< Of that which the verdict is of.
    quint64 firstAfterChange = 0; ///< Of the first that can tell what the last change left that was made here; 0 when there was none, or it no longer matters.
    bool isOld = false; ///< The kernel's rules, whosever, have changed since that look.
    bool isSnapdSilent = false; ///< While Waiting: whether snapd is changing anything it does not tell.
    bool isRepairing = false; ///< Until it has been looked at what came of it.
    bool isAutomatic = false; ///< Nobody asked for that repair, or for the one that ended last: see repairAfterChange().
    std::optional<Privileged::RepairAnswer> repair; ///< How the last one ended that was begun here; until the next, or a change, or a new drift.
};

/**
 * Whether what snapd wrote for a snap is what the kernel enforces, kept for the window: looked at after each change that was made here, when snaps come onto
 * the screen, when the kernel's rules change while it is there, and on request. Nothing is done as long as nothing happens. Where there is no AppArmor the
 * verdicts say so. Of a snap that is disabled or removed nothing is known, also when that happens in the middle of a look.
 *
 * Lives on the window's thread and never blocks it.
 */
class ProtectionWatch : public QObject
{
    Q_OBJECT

public:
    /** What it stands on; tests hand in their own. */
    struct Ground {
        Confinement::ToolRunner *runner = nullptr; ///< Must outlive the watch.
        Confinement::Root root;
        std::chrono::milliseconds secondLook = std::chrono::seconds(1); ///< See Verifier.
        std::chrono::milliseconds retry = std::chrono::seconds(10); ///< While snapd is at work and tells nothing.
        std::chrono::milliseconds freshFor = std::chrono::minutes(1); ///< What is shown again is looked at again when the last look is older.
        std::function<std::chrono::steady_clock::time_point()> now = &std::chrono::steady_clock::now;
    };

    /** All must outlive it. */
    ProtectionWatch(Snapd::Client *client,
        const PermissionStore *store,
        ChangeQueue *queue,
        Privileged::ConfinementDoor *door,
        const Ground &ground,
        QObject *parent = nullptr);
    ~ProtectionWatch() override;

    [[nodiscard]] SnapProtection of(const QString &snap) const;
    /** Looks are numbered as they begin, whatever at: those that begin from now on have higher ones. */
    [[nodiscard]] quint64 lastLook() const;

    /**
     * The snaps on the screen. What is not known of them, or was not looked at for a while, is looked at, one after the other, for as long as they are there;
     * of one that is shown alone it is looked at at once. Not everything that can change has the kernel tell of it.
     */
    void setShown(const QStringList &snaps);
    /** Looks at once; a look that is under way is followed by another. For all snaps see ProtectionRound. */
    void check(const QString &snap);
    /** The snaps whose rules a request that has ended may have changed: what is looked at after each that the queue has carried out. */
    [[nodiscard]] static QStringList changedBy(const ChangeRequest &request);
    /** Looks as after such a request. For who did not have the watch listen while there was more to be changed. */
    void lookAfterChange(const QString &snap);
    /** Has the helper put it right; a password dialog will stand. Looks again afterwards, however it went. */
    void repair(const QString &snap);
    /** The same without anybody having asked for it, because a change that was made here left something that differs; told as such. */
    void repairAfterChange(const QString &snap);

Q_SIGNALS:
    /** of() tells something else about this snap. */
    void changed(const QString &snap);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

}
