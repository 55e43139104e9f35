// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

#include <QObject>

#include <memory>

class QSocketNotifier;
class QTimer;

namespace Snapperms::Confinement
{

/**
 * Tells when the kernel's AppArmor policy changes, whoever changed it, without asking again and again: the file `revision` becomes readable with each change
 * (Linux security/apparmor/apparmorfs.c). One connection in snapd makes several changes in a row; what comes within a moment is told as one, at its end.
 */
class PolicyWatcher : public QObject
{
    Q_OBJECT

public:
    explicit PolicyWatcher(const Root &root = {}, QObject *parent = nullptr);
    ~PolicyWatcher() override;

    /** False where there is no AppArmor or it cannot be watched. Opening a file of securityfs does not block. */
    bool start();

Q_SIGNALS:
    void policyChanged();

private:
    void readRevision();

    Root m_root;
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<QTimer> m_rest;
};

}
