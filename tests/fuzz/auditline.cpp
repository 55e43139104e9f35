// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "confinement/denial.h"
#include "confinement/devicetrace.h"
#include "helper/denialsport.h"

#include <algorithm>
#include <array>
#include <memory>

#include <aalogparse/aalogparse.h>

using namespace Snapperms;

namespace
{

struct FreeRecord {
    void operator()(aa_log_record *record) const { ::free_record(record); }
};

/** The library of AppArmor, where it takes the text for a refusal, must not see another subject in it than we do: that is who gets the blame. */
void compare(const QByteArray &text, const Confinement::Denial &denial)
{
    constexpr QByteArrayView form("type=AVC msg=audit(");
    // What the kernel writes: one line, ASCII, names without escapes. What has anything else in it, it writes in hexadecimal.
    const auto isForeign = [](char c) {
        return c < 0x20 || c > 0x7e || c == '\\';
    };
    if (denial.source != Confinement::Denial::Source::AppArmor || !text.startsWith(form) || std::ranges::any_of(text, isForeign)) {
        return;
    }
    const std::unique_ptr<aa_log_record, FreeRecord> record(::parse_record(text.constData()));
    if (!record || record->event != AA_RECORD_DENIED || !record->profile || denial.verdict != Confinement::Denial::Verdict::Denied) {
        return;
    }
    Fuzz::require(text.count("profile=") != 1 || denial.label == record->profile);
    Fuzz::require(text.count(" pid=") != 1 || ulong(denial.pid) == record->pid);
}

}

/** A record of the kernel, of which programs have written a part. What is shown of it must not be able to steer a terminal. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzz::bytesOf(data, size);
    // What the carrier says of the kind. One for each input, as each costs the same.
    constexpr std::array types{0, 1400, 1326, 1107};
    const int type = types[size % types.size()];
    if (const auto denial = Confinement::parseDenial(text, type)) {
        std::ignore = Confinement::isNoise(*denial);
        for (const QByteArray &part : {denial->object, denial->comm, denial->label, denial->peer}) {
            Fuzz::requirePlain(Confinement::printable(part));
        }
        if (type == 0) {
            compare(text, *denial);
        }
    }
    std::ignore = Confinement::parseDeviceTrace(text);
    if (const auto device = Confinement::parseDeviceRecord(text)) {
        Fuzz::requirePlain(Confinement::printable(device->object));
        Fuzz::require(Confinement::parseDeviceRecord(Confinement::deviceRecord(*device)) == device);
    }

    // The same record as root looks at it.
    for (const int kind : {1400, Helper::recordDevice}) {
        const bool isOwn = Helper::concernsUser(text, kind, 1000);
        Fuzz::require(!isOwn || Helper::concernsUser(text, kind, std::nullopt));
    }
    // A message of the kernel's log is taken for a record only if it begins as one.
    Fuzz::require(text.startsWith("audit: type=") || !Helper::concernsUser(text, 0, std::nullopt));
    constexpr qsizetype limit = 512;
    const QByteArray line = Helper::asLine(text, limit);
    Fuzz::require(line.size() <= limit);
    for (const char c : line) {
        Fuzz::require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    }
    return 0;
}
