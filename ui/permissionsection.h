// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Snapperms
{

class DimLabel;
class PermissionRow;

/** Rows that belong together on a card, below a heading that tells how many are allowed. Some sections can be folded, and are at first. */
class PermissionSection : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionSection(const EntrySection &section, QWidget *parent = nullptr);

    [[nodiscard]] int rank() const;
    [[nodiscard]] const QList<PermissionRow *> &rows() const;

    /** Takes the row over. */
    void insert(int position, PermissionRow *row);
    /** Deletes the row. */
    void remove(PermissionRow *row);

    [[nodiscard]] bool isFoldable() const;
    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);

    /** As PermissionRow::tabSequence(), for all of it. */
    [[nodiscard]] QList<QWidget *> tabSequence() const;
    /** Lays out at once what has changed, from the inside out. */
    void settle();

    /** The counts of the heading. */
    void recount();

Q_SIGNALS:
    void foldedChanged(bool folded);

private:
    const EntrySection m_section;
    QList<PermissionRow *> m_rows;
    QLabel *m_title = nullptr;
    QToolButton *m_fold = nullptr; ///< In place of the title where the section can be folded.
    DimLabel *m_count;
    QWidget *m_card;
    QVBoxLayout *m_cardLayout;
};

}
