// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QIcon>
#include <QStringList>
#include <QStyle>
#include <QWidget>

namespace Snapperms
{

/**
 * An icon as a decoration, square, as large as the style says. It is looked for and rendered only when it is painted: a theme takes its time to find one, and
 * most of what a window could show is never seen. For a reader of the screen it is nothing.
 */
class Picture : public QWidget
{
    Q_OBJECT

public:
    /** As large as @p metric, times @p factor. */
    explicit Picture(QStyle::PixelMetric metric, qreal factor = 1, QWidget *parent = nullptr);

    /** The first of @p names that the theme has; none takes the picture away and leaves its place. */
    void setNames(const QStringList &names);
    /** The first of those that were set. */
    [[nodiscard]] QString name() const { return m_name; }
    void setIcon(const QIcon &icon);
    void setMode(QIcon::Mode mode);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const QStyle::PixelMetric m_metric;
    const qreal m_factor;
    QString m_name;
    QStringList m_names; ///< Still to be looked for.
    QIcon m_icon;
    QIcon::Mode m_mode = QIcon::Normal;
};

}
