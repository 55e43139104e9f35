// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/texttable.h"

#include "cli/console.h"
#include "cli/displaywidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

namespace
{

constexpr int gap = 2;
constexpr int narrowestElastic = 12;

}

TextTable::TextTable(const QList<Column> &columns)
    : m_columns(columns)
{
}

void TextTable::addRow(const QStringList &cells, const QList<Paint> &paints)
{
    m_rows.append({cells, paints, false});
}

void TextTable::addHeading(const QString &text)
{
    m_rows.append({{text}, {}, true});
}

bool TextTable::isEmpty() const
{
    return m_rows.isEmpty();
}

QList<int> TextTable::widths(int available) const
{
    QList<int> widths;
    for (const Column &column : m_columns) {
        widths << displayWidth(column.title);
    }
    for (const Row &row : m_rows) {
        for (qsizetype i = 0; !row.isHeading && i < row.cells.size(); ++i) {
            widths[i] = std::max(widths.at(i), displayWidth(row.cells.at(i)));
        }
    }
    if (available <= 0) {
        return widths;
    }
    int excess = gap * int(m_columns.size() - 1) - available;
    for (const int width : std::as_const(widths)) {
        excess += width;
    }
    // The widest gives way first.
    while (excess > 0) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (m_columns.at(i).isElastic && widths.at(i) > narrowestElastic && (widest < 0 || widths.at(i) > widths.at(widest))) {
                widest = i;
            }
        }
        if (widest < 0) {
            break;
        }
        --widths[widest];
        --excess;
    }
    return widths;
}

QString TextTable::text(const Console &console, int indent) const
{
    const int columns = console.traits().columns;
    const QList<int> width = widths(columns > 0 ? columns - indent : 0);
    const QString margin(indent, u' ');
    const auto line = [&](const QStringList &cells, const std::function<QString(qsizetype, const QString &)> &paint) {
        QString text = margin;
        qsizetype last = cells.size() - 1;
        while (last > 0 && cells.at(last).isEmpty()) {
            --last;
        }
        for (qsizetype i = 0; i <= last; ++i) {
            const QString cell = columns > 0 && m_columns.at(i).isElastic ? elided(cells.at(i), width.at(i)) : cells.at(i);
            text += paint(i, cell);
            if (i < last) {
                text += QString(std::max(0, width.at(i) - displayWidth(cell)) + gap, u' ');
            }
        }
        return text;
    };

    QStringList lines;
    QStringList titles;
    for (const Column &column : m_columns) {
        titles << column.title;
    }
    lines << line(titles, [&](qsizetype, const QString &cell) {
        return console.bold(cell);
    });
    for (const Row &row : m_rows) {
        if (row.isHeading) {
            lines << QString() << console.bold(row.cells.constFirst());
            continue;
        }
        lines << line(row.cells, [&](qsizetype i, const QString &cell) {
            const Paint paint = row.paints.value(i);
            return paint ? paint(cell) : cell;
        });
    }
    return lines.join(u'\n');
}

}
