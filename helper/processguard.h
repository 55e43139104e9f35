// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

class QCoreApplication;

namespace Snapperms::Helper
{

/**
 * Keeps the process to its task, around KAuth's own main function:
 * - a request for any action but those of protocol.h ends the process before polkit is asked; the bus starts a new one when there is work again.
 * - when whoever asked leaves the bus while polkit asks for a password, the process ends, and polkit's question with it: it would keep everybody else waiting.
 * - what libraries print goes to the journal, not to clients.
 * - the name is given back first when the process ends for lack of work, so that a request that comes in just then starts a new process.
 */
class ProcessGuard : public QObject
{
    Q_OBJECT

public:
    /** Belongs to the application. */
    explicit ProcessGuard(QCoreApplication *application);

private Q_SLOTS:
    void onSignal(int type, const QString &action, const QByteArray &data);

private:
    void watch();
    void attend(const QString &caller);
    void leaveIfGone(const QString &caller);

    QDBusServiceWatcher m_callers; ///< At most one: KAuth serves one request at a time.
};

/**
 * Runs KAuth's helper loop with @p responder until there has been no work for ten seconds.
 * @return the exit code.
 */
int runHelper(int argc, char **argv, QObject *responder);

}
