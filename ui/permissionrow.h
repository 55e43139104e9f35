// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QTimer>
#include <QWidget>

class KBusyIndicatorWidget;
class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QSpacerItem;
class QToolButton;

namespace Snapperms
{

class AppNames;
class Badge;
class DimLabel;
class Mark;
class PermissionNotes;
class PermissionStore;
class Protection;
class SlotButton;
class SwitchButton;
class WrappedLabel;

/**
 * One permission with its switch. It shows a PermissionEntry and asks through signals; it decides nothing. While a change is under way the explanation makes
 * place for what is going on, after a short moment. A mark tells where it stands otherwise than by default; what takes more words is below, in its notes.
 */
class PermissionRow : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive it. */
    PermissionRow(const PermissionStore *store, const AppNames *names, QWidget *parent = nullptr);
    ~PermissionRow() override;

    [[nodiscard]] const PermissionEntry &entry() const;
    void setEntry(const PermissionEntry &entry);

    /** Tells what is so now, too, see RowProtection. Once; it must outlive the row. */
    void setProtection(Protection *protection, bool ofSeveralApps);
    /** Something about the protection of its app is otherwise than it was. */
    void followProtection();

    /** snapd is away: what is shown is old and nothing can be changed. */
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const;

    [[nodiscard]] SwitchButton *switchButton() const;
    /** What Tab goes through, in the order in which it is seen. */
    [[nodiscard]] QList<QWidget *> tabSequence() const;
    [[nodiscard]] bool areDetailsShown() const;
    void setDetailsShown(bool shown);
    /** Puts a button before everything else, which a click on the row then means; taken over. Nothing takes the last one away. */
    void setLeading(QAbstractButton *button);
    /** Opens the menu of slots, when a plain "on" is ambiguous. */
    void offerSlots();

Q_SIGNALS:
    void toggleRequested(bool wanted);
    void connectRequested(const Snapperms::Snapd::SlotRef &slot);
    void disconnectRequested(const Snapperms::Snapd::SlotRef &slot);
    void moveRequested(const Snapperms::Snapd::SlotRef &slot);
    void cancelRequested();
    void resetRequested();
    /** For so many minutes, 0 for good. */
    void allowForRequested(int minutes);
    void retryRequested();
    void dismissRequested();
    /** Disconnect all of these: they reach what this row's switch keeps off. */
    void closeRoutesRequested(const QList<Snapperms::Snapd::PlugRef> &plugs);
    void tabSequenceChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showIcon();
    void showIndent();
    void showPending();
    [[nodiscard]] QString pendingText() const;
    /** Why there is nothing to switch on; empty when there is. */
    [[nodiscard]] QString unavailableText() const;
    [[nodiscard]] QString markText() const;

    const AppNames *const m_names;
    PermissionEntry m_entry;
    bool m_set = false;
    bool m_frozen = false;
    QTimer m_patience; ///< What takes less than this is not worth a word.

    QHBoxLayout *const m_line;
    QSpacerItem *m_indent; ///< What is below the line begins where its words do.
    QAbstractButton *m_leading = nullptr;
    QLabel *m_icon;
    WrappedLabel *m_title;
    Badge *m_new;
    DimLabel *m_explanation;
    DimLabel *m_hint;
    WrappedLabel *m_status;
    Mark *m_mark;
    SlotButton *m_slots;
    KBusyIndicatorWidget *m_busy;
    QToolButton *m_cancel;
    SwitchButton *m_switch;
    QToolButton *m_more;
    PermissionNotes *m_notes;
};

}
