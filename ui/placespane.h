// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/placesmodel.h"

#include <QWidget>

class QHBoxLayout;
class QListView;
class QTabBar;

namespace Snapperms
{

class PlaceFilter;
class Placeholder;
class SearchField;

/**
 * The way in: a tab for the apps and one for the permissions, a search field and a filter for both, and the list. Each tab remembers what was chosen in it. It
 * tells what is chosen and shows no pages itself.
 */
class PlacesPane : public QWidget
{
    Q_OBJECT

public:
    /** @p model must outlive it. */
    explicit PlacesPane(PlacesModel *model, QWidget *parent = nullptr);

    /** What is chosen in the tab that is open; empty when nothing is. */
    [[nodiscard]] Place current() const;
    /** Opens its tab, and unfolds or clears the search and the filter when that is what hides it. False when there is no such place. */
    bool setCurrent(const Place &place);
    /** Chooses the first one shown when nothing is chosen in the open tab. */
    void chooseFirst();
    /** Once it is known what there is: chooseFirst(), and from now on an empty list says why it is empty. */
    void begin();

    [[nodiscard]] Place::Kind kind() const;
    /** While something is searched for, goes to the results of that kind. */
    void setKind(Place::Kind kind);

    /** What stands below the list; becomes a child. The keyboard gets to @p control in it from the list. */
    void setFooter(QWidget *footer, QWidget *control);

    /** What stands at the end of the line with the search; becomes a child. */
    void setMenu(QWidget *menu);

    void focusSearch();
    void focusList();
    [[nodiscard]] SearchField *searchField() const;
    [[nodiscard]] QListView *view() const;
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] PlaceFilter *filter() const;

Q_SIGNALS:
    void currentChanged(const Snapperms::Place &place);
    /** Enter or a click on a place: go there. */
    void activated(const Snapperms::Place &place);
    /** Another tab was opened. */
    void kindChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void setUpView();
    void choose(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void openTab(Place::Kind kind);
    void tell();
    void narrow();
    void nameList();
    void restoreCurrent();
    void keepSelection();
    void forgetMissing();
    void showEmpty();
    bool searchKey(int key);
    bool listKey(int key);

    PlacesModel *const m_model;
    QTabBar *const m_tabs;
    SearchField *const m_search;
    PlaceFilter *const m_filter;
    QHBoxLayout *const m_line;
    QListView *const m_view;
    Placeholder *const m_empty;
    Place m_chosen[2] = {{Place::Kind::App, {}}, {Place::Kind::Permission, {}}}; ///< By Place::Kind.
    Place m_told; ///< What currentChanged() told last.
    bool m_known = false;
    bool m_settling = false; ///< While rows come and go, the view moves on to a neighbour by itself, which nobody has chosen.
};

}
