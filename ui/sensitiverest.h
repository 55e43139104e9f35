// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/effectiveaccess.h"

#include <QCoreApplication>

namespace Snapperms
{

/**
 * What is still within reach of an app when everything is off whose own purpose is sensitive: what other permissions give by the way, as X11 does what is typed
 * elsewhere. They are not turned off with the rest, since many apps do not work without them; so it has to be said.
 */
class SensitiveRest
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::SensitiveRest)

public:
    /** By the rules; empty for an app that nothing confines, of which its page tells. @p title: of the app. */
    SensitiveRest(const SnapAccess &access, const QString &title);

    /** A sentence that names what is in reach and through what, and one on turning that off. Empty when nothing is left. */
    [[nodiscard]] const QString &text() const { return m_text; }
    /** Off, nothing of it is in reach any more, as far as switches can see to that. */
    [[nodiscard]] const QList<Snapd::PlugRef> &plugs() const { return m_plugs; }
    /** What a button says that turns them off. */
    [[nodiscard]] static QString action();

private:
    QString m_text;
    QList<Snapd::PlugRef> m_plugs;
};

}
