// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/newsteller.h"

#include <QPointer>

class KNotification;

namespace Snapperms
{

/** Tells through the desktop's notification service; the person can silence it in the desktop's settings, where snapperms.notifyrc names it. */
class DesktopNotification : public NewsTeller
{
    Q_OBJECT

public:
    using NewsTeller::NewsTeller;
    ~DesktopNotification() override;

    void tell(const QString &title, const QString &text) override;
    void withdraw() override;

private:
    QPointer<KNotification> m_standing; ///< Deletes itself when it has been closed.
};

}
