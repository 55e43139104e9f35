// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/slotentry.h"

#include <QWidget>

class KMessageWidget;
class QLabel;
class QPushButton;

namespace Snapperms
{

class AppNames;
class DimLabel;
class SteadyEnabling;
class WrappedLabel;

/** One user of a slot, with a button that disconnects it from there and nowhere else. It asks through signals and decides nothing. */
class SlotUserRow : public QWidget
{
    Q_OBJECT

public:
    /** @p names must outlive it. */
    explicit SlotUserRow(const AppNames *names, QWidget *parent = nullptr);

    /** @p slotTitle: what it is connected to, for the name of the button. */
    void setUser(const SlotUser &user, const QString &slotTitle);
    /** snapd is away: nothing can be changed. */
    void setFrozen(bool frozen);

    [[nodiscard]] const SlotUser &user() const;
    [[nodiscard]] QList<QWidget *> tabSequence() const;

Q_SIGNALS:
    void disconnectRequested();
    void dismissRequested();

private:
    void showProblem();

    const AppNames *const m_names;
    SlotUser m_user;
    bool m_frozen = false;
    QLabel *const m_icon;
    WrappedLabel *const m_title;
    DimLabel *const m_note;
    QPushButton *const m_disconnect;
    SteadyEnabling *const m_disconnecting; ///< The next button disconnects somebody else.
    KMessageWidget *m_message = nullptr;
};

}
