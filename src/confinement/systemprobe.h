// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"
#include "permissions/machineprobe.h"

#include <QByteArray>
#include <QThreadPool>

namespace Snapperms::Confinement
{

/** What the environment of a program says of its session. A plain value. */
struct SessionHints {
    QByteArray sessionType; ///< XDG_SESSION_TYPE
    QByteArray waylandDisplay; ///< WAYLAND_DISPLAY
    QByteArray display; ///< DISPLAY
    uint uid = 0;

    /** Of this process. */
    [[nodiscard]] static SessionHints own();
};

[[nodiscard]] DisplayServer displayServer(const SessionHints &session);

/**
 * Whether the sound server asks snapd: the one that runs for this person, or, while none does, whichever is installed. Of several that differ, Unknown. A
 * server that is built to ask can do so only where the kernel tells it who is asking (see kernelTellsPeerLabels()). Blocking, for worker threads.
 */
[[nodiscard]] SoundServer soundServer(const Root &root, uint uid);

/** VARIANT_ID of os-release; empty when it has none, nothing when the file cannot be read. Blocking, for worker threads. */
[[nodiscard]] std::optional<QString> osVariant(const Root &root);

/** /etc/cups/cupsd.conf is there, which need not be readable. Blocking, for worker threads. */
[[nodiscard]] std::optional<bool> hasCups(const Root &root);

/** Looks at the machine that it runs on, on a thread of its own. */
class SystemProbe : public MachineProbe
{
    Q_OBJECT

public:
    explicit SystemProbe(QObject *parent = nullptr);
    SystemProbe(const Root &root, const SessionHints &session, QObject *parent = nullptr);
    ~SystemProbe() override;

    void look(QObject *context, std::function<void(const MachineFacts &)> callback) override;

private:
    const Root m_root;
    const SessionHints m_session;
    QThreadPool m_pool;
};

}
