// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/declarationreader.h"
#include "permissions/defaults.h"
#include "permissions/effectiveaccess.h"
#include "permissions/machineprobe.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <utility>

namespace Snapperms
{

class PermissionStore;

/** All answers about one plug. */
struct PlugAnswers {
    PermissionDefault standing;
    QList<std::pair<Snapd::SlotRef, PolicyAnswer>> choices; ///< May they be connected?
    std::optional<Snapd::Error> unread; ///< What snapd answered where standing says that something was not read.

    bool operator==(const PlugAnswers &) const = default;
};

/** All answers about one snap. */
struct SnapAnswers {
    QHash<Snapd::PlugRef, PlugAnswers> plugs;
    SnapAccess access;

    bool operator==(const SnapAnswers &) const = default;
};

/**
 * Internal to PermissionInsight: makes answers when they are asked for, keeps them for each snap until told that what they rest on has changed, and finds out
 * which of those that were given have become others.
 */
class InsightAnswers : public QObject
{
    Q_OBJECT

public:
    /** Both must outlive it. */
    InsightAnswers(const PermissionStore *store, const DeclarationReader *reader, QObject *parent = nullptr);

    [[nodiscard]] const MachineFacts &machine() const;
    void setMachine(const MachineFacts &machine);
    /** Nothing: not known. Empty: the device has none. */
    void setModel(const std::optional<DeviceModel> &model);

    /** Nothing in it for a snap that the store does not have. Valid until the next call. */
    [[nodiscard]] const SnapAnswers &of(const QString &snap);
    /** nullptr for a plug that the store does not have. */
    [[nodiscard]] const PlugAnswers *plug(const Snapd::PlugRef &ref);

    /** These snaps are connected in another way. */
    void connectionsChanged(const QList<Snapd::PlugRef> &plugs);
    /** These snaps, or their declarations, are others: that concerns whomever they provide something for, too. */
    void snapsChanged(const QStringList &names);
    void snapsRemoved(const QStringList &names);
    /** The base declaration, or the machine. */
    void everythingChanged();

Q_SIGNALS:
    /** See PermissionInsight::changed(). */
    void changed(const QStringList &snaps);

private:
    struct Known {
        SnapAnswers answers;
        SnapAnswers told; ///< While dirty: what whoever has asked may still believe.
        QSet<QString> providers; ///< Snaps whose slots the answers look at.
        bool fresh = false;
        bool dirty = false;
    };

    void facts();
    [[nodiscard]] std::optional<Snapd::Error> problemOf(const QString &snap) const;
    [[nodiscard]] std::optional<Snapd::Error> unread(const Permission &permission, PermissionDefault::Reason reason) const;
    void reckon(const Snapd::Snap &snap, Known &known);
    void invalidate(Known &known);
    void flush();

    const PermissionStore *const m_store;
    const DeclarationReader *const m_reader;
    MachineFacts m_machine;
    std::optional<DeviceModel> m_model;
    std::optional<Defaults> m_defaults; ///< Made when needed, of what is known then; the same for m_access.
    std::optional<EffectiveAccess> m_access;
    QHash<QString, Known> m_known;
    QTimer m_flush;
};

}
