// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/checksentences.h"

#include <QCollatorSortKey>
#include <QIcon>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Snapperms
{

class Mark;
class SteadyEnabling;
class WrappedLabel;

/** One app in the list of a check of all: how it stands, with a button that leads to its page, and one that has it repaired where that may help. */
class CheckedAppRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckedAppRow(const QString &snap, QWidget *parent = nullptr);

    [[nodiscard]] const QString &snap() const { return m_snap; }
    [[nodiscard]] const CheckSentences::Line &line() const { return m_line; }
    [[nodiscard]] QString title() const;
    /** Of the title. */
    [[nodiscard]] const QCollatorSortKey &sortKey() const { return m_key; }
    void setApp(const QString &title, const QIcon &icon);
    void setLine(const CheckSentences::Line &line);
    /** Another repair is under way: one at a time. */
    void setRepairEnabled(bool enabled);
    /** What takes the keyboard, in its order. */
    [[nodiscard]] QList<QWidget *> tabSequence() const;

Q_SIGNALS:
    void appRequested(const QString &snap);
    void repairRequested(const QString &snap);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const QString m_snap;
    CheckSentences::Line m_line;
    QCollatorSortKey m_key;
    QLabel *const m_icon;
    WrappedLabel *const m_title;
    Mark *const m_state;
    QPushButton *const m_repair;
    SteadyEnabling *const m_repairing;
    QToolButton *const m_open;
};

}
