// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "fakes/fakejson.h"
#include "snapd/types.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSet>

#include <chrono>
#include <compare>
#include <functional>
#include <optional>

namespace Snapperms::Fakes
{

using Snapd::PlugRef;
using Snapd::SlotRef;

struct FakePlug {
    PlugRef ref;
    QString interface;
    QJsonObject attrs{};
    QStringList apps{};
    QString label{};
};

struct FakeSlot {
    SlotRef ref;
    QString interface;
    QJsonObject attrs{};
    QStringList apps{};
    QString label{};
};

struct FakeSnap {
    QJsonObject fields; ///< What GET /v2/snaps says of it: at least "name". "status" is the fake's own business.
    QList<FakePlug> plugs{};
    QList<FakeSlot> slotList{};
    QByteArray icon{}; ///< The file; empty when it has none.
    QJsonObject declaration{}; ///< Headers of its snap-declaration, found by the "id" of fields.
    bool enabled = true;

    [[nodiscard]] QString name() const;
};

/** What names a connection. */
struct FakePair {
    PlugRef plug;
    SlotRef slot;

    auto operator<=>(const FakePair &) const = default;
    bool operator==(const FakePair &) const = default;
};

/** snapd's memory of one pair (overlord/ifacestate/helpers.go, connState). */
struct FakeRecord {
    QString interface;
    bool automatic = false;
    bool byGadget = false;
    bool undesired = false;
    QJsonObject plugAttrs{};
    QJsonObject slotAttrs{};

    bool operator==(const FakeRecord &) const = default;
};

/** How a change is to end. */
struct FakeOutcome {
    QString status = QStringLiteral("Done"); ///< "Done", "Error", "Undone", "Hold".
    QString error{}; ///< For "Error": the reason, as snapd puts it in brackets.
    bool visibleMeanwhile = false; ///< The effect shows while the change is still going on, and is taken back if it does not end Done. So it is with hooks.
    QString hook{}; ///< This one ("connect-plug-camera") runs after the connection is made, and it is what takes the time and what fails.
    std::chrono::milliseconds takes{0}; ///< Longer than other changes.
};

struct FakeChange {
    QString id;
    QString kind;
    QString summary;
    QString status = QStringLiteral("Doing");
    QString error{};
    qint64 spawned = 0;
    qint64 readied = 0; ///< 0 while it is going on.
    QStringList snaps{};
    QStringList taskSummaries{};
    QString hookSummary{}; ///< Of the task after these, if there is one.
    FakeOutcome outcome{};
    std::function<void()> apply{};
    std::function<void()> revert{};
    bool applied = false;
    bool aborted = false;
    bool forgotten = false; ///< 404 for whoever asks.

    [[nodiscard]] bool ready() const { return readied != 0; }
};

struct FakeNotice {
    int id = 0;
    QString type;
    QString key;
    QString kind; ///< last-data.kind
    qint64 first = 0;
    qint64 last = 0;
    int occurrences = 0;
};

/**
 * What a snapd knows, and the rules by which it changes (the parts of overlord/ifacestate, interfaces/repo.go and daemon/ that can be seen from outside),
 * without sockets. Deterministic: its clock counts, and nothing is random. Replies are the bytes of snapd's JSON.
 *
 * With Pace::Immediate a change is over before the reply to the request that started it; with Pace::Driven it stays "Doing" until finish() is called.
 */
class FakeState : public QObject
{
    Q_OBJECT

public:
    enum class Pace {
        Immediate,
        Driven,
    };

    explicit FakeState(QObject *parent = nullptr);
    ~FakeState() override;

    // Setting up, with no change and no notice.
    void addSnap(const FakeSnap &snap);
    void setRecord(const FakePair &pair, const std::optional<FakeRecord> &record);
    void addInterface(const QString &name, const QString &summary, bool autoConnects);
    void setAutoConnects(const QString &interface, bool yes);
    void setAutoConnects(const PlugRef &plug, bool yes); ///< An exception from its interface.
    void setSystemInfo(const QJsonObject &info);
    void setBaseDeclaration(const QString &text);
    void setPace(Pace pace);

    // Looking.
    [[nodiscard]] QMap<FakePair, FakeRecord> records() const;
    [[nodiscard]] std::optional<FakeRecord> record(const FakePair &pair) const;
    [[nodiscard]] const QMap<QString, FakeSnap> &snaps() const;
    [[nodiscard]] QList<PlugRef> plugRefs() const;
    [[nodiscard]] QList<SlotRef> slotRefs() const;
    [[nodiscard]] std::optional<FakeChange> change(const QString &id) const;
    [[nodiscard]] QStringList unfinished() const;
    [[nodiscard]] const QList<FakeNotice> &notices() const; ///< Oldest first, as GET /v2/notices has them.

    // What others do on the same machine. Each gives the id of its change, or nothing when a snap involved is busy.
    QString install(const FakeSnap &snap);
    QString remove(const QString &name);
    QString enable(const QString &name);
    QString disable(const QString &name);
    /** Takes @p next as the new revision, if given, and auto-connects what has no record. Of "snapd" it does so for all snaps. */
    QString refresh(const QString &name, const std::optional<FakeSnap> &next = {});

    // The course of changes.
    void setNextOutcome(const FakeOutcome &outcome); ///< For the next change that is started.
    void setOutcome(const QString &changeId, const FakeOutcome &outcome);
    void finish(const QString &changeId);
    void forgetChange(const QString &changeId); ///< As if pruned: it gives 404 from now on. It still happens.
    void denyConnections(const QString &interface); ///< Policy: changes that connect it end with an error.
    void setHook(const PlugRef &plug, const FakeOutcome &outcome); ///< What connecting this plug always comes to.
    void setConflict(const QString &snap, const QString &changeKind); ///< An empty snap is an exclusive change; an empty kind ends it.

    // What goes beyond today's snapd.
    void setMaintenance(const QString &kind, const QString &message); ///< In every reply; an empty kind ends it.
    void setFutureShaped(bool yes); ///< Unknown members everywhere.
    void setHasNotices(bool yes); ///< False: a snapd before 2.62.
    void setLosesNotices(bool yes); ///< Nobody hears of what happens from now on.
    void setNullish(bool yes); ///< Null wherever something may be left out, and in lists between what belongs there.
    void setShuffling(bool yes); ///< Every list in another order each time.
    void setUnheardOf(bool yes); ///< Kinds and states of changes that nobody knows yet.

    // The endpoints.
    [[nodiscard]] FakeReply systemInfoReply() const;
    [[nodiscard]] FakeReply snapsReply() const;
    [[nodiscard]] FakeReply connectionsReply(const QHash<QString, QString> &query) const;
    [[nodiscard]] FakeReply interfacesReply(const QHash<QString, QString> &query) const;
    [[nodiscard]] FakeReply changeReply(const QString &id) const;
    [[nodiscard]] FakeReply changesReply(const QHash<QString, QString> &query) const;
    /** Nothing when it has to wait: ask again after noticed(), or answer noNoticesReply() when time is over. */
    [[nodiscard]] std::optional<FakeReply> noticesReply(const QHash<QString, QString> &query) const;
    [[nodiscard]] FakeReply noNoticesReply() const;
    [[nodiscard]] FakeReply iconReply(const QString &snap) const;
    [[nodiscard]] FakeReply debugReply(const QHash<QString, QString> &query) const;
    [[nodiscard]] FakeReply modelReply(const QHash<QString, QString> &query) const;
    [[nodiscard]] FakeReply assertionsReply(const QString &type, const QHash<QString, QString> &query) const;
    [[nodiscard]] FakeReply error(int status, const QString &message, const QString &kind = {}, const QJsonValue &value = QJsonValue::Undefined) const;
    FakeReply postInterfaces(const QByteArray &body);
    FakeReply postChange(const QString &id, const QByteArray &body);

    /** How long a notices request is ready to wait; nothing for a bad value. */
    [[nodiscard]] static std::optional<std::chrono::milliseconds> noticeTimeout(const QHash<QString, QString> &query);

Q_SIGNALS:
    void changeStarted(const QString &id);
    void changeFinished(const QString &id);
    void changeAborted(const QString &id); ///< It was asked to stop, and goes on until finish().
    void noticed();

private:
    struct PlugEntry {
        FakePlug plug;
        QByteArray json; ///< Without the closing brace.
    };
    struct SlotEntry {
        FakeSlot slot;
        QByteArray json;
    };
    struct RecordEntry {
        FakeRecord record;
        QByteArray json; ///< As in `established`, without the closing brace.
    };
    struct ConnectionFilter {
        bool connectedOnly = true;
        QString snap{};
        QString interface{};
    };

    qint64 tick();
    void touch();
    void notice(const FakeChange &change);
    void moveOn(FakeChange &change, const QString &status);
    [[nodiscard]] QByteArray listed(QList<QByteArray> elements) const;
    [[nodiscard]] QByteArray closed(QByteArray openObject) const;
    [[nodiscard]] QString toldKind(const QString &kind) const;
    QString start(FakeChange change);
    [[nodiscard]] QString systemSnap() const;
    [[nodiscard]] QString mapped(const QString &snap) const;
    [[nodiscard]] bool isListed(const QString &snap) const;
    [[nodiscard]] bool knowsPlug(const PlugRef &ref) const;
    [[nodiscard]] bool knowsSlot(const SlotRef &ref) const;
    [[nodiscard]] bool isEstablished(const FakePair &pair) const;
    [[nodiscard]] FakeRecord freshRecord(const FakePair &pair, bool automatic) const;
    void dropPlugsAndSlots(const QString &name);
    void autoConnect(const QString &name);
    [[nodiscard]] std::optional<SlotRef> autoConnectTarget(const PlugEntry &plug) const;
    [[nodiscard]] std::optional<FakeReply> conflict(const QStringList &snaps) const;
    FakeReply connectPair(PlugRef plug, SlotRef slot);
    FakeReply disconnectPairs(PlugRef plug, SlotRef slot, bool forget);
    QString startSnapChange(const QString &kind, const QString &summary, const QString &name, std::function<void()> apply);
    [[nodiscard]] QByteArray changeJson(const FakeChange &change) const;
    [[nodiscard]] QByteArray connectionsJson(const ConnectionFilter &filter) const;
    [[nodiscard]] QByteArray tail() const;
    [[nodiscard]] FakeReply sync(const QByteArray &result) const;

    QMap<QString, FakeSnap> m_snaps;
    QMap<PlugRef, PlugEntry> m_plugs;
    QMap<SlotRef, SlotEntry> m_slots;
    QMultiHash<QString, SlotRef> m_slotsByInterface;
    QMap<FakePair, RecordEntry> m_records;
    QMap<QString, QString> m_interfaces; ///< Name to summary.
    QSet<QString> m_autoInterfaces;
    QHash<PlugRef, bool> m_autoPlugs;
    QSet<QString> m_denied;
    QHash<PlugRef, FakeOutcome> m_hooks;
    QMap<qint64, FakeChange> m_changes;
    QSet<qint64> m_unfinished;
    QList<FakeNotice> m_notices;
    std::optional<FakeOutcome> m_nextOutcome;
    QHash<QString, QString> m_conflicts;
    QJsonObject m_systemInfo;
    QString m_baseDeclaration;
    QString m_maintenanceKind;
    QString m_maintenanceMessage;
    bool m_future = false;
    bool m_hasNotices = true;
    bool m_losesNotices = false;
    bool m_nullish = false;
    bool m_shuffling = false;
    bool m_unheardOf = false;
    mutable quint32 m_shuffles = 0;
    Pace m_pace = Pace::Immediate;
    qint64 m_now;
    qint64 m_lastChange = 0;
    qint64 m_lastNotice = 0;
    mutable QByteArray m_connectionsCache;
    mutable QByteArray m_snapsCache;
    mutable QByteArray m_interfacesCache;
};

}
