// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QStackedLayout;
class QToolButton;

namespace Snapperms
{

class AppsFilter;
class AppsModel;
class Placeholder;

/** The list of apps with its search field above, and below it the door to what is folded away. */
class AppsPane : public QWidget
{
    Q_OBJECT

public:
    /** @p model must outlive it. */
    explicit AppsPane(AppsModel *model, QWidget *parent = nullptr);

    /** The snap that is chosen; empty when none is. */
    [[nodiscard]] QString current() const;
    /** Unfolds or clears the search when that is what hides it. False when there is no such snap. */
    bool setCurrent(const QString &snap);
    /** Chooses the first one shown when none is chosen. */
    void chooseFirst();

    void focusSearch();
    void focusList();
    [[nodiscard]] QLineEdit *searchField() const;
    [[nodiscard]] QListView *view() const;

Q_SIGNALS:
    void currentChanged(const QString &snap);
    /** Enter or a click on an app: go there. */
    void activated(const QString &snap);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRestButton();
    void showEmpty();
    void onQuery(const QString &query);
    void restoreCurrent();

    AppsModel *const m_model;
    AppsFilter *const m_filter;
    QLineEdit *const m_search;
    QListView *const m_view;
    QToolButton *const m_rest;
    Placeholder *const m_empty;
    QString m_current;
    bool m_settling = false; ///< While rows come and go, the view moves on to a neighbour by itself, which nobody has chosen.
};

}
