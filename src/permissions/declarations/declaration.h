// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/assertionheaders.h"

#include <QString>
#include <QVariantMap>

namespace Snapperms
{

/**
 * The interface rules of one assertion: the base declaration (snapd's own policy) or the snap-declaration of one snap (what the store granted or took away).
 * A plain value. Rules are kept as written and are judged only when they are asked for, so one strange rule spoils no other (see ConnectionPolicy).
 *
 * In both forms every scalar is a string, booleans too: "true" and "false" (asserts/headers.go).
 */
class Declaration
{
public:
    /** Not valid, no rules. */
    Declaration() = default;

    /** From the text of a base declaration; see parseAssertionHeaders(). */
    [[nodiscard]] static Declaration fromText(const QByteArray &text);
    /** From headers as GET /v2/assertions/snap-declaration?json=headers gives them. Too deep or too large a map is not valid. */
    [[nodiscard]] static Declaration fromHeaders(const QVariantMap &headers);

    /** It is a base-declaration or a snap-declaration and has a shape that can be judged. */
    [[nodiscard]] bool isValid() const;
    /** For a text that could not be read; None for headers of a wrong type or shape. */
    [[nodiscard]] HeaderProblem problem() const;

    [[nodiscard]] bool isBase() const;
    [[nodiscard]] QString snapId() const;
    [[nodiscard]] QString snapName() const;
    [[nodiscard]] QString publisherId() const;

    [[nodiscard]] bool hasPlugRule(const QString &interface) const;
    [[nodiscard]] bool hasSlotRule(const QString &interface) const;
    /** A QVariantMap, or the short form "true" or "false". Invalid when there is no rule, or when it holds what no assertion can hold. */
    [[nodiscard]] QVariant plugRule(const QString &interface) const;
    [[nodiscard]] QVariant slotRule(const QString &interface) const;

    bool operator==(const Declaration &) const = default;

private:
    QVariantMap m_plugs;
    QVariantMap m_slots;
    QString m_snapId;
    QString m_snapName;
    QString m_publisherId;
    HeaderProblem m_problem = HeaderProblem::None;
    bool m_valid = false;
    bool m_base = false;
};

}
