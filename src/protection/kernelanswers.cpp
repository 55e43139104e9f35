// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/kernelanswers.h"

#include "confinement/inworker.h"
#include "permissions/permissionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Confinement::KernelAnswer;
using Confinement::KernelQuestion;

/** All that a worker needs to know of one snap. */
struct KernelAnswers::Asked {
    struct Plug {
        QString name;
        Confinement::InterfaceAccess access;
        QStringList apps;
        bool isOn = false;
    };
    QString snap;
    QStringList apps;
    QList<Plug> plugs;
};

QString interfaceToAskAbout(Capability capability)
{
    switch (capability) {
    case Capability::Camera:
        return u"camera"_s;
    case Capability::RemovableMedia:
        return u"removable-media"_s;
    case Capability::Network:
        return u"network"_s;
    case Capability::Bluetooth:
        return u"bluetooth-control"_s;
    case Capability::UsbDevices:
        return u"raw-usb"_s;
    case Capability::InputOfOthers:
        return u"raw-input"_s;
    case Capability::Microphone:
    case Capability::PlaySound:
    case Capability::ScreenContents:
    case Capability::Location:
    case Capability::HomeFiles:
    case Capability::AllFiles:
    case Capability::NetworkServer:
    case Capability::Printing:
    case Capability::Passwords:
    case Capability::Contacts:
    case Capability::Calendar:
    case Capability::WholeSystem:
        break;
    }
    return {};
}

KernelAnswers::KernelAnswers(const PermissionStore *store, const Confinement::Root &root, Confinement::KernelRules::Exchange exchange, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_root(root)
    , m_exchange(std::move(exchange))
    , m_policy(root)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&m_policy, &Confinement::PolicyWatcher::policyChanged, this, [this] {
        // What was answered before is not worth telling any longer.
        const QStringList known = m_known.keys();
        m_known.clear();
        for (const QString &snap : known) {
            Q_EMIT changed(snap);
        }
        ask(QStringList(m_wanted.cbegin(), m_wanted.cend()));
    });
    const auto again = [this](const QList<Snapd::PlugRef> &plugs) {
        QStringList snaps;
        for (const Snapd::PlugRef &plug : plugs) {
            if (m_wanted.contains(plug.snap) && !snaps.contains(plug.snap)) {
                snaps << plug.snap;
            }
        }
        ask(snaps);
    };
    connect(store, &PermissionStore::permissionsAdded, this, again);
    connect(store, &PermissionStore::permissionsChanged, this, again);
    connect(store, &PermissionStore::permissionsRemoved, this, again);
    connect(store, &PermissionStore::snapsRemoved, this, [this](const QStringList &snaps) {
        for (const QString &snap : snaps) {
            m_wanted.remove(snap);
            m_known.remove(snap);
        }
    });
}

KernelAnswers::~KernelAnswers() = default;

void KernelAnswers::want(const QString &snap)
{
    if (!m_isStarted) {
        m_isStarted = true;
        m_policy.start();
    }
    if (!snap.isEmpty() && !m_wanted.contains(snap)) {
        m_wanted.insert(snap);
        ask({snap});
    }
}

ExplainedAnswer KernelAnswers::of(const Snapd::PlugRef &plug) const
{
    const auto it = m_known.constFind(plug.snap);
    return it == m_known.cend() ? ExplainedAnswer() : it->plugs.value(plug.plug);
}

ExplainedAnswer KernelAnswers::of(const QString &snap, Capability capability) const
{
    const auto it = m_known.constFind(snap);
    return it == m_known.cend() ? ExplainedAnswer() : it->capabilities.value(capability);
}

void KernelAnswers::ask(const QStringList &snaps)
{
    const bool wasEmpty = m_toAsk.isEmpty();
    m_toAsk.unite(QSet<QString>(snaps.cbegin(), snaps.cend()));
    if (wasEmpty && !m_toAsk.isEmpty() && !m_isAsking) {
        // Later, and together: a page asks row by row.
        QMetaObject::invokeMethod(this, &KernelAnswers::askNow, Qt::QueuedConnection);
    }
}

void KernelAnswers::askNow()
{
    if (m_isAsking || m_toAsk.isEmpty()) {
        return;
    }
    QList<Asked> all;
    const QSet<QString> snaps = std::exchange(m_toAsk, {});
    for (const QString &name : snaps) {
        const auto snap = m_store->snap(name);
        if (!snap) {
            continue;
        }
        Asked asked;
        asked.snap = name;
        for (const Snapd::SnapApp &app : snap->apps) {
            asked.apps << app.name;
        }
        const QList<Snapd::PlugRef> plugs = m_store->plugsOf(name);
        for (const Snapd::PlugRef &plug : plugs) {
            if (const auto permission = m_store->permission(plug)) {
                asked.plugs.append({plug.plug, Confinement::interfaceAccess(permission->interface, permission->attrs), permission->apps, permission->isOn()});
            }
        }
        all << asked;
    }
    m_isAsking = true;
    Confinement::inWorker(
        &m_pool,
        this,
        [all, root = m_root, exchange = m_exchange] {
            const Confinement::KernelRules kernel(root, exchange);
            QHash<QString, Answers> answers;
            for (const Asked &asked : all) {
                answers.insert(asked.snap, answer(asked, kernel, root));
            }
            return answers;
        },
        [this](const QHash<QString, Answers> &answers) {
            m_isAsking = false;
            for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
                // What has been asked for again meanwhile is answered again.
                if (m_wanted.contains(it.key()) && !m_toAsk.contains(it.key()) && (!m_known.contains(it.key()) || m_known.value(it.key()) != *it)) {
                    m_known.insert(it.key(), *it);
                    Q_EMIT changed(it.key());
                }
            }
            askNow();
        });
}

KernelAnswers::Answers KernelAnswers::answer(const Asked &asked, const Confinement::KernelRules &kernel, const Confinement::Root &root)
{
    /** About @p access, which is that of @p own, if of any. */
    const auto about = [&](const Confinement::InterfaceAccess &access, const QStringList &apps, const Asked::Plug *own) {
        QList<Confinement::SecurityTag> programs;
        for (const QString &app : apps) {
            if (const auto tag = Confinement::SecurityTag::parse(QString(u"snap."_s + asked.snap + u'.' + app))) {
                programs << *tag;
            }
        }
        ExplainedAnswer told;
        told.answer = kernel.ask(programs, questionsFor(access, root));
        for (const KernelQuestion &question : std::as_const(told.answer.allowed)) {
            bool isExplained = own && own->isOn;
            for (const Asked::Plug &other : asked.plugs) {
                const bool concerns = std::any_of(apps.begin(), apps.end(), [&other](const QString &app) {
                    return other.apps.contains(app);
                });
                if (&other == own || !other.isOn || !concerns || !wouldOpen(other.access, question)) {
                    continue;
                }
                isExplained = true;
                if (!told.through.contains(other.name)) {
                    told.through << other.name;
                }
            }
            told.isExplained = told.isExplained && isExplained;
        }
        told.through.sort();
        return told;
    };
    Answers answers;
    for (const Asked::Plug &plug : asked.plugs) {
        answers.plugs.insert(plug.name, about(plug.access, plug.apps, &plug));
    }
    const QList<Capability> capabilities = allCapabilities();
    for (const Capability capability : capabilities) {
        if (const QString interface = interfaceToAskAbout(capability); !interface.isEmpty()) {
            answers.capabilities.insert(capability, about(Confinement::interfaceAccess(interface), asked.apps, nullptr));
        }
    }
    return answers;
}

}

#include "moc_kernelanswers.cpp"
