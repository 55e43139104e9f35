// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace Snapperms
{

class AppNames;
class ChangeQueue;
class GentleScroll;
class Intentions;
class OtherWaysList;
class PermissionRow;
class PermissionSection;
class PermissionsModel;
class PermissionStore;
class Protection;
class SlotList;
class StrayInput;

/**
 * The rows of a PermissionsModel, in sections, below a heading widget that scrolls with them. Rows come, go and change in place: the keyboard focus stays on
 * its plug, and what one is looking at stays where it is; but what is said below a switch because it was flipped comes into sight. Wishes go to the intentions.
 */
class PermissionList : public QScrollArea
{
    Q_OBJECT

public:
    /** All must outlive it. */
    PermissionList(
        PermissionsModel *model, const PermissionStore *store, ChangeQueue *queue, Intentions *intentions, const AppNames *names, QWidget *parent = nullptr);
    ~PermissionList() override;

    /** Shown above the rows; taken over. */
    void setHeading(QWidget *heading);
    /** Shown instead of rows when there are none; taken over. */
    void setPlaceholder(QWidget *placeholder);

    /** Shown below the rows, and above the footer, which is set later; taken over. */
    void setOthers(OtherWaysList *others);
    /** Shown below the rows; taken over. */
    void setFooter(SlotList *footer);

    /** Rows tell what is so now, too, see RowProtection. Once; it must outlive the list. */
    void setProtection(Protection *protection, bool ofSeveralApps);

    [[nodiscard]] PermissionRow *row(const Snapd::PlugRef &plug) const;
    /** In the order shown. */
    [[nodiscard]] const QList<PermissionRow *> &rows() const;
    /** Scrolls there, unfolds what hides it, and gives its switch the focus. */
    void reveal(const Snapd::PlugRef &plug);

Q_SIGNALS:
    /** Some were made, or are about to be deleted. */
    void rowsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Keeps a row where it is on the screen while others come and go. */
    struct Anchor {
        QPointer<QWidget> widget;
        int y = 0;
        bool isInHand = false; ///< The pointer is over it, or it has the focus: it stays even where nothing is scrolled away above.
        bool isPointedAt = false;
    };
    [[nodiscard]] Anchor anchor() const;
    void hold(const Anchor &anchor);
    /** What the pointer was at may be elsewhere now, or gone: what is there instead is not hit by mistake. */
    void keepStrays(const Anchor &anchor);
    void holdNow(const Anchor &anchor);
    /** @p row is asked for something: what is said of that is to be seen. */
    void watchGrowth(PermissionRow *row);
    void followGrowth();
    /** Of all apps, if @p snap is empty. */
    void followProtection(const QString &snap);

    void rebuild();
    void insert(int first, int last);
    void remove(int first, int last);
    void change(int first, int last);
    void removeRow(PermissionRow *row);
    PermissionRow *makeRow(const PermissionEntry &entry);
    PermissionSection *section(const EntrySection &wanted);
    [[nodiscard]] PermissionSection *sectionOf(const PermissionRow *row) const;
    void chainTabs();
    void freeze();
    void showPlaceholder();
    void walk(int step);
    void submit(const PermissionEntry &entry, bool wanted, PermissionRow *row);

    PermissionsModel *const m_model;
    const PermissionStore *const m_store;
    ChangeQueue *const m_queue;
    Intentions *const m_intentions;
    const AppNames *const m_names;
    QWidget *const m_content;
    QVBoxLayout *const m_layout;
    QVBoxLayout *const m_sectionsLayout;
    QWidget *m_heading = nullptr;
    QWidget *m_placeholder = nullptr;
    OtherWaysList *m_others = nullptr;
    SlotList *m_footer = nullptr;
    QList<PermissionSection *> m_sections; ///< In the order shown.
    QList<PermissionRow *> m_rows; ///< Row by row as in the model.
    QPointer<PermissionRow> m_hand; ///< To whose switch the pointer or the focus came last.
    QPointer<PermissionRow> m_hovered; ///< Over whose switch the pointer is.
    int m_owed = 0; ///< By how much what is in hand could not be held, for there was nothing to scroll to; made good when there is.
    int m_owedAt = 0; ///< Where the list was scrolled to then: whoever scrolls on is owed nothing.
    GentleScroll *const m_scroll;
    StrayInput *const m_strayInput;
    Anchor m_footerAnchor; ///< While the footer changes.
    QPointer<PermissionRow> m_asked; ///< By whoever has not turned to something else since.
    int m_askedHeight = 0; ///< How high it was then.
    bool m_isGrowthNoticed = false;
    Protection *m_protection = nullptr;
    bool m_ofSeveralApps = false;
    bool m_rebuilding = false;
    bool m_basicsUnfolded = false; ///< Kept from app to app.
};

}
