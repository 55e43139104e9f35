// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permission.h"

#include <QCoreApplication>

namespace Snapperms
{

/** What a plug's attributes mean to a person, for the interfaces where they decide what is opened (https://snapcraft.io/docs/supported-interfaces). */
class AttributeWords
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::AttributeWords)

public:
    /** One sentence, or nothing: "Can read: ~/.config/vlc." */
    [[nodiscard]] static QString hint(const Permission &permission);

    /** What tells this plug from others of its interface, by attributes: the content tag, the name on the bus. Empty when attributes do not say. */
    [[nodiscard]] static QString qualifier(const Permission &permission);
};

}
