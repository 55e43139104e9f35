// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/polkitport.h"

namespace Snapperms::Helper
{

/** polkit on the system bus. Needs a QCoreApplication. */
class PolkitCheck final : public PolkitPort
{
public:
    Verdict check(const QString &sender, const QString &actionId) override;
};

}
