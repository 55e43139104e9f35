// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/pathpattern.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace Snapperms::Confinement
{

namespace
{
// A pattern that spreads into more is none of ours; snaps may write patterns into their attributes.
constexpr qsizetype mostAlternatives = 512;
constexpr qsizetype longestPath = 4096;

/** The end of the alternatives that open at @p open, or -1. */
qsizetype closingBrace(QByteArrayView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '{') {
            ++depth;
        } else if (text[i] == '}' && --depth == 0) {
            return i;
        }
    }
    return -1;
}

qsizetype firstBrace(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '{') {
            return i;
        }
    }
    return -1;
}

void expand(const QByteArray &pattern, QList<QByteArray> *out)
{
    QList<QByteArray> open{pattern};
    while (!open.isEmpty() && out->size() + open.size() <= mostAlternatives) {
        const QByteArray text = open.takeLast();
        const qsizetype from = firstBrace(text);
        const qsizetype to = from < 0 ? -1 : closingBrace(text, from);
        if (to < 0) {
            out->append(text);
            continue;
        }
        int depth = 0;
        qsizetype start = from + 1;
        for (qsizetype i = from; i <= to; ++i) {
            if (text[i] == '\\') {
                ++i;
                continue;
            }
            if (text[i] == '{') {
                ++depth;
            }
            const bool end = text[i] == '}' && --depth == 0;
            if (end || (text[i] == ',' && depth == 1)) {
                open.append(text.first(from) + text.sliced(start, i - start) + text.sliced(to + 1));
                start = i + 1;
            }
        }
    }
}

struct Token {
    enum class Kind {
        Literal,
        One, ///< '?'
        Set,
        Star,
        DoubleStar,
    };
    Kind kind = Kind::Literal;
    char literal = 0;
    QByteArrayView set;
    bool negated = false;

    [[nodiscard]] bool accepts(char c) const
    {
        switch (kind) {
        case Kind::Literal:
            return c == literal;
        case Kind::One:
        case Kind::Star:
            return c != '/';
        case Kind::DoubleStar:
            return true;
        case Kind::Set:
            break;
        }
        bool in = false;
        for (qsizetype i = 0; i < set.size(); ++i) {
            if (i + 2 < set.size() && set[i + 1] == '-') {
                in = in || (uchar(set[i]) <= uchar(c) && uchar(c) <= uchar(set[i + 2]));
                i += 2;
            } else {
                in = in || set[i] == c;
            }
        }
        return negated ? !in && c != '/' : in;
    }
    [[nodiscard]] bool repeats() const { return kind == Kind::Star || kind == Kind::DoubleStar; }
};

using Tokens = QVarLengthArray<Token, 96>;

Tokens tokenize(QByteArrayView pattern)
{
    Tokens tokens;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        Token token;
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            token.literal = pattern[++i];
        } else if (c == '?') {
            token.kind = Token::Kind::One;
        } else if (c == '*') {
            const bool two = i + 1 < pattern.size() && pattern[i + 1] == '*';
            const bool first = i > 0 && pattern[i - 1] == '/';
            i += two ? 1 : 0;
            const bool last = i + 1 == pattern.size();
            const bool whole = first && (last || (!two && pattern[i + 1] == '/'));
            if (whole) {
                Token some;
                some.kind = Token::Kind::One;
                tokens.append(some);
            }
            token.kind = two ? Token::Kind::DoubleStar : Token::Kind::Star;
        } else if (c == '[') {
            const qsizetype close = pattern.indexOf(']', i + 2);
            if (close > 0) {
                token.kind = Token::Kind::Set;
                token.set = pattern.sliced(i + 1, close - i - 1);
                if (token.set.startsWith('^')) {
                    token.negated = true;
                    token.set = token.set.sliced(1);
                }
                i = close;
            } else {
                token.literal = c;
            }
        } else {
            token.literal = c;
        }
        tokens.append(token);
    }
    return tokens;
}

bool matchPlain(QByteArrayView pattern, QByteArrayView path)
{
    const Tokens tokens = tokenize(pattern);
    // One state a token: reached(i) says that the text so far fits the first i tokens.
    QVarLengthArray<bool, 97> reached(tokens.size() + 1);
    std::fill(reached.begin(), reached.end(), false);
    reached[0] = true;
    const auto skipStars = [&] {
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (reached[i] && tokens[i].repeats()) {
                reached[i + 1] = true;
            }
        }
    };
    skipStars();
    for (const char c : path) {
        bool any = false;
        for (qsizetype i = tokens.size(); i >= 0; --i) {
            const bool stays = i < tokens.size() && reached[i] && tokens[i].repeats() && tokens[i].accepts(c);
            const bool comes = i > 0 && reached[i - 1] && !tokens[i - 1].repeats() && tokens[i - 1].accepts(c);
            reached[i] = stays || comes;
            any = any || reached[i];
        }
        if (!any) {
            return false;
        }
        skipStars();
    }
    return reached[tokens.size()];
}

}

PathPattern::PathPattern(QByteArrayView pattern)
{
    if (pattern.size() > longestPath) {
        return;
    }
    QList<QByteArray> plain;
    if (pattern.startsWith("~/")) {
        expand("/home/*" + pattern.sliced(1).toByteArray(), &plain);
        expand("/root" + pattern.sliced(1).toByteArray(), &plain);
    } else {
        expand(pattern.toByteArray(), &plain);
    }
    for (const QByteArray &text : std::as_const(plain)) {
        const auto special = std::find_if(text.cbegin(), text.cend(), [](char c) {
            return c == '*' || c == '?' || c == '[' || c == '\\';
        });
        m_plain.append({text, special - text.cbegin()});
    }
}

bool PathPattern::matches(QByteArrayView path) const
{
    if (path.size() > longestPath) {
        return false;
    }
    return std::any_of(m_plain.begin(), m_plain.end(), [path](const Plain &plain) {
        // Nearly all pairs part ways in their first characters.
        return path.startsWith(QByteArrayView(plain.text).first(plain.literal)) && matchPlain(plain.text, path);
    });
}

}
