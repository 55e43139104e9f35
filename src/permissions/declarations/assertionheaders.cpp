// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/assertionheaders.h"

#include <QList>
#include <QStringDecoder>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

constexpr qsizetype MaxSize = 4 * 1024 * 1024;
constexpr int MaxDepth = 32;
constexpr int Step = 2; // columns per level
constexpr int TextStep = 4; // columns before the lines of a text that has several

/** Names are lower-case words joined by single dashes: asserts/headers.go headerNameValidity. */
bool isName(QStringView name)
{
    bool afterDash = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name.at(i).unicode();
        const bool letter = c >= u'a' && c <= u'z';
        const bool digit = c >= u'0' && c <= u'9';
        if (c == u'-') {
            if (afterDash) {
                return false;
            }
            afterDash = true;
        } else if (letter || (digit && i > 0)) {
            afterDash = false;
        } else {
            return false;
        }
    }
    return !afterDash;
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_lines(QStringView(text).split(u'\n'))
    {
    }

    AssertionHeaders read()
    {
        QVariantMap headers;
        const bool good = readMap(0, 0, headers) && atEnd();
        if (!good && m_problem == HeaderProblem::None) {
            m_problem = HeaderProblem::Malformed;
        }
        if (m_problem != HeaderProblem::None) {
            return {{}, m_problem, int(qMin(m_at, m_lines.size() - 1)) + 1};
        }
        return {headers, HeaderProblem::None, 0};
    }

private:
    bool atEnd() const { return m_at >= m_lines.size(); }

    bool fail(HeaderProblem problem)
    {
        m_problem = problem;
        return false;
    }

    /** Whether the line at hand is indented by at least @p indent columns. */
    bool isIndented(int indent) const
    {
        const QStringView line = m_lines.at(m_at);
        if (line.size() < indent) {
            return false;
        }
        for (int i = 0; i < indent; ++i) {
            if (line.at(i) != u' ') {
                return false;
            }
        }
        return true;
    }

    bool isListItem(int indent) const { return isIndented(indent) && m_lines.at(m_at).size() > indent && m_lines.at(m_at).at(indent) == u'-'; }

    /** Entries "name:..." at column @p indent, until a line that is less indented. */
    bool readMap(int indent, int depth, QVariantMap &map)
    {
        if (depth > MaxDepth) {
            return fail(HeaderProblem::TooDeep);
        }
        while (!atEnd() && isIndented(indent)) {
            const QStringView entry = m_lines.at(m_at).sliced(indent);
            const qsizetype colon = entry.indexOf(u':');
            if (colon < 0 || !isName(entry.first(colon))) {
                return fail(HeaderProblem::Malformed);
            }
            const QString name = entry.first(colon).toString();
            if (map.contains(name)) {
                return fail(HeaderProblem::RepeatedName);
            }
            QVariant value;
            if (!readValue(entry.sliced(colon + 1), indent, depth, value)) {
                return false;
            }
            map.insert(name, value);
        }
        return true;
    }

    /** Entries "-..." at column @p indent. */
    bool readList(int indent, int depth, QVariantList &list)
    {
        if (depth > MaxDepth) {
            return fail(HeaderProblem::TooDeep);
        }
        while (!atEnd() && isListItem(indent)) {
            QVariant value;
            if (!readValue(m_lines.at(m_at).sliced(indent + 1), indent, depth, value)) {
                return false;
            }
            list.append(value);
        }
        return true;
    }

    /** What follows a name or a dash that stands at column @p indent: on the same line, or nested below it. */
    bool readValue(QStringView rest, int indent, int depth, QVariant &value)
    {
        if (!rest.isEmpty()) {
            if (rest.front() != u' ') {
                return fail(HeaderProblem::Malformed);
            }
            value = rest.sliced(1).toString();
            ++m_at;
            return true;
        }
        ++m_at;
        if (atEnd()) {
            return fail(HeaderProblem::Malformed);
        }
        const int inner = indent + Step;
        if (isListItem(inner)) {
            QVariantList list;
            const bool good = readList(inner, depth + 1, list);
            value = list;
            return good;
        }
        if (isIndented(inner) && m_lines.at(m_at).size() > inner && m_lines.at(m_at).at(inner) != u' ') {
            QVariantMap map;
            const bool good = readMap(inner, depth + 1, map);
            value = map;
            return good;
        }
        return readText(indent + TextStep, value);
    }

    bool readText(int indent, QVariant &value)
    {
        if (!isIndented(indent)) {
            return fail(HeaderProblem::Malformed);
        }
        QString text = m_lines.at(m_at++).sliced(indent).toString();
        while (!atEnd() && isIndented(indent)) {
            text += u'\n';
            text += m_lines.at(m_at++).sliced(indent);
        }
        value = text;
        return true;
    }

    const QList<QStringView> m_lines;
    qsizetype m_at = 0;
    HeaderProblem m_problem = HeaderProblem::None;
};

}

AssertionHeaders parseAssertionHeaders(const QByteArray &text)
{
    if (text.size() > MaxSize) {
        return {{}, HeaderProblem::TooBig, 0};
    }
    const qsizetype end = text.indexOf("\n\n");
    QByteArrayView head = end < 0 ? QByteArrayView(text) : QByteArrayView(text).first(end);
    if (end < 0 && head.endsWith('\n')) {
        head.chop(1);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(head);
    if (decoder.hasError()) {
        return {{}, HeaderProblem::NotUtf8, 0};
    }
    return Reader(decoded).read();
}

}
