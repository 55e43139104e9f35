// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changerequest.h"

#include <QCoreApplication>

namespace Snapperms
{

/** What is going on with a change, in words. Failures are ErrorSentences' affair. */
class ChangeSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::ChangeSentences)

public:
    /**
     * What a row says while its request is open: "Asking for permission…". @p otherApp and @p otherChange: what it waits for, in WaitingForOther (title of the
     * app, kind of snapd's change). Empty for Finished.
     */
    [[nodiscard]] static QString stage(ChangeRequest::Stage stage, const QString &otherApp, const QString &otherChange);

    /** Which foreign change is in the way: "VLC is being updated." @p otherApp may be empty: then snapd itself is busy. */
    [[nodiscard]] static QString conflict(const QString &otherChange, const QString &otherApp);

private:
    [[nodiscard]] static QString doing(const QString &change, const QString &app);
};

}
