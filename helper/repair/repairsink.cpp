// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/repair/repairsink.h"

#include "helper/names.h"

#include <QSaveFile>

#include <vector>

#include <sys/stat.h>
#include <sys/uio.h>
#include <syslog.h>

#include <systemd/sd-journal.h>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

namespace
{
// Subjects are names of profiles and devices, checked where they were read; a log is no place to rely on that.
constexpr qsizetype subjectLimit = 200;
}

FileAndJournal::FileAndJournal(const QString &directory)
    : m_directory(directory)
{
}

QList<QByteArray> FileAndJournal::fields(const QString &snap, const RepairReport &report)
{
    QByteArray message;
    QList<QByteArray> more;
    int priority = LOG_INFO;
    if (report.end) {
        message = "repair of " + snap.toLatin1() + ": " + wordFor(*report.end);
        more = {"SNAPPERMS_RESULT=" + wordFor(*report.end)};
        priority = *report.end == RepairReport::End::Whole ? LOG_INFO : LOG_WARNING;
    } else if (!report.steps.isEmpty()) {
        const RepairReport::Step &step = report.steps.constLast();
        const QByteArray subject = plainText(step.subject, subjectLimit).toUtf8();
        message = "repair of " + snap.toLatin1() + ": " + wordFor(step.kind) + ' ' + subject + (subject.isEmpty() ? "" : " ") + wordFor(step.result);
        more = {"SNAPPERMS_STEP=" + wordFor(step.kind), "SNAPPERMS_SUBJECT=" + subject, "SNAPPERMS_RESULT=" + wordFor(step.result)};
        priority = step.result == RepairReport::StepResult::Done ? LOG_INFO : LOG_WARNING;
    } else {
        return {};
    }
    return QList<QByteArray>{
               "MESSAGE_ID=b7c9a6c0d3a84f0f9a3f1f6d0a7e2c51",
               "MESSAGE=" + message,
               "PRIORITY=" + QByteArray::number(priority),
               "SYSLOG_FACILITY=" + QByteArray::number(LOG_FAC(LOG_AUTHPRIV)),
               "SYSLOG_IDENTIFIER=snapperms-repair",
               "SNAPPERMS_ACTION=repair",
               "SNAPPERMS_SNAP=" + snap.toLatin1(),
           }
    + more;
}

void FileAndJournal::tell(const QString &snap, const RepairReport &report)
{
    QSaveFile file(m_directory + u'/' + snap);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(report.toText());
        ::fchmod(file.handle(), 0644);
        file.commit();
    }
    const QList<QByteArray> lines = fields(snap, report);
    std::vector<iovec> vectors;
    vectors.reserve(lines.size());
    for (const QByteArray &line : lines) {
        vectors.push_back({.iov_base = const_cast<char *>(line.constData()), .iov_len = static_cast<size_t>(line.size())});
    }
    if (!vectors.empty()) {
        sd_journal_sendv(vectors.data(), static_cast<int>(vectors.size()));
    }
}

}
