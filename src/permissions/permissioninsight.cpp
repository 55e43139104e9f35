// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permissioninsight.h"

#include "permissions/insightanswers.h"
#include "permissions/permissionstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** After a change of such a kind there can be other declarations; snapd fetches them with the snaps. */
bool bringsDeclarations(const QString &kind)
{
    return kind.contains("install"_L1) || kind.contains("refresh"_L1) || kind.contains("revert"_L1) || kind.contains("remodel"_L1)
        || kind.contains("transition"_L1) || kind.contains("seed"_L1);
}

}

class PermissionInsight::Private
{
public:
    Private(PermissionInsight *insight,
        Snapd::Client *snapd,
        const PermissionStore *permissionStore,
        MachineProbe *machineProbe,
        const DeclarationReader::Timing &timing)
        : q(insight)
        , client(snapd)
        , store(permissionStore)
        , probe(machineProbe)
        , reader(snapd, timing)
        , answers(permissionStore, &reader)
    {
    }

    void begin();
    void look();
    void want();
    void snapsDiffer(const QStringList &names);
    void availabilityDiffers();
    [[nodiscard]] QStringList namesOf(const QStringList &snapIds) const;
    [[nodiscard]] QString idOf(const QString &name) const;

    PermissionInsight *const q;
    Snapd::Client *const client;
    const PermissionStore *const store;
    MachineProbe *const probe;
    DeclarationReader reader;
    InsightAnswers answers;
    QString snapdVersion;
    bool begun = false;
    bool reachable = true;
};

/** The first state is there. */
void PermissionInsight::Private::begin()
{
    begun = true;
    reachable = store->availability() == PermissionStore::Availability::Ready;
    reader.setReachable(reachable);
    snapdVersion = store->systemInfo().version;
    reader.readBase();
    want();
    look();
}

/** At what snapd does not tell with its state. What is not found out now may be when snapd comes back the next time. */
void PermissionInsight::Private::look()
{
    if (probe) {
        probe->look(q, [this](const MachineFacts &found) {
            answers.setMachine(found);
        });
    }
    client->model(q, [this](const Snapd::Result<QVariantMap> &answer) {
        if (answer) {
            const QVariantMap &headers = answer.value();
            answers.setModel(DeviceModel{headers.value(u"brand-id"_s).toString(), headers.value(u"model"_s).toString(), headers.value(u"store"_s).toString()});
        } else if (answer.error().code == Snapd::ErrorCode::NotFound) {
            answers.setModel(DeviceModel());
        }
    });
}

void PermissionInsight::Private::want()
{
    QStringList ids;
    const QList<Snapd::Snap> &snaps = store->snaps();
    ids.reserve(snaps.size());
    for (const Snapd::Snap &snap : snaps) {
        if (!snap.id.isEmpty()) {
            ids.append(snap.id);
        }
    }
    reader.setWanted(ids);
}

void PermissionInsight::Private::snapsDiffer(const QStringList &names)
{
    answers.snapsChanged(names);
    if (begun) {
        want();
        QStringList ids;
        for (const QString &name : names) {
            ids.append(idOf(name));
        }
        reader.read(ids);
    }
}

void PermissionInsight::Private::availabilityDiffers()
{
    const bool now = store->availability() == PermissionStore::Availability::Ready;
    if (!begun || now == std::exchange(reachable, now)) {
        return;
    }
    reader.setReachable(now);
    if (now) {
        // Whatever may have happened meanwhile, or another snapd may be there now.
        reader.readBase();
        reader.readAll();
        look();
    }
}

QStringList PermissionInsight::Private::namesOf(const QStringList &snapIds) const
{
    const QSet<QString> ids(snapIds.cbegin(), snapIds.cend());
    QStringList names;
    const QList<Snapd::Snap> &snaps = store->snaps();
    for (const Snapd::Snap &snap : snaps) {
        if (ids.contains(snap.id)) {
            names.append(snap.name);
        }
    }
    return names;
}

QString PermissionInsight::Private::idOf(const QString &name) const
{
    const std::optional<Snapd::Snap> snap = store->snap(name);
    return snap ? snap->id : QString();
}

PermissionInsight::PermissionInsight(Snapd::Client *client, const PermissionStore *store, MachineProbe *probe, QObject *parent)
    : PermissionInsight(client, store, probe, DeclarationReader::Timing(), parent)
{
}

PermissionInsight::PermissionInsight(
    Snapd::Client *client, const PermissionStore *store, MachineProbe *probe, const DeclarationReader::Timing &timing, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, store, probe, timing))
{
    connect(&d->answers, &InsightAnswers::changed, this, &PermissionInsight::changed);
    connect(&d->reader, &DeclarationReader::baseChanged, this, [this] {
        d->answers.everythingChanged();
    });
    connect(&d->reader, &DeclarationReader::snapsChanged, this, [this](const QStringList &snapIds) {
        d->answers.snapsChanged(d->namesOf(snapIds));
    });

    const auto snapsDiffer = [this](const QStringList &names) {
        d->snapsDiffer(names);
    };
    connect(store, &PermissionStore::snapsAdded, this, snapsDiffer);
    connect(store, &PermissionStore::snapsChanged, this, snapsDiffer);
    connect(store, &PermissionStore::snapsRemoved, this, [this](const QStringList &names) {
        d->answers.snapsRemoved(names);
        d->want();
    });
    const auto plugsDiffer = [this](const QList<Snapd::PlugRef> &plugs) {
        d->answers.connectionsChanged(plugs);
    };
    connect(store, &PermissionStore::permissionsAdded, this, plugsDiffer);
    connect(store, &PermissionStore::permissionsRemoved, this, plugsDiffer);
    connect(store, &PermissionStore::permissionsChanged, this, plugsDiffer);
    connect(store, &PermissionStore::systemInfoChanged, this, [this] {
        d->answers.everythingChanged();
        if (d->begun && d->snapdVersion != d->store->systemInfo().version) {
            d->snapdVersion = d->store->systemInfo().version;
            d->reader.readBase();
        }
    });
    connect(store, &PermissionStore::stateLoaded, this, [this] {
        d->begin();
    });
    connect(store, &PermissionStore::availabilityChanged, this, [this] {
        d->availabilityDiffers();
    });
    connect(store, &PermissionStore::changeNoticed, this, [this](const QString &, const QString &kind) {
        if (d->begun && bringsDeclarations(kind)) {
            d->reader.readAllSoon();
        }
    });
    if (store->hasState()) {
        d->begin();
    }
}

PermissionInsight::~PermissionInsight() = default;

PermissionDefault PermissionInsight::defaultOf(const Snapd::PlugRef &plug) const
{
    const PlugAnswers *answers = d->answers.plug(plug);
    return answers ? answers->standing : PermissionDefault();
}

bool PermissionInsight::isChanged(const Snapd::PlugRef &plug) const
{
    return defaultOf(plug).isChanged();
}

SnapAccess PermissionInsight::accessOf(const QString &snap) const
{
    return d->answers.of(snap).access;
}

RowAccess PermissionInsight::rowAccessOf(const Snapd::PlugRef &plug) const
{
    const std::optional<Permission> permission = d->store->permission(plug);
    return permission ? EffectiveAccess::row(*permission, d->answers.of(plug.snap).access) : RowAccess();
}

PolicyAnswer PermissionInsight::mayConnect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const
{
    const PlugAnswers *answers = d->answers.plug(plug);
    if (answers) {
        const auto choice = std::ranges::find(answers->choices, slot, &std::pair<Snapd::SlotRef, PolicyAnswer>::first);
        if (choice != answers->choices.cend()) {
            return choice->second;
        }
    }
    return {Match::Unknown, RuleSource::NotAsked, PolicyDoubt::SlotSnapUnknown};
}

std::optional<Snapd::Error> PermissionInsight::readProblem(const Snapd::PlugRef &plug) const
{
    const PlugAnswers *answers = d->answers.plug(plug);
    return answers ? answers->unread : std::nullopt;
}

const MachineFacts &PermissionInsight::machine() const
{
    return d->answers.machine();
}

}

#include "moc_permissioninsight.cpp"
