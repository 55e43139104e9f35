// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Snapperms::Snapd
{

/**
 * Goes over JSON from value to value without taking anything apart, which is many times faster. In what is JSON it finds the ends of values exactly; in what is
 * none it may find any. It never leaves the text, and goes no deeper than anything that snapd sends. Internal to src/snapd.
 */
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    /** Of the next byte that has not been gone over. */
    [[nodiscard]] qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }

    /** Whether @p c comes next, spaces aside. They are gone over. */
    [[nodiscard]] bool isNext(char c);
    /** The same, and goes over it. */
    [[nodiscard]] bool take(char c);
    /** Goes over the name of a member and its colon. Nothing for no name, and for one that is written with escapes. */
    [[nodiscard]] std::optional<QByteArrayView> takeName();
    /** False when the value does not end, or is nested too deeply. */
    [[nodiscard]] bool skipValue();

private:
    void skipSpace();
    [[nodiscard]] bool skipString();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

}
