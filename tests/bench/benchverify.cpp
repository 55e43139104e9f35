// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "benchtools.h"

#include "confinement/toolrunner.h"
#include "confinement/verifier.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Confinement;

namespace
{

const QString kernel = u"/sys/kernel/security/apparmor/"_s;
const QString app = u"snap.vlc.vlc"_s;
const QString mountHelper = u"snap-update-ns.vlc"_s;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

/** A kernel made of files, which has what the real tools of this machine compile from profiles of the usual size. */
class Machine
{
public:
    Machine()
    {
        for (const QString &feature : {u"caps"_s, u"domain"_s, u"file"_s, u"mount"_s, u"namespaces"_s, u"network_v8"_s, u"ptrace"_s, u"signal"_s}) {
            QDir().mkpath(m_dir.path() + "/sys/kernel/security/apparmor/features/"_L1 + feature);
        }
        write(u"/proc/stat"_s, "cpu 1\nbtime 4000000000\nprocesses 5\n");
        for (const QString &real : {u"/usr/sbin/apparmor_parser"_s, u"/etc/apparmor.d"_s, u"/usr/lib/snapd/snap-seccomp"_s}) {
            QDir().mkpath(QFileInfo(m_dir.path() + real).path());
            if (!QFile::link(real, m_dir.path() + real)) {
                giveUp(real + " cannot be used"_L1);
            }
        }
        for (const QString &suffix : {u".src"_s, u".bin2"_s}) {
            QFile file("/var/lib/snapd/seccomp/bpf/"_L1 + app + suffix);
            if (!file.open(QIODevice::ReadOnly)) {
                giveUp(file.fileName() + " cannot be read"_L1);
            }
            write("/var/lib/snapd/seccomp/bpf/"_L1 + app + suffix, file.readAll());
        }
    }

    [[nodiscard]] Root root() const { return Root(m_dir.path()); }
    void write(const QString &path, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(m_dir.path() + path).path());
        QFile file(m_dir.path() + path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            giveUp(path + " cannot be written"_L1);
        }
    }
    /** @p compiled: what the kernel was given. */
    void load(const QString &name, const QByteArray &text, const QByteArray &compiled) const
    {
        const QString dir = kernel + "policy/profiles/"_L1 + name + ".1/"_L1;
        write("/var/lib/snapd/apparmor/profiles/"_L1 + name, text);
        write(dir + "name"_L1, name.toUtf8() + '\n');
        write(dir + "mode"_L1, "enforce\n");
        write(dir + "raw_sha256"_L1, QCryptographicHash::hash(compiled, QCryptographicHash::Sha256).toHex() + '\n');
    }

private:
    QTemporaryDir m_dir;
};

/** Rules of the kinds and about as many as a desktop app has. @p flip makes it differ, as a switch does. */
QByteArray profile(const QString &name, int rules, int flip)
{
    QByteArray text
        = "#include <tunables/global>\nprofile \"" + name.toUtf8() + "\" flags=(attach_disconnected,mediate_deleted) {\n  #include <abstractions/base>\n";
    const QList<QByteArray> kinds{"  /usr/share/thing%/{,**} r,\n",
        "  owner @{PROC}/@{pid}/thing%/** rk,\n",
        "  /sys/devices/**/thing%/*/{state,mode} r,\n",
        "  owner /run/user/[0-9]*/thing%-*.socket rw,\n"};
    for (int i = 0; i < rules; ++i) {
        QByteArray rule = kinds[i % kinds.size()];
        text += rule.replace('%', QByteArray::number(i));
    }
    return text + "  /dev/flip" + QByteArray::number(flip) + " rw,\n}\n";
}

class Measurement
{
public:
    explicit Measurement(int rules)
        : m_rules(rules)
        , m_parser(chooseProfileParser(m_machine.root(), m_facts))
    {
        if (m_parser.isNull()) {
            giveUp(u"there is no parser"_s);
        }
        const QByteArray helper = profile(mountHelper, rules / 4, 0);
        m_machine.load(mountHelper, helper, compiled(helper));
    }

    void flip(int number)
    {
        const QByteArray text = profile(app, m_rules, number);
        const auto bare = Clock::now();
        const QByteArray blob = compiled(text);
        Snapperms::Bench::tell(number == 0 ? "first-bare" : "bare", Snapperms::Bench::milliseconds(bare));
        m_machine.load(app, text, blob);
        look(number == 0 ? "first" : "verify");
        // The same once more: what a notice of the kernel, or somebody who comes by, makes it do.
        look("again");
    }

    void rest()
    {
        const clock_t before = std::clock();
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
        loop.exec();
        Snapperms::Bench::tell("idle", double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    }

private:
    using Clock = Snapperms::Bench::Clock;

    void look(const char *what)
    {
        const int runs = m_compiler.runs();
        std::optional<SnapVerdict> verdict;
        QObject context;
        const auto began = Clock::now();
        m_verifier.setFacts(m_facts);
        m_verifier.verify({u"vlc"_s, {u"vlc"_s}, SnapToVerify::Confinement::Strict}, &context, [&verdict](const SnapVerdict &got) {
            verdict = got;
        });
        const auto isDone = [&verdict] {
            return verdict.has_value();
        };
        if (!Snapperms::Bench::until(isDone) || verdict->standing() != Standing::Enforced) {
            giveUp(u"the verdict is not what it should be"_s);
        }
        Snapperms::Bench::tell(what, Snapperms::Bench::milliseconds(began));
        const QByteArray counted = QByteArray(what) + "-compilations";
        Snapperms::Bench::tell(counted.constData(), m_compiler.runs() - runs);
    }

    /** The parser alone, started in the same way. */
    QByteArray compiled(const QByteArray &text)
    {
        std::optional<ToolResult> result;
        QObject context;
        ToolRequest request;
        request.program = m_parser.program;
        request.arguments = profileCompileArguments(m_parser);
        request.input = text;
        m_runner.run(request, &context, [&result](const ToolResult &got) {
            result = got;
        });
        const auto isDone = [&result] {
            return result.has_value();
        };
        if (!Snapperms::Bench::until(isDone) || !result->ok() || result->output.isEmpty()) {
            giveUp(result ? QString::fromUtf8(result->errors) : u"the parser does not end"_s);
        }
        return result->output;
    }

    const int m_rules;
    const SnapdFacts m_facts;
    Machine m_machine;
    ProcessToolRunner m_runner;
    PolicyCompiler m_compiler{&m_runner};
    Verifier m_verifier{&m_runner, &m_compiler, m_machine.root()};
    PolicyTool m_parser;
};

}

/** benchverify FLIPS RULES: what it takes to look whether one app's rules are in force, beside the compilation that is part of it. */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Measurement measurement(arguments.value(2).toInt());
    for (int number = 0; number <= arguments.value(1).toInt(); ++number) {
        measurement.flip(number);
    }
    measurement.rest();
    return 0;
}
