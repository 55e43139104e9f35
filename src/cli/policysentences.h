// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "policy/policyreader.h"

#include <QCoreApplication>

namespace Snapperms::Cli
{

/** Why a file is no policy, in a sentence. */
class PolicySentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::PolicySentences)

public:
    /** @p file as the person named it. */
    [[nodiscard]] static QString problem(const PolicyProblem &problem, const QString &file);

private:
    [[nodiscard]] static QString what(const PolicyProblem &problem);
};

}
