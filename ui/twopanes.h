// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class QSplitter;
class QToolButton;

namespace Snapperms
{

/** A list and a page side by side; where there is no room for both, one of them, with a button above the page that leads back to the list. */
class TwoPanes : public QWidget
{
    Q_OBJECT

public:
    /** Takes both over. */
    TwoPanes(QWidget *list, QWidget *page, QWidget *parent = nullptr);

    /** What is on the button: where it leads. */
    void setBackText(const QString &text);
    [[nodiscard]] bool isNarrow() const;
    /** At the foot of the page while it is all that is seen; taken over. What stands at the foot of the list is not seen then. */
    void setPageFooter(QWidget *footer);
    /** Which of the two a narrow window shows. */
    [[nodiscard]] bool isPageInFront() const;
    void setPageInFront(bool page);
    /** To the list, where only the page is to be seen. */
    void goBack();

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void wentBack();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *const m_list;
    QSplitter *const m_splitter;
    QWidget *const m_right;
    QToolButton *const m_back;
    QWidget *m_pageFooter = nullptr;
    bool m_narrow = false;
    bool m_pageInFront = false;
};

}
