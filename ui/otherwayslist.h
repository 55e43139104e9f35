// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/otherway.h"

#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace Snapperms
{

class AppIcons;
class AppNames;
class OtherWayRow;
class PermissionInsight;
class PermissionStore;

/**
 * The apps that reach what a permission is there for although they have no switch for it, in two parts: those that are known to, and those of which it is not
 * known. Empty it takes no room. It reckons only while what it is in is on the screen.
 */
class OtherWaysList : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    OtherWaysList(const PermissionStore *store, const PermissionInsight *insight, const AppNames *names, AppIcons *icons, QWidget *parent = nullptr);

    void setInterface(const QString &interface);
    /** Takes over what has changed; to be called when it comes onto the screen. */
    void settle();

    /** In the order shown. */
    [[nodiscard]] const QList<OtherWayRow *> &rows() const;
    [[nodiscard]] QList<QWidget *> tabSequence() const;

Q_SIGNALS:
    void tabSequenceChanged();
    /** The person wants to see the page of an app. */
    void appRequested(const QString &snap);

private:
    /** A heading and a card of rows. */
    struct Part {
        QWidget *home = nullptr;
        QVBoxLayout *card = nullptr;
    };

    Part makePart(const QString &title);
    void changed();
    [[nodiscard]] QList<OtherWay> find() const;
    void fill(const QList<OtherWay> &ways);

    const PermissionStore *const m_store;
    const PermissionInsight *const m_insight;
    const AppNames *const m_names;
    AppIcons *const m_icons;
    QString m_interface;
    bool m_stale = false;
    bool m_queued = false;
    std::array<Part, 2> m_parts; ///< Known, not known.
    QList<OtherWayRow *> m_rows;
};

}
