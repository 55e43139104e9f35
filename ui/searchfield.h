// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QLineEdit>

namespace Snapperms
{

/**
 * A line to search with. Other than a QLineEdit, it keeps the keys for undo only while there is something typed to take back; else they are the window's, as
 * they are everywhere else in it.
 */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

}
