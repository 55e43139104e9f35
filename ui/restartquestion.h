// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "protection/leftopen.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace Snapperms
{

class PermissionStore;

/** Asks whether to end programs that a switch did not reach and to start them again, and does it. */
class RestartQuestion
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::RestartQuestion)

public:
    /**
     * @p title: of the app. What was begun goes on when @p asker is gone, for as long as its window is there; @p failed is called while @p asker is, with the
     * reason in a sentence. @p store must outlive the window.
     */
    static void ask(
        const PermissionStore *store, const LeftOpen &left, const QString &title, QWidget *asker, std::function<void(const QString &problem)> failed);
};

}
