// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/leasefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Privileged
{

namespace
{

constexpr qint64 SizeLimit = 256;
constexpr qsizetype Limit = 5000;
constexpr qint64 Latest = 253'402'300'799'999; // the year 9999

/** The notes call the system's snap "system", whatever snapd calls it. */
Snapd::SlotRef noted(const Snapd::SlotRef &slot)
{
    return {Snapd::isSystemSnap(slot.snap) ? u"system"_s : slot.snap, slot.slot};
}

}

LeasedPairs readLeases(const QString &directory)
{
    LeasedPairs pairs;
    const QStringList names = QDir(directory).entryList(QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QStringList parts = name.split(u':');
        QFile file(directory + u'/' + name);
        if (parts.size() != 4 || parts.contains(QString()) || pairs.size() >= Limit || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.read(SizeLimit + 1);
        const QJsonObject content = bytes.size() > SizeLimit ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
        const qint64 until = content["until"_L1].toInteger();
        if (content["version"_L1].toInteger() == 1 && until > 0 && until <= Latest) {
            pairs.insert({{parts.at(0), parts.at(1)}, {parts.at(2), parts.at(3)}}, until);
        }
    }
    return pairs;
}

std::optional<AllowedUntil> allowedUntil(const LeasedPairs &leases, const Snapd::PlugRef &plug, const QList<Snapd::SlotRef> &connected)
{
    std::optional<qint64> end;
    for (const Snapd::SlotRef &slot : connected) {
        const auto until = leases.constFind({plug, noted(slot)});
        if (until == leases.cend()) {
            return std::nullopt;
        }
        end = std::max(end.value_or(*until), *until);
    }
    if (!end) {
        return std::nullopt;
    }
    const bool isOverdue = QDateTime::currentMSecsSinceEpoch() >= *end + AllowedUntil::Patience.count();
    return AllowedUntil{.end = QDateTime::fromMSecsSinceEpoch(*end), .isOverdue = isOverdue};
}

}
