// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

/*
 * Mistakes that nobody compiles: what ./dev analyse reads with must find them before it is believed that there are no others. lint.py takes from here what has
 * to be said.
 */

#include <QList>
#include <QString>

namespace
{

int past(int wanted)
{
    const int *none = nullptr;
    if (wanted > 0) {
        return *none; // tidy: clang-analyzer-core.NullDereference
    }
    return 0;
}

QString moved(QString text)
{
    const QString taken = std::move(text);
    return taken + text; // tidy: bugprone-use-after-move
}

class Sum
{
public:
    int sum()
    {
        int sum = 0;
        for (int number : m_numbers) { // clazy: range-loop-detach
            sum += number;
        }
        return sum;
    }

private:
    QList<int> m_numbers;
};

QString nothing()
{
    return QStringLiteral(""); // clazy: empty-qstringliteral
}

}
