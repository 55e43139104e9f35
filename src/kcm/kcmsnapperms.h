// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "shell/backend.h"

#include <KCModule>

#include <QPointer>

namespace Snapperms
{

class MainPanel;

/**
 * The panel as a module of System Settings. Switches act at once, so it has nothing to save and no buttons. Its first argument is a Destination in one word:
 * "kcmshell6 kcm_snapperms --args vlc:camera".
 */
class KcmSnapperms : public KCModule
{
    Q_OBJECT

public:
    KcmSnapperms(QObject *parent, const KPluginMetaData &metaData, const QVariantList &arguments);
    ~KcmSnapperms() override;

private:
    void follow(const QVariantList &arguments);

    Backend m_backend;
    QPointer<MainPanel> m_panel; ///< Belongs to our widget.
};

}
