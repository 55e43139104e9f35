// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "fakerunner.h"
#include "tree.h"
#include "waiting.h"

#include "confinement/verifier.h"

#include <QCryptographicHash>
#include <QTest>

namespace MachineOfFiles
{

inline const QString policy = QStringLiteral("/sys/kernel/security/apparmor");
inline const QString profiles = QStringLiteral("/var/lib/snapd/apparmor/profiles/");
inline const QString filters = QStringLiteral("/var/lib/snapd/seccomp/bpf/");

inline QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

inline QByteArray scope(const QByteArray &app)
{
    return "0::/user.slice/user-1000.slice/user@1000.service/app.slice/snap." + app + "-2a3b4c5d-1111-2222-3333-0123456789ab.scope\n";
}

/** A machine on which all is well with one snap, "vlc", with one program. */
class Machine : public Tree
{
public:
    [[nodiscard]] bool build() const
    {
        bool ok = mkdir(policy + QStringLiteral("/features/query"));
        for (const QString &feature : {QStringLiteral("caps"),
                 QStringLiteral("domain"),
                 QStringLiteral("file"),
                 QStringLiteral("mount"),
                 QStringLiteral("namespaces"),
                 QStringLiteral("network_v8"),
                 QStringLiteral("ptrace"),
                 QStringLiteral("signal")}) {
            ok = ok && mkdir(policy + QStringLiteral("/features/") + feature);
        }
        ok = ok && tool(QStringLiteral("/usr/sbin/apparmor_parser")) && tool(QStringLiteral("/usr/lib/snapd/snap-seccomp"));
        ok = ok && profile(QStringLiteral("snap.vlc.vlc"), 7) && profile(QStringLiteral("snap-update-ns.vlc"), 8) && filter(QStringLiteral("snap.vlc.vlc"));
        return ok && write(QStringLiteral("/proc/stat"), "cpu 1\nbtime 4000000000\nprocesses 5\n");
    }
    [[nodiscard]] bool tool(const QString &path) const
    {
        return write(path, "#!/bin/sh\n") && QFile::setPermissions(this->path(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] bool profile(const QString &name, int number) const
    {
        const QByteArray text = "profile " + name.toUtf8() + " {}\n";
        const QString dir = policy + QLatin1StringView("/policy/profiles/") + name + u'.' + QString::number(number);
        return write(profiles + name, text) && write(dir + QLatin1StringView("/name"), name.toUtf8() + '\n')
            && write(dir + QLatin1StringView("/mode"), "enforce\n") && write(dir + QLatin1StringView("/raw_sha256"), sha256(FakeRunner::blob(text)) + '\n');
    }
    [[nodiscard]] bool filter(const QString &name) const
    {
        const QByteArray text = "# snap-seccomp version information:\n# build 2.6.0 features bpf-actlog\nread\n";
        return write(filters + name + QLatin1StringView(".src"), text) && write(filters + name + QLatin1StringView(".bin2"), FakeRunner::blob(text));
    }
};

inline QList<Snapperms::Confinement::FindingReason> reasons(const QList<Snapperms::Confinement::Finding> &findings)
{
    QList<Snapperms::Confinement::FindingReason> result;
    for (const Snapperms::Confinement::Finding &finding : findings) {
        result.append(finding.reason);
    }
    return result;
}

inline const Snapperms::Confinement::SnapToVerify vlc{
    QStringLiteral("vlc"), {QStringLiteral("vlc")}, Snapperms::Confinement::SnapToVerify::Confinement::Strict};

/** Nothing when no verdict came in time. */
inline std::optional<Snapperms::Confinement::SnapVerdict> verify(
    const Machine &machine, FakeRunner *runner, const Snapperms::Confinement::SnapToVerify &snap = vlc)
{
    Snapperms::Confinement::PolicyCompiler compiler(runner);
    Snapperms::Confinement::Verifier verifier(runner, &compiler, machine.root());
    verifier.setSecondLook(std::chrono::milliseconds(20));
    QObject context;
    std::optional<Snapperms::Confinement::SnapVerdict> verdict;
    verifier.verify(snap, &context, [&verdict](const Snapperms::Confinement::SnapVerdict &got) {
        verdict = got;
    });
    if (verdict) {
        return {}; // It must not call back from within the call.
    }
    static_cast<void>(Snapperms::Tests::waitFor([&verdict] {
        return verdict.has_value();
    }));
    return verdict;
}

inline std::optional<Snapperms::Confinement::SnapVerdict> verify(const Machine &machine, const Snapperms::Confinement::SnapToVerify &snap = vlc)
{
    FakeRunner runner;
    return verify(machine, &runner, snap);
}

}
