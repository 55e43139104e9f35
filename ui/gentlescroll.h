// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

class QScrollBar;
class QVariantAnimation;

namespace Snapperms
{

/** Scrolls a little way, in the time that movements take on this desktop: at once where there are to be none. It adds to whatever else scrolls meanwhile. */
class GentleScroll : public QObject
{
    Q_OBJECT

public:
    /** Owned by @p bar. */
    explicit GentleScroll(QScrollBar *bar);

    /** In place of what is still to come of an earlier one. */
    void by(int distance);
    void stop();

private:
    QScrollBar *const m_bar;
    QVariantAnimation *const m_way;
    int m_gone = 0; ///< Of the way.
};

}
