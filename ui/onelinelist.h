// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/dimlabel.h"

#include <QStringList>

namespace Snapperms
{

/** As many things as fit into one line, and how many more there are. Its height is the same whatever it lists, so nothing below it moves when that changes. */
class OneLineList : public DimLabel
{
    Q_OBJECT

public:
    explicit OneLineList(QWidget *parent = nullptr);

    /** The most important goes first. @p none is said if there are none. */
    void setThings(const QStringList &things, const QString &none);
    /** All of them, however many are shown. */
    [[nodiscard]] QString all() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QStringList m_things;
    QString m_none;
};

}
