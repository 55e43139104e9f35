// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/journalsource.h"

#include "helper/journalentry.h"

#include <chrono>

#include <systemd/sd-journal.h>

namespace Snapperms::Helper
{

namespace
{
constexpr std::chrono::microseconds gap = std::chrono::minutes(1);
// Of entries in one go: whoever floods the log must not keep us from seeing that nobody listens any more.
constexpr int mostAtOnce = 1000;
}

void JournalSource::Close::operator()(sd_journal *journal) const
{
    sd_journal_close(journal);
}

JournalSource::JournalSource(Extent extent)
    : m_extent(extent)
{
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &JournalSource::read);
}

JournalSource::~JournalSource()
{
    m_notifier.reset();
}

bool JournalSource::open()
{
    sd_journal *opened = nullptr;
    if (sd_journal_open(&opened, SD_JOURNAL_LOCAL_ONLY | SD_JOURNAL_SYSTEM) < 0) {
        return false;
    }
    m_journal.reset(opened);
    matchKernel(opened);
    const auto now = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch());
    if (sd_journal_seek_realtime_usec(opened, uint64_t((now - gap).count())) < 0) {
        return false;
    }
    if (m_extent == Extent::LastMinuteAndOn) {
        const int fd = sd_journal_get_fd(opened);
        if (fd < 0) {
            return false;
        }
        m_notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &JournalSource::read);
    }
    read();
    return true;
}

void JournalSource::read()
{
    sd_journal_process(m_journal.get());
    for (int i = 0; i < mostAtOnce; ++i) {
        if (sd_journal_next(m_journal.get()) <= 0) {
            return;
        }
        const JournalEntry entry = currentEntry(m_journal.get());
        Q_EMIT arrived(entry.ms, entry.type, entry.message);
    }
    m_more.start();
}

}

#include "moc_journalsource.cpp"
