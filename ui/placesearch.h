// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permission.h"

#include <QHash>
#include <QObject>

namespace Snapperms
{

class AppNames;
class PermissionInsight;
class PermissionStore;

/** What one can narrow the lists to. */
enum class Trait {
    Allowed = 1, ///< It is on.
    Sensitive = 2, ///< High or critical.
    Changed = 4, ///< Not as it would be without anybody's doing.
    Reachable = 8, ///< Off, but the app can do the same in another way.
};
Q_DECLARE_FLAGS(Traits, Trait)

/** What somebody looks for: words in any order, and what a permission must be, all of it at once, to count. */
struct PlaceQuery {
    QString text;
    Traits traits;

    [[nodiscard]] bool hasWords() const { return !text.trimmed().isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return !hasWords() && !traits; }
    bool operator==(const PlaceQuery &) const = default;
};

/**
 * Which apps and permissions fit a PlaceQuery. An app fits when every word is found in what is known of it (title, name, publisher, summary) or in the words of
 * one of its permissions (title, name, synonyms, the author's label); with traits, only permissions that have them all count, and it needs one. So "camera"
 * with Allowed finds the apps that may use the camera now. To an app that is not confined every permission counts as its own, without traits, when
 * a whole word of it is looked for: it needs no switch.
 *
 * What is compared is prepared once and kept up to date. One query over 1,000 apps with 20 permissions each costs less than drawing the result.
 */
class PlaceSearch : public QObject
{
    Q_OBJECT

public:
    /** The better, the lower. */
    enum Match {
        InTitle,
        AsWord, ///< Of a permission: it is one of its synonyms.
        InWords, ///< Name, publisher, summary; of a permission its name and synonyms.
        InPermissions, ///< Of an app.
        None,
    };

    /** All must outlive it. */
    PlaceSearch(const PermissionStore *store, const PermissionInsight *insight, const AppNames *names, QObject *parent = nullptr);

    [[nodiscard]] const PlaceQuery &query() const;
    void setQuery(const PlaceQuery &query);
    /** Does ahead of the first letter what that would have to wait for. */
    void prepare();

    // Everything fits an empty query. Unknown names never fit another.
    [[nodiscard]] Match app(const QString &snap) const;
    [[nodiscard]] Match interface(const QString &interface) const;
    /** The interfaces through which an app fits InPermissions, in no order; where a word of the query is one of theirs, not those that merely contain it. */
    [[nodiscard]] QStringList interfacesOf(const QString &snap) const;
    /** No switch keeps it from anything. */
    [[nodiscard]] bool isUnconfined(const QString &snap) const;
    [[nodiscard]] bool isAllowed(const QString &snap, const QString &interface) const;

Q_SIGNALS:
    /** After changes in the store: what fits may be different. */
    void changed();

private:
    struct Plug {
        QString name;
        int interface; ///< Index into m_interfaces.
        Traits traits;
        QString label; ///< Through searchText(), usually empty.
    };
    struct App {
        QString title;
        QString words;
        QList<Plug> plugs;
        bool isUnconfined = false;
        bool isJudged = false; ///< The traits that take reckoning are known.
        Match match = InTitle;
    };
    struct Interface {
        QString name;
        QString title; ///< As words: empty until prepare(), or somebody looks for words; it costs much at the start.
        QString words; ///< Between blanks, so that whole words can be found.
        quint64 hits = 0; ///< Which words of the query it has, one bit each.
        quint64 wholeHits = 0; ///< Which of these are in its title, or a whole word.
        Match match = InTitle;
    };

    [[nodiscard]] App makeApp(const QString &snap);
    [[nodiscard]] static Traits traitsOf(const Permission &permission);
    void judge(const QString &snap, App &app) const;
    void rejudge(const QStringList &snaps);
    int interfaceIndex(const QString &name);
    void reread(const QStringList &snaps);
    void rereadOwners(const QList<Snapd::PlugRef> &plugs);
    void evaluate();
    static void makeWords(Interface &interface);
    void evaluateInterface(Interface &interface) const;
    [[nodiscard]] Match evaluateApp(const App &app) const;
    [[nodiscard]] quint64 hits(const QString &text) const;
    [[nodiscard]] quint64 allHits() const;

    const PermissionStore *const m_store;
    const PermissionInsight *const m_insight;
    const AppNames *const m_names;
    PlaceQuery m_query;
    QStringList m_words; ///< Of the query, through searchText(); 64 at most.
    QHash<QString, App> m_apps;
    QList<Interface> m_interfaces;
    quint64 m_asked = 0; ///< Which words are whole ones of some interface.
    QHash<QString, int> m_interfaceIndex;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

}
