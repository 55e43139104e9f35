// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class KMessageWidget;
class QVBoxLayout;

namespace Snapperms
{

/** What stands above both sides of the panel when it has to be said. A message is made when it is said for the first time; in most windows none ever is. */
class PanelMessages : public QWidget
{
    Q_OBJECT

public:
    explicit PanelMessages(QWidget *parent = nullptr);

    /** That what is shown is how it was before, with the reason; until it is called with an empty text. */
    void sayOld(const QString &text);
    /** That there is nothing of the name that was asked for; until it is called with an empty text, or somebody closes it. */
    void sayNotFound(const QString &text);

Q_SIGNALS:
    void retryRequested();

private:
    QVBoxLayout *const m_layout;
    KMessageWidget *m_old = nullptr;
    KMessageWidget *m_notFound = nullptr;
};

}
