// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

class QLabel;

namespace Snapperms
{

/**
 * Keeps the links of a label in the colour of the palette. Qt gives them the one that the application has when the text is read (qtbase
 * src/gui/text/qtexthtmlparser.cpp), and keeps it when the colours change. Owned by the label.
 */
class LinkColour : public QObject
{
    Q_OBJECT

public:
    explicit LinkColour(QLabel *label);

    [[nodiscard]] bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLabel *const m_label;
};

}
