// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/repair/repair.h"

#include "confinement/devicetags.h"
#include "confinement/filtertool.h"
#include "helper/snapview.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

using Kind = RepairReport::StepKind;
using StepResult = RepairReport::StepResult;
using End = RepairReport::End;

namespace
{

StepResult resultOf(const Confinement::ToolResult &result)
{
    switch (result.end) {
    case Confinement::ToolResult::End::NotStarted:
        return StepResult::NoTool;
    case Confinement::ToolResult::End::TimedOut:
        return StepResult::TimedOut;
    case Confinement::ToolResult::End::Crashed:
    case Confinement::ToolResult::End::TooMuchOutput:
        return StepResult::Failed;
    case Confinement::ToolResult::End::Finished:
        break;
    }
    return result.exitCode == 0 && !result.errors.contains("parser error") ? StepResult::Done : StepResult::Failed;
}

/** Where sysfs has the device of a node; empty when it has none. Ours is a /dev of its own, without devices. */
QString systemPath(const Confinement::Root &root, const QString &node)
{
    const QList<Confinement::TaggedDevice> devices = Confinement::readDevices(root);
    for (const Confinement::TaggedDevice &device : devices) {
        if (u"/dev/"_s + QString::fromUtf8(device.node) == node) {
            return root(device.id.startsWith('b') ? u"/sys/dev/block/"_s : u"/sys/dev/char/"_s) + QString::fromLatin1(device.id.mid(1));
        }
    }
    return {};
}

bool differs(const Confinement::SnapVerdict &verdict)
{
    return verdict.standing() == Confinement::Standing::Differs;
}

}

Repair::Repair(
    Confinement::ToolRunner *runner, Confinement::Verifier *verifier, SnapdPort *snapd, RepairSink *sink, const Confinement::Root &root, const Limits &limits)
    : m_runner(runner)
    , m_verifier(verifier)
    , m_snapd(snapd)
    , m_sink(sink)
    , m_root(root)
    , m_limits(limits)
{
}

void Repair::run(const QString &snap)
{
    m_clock.start();
    m_report.beganMs = QDateTime::currentMSecsSinceEpoch();
    m_subject.snap.snap = snap;
    m_sink->tell(snap, m_report);
    const auto subject = repairSubject(*m_snapd, snap);
    if (!subject) {
        end(End::NoAnswer);
        return;
    }
    if (const auto hindered = hindrance()) {
        end(*hindered);
        return;
    }
    m_subject = *subject;
    m_verifier->setFacts(m_subject.facts);
    look();
}

void Repair::look()
{
    m_verifier->verify(m_subject.snap, this, [this](const Confinement::SnapVerdict &verdict) {
        judge(verdict);
    });
}

std::optional<End> Repair::hindrance() const
{
    const std::optional<bool> isBusy = isChanging(*m_snapd);
    return !isBusy ? std::optional(End::NoAnswer) : *isBusy ? std::optional(End::Busy) : std::nullopt;
}

void Repair::judge(const Confinement::SnapVerdict &verdict)
{
    if (!differs(verdict)) {
        end(verdict.standing() == Confinement::Standing::Unknown ? End::Unknown : End::Whole);
        return;
    }
    // A look takes its time, and snapd may have begun something meanwhile.
    if (const auto hindered = hindrance()) {
        end(*hindered);
        return;
    }
    const auto subject = repairSubject(*m_snapd, m_subject.snap.snap);
    if (!subject) {
        end(End::NoAnswer);
        return;
    }
    // And may be finished with it: what was looked for is no longer what there has to be.
    const bool isLate = m_clock.durationElapsed() >= m_limits.whole;
    if (!isLate && !(subject->snap == m_subject.snap)) {
        m_subject = *subject;
        look();
        return;
    }
    const auto step = isLate ? std::nullopt : nextRepairStep(verdict, repairEvidence(m_root, verdict), m_taken);
    if (step) {
        take(*step);
        return;
    }
    end(End::NotWhole);
}

void Repair::take(const RepairStep &step)
{
    m_taken.append(step);
    switch (step.kind) {
    case Kind::LoadProfile:
        loadProfile(step.subject);
        return;
    case Kind::CompileFilter:
        compileFilter(step.subject);
        return;
    case Kind::TagDevice:
        tagDevice(step.subject);
        return;
    case Kind::WriteAnew:
        writeAnew();
        return;
    }
    Q_UNREACHABLE();
}

void Repair::loadProfile(const QString &name)
{
    const Confinement::PolicyTool parser = Confinement::chooseProfileParser(m_root, m_subject.facts);
    if (parser.isNull()) {
        taken(StepResult::NoTool);
        return;
    }
    const QStringList arguments = Confinement::profileLoadArguments(parser, m_root(u"/var/lib/snapd/apparmor/profiles/"_s) + name);
    runTool(parser.program, arguments, m_limits.tool, [this](StepResult result) {
        taken(result);
    });
}

void Repair::compileFilter(const QString &tag)
{
    const QString base = m_root(u"/var/lib/snapd/seccomp/bpf/"_s) + tag;
    const Confinement::FileContent source = Confinement::readFile(base + ".src"_L1, 1024 * 1024);
    const QByteArray wanted = Confinement::filterSourceVersion(source.data);
    Confinement::findFilterCompiler(
        m_runner, Confinement::filterCompilers(m_root, m_subject.facts), wanted, this, [this, base](const std::optional<Confinement::PolicyTool> &tool) {
            if (!tool) {
                taken(StepResult::NoTool);
                return;
            }
            runTool(tool->program, tool->arguments + QStringList{u"compile"_s, base + ".src"_L1, base + ".bin2"_L1}, m_limits.tool, [this](StepResult result) {
                taken(result);
            });
        });
}

void Repair::tagDevice(const QString &node)
{
    const QString device = systemPath(m_root, node);
    if (device.isEmpty()) {
        taken(StepResult::Failed);
        return;
    }
    const QString udevadm = m_root(u"/usr/bin/udevadm"_s);
    runTool(udevadm, {u"control"_s, u"--reload"_s}, m_limits.tool, [this, udevadm, device](StepResult reloaded) {
        if (reloaded != StepResult::Done) {
            taken(reloaded);
            return;
        }
        runTool(udevadm, {u"trigger"_s, u"--action=change"_s, device}, m_limits.tool, [this, udevadm](StepResult triggered) {
            if (triggered != StepResult::Done) {
                taken(triggered);
                return;
            }
            runTool(udevadm, {u"settle"_s, u"--timeout=20"_s}, m_limits.tool, [this](StepResult settled) {
                taken(settled);
            });
        });
    });
}

void Repair::writeAnew()
{
    // By this file snapd knows whether its policy is up to date; when it cannot be read, snapd writes and loads all of it as it starts, and then the file anew
    // (snapd interfaces/system_key.go, overlord/ifacestate). Emptied, not removed: that takes no right to the directory, which holds snapd's state.
    QFile key(m_root(u"/var/lib/snapd/system-key"_s));
    if (key.exists() && !key.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        taken(StepResult::Failed);
        return;
    }
    key.close();
    m_restart.start();
    runTool(m_root(u"/usr/bin/systemctl"_s), {u"restart"_s, u"snapd.service"_s}, m_limits.restart, [this](StepResult restarted) {
        if (restarted != StepResult::Done) {
            taken(restarted);
            return;
        }
        waitForSnapd();
    });
}

void Repair::waitForSnapd()
{
    if (repairSubject(*m_snapd, m_subject.snap.snap) && isChanging(*m_snapd) == std::optional(false)) {
        taken(StepResult::Done);
        return;
    }
    if (m_restart.durationElapsed() > m_limits.restart) {
        taken(StepResult::TimedOut);
        return;
    }
    QTimer::singleShot(m_limits.pause, this, &Repair::waitForSnapd);
}

void Repair::runTool(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit, std::function<void(StepResult)> next)
{
    Confinement::ToolRequest request;
    request.program = program;
    request.arguments = arguments;
    request.timeLimit = limit;
    request.outputLimit = 64 * 1024;
    m_runner->run(request, this, [next = std::move(next)](const Confinement::ToolResult &result) {
        next(resultOf(result));
    });
}

void Repair::taken(StepResult result)
{
    const RepairStep step = m_taken.constLast();
    m_report.steps.append({step.kind, step.subject, result});
    m_sink->tell(m_subject.snap.snap, m_report);
    // Steps take their time: something else may be connected by now.
    if (const auto subject = repairSubject(*m_snapd, m_subject.snap.snap)) {
        m_subject = *subject;
    }
    look();
}

void Repair::end(End end)
{
    m_report.end = end;
    m_sink->tell(m_subject.snap.snap, m_report);
    Q_EMIT finished(end);
}

}

#include "moc_repair.cpp"
