// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/authorizationport.h"

#include <QCoreApplication>

namespace Snapperms
{

/** What is said beside the padlock. */
class AuthorizationSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::AuthorizationSentences)

public:
    using Answers = Privileged::AuthorizationPort::Answers;

    /** One short sentence; empty where polkit does not tell, for nothing is said that may not be so. */
    [[nodiscard]] static QString state(const Answers &answers);
    /** What the short one leaves out; may be empty. */
    [[nodiscard]] static QString more(const Answers &answers);
    /** Whether a password that was given counts still, and can be forgotten. */
    [[nodiscard]] static bool isKept(const Answers &answers);
    /** Whether some change would happen without a password. */
    [[nodiscard]] static bool isOpen(const Answers &answers);
};

}
