// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/match.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace Snapperms
{

/** What an attribute constraint may look at besides the attribute. */
struct AttributeContext {
    QVariantMap plugAttrs;
    QVariantMap slotAttrs;
    std::optional<QString> plugPublisherId; ///< Nothing: not known. Empty: the snap has no declaration, so no publisher.
    std::optional<QString> slotPublisherId;
    std::optional<bool> compatibilityLabels; ///< Whether $SLOT_COMPAT() and $PLUG_COMPAT() are evaluated at all (snapd 2.77 feature for content).
};

/**
 * Whether @p attrs satisfy a plug-attributes or slot-attributes constraint: a map from attribute names to regular expressions, $SLOT(path), $PLUG(path),
 * $MISSING, $PLUG_PUBLISHER_ID, $SLOT_PUBLISHER_ID, nested maps, or lists of alternatives (asserts/constraint.go). Where an attribute is a list, every element
 * must match.
 *
 * snapd's expressions are Go's RE2. Those that mean the same to PCRE are tried, with a limit on the work; anything else, and anything that is not understood,
 * is Unknown.
 */
[[nodiscard]] Match matchAttributes(const QVariant &constraint, const QVariantMap &attrs, const AttributeContext &context);

/** A whole match of @p text with an expression in the syntax of Go's RE2. */
[[nodiscard]] Match matchExpression(const QString &expression, const QString &text);

/** A $-word that stands for a name: capitals, digits and underscores. */
[[nodiscard]] bool isSpecialWord(const QString &text);

}
