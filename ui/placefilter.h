// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/placesearch.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace Snapperms
{

class DimLabel;

/** Chooses traits: a button with a menu of check marks, and a bar that names those that are chosen for as long as there are any, with a way to be rid of them.
 */
class PlaceFilter : public QObject
{
    Q_OBJECT

public:
    /** @p home is the parent of the two widgets; put them into a layout. */
    explicit PlaceFilter(QWidget *home);

    [[nodiscard]] QToolButton *button() const;
    [[nodiscard]] QWidget *bar() const;
    [[nodiscard]] QToolButton *clearButton() const;

    [[nodiscard]] Traits traits() const;
    void setTraits(Traits traits);

Q_SIGNALS:
    void traitsChanged();

private:
    void show();

    QToolButton *const m_button;
    QWidget *const m_bar;
    DimLabel *const m_names;
    QToolButton *const m_clear;
    QList<QAction *> m_actions;
    bool m_setting = false; ///< Several at once, to be told once.
};

}
