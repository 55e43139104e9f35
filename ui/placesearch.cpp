// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placesearch.h"

#include "permissions/interfacecatalog.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "ui/accesssentences.h"
#include "ui/appnames.h"
#include "ui/confinementsentences.h"
#include "ui/searchtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Costly for thousands of permissions, so known only from when somebody filters by them. */
constexpr Traits reckoned = Traits(Trait::Changed) | Trait::Reachable;

}

PlaceSearch::PlaceSearch(const PermissionStore *store, const PermissionInsight *insight, const AppNames *names, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_insight(insight)
    , m_names(names)
{
    connect(store, &PermissionStore::snapsAdded, this, &PlaceSearch::reread);
    connect(store, &PermissionStore::snapsRemoved, this, &PlaceSearch::reread);
    connect(store, &PermissionStore::snapsChanged, this, &PlaceSearch::reread);
    connect(store, &PermissionStore::permissionsAdded, this, &PlaceSearch::rereadOwners);
    connect(store, &PermissionStore::permissionsRemoved, this, &PlaceSearch::rereadOwners);
    connect(store, &PermissionStore::permissionsChanged, this, &PlaceSearch::rereadOwners);
    connect(insight, &PermissionInsight::changed, this, &PlaceSearch::rejudge);
    connect(names, &AppNames::titleChanged, this, [this](const QString &snap) {
        reread({snap});
    });
    QStringList all;
    for (const Snapd::Snap &snap : store->snaps()) {
        all << snap.name;
    }
    reread(all);
}

const PlaceQuery &PlaceSearch::query() const
{
    return m_query;
}

void PlaceSearch::setQuery(const PlaceQuery &query)
{
    if (m_query == query) {
        return;
    }
    m_query = query;
    constexpr qsizetype bits = 64;
    m_words = searchText(query.text).split(u' ', Qt::SkipEmptyParts).mid(0, bits);
    evaluate();
}

PlaceSearch::Match PlaceSearch::app(const QString &snap) const
{
    if (m_query.isEmpty()) {
        return InTitle;
    }
    const auto it = m_apps.constFind(snap);
    return it == m_apps.cend() ? None : it->match;
}

PlaceSearch::Match PlaceSearch::interface(const QString &interface) const
{
    if (m_query.isEmpty()) {
        return InTitle;
    }
    if (const auto it = m_interfaceIndex.constFind(interface); it != m_interfaceIndex.cend()) {
        return m_interfaces.at(*it).match;
    }
    return None;
}

QStringList PlaceSearch::interfacesOf(const QString &snap) const
{
    const auto it = m_apps.constFind(snap);
    if (it == m_apps.cend() || m_words.isEmpty()) {
        return {};
    }
    QStringList whole;
    QStringList all;
    for (const Plug &plug : it->plugs) {
        const Interface &interface = m_interfaces.at(plug.interface);
        if ((plug.traits & m_query.traits) == m_query.traits && (interface.hits != 0 || hits(plug.label) != 0) && !all.contains(interface.name)) {
            all << interface.name;
            if (interface.wholeHits != 0) {
                whole << interface.name;
            }
        }
    }
    return whole.isEmpty() ? all : whole;
}

bool PlaceSearch::isUnconfined(const QString &snap) const
{
    const auto app = m_apps.constFind(snap);
    return app != m_apps.cend() && app->isUnconfined;
}

bool PlaceSearch::isAllowed(const QString &snap, const QString &interface) const
{
    const auto app = m_apps.constFind(snap);
    return app != m_apps.cend() && std::ranges::any_of(app->plugs, [&](const Plug &plug) {
        return plug.traits.testFlag(Trait::Allowed) && m_interfaces.at(plug.interface).name == interface;
    });
}

Traits PlaceSearch::traitsOf(const Permission &permission)
{
    Traits traits;
    traits.setFlag(Trait::Allowed, permission.isOn());
    traits.setFlag(Trait::Sensitive, InterfaceCatalog::sensitivity(permission.interface) >= Sensitivity::High);
    return traits;
}

void PlaceSearch::judge(const QString &snap, App &app) const
{
    if (!(m_query.traits & reckoned) || app.isJudged) {
        return;
    }
    for (Plug &plug : app.plugs) {
        const Snapd::PlugRef ref{snap, plug.name};
        plug.traits.setFlag(Trait::Changed, m_insight->isChanged(ref));
        plug.traits.setFlag(Trait::Reachable, !plug.traits.testFlag(Trait::Allowed) && AccessSentences::isReachable(m_insight->rowAccessOf(ref)));
    }
    app.isJudged = true;
}

void PlaceSearch::rejudge(const QStringList &snaps)
{
    for (const QString &snap : snaps) {
        if (const auto app = m_apps.find(snap); app != m_apps.end()) {
            app->isJudged = false;
        }
    }
    if (m_query.traits & reckoned) {
        evaluate();
        Q_EMIT changed();
    }
}

PlaceSearch::App PlaceSearch::makeApp(const QString &snapName)
{
    App app;
    const std::optional<Snapd::Snap> snap = m_store->snap(snapName);
    app.title = searchText(m_names->title(snapName));
    app.words = searchText(snap ? QStringList{snapName, snap->publisher, snap->summary}.join(u'\n') : snapName);
    app.isUnconfined = snap && snap->isEnabled() && !ConfinementSentences::unconfined(*snap, snapName).isEmpty();
    const QList<Snapd::PlugRef> plugs = m_store->plugsOf(snapName);
    app.plugs.reserve(plugs.size());
    for (const Snapd::PlugRef &plug : plugs) {
        if (const std::optional<Permission> permission = m_store->permission(plug)) {
            app.plugs << Plug{plug.plug, interfaceIndex(permission->interface), traitsOf(*permission), searchText(permission->label)};
        }
    }
    return app;
}

int PlaceSearch::interfaceIndex(const QString &name)
{
    if (const auto it = m_interfaceIndex.constFind(name); it != m_interfaceIndex.cend()) {
        return *it;
    }
    Interface interface;
    interface.name = name;
    evaluateInterface(interface);
    m_interfaces << interface;
    const int index = int(m_interfaces.size()) - 1;
    m_interfaceIndex.insert(name, index);
    return index;
}

void PlaceSearch::rereadOwners(const QList<Snapd::PlugRef> &plugs)
{
    QSet<QString> snaps;
    for (const Snapd::PlugRef &plug : plugs) {
        snaps.insert(plug.snap);
    }
    reread({snaps.cbegin(), snaps.cend()});
}

void PlaceSearch::reread(const QStringList &snaps)
{
    // Interfaces are never forgotten: there are some two hundred, and what nobody uses is looked for, too.
    const QStringList known = m_store->interfaceNames();
    for (const QString &name : known) {
        interfaceIndex(name);
    }
    for (const Snapd::Slot &slot : m_store->connections().slotList) {
        interfaceIndex(slot.interface);
    }
    for (const QString &snap : snaps) {
        if (m_store->snap(snap)) {
            m_apps.insert(snap, makeApp(snap));
        } else {
            m_apps.remove(snap);
        }
    }
    if (!m_query.isEmpty()) {
        evaluate();
        Q_EMIT changed();
    }
}

quint64 PlaceSearch::hits(const QString &text) const
{
    quint64 bits = 0;
    for (qsizetype i = 0; i < m_words.size() && !text.isEmpty(); ++i) {
        bits |= text.contains(m_words.at(i)) ? quint64(1) << i : 0;
    }
    return bits;
}

quint64 PlaceSearch::allHits() const
{
    return m_words.size() == 64 ? ~quint64(0) : (quint64(1) << m_words.size()) - 1;
}

void PlaceSearch::prepare()
{
    for (Interface &interface : m_interfaces) {
        makeWords(interface);
    }
}

void PlaceSearch::makeWords(Interface &interface)
{
    if (interface.words.isEmpty()) {
        const InterfaceWords words = InterfaceCatalog::words(interface.name);
        interface.title = searchText(words.title);
        interface.words = u' ' + searchText((QStringList{interface.name} + words.synonyms).join(u'\n')) + u' ';
    }
}

void PlaceSearch::evaluateInterface(Interface &interface) const
{
    if (!m_words.isEmpty()) {
        makeWords(interface);
    }
    const quint64 inTitle = hits(interface.title);
    interface.hits = inTitle | hits(interface.words);
    interface.wholeHits = inTitle;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        interface.wholeHits |= interface.words.contains(u' ' + m_words.at(i) + u' ') ? quint64(1) << i : 0;
    }
    interface.match = inTitle == allHits() ? InTitle : interface.wholeHits == allHits() ? AsWord : interface.hits == allHits() ? InWords : None;
}

void PlaceSearch::evaluate()
{
    QList<bool> wanted(m_interfaces.size(), !m_query.traits);
    m_asked = 0;
    for (Interface &interface : m_interfaces) {
        evaluateInterface(interface);
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QString word = u' ' + m_words.at(i) + u' ';
            m_asked |= interface.words.contains(word) || QString(u' ' + interface.title + u' ').contains(word) ? quint64(1) << i : 0;
        }
    }
    for (auto it = m_apps.begin(); it != m_apps.end(); ++it) {
        App &app = *it;
        judge(it.key(), app);
        app.match = evaluateApp(app);
        for (const Plug &plug : std::as_const(app.plugs)) {
            wanted[plug.interface] = wanted.at(plug.interface) || (plug.traits & m_query.traits) == m_query.traits;
        }
    }
    for (qsizetype i = 0; i < m_interfaces.size(); ++i) {
        if (!wanted.at(i)) {
            m_interfaces[i].match = None;
        }
    }
}

PlaceSearch::Match PlaceSearch::evaluateApp(const App &app) const
{
    quint64 inPermissions = app.isUnconfined && !m_query.traits ? m_asked : 0;
    bool counts = !m_query.traits;
    for (const Plug &plug : app.plugs) {
        if ((plug.traits & m_query.traits) == m_query.traits) {
            counts = true;
            inPermissions |= m_interfaces.at(plug.interface).hits | hits(plug.label);
        }
    }
    if (!counts) {
        return None;
    }
    const quint64 inTitle = hits(app.title);
    if (inTitle == allHits()) {
        return InTitle;
    }
    const quint64 inWords = inTitle | hits(app.words);
    if (inWords == allHits()) {
        return InWords;
    }
    return (inWords | inPermissions) == allHits() ? InPermissions : None;
}

}

#include "moc_placesearch.cpp"
