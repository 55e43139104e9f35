// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "helper/keptoffstore.h"
#include "helper/leasestore.h"
#include "helper/repair/repairreport.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Snapperms;

namespace
{

constexpr qint64 now = 1'795'383'323'000;
constexpr auto recordName = "/vlc:camera:system:camera";

/** A directory of our own: where ./dev fuzz runs this, in memory, and gone with it. */
QByteArray newDirectory()
{
    char name[] = "/tmp/snapperms-fuzz-XXXXXX";
    Fuzz::require(::mkdtemp(name) != nullptr);
    return name;
}

}

/** What a repair has left to be read, a record of what is to stay off, and one of what is on for a while. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    if (const auto report = Helper::RepairReport::parse(bytes)) {
        Fuzz::require(Helper::RepairReport::parse(report->toText()).has_value());
    }

    // Looking takes a file; not every input is worth one.
    if (size > 0 && data[0] == '{') {
        static const QByteArray directory = newDirectory();
        const QByteArray path = directory + recordName;
        const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        Fuzz::require(file >= 0 && ::write(file, bytes.constData(), bytes.size()) == bytes.size() && ::close(file) == 0);
        Helper::KeptOffStore store(directory, [] {
            return now;
        });
        const QList<Helper::KeptOffRecord> records = store.records();
        Fuzz::require(records.isEmpty() || (records.size() == 1 && records.first().pair.plug == u"camera" && records.first().time >= 0));
        // What is no record does not stay.
        Fuzz::require(records.isEmpty() == (::access(path.constData(), F_OK) != 0));
        ::unlink(path.constData());

        const int again = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        Fuzz::require(again >= 0 && ::write(again, bytes.constData(), bytes.size()) == bytes.size() && ::close(again) == 0);
        Helper::LeaseStore leases(directory, [] {
            return now;
        });
        const QList<Helper::LeaseRecord> given = leases.records();
        // What cannot be made out is over.
        Fuzz::require(given.size() == 1 && (given.first().lease.until > given.first().lease.given || given.first().lease == Helper::Lease()));
        Fuzz::require(::access(path.constData(), F_OK) == 0);
        ::unlink(path.constData());
    }
    return 0;
}
