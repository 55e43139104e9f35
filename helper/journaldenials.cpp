// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/denialsport.h"

#include "helper/journalentry.h"
#include "helper/journalfiles.h"
#include "helper/lookback.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>

#include <memory>
#include <vector>

#include <systemd/sd-journal.h>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

namespace
{

constexpr int mostEntries = 100'000;
constexpr int mostRecords = 500;
constexpr qsizetype mostBytes = 200 * 1024;
// Less than the window waits for, and long enough for some ten thousand entries.
constexpr std::chrono::milliseconds patience{3000};
constexpr std::chrono::milliseconds patienceForTransport{500};

struct CloseJournal {
    void operator()(sd_journal *journal) const { sd_journal_close(journal); }
};

/** Whether journald has taken anything from the audit system itself, of whatever kind, in the time that is looked back over. */
bool hasAuditTransport(sd_journal *journal)
{
    sd_journal_flush_matches(journal);
    sd_journal_add_match(journal, "_TRANSPORT=audit", 0);
    sd_journal_seek_tail(journal);
    const QDeadlineTimer deadline(patienceForTransport);
    return LookBack(QDateTime::currentMSecsSinceEpoch() * 1000).finds([journal, &deadline]() -> std::optional<qint64> {
        uint64_t when = 0;
        const bool isThere = !deadline.hasExpired() && sd_journal_previous(journal) > 0 && sd_journal_get_realtime_usec(journal, &when) == 0;
        return isThere ? std::optional(qint64(when)) : std::nullopt;
    });
}

/** Where journald keeps files of this machine. */
QStringList journalDirectories()
{
    QFile id(u"/etc/machine-id"_s);
    const QString machine = id.open(QIODevice::ReadOnly) ? QString::fromLatin1(id.readLine().trimmed()) : QString();
    return machine.size() == 32 ? QStringList{u"/var/log/journal/"_s + machine, u"/run/log/journal/"_s + machine} : QStringList();
}

using Journal = std::unique_ptr<sd_journal, CloseJournal>;

/** All of them or none: the library opens no file when one of them cannot be opened. */
Journal openedAll(const QStringList &files)
{
    std::vector<QByteArray> names;
    names.reserve(files.size());
    for (const QString &file : files) {
        names.push_back(QFile::encodeName(file));
    }
    std::vector<const char *> paths;
    paths.reserve(names.size() + 1);
    for (const QByteArray &name : names) {
        paths.push_back(name.constData());
    }
    paths.push_back(nullptr);
    sd_journal *opened = nullptr;
    return Journal(!names.empty() && sd_journal_open_files(&opened, paths.data(), 0) >= 0 ? opened : nullptr);
}

/** @param hasMore whether there are files that are not in it. */
Journal openedJournal(bool &hasMore)
{
    JournalFiles files;
    // What journald renamed after it was listed is there by its new name the next time.
    for (int tries = 0; tries < 2; ++tries) {
        files = journalFiles(journalDirectories(), QDateTime::currentMSecsSinceEpoch());
        hasMore = files.hasMore;
        if (Journal journal = openedAll(files.paths)) {
            return journal;
        }
    }
    files.keepWhatOpens([](const QString &path) {
        return openedAll({path}) != nullptr;
    });
    hasMore = files.hasMore;
    return openedAll(files.paths);
}

}

DenialRecords JournalDenials::read(std::optional<uint> uid)
{
    DenialRecords records;
    const Journal journal = openedJournal(records.hasMore);
    sd_journal *opened = journal.get();
    if (!opened) {
        records.isReadable = false;
        return records;
    }
    matchKernel(opened);
    sd_journal_seek_tail(opened);

    const QDeadlineTimer deadline(patience);
    LookBack back(QDateTime::currentMSecsSinceEpoch() * 1000);
    int found = 0;
    for (int entries = 0; sd_journal_previous(opened) > 0; ++entries) {
        uint64_t when = 0;
        sd_journal_get_realtime_usec(opened, &when);
        const LookBack::Step step = back.look(qint64(when));
        if (step == LookBack::Step::Stop) {
            break;
        }
        if (entries >= mostEntries || found >= mostRecords || records.lines.size() > mostBytes || deadline.hasExpired()) {
            records.hasMore = true;
            break;
        }
        if (step == LookBack::Step::Skip) {
            continue;
        }
        const JournalEntry entry = currentEntry(opened);
        if (!concernsUser(entry.message, entry.type, uid)) {
            continue;
        }
        ++found;
        records.lines += QByteArray::number(entry.ms) + '\t' + asLine(entry.message, longestRecord) + '\n';
    }
    records.hasAuditTransport = hasAuditTransport(opened);
    return records;
}

}
