// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/interfaceaccess.h"

#include <QCoreApplication>
#include <QString>

namespace Snapperms
{

/** What an access is about, in a few words that say the same to everybody. */
class TopicWords
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::TopicWords)

public:
    /** Begins a line; never empty. */
    [[nodiscard]] static QString title(Confinement::AccessTopic topic);
};

}
