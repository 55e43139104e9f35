// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/confinementsentences.h"

#include <QWidget>

class KMessageWidget;
class QVBoxLayout;

namespace Snapperms
{

/** What must be known before trusting the switches of a page, above them. Takes no room when there is nothing. */
class CaveatList : public QWidget
{
    Q_OBJECT

public:
    explicit CaveatList(QWidget *parent = nullptr);

    void setCaveats(const QList<ConfinementSentences::Caveat> &caveats);

private:
    QVBoxLayout *const m_layout;
    QList<ConfinementSentences::Caveat> m_caveats;
    QList<KMessageWidget *> m_messages;
};

}
