// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/apparmorkernel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype entryLimit = 100'000;
constexpr qsizetype smallNode = 8192;

// snapd's preferredKernelFeatures.
constexpr std::array wanted{"caps"_L1, "dbus"_L1, "domain"_L1, "file"_L1, "mount"_L1, "namespaces"_L1, "network"_L1, "ptrace"_L1, "signal"_L1};

bool isDigest(QByteArrayView text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

}

QString mangledProfileName(const QString &name)
{
    QString result;
    bool start = true;
    for (const QChar c : name) {
        if (start && c == u'/') {
            continue;
        }
        start = false;
        if (c == u'/') {
            result += u'.';
        } else if (c.isSpace()) {
            result += u'_';
        } else if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-')) {
            result += c;
        }
    }
    return result;
}

AppArmorKernel::AppArmorKernel(const Root &root)
    : m_root(root)
    , m_dir(root(u"/sys/kernel/security/apparmor"_s))
{
}

KernelAbility AppArmorKernel::ability() const
{
    KernelAbility result;
    QStringList features = listDirectory(m_dir + "/features"_L1, entryLimit);
    // The directory stays when AppArmor was built in but another module was chosen at boot; then this says N.
    const FileContent enabled = readFile(m_root(u"/sys/module/apparmor/parameters/enabled"_s), smallNode);
    if (features.isEmpty() || (enabled.ok() && enabled.data.trimmed() != "Y")) {
        return result;
    }
    result.files = features.contains("file"_L1);
    const bool newNetwork = features.contains("network_v8"_L1) || features.contains("network_v9"_L1);
    result.network = newNetwork || features.contains("network"_L1);
    for (const QLatin1StringView dir : {"/features/network"_L1, "/features/network_v8"_L1, "/features/network_v9"_L1}) {
        result.unixSockets = result.unixSockets || listDirectory(m_dir + dir, entryLimit).contains("af_unix"_L1);
    }
    result.messageBus = features.contains("dbus"_L1);
    const FileContent hashes = readFile(m_root(u"/sys/module/apparmor/parameters/hash_policy"_s), smallNode);
    result.hashes = !hashes.ok() || hashes.data.trimmed() == "Y";
    for (const QLatin1StringView feature : wanted) {
        // The plain name is the one that only Ubuntu's kernels have, and the one that snapd looks for.
        if (!features.contains(feature)) {
            result.missing.append(feature);
        }
    }
    result.level = !result.files ? KernelAbility::Level::Unusable : result.missing.isEmpty() ? KernelAbility::Level::Full : KernelAbility::Level::Partial;
    return result;
}

std::optional<KernelProfile> AppArmorKernel::profile(const QString &name) const
{
    const QString dir = m_dir + "/policy/profiles"_L1;
    const QString prefix = mangledProfileName(name) + u'.';
    const QStringList entries = listDirectory(dir, entryLimit);
    for (const QString &entry : entries) {
        if (!entry.startsWith(prefix)) {
            continue;
        }
        const QStringView number = QStringView(entry).sliced(prefix.size());
        if (number.isEmpty() || !std::all_of(number.begin(), number.end(), [](QChar c) {
                return c >= u'0' && c <= u'9';
            })) {
            continue;
        }
        const QString base = dir + u'/' + entry;
        const FileContent ownName = readFile(base + "/name"_L1, smallNode);
        if (!ownName.ok() || ownName.data.trimmed() != name.toUtf8()) {
            continue;
        }
        KernelProfile result;
        result.name = ownName.data.trimmed();
        result.mode = profileModeFromText(readFile(base + "/mode"_L1, smallNode).data);
        const QByteArray sha256 = readFile(base + "/raw_sha256"_L1, smallNode).data.trimmed();
        const QByteArray sha1 = readFile(base + "/raw_sha1"_L1, smallNode).data.trimmed();
        if (isDigest(sha256, 64)) {
            result.hash = sha256;
        } else if (isDigest(sha1, 40)) {
            result.hash = sha1;
            result.sha1 = true;
        }
        return result;
    }
    return std::nullopt;
}

}
