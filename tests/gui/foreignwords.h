// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QTranslator>

namespace Snapperms::Tests
{

/**
 * Translates everything of ours into a language that writes English in full-width letters (U+FF21 and on): "Ｏｆｆ". What stands in other letters afterwards
 * was not translated, also where it was put into the middle of something that was.
 */
class ForeignWords : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] static QString foreign(const QString &source);
    /** One letter of that language. */
    [[nodiscard]] static bool isForeign(QChar letter);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
};

}
