// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/devicesource.h"

#include "helper/denialsport.h"

#include <QDateTime>

#include <array>
#include <cerrno>

#include <unistd.h>

namespace Snapperms::Helper
{

namespace
{

constexpr int mostLooks = 300;
constexpr int looksPerSecond = 50;
constexpr int mostEventsAtOnce = 16;
constexpr qsizetype longestLine = 4096;
constexpr qsizetype smallFile = 4096;

/** Where the kernel would have its node, by what it calls the device; empty when it does not say. */
QByteArray pathOf(const Confinement::Root &root, const Confinement::DeviceTrace &trace)
{
    const QString file = u"/sys/dev/%1/%2:%3/uevent"_s.arg(trace.isBlock ? u"block"_s : u"char"_s).arg(trace.major).arg(trace.minor);
    const QList<QByteArray> lines = Confinement::readFile(root(file), smallFile).data.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("DEVNAME=")) {
            return "/dev/" + line.sliced(8);
        }
    }
    return {};
}

}

DeviceSource::DeviceSource(int trace, const Clock &clock, const Confinement::Root &root)
    : m_trace(trace)
    , m_root(root)
    , m_processes(root)
    , m_limit(clock, mostLooks, looksPerSecond)
{
}

bool DeviceSource::open()
{
    if (m_trace < 0) {
        return false;
    }
    // What is done for the first time takes several times as long, and whoever was refused something may be about to end.
    static_cast<void>(recordOf({.pid = int(::getpid()), .isBlock = false, .major = 1, .minor = 3, .access = "r"}));
    m_notifier = std::make_unique<QSocketNotifier>(m_trace, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &DeviceSource::read);
    return true;
}

void DeviceSource::read()
{
    std::array<char, 16 * 1024> buffer;
    for (int i = 0; i < mostEventsAtOnce; ++i) {
        errno = 0;
        const ssize_t length = ::read(m_trace, buffer.data(), buffer.size());
        if (length <= 0) {
            // Else somebody has turned tracing off.
            if (errno != EAGAIN) {
                m_notifier->setEnabled(false);
                Q_EMIT ended();
            }
            return;
        }
        m_text.append(buffer.data(), length);
        qsizetype from = 0;
        for (qsizetype to = 0; (to = m_text.indexOf('\n', from)) >= 0; from = to + 1) {
            take(QByteArrayView(m_text).sliced(from, to - from));
        }
        m_text.remove(0, from);
        if (m_text.size() > longestLine) {
            m_text.clear();
        }
    }
}

void DeviceSource::take(QByteArrayView line)
{
    if (line.contains("LOST") && line.startsWith("CPU:")) {
        Q_EMIT lost();
    } else if (const auto trace = Confinement::parseDeviceTrace(line)) {
        if (!m_limit.admit(0)) {
            Q_EMIT lost();
        } else if (const QByteArray record = recordOf(*trace); !record.isEmpty()) {
            Q_EMIT arrived(QDateTime::currentMSecsSinceEpoch(), recordDevice, record);
        }
    }
}

QByteArray DeviceSource::recordOf(const Confinement::DeviceTrace &trace) const
{
    const auto process = m_processes.process(trace.pid);
    const auto tag = process ? process->identity() : std::nullopt;
    if (!tag) {
        return {};
    }
    Confinement::Denial denial;
    denial.tag = tag;
    denial.pid = trace.pid;
    denial.fsuid = process->uid;
    denial.blockDevice = trace.isBlock;
    denial.deviceMajor = trace.major;
    denial.deviceMinor = trace.minor;
    denial.denied = trace.access;
    denial.comm = Confinement::readFile(m_root(u"/proc/%1/comm"_s.arg(trace.pid)), smallFile).data.trimmed();
    denial.object = pathOf(m_root, trace);
    return Confinement::deviceRecord(denial);
}

}

#include "moc_devicesource.cpp"
