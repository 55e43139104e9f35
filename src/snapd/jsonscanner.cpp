// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/jsonscanner.h"

namespace Snapperms::Snapd
{

namespace
{

/** Far from where QJsonDocument refuses to go on, whatever the value is in. */
constexpr int deepest = 128;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/** Of a number or a word. */
bool endsScalar(char c)
{
    return c == ',' || c == ']' || c == '}' || isSpace(c);
}

}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

bool JsonScanner::isNext(char c)
{
    skipSpace();
    return m_at < m_text.size() && m_text[m_at] == c;
}

bool JsonScanner::take(char c)
{
    const bool found = isNext(c);
    m_at += found ? 1 : 0;
    return found;
}

std::optional<QByteArrayView> JsonScanner::takeName()
{
    if (!take('"')) {
        return std::nullopt;
    }
    const qsizetype start = m_at;
    if (!skipString()) {
        return std::nullopt;
    }
    const QByteArrayView name = m_text.sliced(start, m_at - start - 1);
    return name.contains('\\') || !take(':') ? std::nullopt : std::optional(name);
}

/** The opening quote has been gone over. */
bool JsonScanner::skipString()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == '"') {
            return true;
        }
        m_at += c == '\\' ? 1 : 0;
    }
    m_at = m_text.size();
    return false;
}

bool JsonScanner::skipValue()
{
    skipSpace();
    int depth = 0;
    do {
        if (m_at >= m_text.size()) {
            return false;
        }
        const char c = m_text[m_at++];
        if (c == '"') {
            if (!skipString()) {
                return false;
            }
        } else if (c == '{' || c == '[') {
            if (++depth > deepest) {
                return false;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (depth == 0) {
            while (m_at < m_text.size() && !endsScalar(m_text[m_at])) {
                ++m_at;
            }
        }
    } while (depth > 0);
    return depth == 0;
}

}
