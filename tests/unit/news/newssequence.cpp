// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "newssequence.h"

#include "permissions/interfacecatalog.h"
#include "waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Tests
{

namespace
{

using Privileged::Operation;

const QStringList interfaces{u"camera"_s, u"home"_s, u"opengl"_s, u"audio-record"_s, u"network"_s, u"content"_s};
const QStringList apps{u"vlc"_s, u"vlc_work"_s, u"zoom"_s, u"chromium"_s};
const QStringList providers{u"icons"_s, u"themes"_s};

bool isSensitive(const QString &interface)
{
    return InterfaceCatalog::sensitivity(interface) >= Sensitivity::High;
}

}

QMap<QString, int> &NewsSequence::tally()
{
    static QMap<QString, int> counts;
    return counts;
}

NewsSequence::NewsSequence(quint32 seed, bool verbose)
    : m_verbose(verbose)
    , m_random(seed)
{
}

int NewsSequence::random(int below)
{
    return int(m_random() % uint(below));
}

QString NewsSequence::pick(const QStringList &list)
{
    return list.isEmpty() ? QString() : list.at(random(int(list.size())));
}

void NewsSequence::say(const QString &what)
{
    m_last = what;
    if (m_verbose) {
        qInfo().noquote() << what;
    }
}

QString NewsSequence::run()
{
    setUp();
    if (!agree()) {
        return u"at the start"_s;
    }
    for (int step = 0; step < 25; ++step) {
        act();
        if (!agree()) {
            return u"after step %1 (%2) told is [%3] and not [%4]"_s.arg(step).arg(m_last, told().join(u' '), expected().join(u' '));
        }
    }
    return {};
}

void NewsSequence::setUp()
{
    m_world.addSystem({u"camera"_s, u"home"_s, u"opengl"_s, u"audio-record"_s, u"network"_s});
    for (const QString &provider : providers) {
        m_world.addSnap(provider, provider);
        m_world.addSlot({provider, u"shared"_s}, u"content"_s, {{u"content"_s, u"shared"_s}});
    }
    for (const QString &app : apps) {
        if (random(3) > 0) {
            m_world.addSnap(app, app);
            for (int i = random(4); i >= 0; --i) {
                addPlug(app);
            }
        }
    }
    for (const Snapd::PlugRef &plug : m_world.plugs()) {
        if (random(2) == 0) {
            m_world.connectPlug(plug, slotFor(plug), random(2) == 0);
        }
    }
    m_unseen.clear();
    m_store = std::make_unique<PermissionStore>(&m_world);
    m_queue = std::make_unique<ChangeQueue>(&m_world, m_store.get(), &m_door);
    start();
    m_store->start();
}

void NewsSequence::start()
{
    m_news = std::make_unique<NewsStore>(&m_world, m_store.get(), m_queue.get(), &m_storage, NewsStore::Timing{0ms, 2ms});
}

void NewsSequence::addPlug(const QString &snap)
{
    const QString interface = pick(interfaces);
    const Snapd::PlugRef plug{snap, interface == "content"_L1 ? u"shared"_s : interface};
    if (m_interfaces.contains(plug)) {
        return;
    }
    World::Plug made{plug.plug, interface};
    if (interface == "content"_L1) {
        made.attrs = {{u"content"_s, u"shared"_s}};
    }
    m_world.addPlug(snap, made);
    m_interfaces.insert(plug, interface);
    m_unseen[plug] = {true, false, {}};
}

Snapd::SlotRef NewsSequence::slotFor(const Snapd::PlugRef &plug)
{
    return m_interfaces.value(plug) == "content"_L1 ? Snapd::SlotRef{pick(providers), u"shared"_s} : Snapd::SlotRef{u"snapd"_s, m_interfaces.value(plug)};
}

void NewsSequence::connectPlug(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot, bool manual)
{
    if (!m_world.isConnected(plug, slot)) {
        m_world.connectPlug(plug, slot, manual);
        m_unseen[plug].connections.insert(slot.snap + u':' + slot.slot);
    }
}

void NewsSequence::disconnectPlug(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    m_world.disconnectPlug(plug, slot);
    m_unseen[plug].connections.remove(slot.snap + u':' + slot.slot);
    if (m_unseen[plug].connections.isEmpty()) {
        m_unseen[plug].arrived = false;
    }
}

QStringList NewsSequence::expected() const
{
    QStringList words;
    for (auto plug = m_unseen.cbegin(); plug != m_unseen.cend(); ++plug) {
        const QStringList all = QStringList(plug->connections.cbegin(), plug->connections.cend());
        if (plug->plug) {
            words << u"new %1:%2"_s.arg(plug.key().snap, plug.key().plug);
        } else if (!all.isEmpty()) {
            words << u"%1 %2:%3"_s.arg(plug->arrived ? u"arrived"_s : u"on"_s, plug.key().snap, plug.key().plug);
        }
    }
    words.sort();
    return words;
}

QStringList NewsSequence::told() const
{
    QStringList words;
    for (const NewsItem &item : m_news->news()) {
        const QString what = item.what == NewsItem::What::NewPermission ? u"new"_s : item.what == NewsItem::What::CameOn ? u"arrived"_s : u"on"_s;
        words << u"%1 %2:%3"_s.arg(what, item.plug.snap, item.plug.plug);
    }
    words.sort();
    return words;
}

void NewsSequence::pass()
{
    for (int i = random(12); i > 0; --i) {
        QCoreApplication::processEvents();
    }
}

bool NewsSequence::agree()
{
    const QStringList wanted = expected();
    QElapsedTimer since;
    since.start();
    int rounds = 0;
    // It has to get there, and to stay.
    while (rounds < 30) {
        QTest::qWait(0);
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        const bool known = m_store->hasState() && m_store->availability() == PermissionStore::Availability::Ready;
        if (known && told() == wanted) {
            ++rounds;
        } else if (rounds > 0 && known) {
            // A word too early is wrong as well, unless it was what was told before.
            rounds = 0;
        }
        if (since.hasExpired(5000)) {
            return false;
        }
    }
    for (const QString &word : wanted) {
        ++tally()[word.section(u' ', 0, 0)];
    }
    return true;
}

void NewsSequence::act()
{
    switch (random(12)) {
    case 0:
    case 1:
    case 2:
        update();
        break;
    case 3:
        install();
        break;
    case 4:
        remove();
        break;
    case 5:
    case 6:
        switchElsewhere();
        break;
    case 7:
    case 8:
        switchHere();
        break;
    case 9:
        markSeen();
        break;
    case 10:
        comeAndGo();
        break;
    default:
        restart();
    }
}

void NewsSequence::update()
{
    const QString snap = pick(apps);
    if (!m_world.snap(snap)) {
        return;
    }
    const bool fails = random(4) == 0;
    say(u"update of %1%2"_s.arg(snap, fails ? u" that fails"_s : QString()));
    const auto before = m_unseen;
    const auto interfacesBefore = m_interfaces;
    const QString change = m_world.startChange(random(2) == 0 ? u"refresh-snap"_s : u"auto-refresh"_s, {snap});
    pass();
    m_world.setEnabled(snap, false);
    pass();
    // What is taken and brought in one go was there all along.
    for (int i = random(3); i > 0; --i) {
        addPlug(snap);
    }
    for (const Snapd::PlugRef &plug : m_world.plugs()) {
        if (plug.snap == snap && !fails && interfacesBefore.contains(plug) && random(4) == 0) {
            m_world.removePlug(plug);
            m_interfaces.remove(plug);
            m_unseen.remove(plug);
        }
    }
    m_world.snap(snap)->revision = QString::number(m_world.snap(snap)->revision.toInt() + 1);
    pass();
    m_world.setEnabled(snap, true);
    pass();
    QList<std::pair<Snapd::PlugRef, Snapd::SlotRef>> connected;
    for (const Snapd::PlugRef &plug : m_world.plugs()) {
        if (plug.snap == snap && random(4) == 0) {
            const Snapd::SlotRef slot = slotFor(plug);
            if (m_world.snap(slot.snap) && m_world.snap(slot.snap)->isEnabled() && !m_world.isConnected(plug, slot)) {
                connectPlug(plug, slot, false);
                connected << std::pair(plug, slot);
            }
        }
    }
    pass();
    if (fails) {
        for (const auto &[plug, slot] : connected) {
            m_world.disconnectPlug(plug, slot);
        }
        pass();
        for (const Snapd::PlugRef &plug : m_world.plugs()) {
            if (!interfacesBefore.contains(plug)) {
                m_world.removePlug(plug);
            }
        }
        m_unseen = before;
        m_interfaces = interfacesBefore;
        pass();
    }
    m_world.endChange(change, fails ? u"Error"_s : u"Done"_s);
}

void NewsSequence::install()
{
    const QString snap = pick(apps);
    if (m_world.snap(snap)) {
        return;
    }
    say(u"installing "_s + snap);
    const QString change = m_world.startChange(u"install-snap"_s, {snap});
    pass();
    m_world.addSnap(snap, snap);
    for (int i = random(4); i >= 0; --i) {
        addPlug(snap);
    }
    pass();
    for (const Snapd::PlugRef &plug : m_world.plugs()) {
        if (plug.snap != snap) {
            continue;
        }
        Unseen &unseen = m_unseen[plug];
        unseen = {};
        const Snapd::SlotRef slot = slotFor(plug);
        if (random(2) == 0 && m_world.snap(slot.snap)) {
            m_world.connectPlug(plug, slot, false);
            if (isSensitive(m_interfaces.value(plug))) {
                unseen.arrived = true;
                unseen.connections.insert(slot.snap + u':' + slot.slot);
            }
        }
    }
    pass();
    m_world.endChange(change);
}

void NewsSequence::remove()
{
    const QString snap = pick(apps);
    if (!m_world.snap(snap)) {
        return;
    }
    say(u"removing "_s + snap);
    const QString change = m_world.startChange(u"remove-snap"_s, {snap});
    pass();
    m_world.setEnabled(snap, false);
    pass();
    m_world.removeSnap(snap);
    m_unseen.removeIf([&snap](auto plug) {
        return plug.key().snap == snap;
    });
    m_interfaces.removeIf([&snap](auto plug) {
        return plug.key().snap == snap;
    });
    m_world.endChange(change);
}

void NewsSequence::switchElsewhere()
{
    const QList<Snapd::PlugRef> plugs = m_world.plugs();
    if (plugs.isEmpty()) {
        return;
    }
    const Snapd::PlugRef plug = plugs.at(random(int(plugs.size())));
    const Snapd::SlotRef slot = slotFor(plug);
    if (m_world.isConnected(plug, slot)) {
        say(u"elsewhere off: %1:%2"_s.arg(plug.snap, plug.plug));
        disconnectPlug(plug, slot);
    } else {
        say(u"elsewhere on: %1:%2"_s.arg(plug.snap, plug.plug));
        connectPlug(plug, slot, random(3) > 0);
    }
}

void NewsSequence::switchHere()
{
    const QList<Snapd::PlugRef> plugs = m_world.plugs();
    if (plugs.isEmpty()) {
        return;
    }
    const Snapd::PlugRef plug = plugs.at(random(int(plugs.size())));
    const bool on = random(2) == 0;
    const bool refused = random(4) == 0;
    const bool isSo = on ? m_world.isConnected(plug, slotFor(plug)) : !m_world.isConnected(plug);
    say(u"here %1: %2:%3%4"_s.arg(on ? u"on"_s : u"off"_s, plug.snap, plug.plug, refused ? u", refused"_s : QString()));
    if (refused) {
        m_door.refuseNext(random(2) == 0 ? Privileged::Refusal::Cancelled : Privileged::Refusal::NotAuthorized);
    }
    ChangeRequest::Ending ending = ChangeRequest::Ending::Open;
    ChangeRequest *request = m_queue->submit(on ? Operation{Operation::Verb::Connect, plug, slotFor(plug), m_interfaces.value(plug)}
                                                : Operation{Operation::Verb::Disconnect, plug, {}, m_interfaces.value(plug)});
    QObject::connect(request, &KJob::result, m_queue.get(), [&ending, request] {
        ending = request->ending();
    });
    const bool ended = waitFor([&ending] {
        return ending != ChangeRequest::Ending::Open;
    });
    m_door.refusals.clear();
    if (ended && (ending == ChangeRequest::Ending::Done || ending == ChangeRequest::Ending::AlreadySo)) {
        m_unseen[plug] = {};
    } else if (!refused && !isSo) {
        say(u"the request did not end well: %1"_s.arg(int(ending)));
        m_unseen[{u"failed"_s, u"request"_s}] = {true, false, {}};
    }
}

void NewsSequence::markSeen()
{
    if (random(2) == 0) {
        say(u"all seen"_s);
        m_news->markAllSeen();
        for (Unseen &unseen : m_unseen) {
            unseen = {};
        }
        return;
    }
    const QList<NewsItem> news = m_news->news();
    if (!news.isEmpty()) {
        const Snapd::PlugRef plug = news.at(random(int(news.size()))).plug;
        say(u"seen: %1:%2"_s.arg(plug.snap, plug.plug));
        m_news->markSeen({plug});
        m_unseen[plug] = {};
    }
}

/** Whatever is away for a while, and then as it was before. */
void NewsSequence::comeAndGo()
{
    if (random(3) == 0) {
        say(u"snapd restarts"_s);
        m_world.setAway(Snapd::ErrorCode::NotRunning);
        pass();
        pass();
        m_world.setAway({});
        return;
    }
    const QString snap = pick(apps + providers);
    if (!m_world.snap(snap)) {
        return;
    }
    say(u"disabled and enabled: "_s + snap);
    m_world.setEnabled(snap, false);
    QTest::qWait(random(3) == 0 ? 5 : 0);
    pass();
    m_world.setEnabled(snap, true);
}

void NewsSequence::restart()
{
    if (random(2) == 0) {
        say(u"the other program has seen everything, and ours starts anew"_s);
        NewsStore other(&m_world, m_store.get(), m_queue.get(), &m_storage, NewsStore::Timing{0ms, 2ms});
        if (!waitFor([this, &other] {
                return other.news().size() == m_news->news().size();
            })) {
            say(u"two programs tell different things"_s);
            m_unseen[{u"failed"_s, u"other"_s}] = {true, false, {}};
        }
        other.markAllSeen();
        for (Unseen &unseen : m_unseen) {
            unseen = {};
        }
    } else {
        say(u"starting anew"_s);
    }
    m_news.reset();
    pass();
    start();
}

}
