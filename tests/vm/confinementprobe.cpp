// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/apparmorkernel.h"
#include "confinement/denialjournal.h"
#include "confinement/enforcement.h"
#include "confinement/kernelrules.h"
#include "confinement/namedthings.h"
#include "confinement/openfiles.h"
#include "confinement/policywatcher.h"
#include "confinement/systemprobe.h"
#include "confinement/usewatch.h"
#include "confinement/verifier.h"
#include "keepingrunner.h"
#include "privileged/kauthconfinementdoor.h"
#include "protection/snaptoverify.h"
#include "snapd/httpclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Confinement;

/*
 * confinement-probe verify SNAP...              one line of JSON for each: what is in force
 * confinement-probe kernel                      what the kernel's AppArmor can do
 * confinement-probe profile NAME                one profile as the kernel has it
 * confinement-probe holders SNAP INTERFACE      who holds it
 * confinement-probe kept SNAP INTERFACE         who still has files or connections of it
 * confinement-probe streams                     open streams of sound cards
 * confinement-probe rows SNAP                   what "off" is worth, row for row
 * confinement-probe opens INTERFACE              a line for each thing that it opens
 * confinement-probe says TAG [INTERFACE...]      what the kernel answers about a program: for each interface whether it has what that opens
 * confinement-probe explain                     denials from standard input, grouped and explained
 * confinement-probe watch SECONDS               a line for each change of the kernel's policy
 * confinement-probe uses SECONDS                a line for each change of who uses camera and microphone
 * confinement-probe repair SNAP                 asks the helper for it, and tells what was done
 * confinement-probe observe own|all             what the helper tells of refusals, grouped and explained
 *
 * With SNAPPERMS_TOOL_SECONDS the tools get so much time. What was compiled is kept in the directory SNAPPERMS_PROBE_CACHE.
 */

namespace
{

void print(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
}

QString word(Standing standing)
{
    static const QStringList words{u"Enforced"_s, u"NeedsRestart"_s, u"NotEnforcedHere"_s, u"Unknown"_s, u"Differs"_s};
    return words.value(int(standing));
}

QString word(FindingReason reason)
{
    static const QStringList words{u"Fine"_s,
        u"NoAppArmor"_s,
        u"AppArmorUnusable"_s,
        u"DevMode"_s,
        u"Classic"_s,
        u"FilterNewerThanProcess"_s,
        u"MountLeftOver"_s,
        u"MountMissing"_s,
        u"ProfileNotWritten"_s,
        u"ProfileNotLoaded"_s,
        u"ProfileMode"_s,
        u"ProfileContent"_s,
        u"FileUnsafe"_s,
        u"FilterNotWritten"_s,
        u"FilterNotCompiled"_s,
        u"FilterContent"_s,
        u"DeviceTagMissing"_s,
        u"DeviceTagLeftOver"_s,
        u"DeviceFileMissing"_s,
        u"DeviceRulesMissing"_s,
        u"ProcessUnconfined"_s,
        u"ProcessOtherLabel"_s,
        u"NotReadable"_s,
        u"HashHidden"_s,
        u"ToolMissing"_s,
        u"ToolVersion"_s,
        u"ToolFailed"_s,
        u"ToolTimedOut"_s,
        u"ChangedMeanwhile"_s};
    return words.value(int(reason));
}

QJsonObject describe(const Finding &finding, const QString &tag)
{
    return {{u"tag"_s, tag},
        {u"standing"_s, word(finding.standing)},
        {u"reason"_s, word(finding.reason)},
        {u"subject"_s, finding.subject},
        {u"detail"_s, finding.detail}};
}

QJsonObject describe(const SnapVerdict &verdict)
{
    QJsonArray findings;
    for (const Finding &finding : verdict.shared) {
        findings.append(describe(finding, {}));
    }
    QJsonArray tags;
    for (const RunnableVerdict &runnable : verdict.runnables) {
        tags.append(runnable.tag.toString());
        for (const Finding &finding : runnable.findings) {
            findings.append(describe(finding, runnable.tag.toString()));
        }
    }
    return {{u"snap"_s, verdict.snap}, {u"standing"_s, word(verdict.standing())}, {u"tags"_s, tags}, {u"findings"_s, findings}};
}

/** What every question needs to know of snapd, read once. */
struct World {
    Snapd::SystemInfo system;
    QList<Snapd::Snap> snaps;
    Snapd::Connections connections;

    [[nodiscard]] const Snapd::Snap *snap(const QString &name) const
    {
        for (const Snapd::Snap &one : snaps) {
            if (one.name == name) {
                return &one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] SnapdFacts facts() const
    {
        SnapdFacts result;
        result.internalParser = system.sandboxFeatures.value(u"apparmor"_s).contains(u"parser:snapd-internal"_s);
        result.version = system.version;
        return result;
    }

    [[nodiscard]] std::optional<QList<DeclaredPlug>> plugsOf(const QString &name) const
    {
        if (!snap(name)) {
            return std::nullopt;
        }
        QList<DeclaredPlug> plugs;
        for (const Snapd::Plug &plug : connections.plugs) {
            if (plug.ref.snap == name) {
                plugs.append({plug.ref.plug, plug.interface, plug.apps, plug.attrs, !plug.connections.isEmpty()});
            }
        }
        return plugs;
    }
};

class Probe : public QObject
{
public:
    explicit Probe(const QStringList &arguments)
        : m_arguments(arguments)
        , m_runner(qEnvironmentVariable("SNAPPERMS_PROBE_CACHE"))
        , m_compiler(&m_runner)
        , m_verifier(&m_runner, &m_compiler)
    {
        if (const int seconds = qEnvironmentVariableIntValue("SNAPPERMS_TOOL_SECONDS"); seconds > 0) {
            m_compiler.setTimeLimit(std::chrono::seconds(seconds));
        }
    }

    void start()
    {
        const QString what = m_arguments.value(0);
        if (what == "kernel"_L1) {
            kernel();
        } else if (what == "profile"_L1) {
            profile(m_arguments.value(1));
        } else if (what == "streams"_L1) {
            streams();
        } else if (what == "holders"_L1) {
            holders(m_arguments.value(1), m_arguments.value(2));
        } else if (what == "kept"_L1) {
            kept(m_arguments.value(1), m_arguments.value(2));
        } else if (what == "repair"_L1) {
            repair(m_arguments.value(1));
        } else if (what == "opens"_L1) {
            opens(m_arguments.value(1));
        } else if (what == "says"_L1) {
            says(m_arguments.value(1), m_arguments.mid(2));
        } else if (what == "uses"_L1) {
            uses(m_arguments.value(1).toInt());
        } else if (what == "watch"_L1) {
            watch(m_arguments.value(1).toInt());
        } else {
            read();
        }
    }

private:
    template <typename T>
    auto into(T World::*member)
    {
        return [this, member](const Snapd::Result<T> &result) {
            if (!result) {
                qCritical("snapd: %s", qPrintable(result.error().message));
                QCoreApplication::exit(3);
                return;
            }
            m_world.*member = result.value();
            if (--m_open == 0) {
                ask();
            }
        };
    }

    void read()
    {
        m_open = 3;
        m_client.systemInfo(this, into(&World::system));
        m_client.snaps(this, into(&World::snaps));
        m_client.connections(this, into(&World::connections));
    }

    void ask()
    {
        const QString what = m_arguments.takeFirst();
        if (what == "verify"_L1) {
            m_verifier.setFacts(m_world.facts());
            verifyNext();
        } else if (what == "explain"_L1) {
            explainAll();
        } else if (what == "observe"_L1) {
            observe(m_arguments.value(0) == "all"_L1);
        } else if (what == "rows"_L1) {
            rows(m_arguments.value(0));
        } else {
            qCritical("what is %s?", qPrintable(what));
            QCoreApplication::exit(64);
        }
    }

    void verifyNext()
    {
        if (m_arguments.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        const Snapd::Snap *snap = m_world.snap(m_arguments.takeFirst());
        if (!snap) {
            QCoreApplication::exit(4);
            return;
        }
        m_clock.start();
        m_verifier.verify(snapToVerify(*snap, m_world.connections, m_world.system), this, [this, before = m_compiler.runs()](const SnapVerdict &verdict) {
            QJsonObject object = describe(verdict);
            object.insert(u"ms"_s, m_clock.elapsed());
            object.insert(u"compilations"_s, m_compiler.runs() - before);
            print(object);
            verifyNext();
        });
    }

    static void kernel()
    {
        const KernelAbility ability = AppArmorKernel().ability();
        static const QStringList levels{u"None"_s, u"Unusable"_s, u"Partial"_s, u"Full"_s};
        print({{u"level"_s, levels.value(int(ability.level))},
            {u"missing"_s, ability.missing.join(u' ')},
            {u"files"_s, ability.files},
            {u"network"_s, ability.network},
            {u"unixSockets"_s, ability.unixSockets},
            {u"messageBus"_s, ability.messageBus},
            {u"hashes"_s, ability.hashes},
            {u"peerLabels"_s, kernelTellsPeerLabels()},
            {u"sound"_s, int(soundServer(Root(), ::getuid()))}});
        QCoreApplication::quit();
    }

    static void profile(const QString &name)
    {
        const auto profile = AppArmorKernel().profile(name);
        if (profile) {
            print({{u"name"_s, QString::fromUtf8(profile->name)}, {u"mode"_s, int(profile->mode)}, {u"hash"_s, QString::fromUtf8(profile->hash)}});
        }
        QCoreApplication::exit(profile ? 0 : 1);
    }

    static void streams()
    {
        const QList<AlsaStream> open = openAlsaStreams(Root());
        for (const AlsaStream &stream : open) {
            const auto owner = ProcessTable().process(stream.ownerPid);
            const auto tag = owner ? owner->identity() : std::nullopt;
            print({{u"capture"_s, stream.capture}, {u"running"_s, stream.running}, {u"pid"_s, stream.ownerPid}, {u"tag"_s, tag ? tag->toString() : QString()}});
        }
        QCoreApplication::quit();
    }

    static void holders(const QString &snap, const QString &interface)
    {
        const Holders found = whoHolds(Root(), snap, thingsOfInterface(interface));
        QJsonArray list;
        for (const Holder &holder : found.holders) {
            QJsonArray devices;
            for (const HeldDevice &device : holder.devices) {
                devices.append(QString::fromUtf8(device.path));
            }
            const RestartTarget target = restartTarget(holder.process);
            list.append(QJsonObject{{u"pid"_s, holder.process.pid},
                {u"tag"_s, holder.process.identity()->toString()},
                {u"check"_s, int(checkLabel(holder.process))},
                {u"unit"_s, target.unit},
                {u"restart"_s, int(target.kind)},
                {u"devices"_s, devices}});
        }
        print({{u"holders"_s, list}, {u"unseen"_s, qint64(found.unseen.size())}});
        QCoreApplication::quit();
    }

    static void kept(const QString &snap, const QString &interface)
    {
        const NamedAccess access(interface);
        const auto mayHave = [&access](const SecurityTag &, const NamedThing &thing) {
            return access.mayHaveOpened(thing);
        };
        const NamedHolders found = whoHoldsNamed(Root(), snap, connectedUnixSockets().value_or(QList<UnixSocket>()), mayHave);
        QJsonArray list;
        for (const NamedHolder &holder : found.holders) {
            const QString tag = holder.process.identity()->toString();
            list.append(QJsonObject{{u"tag"_s, tag}, {u"files"_s, holder.hasFiles}, {u"connections"_s, holder.hasConnections}});
        }
        print({{u"holders"_s, list}, {u"unseen"_s, qint64(found.unseen.size())}});
        QCoreApplication::quit();
    }

    void rows(const QString &snap)
    {
        static const QStringList levels{u"Unknown"_s, u"Enforced"_s, u"Partly"_s, u"NotHere"_s};
        const Snapd::Snap *found = m_world.snap(snap);
        const auto plugs = m_world.plugsOf(snap);
        if (!found || !plugs) {
            QCoreApplication::exit(4);
            return;
        }
        const KernelAbility ability = AppArmorKernel().ability();
        const SoundServer sound = soundServer(Root(), ::getuid());
        for (const DeclaredPlug &plug : *plugs) {
            const RowEnforcement row = rowEnforcement(interfaceAccess(plug.interface, plug.attributes), ability, sound, confinementToVerify(*found));
            print({{u"plug"_s, plug.plug},
                {u"interface"_s, plug.interface},
                {u"level"_s, levels.value(int(row.level))},
                {u"missing"_s, int(row.missing.toInt())}});
        }
        QCoreApplication::quit();
    }

    static void opens(const QString &interface)
    {
        static const QStringList kinds{u"File"_s,
            u"Device"_s,
            u"Socket"_s,
            u"AbstractSocket"_s,
            u"Network"_s,
            u"Capability"_s,
            u"Syscall"_s,
            u"Bus"_s,
            u"Mount"_s,
            u"Ptrace"_s,
            u"Signal"_s,
            u"Module"_s};
        const InterfaceAccess access = interfaceAccess(interface);
        for (const AccessItem &item : access.items) {
            print({{u"kind"_s, kinds.value(int(item.kind))},
                {u"what"_s, QString::fromUtf8(item.what)},
                {u"mask"_s, QString::fromUtf8(item.mask)},
                {u"except"_s, item.flags.testFlag(AccessItem::Except)},
                {u"detail"_s, item.flags.testFlag(AccessItem::Detail)}});
        }
        QCoreApplication::exit(access.known ? 0 : 4);
    }

    static void says(const QString &tag, QStringList interfaces)
    {
        static const QStringList words{u"NotAsked"_s, u"Refuses"_s, u"Partly"_s, u"Allows"_s};
        const auto program = SecurityTag::parse(tag);
        if (!program) {
            QCoreApplication::exit(64);
            return;
        }
        const KernelRules kernel;
        if (interfaces.isEmpty()) {
            interfaces = interfacesWithAccess();
        }
        for (const QString &interface : std::as_const(interfaces)) {
            const QList<KernelQuestion> questions = questionsFor(interfaceAccess(interface));
            const KernelAnswer answer = kernel.ask({*program}, questions);
            QJsonArray allowed;
            for (const KernelQuestion &question : answer.allowed) {
                allowed.append(QString::fromUtf8(question.what));
            }
            print({{u"interface"_s, interface}, {u"questions"_s, int(questions.size())}, {u"word"_s, words.value(int(answer.word))}, {u"allowed"_s, allowed}});
        }
        QCoreApplication::quit();
    }

    static void printGroups(const DenialJournal &journal)
    {
        static const QStringList kinds{u"SwitchAllows"_s, u"AlreadyOn"_s, u"OnlyPublisherCanAdd"_s, u"ByDesign"_s, u"Unclear"_s};
        const QList<DenialGroup> groups = journal.groups();
        for (const DenialGroup &group : groups) {
            print({{u"tag"_s, group.tag.toString()},
                {u"kind"_s, kinds.value(int(group.explanation.kind))},
                {u"interface"_s, group.explanation.interface},
                {u"plug"_s, group.explanation.plug},
                {u"certain"_s, group.explanation.certain},
                {u"count"_s, group.count},
                {u"object"_s, printable(group.examples.last().object)},
                {u"what"_s, int(group.examples.last().what)}});
        }
    }

    [[nodiscard]] DenialJournal journal() const
    {
        return DenialJournal([this](const QString &snap) {
            return m_world.plugsOf(snap);
        });
    }

    void explainAll()
    {
        DenialJournal found = journal();
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            QCoreApplication::exit(1);
            return;
        }
        while (!input.atEnd()) {
            if (const auto denial = parseDenial(input.readLine())) {
                found.add(*denial);
            }
        }
        printGroups(found);
        QCoreApplication::quit();
    }

    static int tellFailure(const Privileged::Failure &failure)
    {
        print({{u"refusal"_s, int(failure.refusal)}, {u"detail"_s, failure.detail}});
        return 5;
    }

    void observe(bool everybody)
    {
        m_door.observe(everybody, this, [this](const Privileged::ObserveAnswer &answer) {
            if (const auto *failure = std::get_if<Privileged::Failure>(&answer)) {
                QCoreApplication::exit(tellFailure(*failure));
                return;
            }
            DenialJournal found = journal();
            const QList<QByteArray> lines = std::get<Privileged::ObservedDenials>(answer).lines.split('\n');
            for (const QByteArray &line : lines) {
                const qsizetype tab = line.indexOf('\t');
                if (const auto denial = parseDenial(QByteArrayView(line).sliced(tab + 1))) {
                    found.add(*denial, line.first(std::max<qsizetype>(tab, 0)).toLongLong());
                }
            }
            printGroups(found);
            QCoreApplication::quit();
        });
    }

    void repair(const QString &snap)
    {
        m_door.repair(snap, this, [](const Privileged::RepairAnswer &answer) {
            if (const auto *failure = std::get_if<Privileged::Failure>(&answer)) {
                QCoreApplication::exit(tellFailure(*failure));
                return;
            }
            const auto report = std::get<Helper::RepairReport>(answer);
            QJsonArray steps;
            for (const Helper::RepairReport::Step &step : report.steps) {
                steps.append(QString::fromUtf8(wordFor(step.kind) + ' ' + step.subject.toUtf8() + ' ' + wordFor(step.result)));
            }
            print({{u"steps"_s, steps}, {u"end"_s, QString::fromUtf8(wordFor(*report.end))}});
            QCoreApplication::quit();
        });
    }

    void uses(int seconds)
    {
        auto *watch = new UseWatch({}, this);
        const auto tell = [watch] {
            QJsonArray list;
            for (const Use &use : watch->uses()) {
                list.append(QString((use.thing == HeldThing::Camera ? u"camera "_s : u"microphone "_s) + use.tag.toString()));
            }
            print({{u"uses"_s, list},
                {u"unseen"_s, watch->isUnseen(u"breaker"_s)},
                {u"blind"_s, watch->isBlind(HeldThing::Camera) || watch->isBlind(HeldThing::Microphone)}});
        };
        connect(watch, &UseWatch::changed, this, tell);
        watch->start();
        tell();
        QTimer::singleShot(std::chrono::seconds(seconds), qApp, &QCoreApplication::quit);
    }

    void watch(int seconds)
    {
        auto *watcher = new PolicyWatcher({}, this);
        connect(watcher, &PolicyWatcher::policyChanged, this, [] {
            print({{u"event"_s, u"changed"_s}});
        });
        print({{u"event"_s, watcher->start() ? u"started"_s : u"cannot"_s}});
        QTimer::singleShot(std::chrono::seconds(seconds), qApp, &QCoreApplication::quit);
    }

    QStringList m_arguments;
    Snapd::HttpClient m_client;
    Privileged::KAuthConfinementDoor m_door{nullptr};
    KeepingRunner m_runner;
    PolicyCompiler m_compiler;
    Verifier m_verifier;
    World m_world;
    QElapsedTimer m_clock;
    int m_open = 0;
};

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Probe probe(QCoreApplication::arguments().sliced(1));
    QTimer::singleShot(0, &probe, &Probe::start);
    return QCoreApplication::exec();
}
