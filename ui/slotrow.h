// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/slotentry.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Snapperms
{

class AppNames;
class DimLabel;
class SlotUserRow;
class WrappedLabel;

/** One slot: what it is, where it is and how many use it; unfolded, each of them with a way to disconnect it. */
class SlotRow : public QWidget
{
    Q_OBJECT

public:
    /** @p names must outlive it. */
    explicit SlotRow(const AppNames *names, QWidget *parent = nullptr);

    [[nodiscard]] const SlotEntry &entry() const;
    void setEntry(const SlotEntry &entry);
    void setFrozen(bool frozen);

    [[nodiscard]] bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    [[nodiscard]] QList<QWidget *> tabSequence() const;
    /** As far as it is unfolded. */
    [[nodiscard]] const QList<SlotUserRow *> &users() const { return m_users; }

Q_SIGNALS:
    void disconnectRequested(const Snapperms::Snapd::PlugRef &plug);
    void dismissRequested(const Snapperms::Snapd::PlugRef &plug);
    void tabSequenceChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void showUsers();

    const AppNames *const m_names;
    SlotEntry m_entry;
    bool m_frozen = false;
    QLabel *const m_icon;
    WrappedLabel *const m_title;
    DimLabel *const m_origin;
    DimLabel *const m_count;
    QToolButton *const m_more;
    QVBoxLayout *const m_below;
    QList<SlotUserRow *> m_users; ///< Made when first unfolded.
};

}
