// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/authorizationport.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Snapperms
{

class Picture;

/** Tells whether the next change will ask for a password, and forgets one that was given. Not there at all while polkit does not tell. */
class Padlock : public QWidget
{
    Q_OBJECT

public:
    /** The port must outlive it. */
    explicit Padlock(Privileged::AuthorizationPort *port, QWidget *parent = nullptr);

    /** What of it takes the keyboard, while it is there. */
    [[nodiscard]] QWidget *control() const;

private:
    void show();

    Privileged::AuthorizationPort *const m_port;
    Picture *m_icon;
    QLabel *m_text;
    QToolButton *m_lock;
};

}
