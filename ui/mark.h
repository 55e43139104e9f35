// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Snapperms
{

class WrappedLabel;

/** A small picture and a few words behind it: how something stands. Hidden while there is nothing to say. */
class Mark : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(QWidget *parent = nullptr);

    /** @p icon is a name in the icon theme. */
    void setContent(const QString &icon, const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *const m_picture;
    WrappedLabel *const m_words;
    QString m_icon;
};

}
