// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "foreignwords.h"
#include "visibletexts.h"
#include "wholewindow.h"

namespace Snapperms
{

class PermissionRow;

namespace Tests
{

/** The whole window in the language of ForeignWords, with notes taken of every text. One at a time. */
class WordWatch : public WholeWindow
{
public:
    WordWatch();
    ~WordWatch();

    /** With the page of VLC. */
    [[nodiscard]] bool openWindow();
    /** Waits for what the event loop brings, and looks. */
    void look();
    /** With all that can be unfolded and opened in the rows. */
    void lookThoroughly();
    /** What was found since the beginning and is wrong, also as warnings. */
    [[nodiscard]] QStringList untranslated();

    [[nodiscard]] QList<PermissionRow *> rows() const;
    [[nodiscard]] PermissionRow *row(const QString &snap, const QString &interface) const;
    /** The button that begins with these English words; false when there is none. */
    [[nodiscard]] static bool press(QWidget *within, const QString &words);
    /** Of VLC. */
    void submit(const QString &interface);
    /** Ends all that is at work in snapd; true, so that it can be waited with. */
    bool endAll();

    VisibleTexts texts;

private:
    ForeignWords m_language;
};

}

}
