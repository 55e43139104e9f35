// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <optional>

namespace Snapperms::Tests
{

/**
 * A machine with snaps as a window sees it: what snapd tells, kept as the values that the port hands out, and a clock that only moves when something happens.
 * Answers come from the event loop. Its setters are what other programs do: they leave a notice, as snapd would.
 */
class World : public Snapd::Client
{
    Q_OBJECT

public:
    explicit World(QObject *parent = nullptr);

    struct Plug {
        QString name;
        QString interface;
        QVariantMap attrs{};
        QString label{};
        QStringList apps{};
    };

    // What is installed.
    Snapd::SystemInfo info;
    QList<Snapd::InterfaceInfo> interfaceList;
    QHash<QString, QByteArray> icons;
    QByteArray base; ///< The base declaration; without one it is refused, as by a snapd that does not hand it out.
    QHash<QString, QVariantMap> declarations; ///< Headers of snap-declarations, by snap id.

    void addSystem(const QStringList &interfaces);
    Snapd::Snap &addSnap(const QString &name, const QString &title, const QList<Plug> &plugs = {}, const QString &type = QStringLiteral("app"));
    void addSlot(const Snapd::SlotRef &slot, const QString &interface, const QVariantMap &attrs = {});
    void addPlug(const QString &snap, const Plug &plug);
    /** As before snapd has installed itself as a snap: nobody provides what the system does. */
    void dropSystemSlots();
    void removeSnap(const QString &name);
    void removePlug(const Snapd::PlugRef &plug);
    void setEnabled(const QString &name, bool enabled);
    [[nodiscard]] Snapd::Snap *snap(const QString &name);
    [[nodiscard]] QStringList snapNames() const;
    [[nodiscard]] QList<Snapd::PlugRef> plugs() const;

    // What is connected.
    void connectPlug(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot, bool manual = true);
    void disconnectPlug(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot = {});
    /** Connection and record, as `snap disconnect --forget`. */
    void forgetPlug(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot = {});
    [[nodiscard]] bool isConnected(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot = {}) const;
    [[nodiscard]] QStringList connectedSlots(const Snapd::PlugRef &plug) const; ///< "snap:slot", sorted.

    // Changes.
    QString startChange(const QString &kind, const QStringList &snaps, std::function<void()> effect = {});
    void endChange(const QString &id, const QString &status = QStringLiteral("Done"), const QString &error = {});
    [[nodiscard]] QStringList runningChanges() const;
    bool holdsChanges = false; ///< Those that the door starts stay "Doing" until endChange().

    /** snapd goes away with this error, or comes back with nothing. */
    void setAway(const std::optional<Snapd::ErrorCode> &code);
    /** Something was altered by hand; tells whoever listens. */
    void touch(const QString &changeKind = QStringLiteral("refresh-snap"));

    void systemInfo(QObject *context, Snapd::Callback<Snapd::SystemInfo> callback) override;
    void snaps(QObject *context, Snapd::Callback<QList<Snapd::Snap>> callback) override;
    void connections(QObject *context, Snapd::Callback<Snapd::Connections> callback) override;
    void interfaces(QObject *context, Snapd::Callback<QList<Snapd::InterfaceInfo>> callback) override;
    void change(const QString &id, QObject *context, Snapd::Callback<Snapd::Change> callback) override;
    void changesInProgress(const QString &snap, QObject *context, Snapd::Callback<QList<Snapd::Change>> callback) override;
    void abortChange(const QString &id, QObject *context, Snapd::Callback<Snapd::Change> callback) override;
    void notices(const Snapd::NoticeQuery &query, QObject *context, Snapd::Callback<QList<Snapd::Notice>> callback) override;
    void icon(const QString &snap, QObject *context, Snapd::Callback<QByteArray> callback) override;
    void baseDeclaration(QObject *context, Snapd::Callback<QByteArray> callback) override;
    void snapDeclaration(const QString &snapId, QObject *context, Snapd::Callback<QVariantMap> callback) override;
    void model(QObject *context, Snapd::Callback<QVariantMap> callback) override;

private:
    struct Poll {
        Snapd::NoticeQuery query;
        QPointer<QObject> context;
        Snapd::Callback<QList<Snapd::Notice>> callback;
    };
    template <typename T>
    void answer(QObject *context, Snapd::Callback<T> callback, std::function<Snapd::Result<T>()> make);
    [[nodiscard]] Snapd::Connections told() const;
    [[nodiscard]] QList<Snapd::Notice> noticesAfter(const QString &after) const;
    void notice(const QString &changeId, const QString &kind);
    void answerPolls();

    QList<Snapd::Snap> m_snaps;
    QList<Snapd::Plug> m_plugs;
    QList<Snapd::Slot> m_slots;
    QList<Snapd::Connection> m_established;
    QList<Snapd::Connection> m_undesired;
    QHash<QString, Snapd::Change> m_changes;
    QHash<QString, std::function<void()>> m_effects;
    QList<Snapd::Notice> m_notices;
    QList<Poll> m_polls;
    std::optional<Snapd::ErrorCode> m_away;
    int m_clock = 0;
};

}
