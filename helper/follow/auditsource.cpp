// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/auditsource.h"

#include "helper/follow/auditmessage.h"

#include <utility>

#include <unistd.h>

namespace Snapperms::Helper
{

namespace
{
// Whoever floods the log must not keep us from seeing that nobody listens any more. What is left wakes us again.
constexpr int mostAtOnce = 500;
}

AuditSource::AuditSource(int socket, Receive receive)
    : m_socket(socket)
    , m_receive(std::move(receive))
{
}

AuditSource::~AuditSource()
{
    m_notifier.reset();
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

bool AuditSource::open()
{
    if (m_socket < 0) {
        return false;
    }
    admitRefusalsOnly(m_socket);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &AuditSource::read);
    return true;
}

void AuditSource::read()
{
    for (int i = 0; i < mostAtOnce; ++i) {
        switch (m_receive(m_socket, m_buffer)) {
        case Received::Nothing:
            return;
        case Received::Datagram:
            if (const auto message = readAuditMessage(m_buffer)) {
                Q_EMIT arrived(message->ms, message->type, message->record);
            }
            break;
        case Received::Unfit:
            break;
        case Received::Lost:
            Q_EMIT lost();
            break;
        case Received::Broken:
            m_notifier->setEnabled(false);
            Q_EMIT ended();
            return;
        }
    }
}

}

#include "moc_auditsource.cpp"
