// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

class QObject;

namespace Snapperms::Tests
{

/** Everything of the program that a person may come to read or hear, whether it is in sight now or not; while ForeignWords are the language. */
class VisibleTexts
{
public:
    /** Words that are nobody's to translate: names of apps, and what they and snapd say of themselves. */
    void setData(const QStringList &data);

    /** Looks at everything below @p root: properties, tabs, models, and what screen readers are told. */
    void look(QObject *root);
    /** Looks at all windows, menus and dialogs that there are. */
    void lookAround();
    /** Looks at one text; @p where is told with it. */
    void look(const QString &text, const QString &where);

    /** "where: text" of each one in which a letter is left that was neither translated nor is data. Sorted. */
    [[nodiscard]] QStringList untranslated() const;
    [[nodiscard]] qsizetype seen() const { return m_seen.size(); } ///< Different texts.

    /** What is left of @p text; empty when all is well. */
    [[nodiscard]] QString leftOver(const QString &text) const;

private:
    QStringList m_data; ///< The longest first.
    QHash<QString, QString> m_seen; ///< Text: where.
};

}
