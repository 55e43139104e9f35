// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Snapperms::Cli
{

class Console;

/** Columns that stand under each other, as wide as what is in them. On a terminal that is too narrow the elastic columns give way; names never do. */
class TextTable
{
public:
    struct Column {
        QString title;
        bool isElastic = false; ///< May be cut off where the terminal ends.
    };
    /** Gives one cell its colour, after it has got its width. */
    using Paint = std::function<QString(const QString &)>;

    explicit TextTable(const QList<Column> &columns);

    /** @p paints: for the first cells, in their order; may be shorter, and may have empty ones in it. */
    void addRow(const QStringList &cells, const QList<Paint> &paints = {});
    /** A line across, such as the name of a group. */
    void addHeading(const QString &text);
    [[nodiscard]] bool isEmpty() const;

    /** @p indent: this many spaces before each row. No spaces at the ends of lines. */
    [[nodiscard]] QString text(const Console &console, int indent = 0) const;

private:
    struct Row {
        QStringList cells; ///< One only: a heading.
        QList<Paint> paints;
        bool isHeading = false;
    };

    [[nodiscard]] QList<int> widths(int available) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
};

}
