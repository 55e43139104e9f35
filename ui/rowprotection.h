// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "protection/leftopen.h"

#include <QWidget>

#include <optional>

class KMessageWidget;
class QVBoxLayout;

namespace Snapperms
{

class AppNames;
class Mark;
class PermissionStore;
class Protection;
struct PermissionEntry;

/**
 * What is so now whatever the switch above it says: running programs that it did not reach, and a way to start them again. Where apps are listed it also tells
 * who uses the thing now, and whose rules are not in force, which the page of an app says of all its rows at once. Hidden while there is nothing to tell; what
 * is new while it is on the screen is announced to screen readers. Messages change in place, so that the keyboard stays on their buttons.
 */
class RowProtection : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. @p ofSeveralApps: its row stands among those of other apps. */
    RowProtection(const PermissionStore *store, const AppNames *names, Protection *protection, bool ofSeveralApps, QWidget *parent = nullptr);

    void setEntry(const PermissionEntry &entry);
    /** Something about its app is otherwise than it was. */
    void follow();

Q_SIGNALS:
    /** It came or went. */
    void shown();
    /** Buttons came or went. */
    void tabSequenceChanged();
    /** What had the focus goes away. */
    void focusAbandoned();

private:
    void showTrouble();
    void showLeftOpen();
    void showUse();
    [[nodiscard]] QString useText() const;
    /** What is left open is a recording that goes on. */
    [[nodiscard]] bool isStillRecording() const;
    /** Shows @p text in @p message, which is made if need be, and takes note of what is new; hides it when there is none. */
    void say(KMessageWidget *&message, const QString &text, bool serious);
    /** Gives @p message its one button, or takes it away when @p label is empty. */
    void offer(KMessageWidget *message, const QString &iconName, const QString &label, void (RowProtection::*act)());
    /** The focus may be in there; then somebody else is asked to take it. */
    void abandon(const QWidget *part);
    void repair();
    void restart();

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    Protection *const m_protection;
    const bool m_ofSeveralApps;
    Snapd::PlugRef m_plug;
    QString m_interface;
    QString m_app; ///< Its title.
    bool m_isOn = false;
    bool m_isSeen = false; ///< It was shown before.
    QStringList m_news; ///< To be announced.
    std::optional<LeftOpen> m_left;
    QString m_problem; ///< Of the last attempt to start it again.
    QVBoxLayout *const m_layout;
    KMessageWidget *m_trouble = nullptr;
    KMessageWidget *m_leftOpen = nullptr;
    Mark *m_use = nullptr;
};

}
