// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/authorizationport.h"

#include <QTimer>

namespace Snapperms::Tests
{

/** Stands in for polkit: what it says now is known here only after it was asked. */
class FakeAuthorizations : public Privileged::AuthorizationPort
{
    Q_OBJECT

public:
    Answers said;
    Answers now;
    int asked = 0;
    bool isSilent = false; ///< Never answers.

    [[nodiscard]] Answers answers() const override { return said; }
    void refresh() override
    {
        ++asked;
        if (isSilent) {
            return;
        }
        QTimer::singleShot(0, this, [this] {
            const bool changes = said != now;
            said = now;
            if (changes) {
                Q_EMIT changed();
            }
            Q_EMIT answered();
        });
    }
    void forget() override { }
};

}
