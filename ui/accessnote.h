// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/accesssentences.h"

#include <QWidget>

class QPushButton;

namespace Snapperms
{

class Mark;

/** Says that off is not off, and offers to make it so. */
class AccessNote : public QWidget
{
    Q_OBJECT

public:
    explicit AccessNote(QWidget *parent = nullptr);

    /** @p heading is the title of the row that it belongs to. */
    void setNote(const AccessSentences::Note &note, const QString &heading);
    /** Nothing can be changed now. */
    void setLocked(bool locked);
    /** nullptr while there is nothing to press. */
    [[nodiscard]] QPushButton *button() const;

Q_SIGNALS:
    void closeRequested();

private:
    Mark *const m_words;
    QPushButton *const m_close;
};

}
