// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placespane.h"

#include "ui/searchfield.h"

#include <QKeyEvent>
#include <QListView>

// What keys do in the search and in the list.

namespace Snapperms
{

bool PlacesPane::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        focusList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->query().hasWords() && m_model->first().isValid()) {
            m_view->setCurrentIndex(m_model->first());
        }
        if (!current().isEmpty()) {
            Q_EMIT activated(current());
        }
        return true;
    case Qt::Key_Escape:
        if (!m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool PlacesPane::listKey(int key)
{
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    const QModelIndex index = m_view->currentIndex();
    if (index.data(PlacesModel::TypeRole).value<PlaceType>() != PlaceType::Fold || !index.isValid()) {
        return false;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool folded = index.data(PlacesModel::FoldedRole).toBool();
    const bool opens = key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = key == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    if (key == Qt::Key_Space || (opens && folded) || (closes && !folded)) {
        m_model->toggleFold(index);
    }
    return key == Qt::Key_Space || opens || closes;
}

bool PlacesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((watched == m_search && searchKey(key)) || (watched == m_view && listKey(key))) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
