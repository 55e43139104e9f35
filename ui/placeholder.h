// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Snapperms
{

class DimLabel;
class Picture;

/** Fills a place that has nothing to show: a picture, what is the matter, what to do about it, and perhaps a button that does it. */
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    explicit Placeholder(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &text);
    /** An empty text takes the button away. */
    void setAction(const QString &iconName, const QString &text);

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Picture *m_icon;
    QLabel *m_title;
    DimLabel *m_text;
    QPushButton *m_button;
};

}
