// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

namespace Snapperms
{

/** The port to the desktop's notifications. At most one of ours stands at a time. */
class NewsTeller : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Takes the place of the one that stands. Plain text. */
    virtual void tell(const QString &title, const QString &text) = 0;
    /** Takes it away, if it stands. */
    virtual void withdraw() = 0;

Q_SIGNALS:
    /** The person clicked it. The token, if there is one, lets a window come to the front (XDG activation). */
    void clicked(const QString &activationToken);
};

}
