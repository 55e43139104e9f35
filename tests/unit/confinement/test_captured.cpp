// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tree.h"

#include "confinement/apparmorkernel.h"
#include "confinement/denialjournal.h"
#include "confinement/devicerules.h"
#include "confinement/observation.h"
#include "confinement/processes.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

QList<QByteArray> linesOf(const QString &name)
{
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES "/confinement/debian13/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

/** As the multicast group tells them: the number of the message comes beside the text. */
QList<std::optional<Denial>> told()
{
    QList<std::optional<Denial>> denials;
    const QList<QByteArray> lines = linesOf(u"netlink.txt"_s);
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        denials.append(parseDenial(QByteArrayView(line).sliced(space + 1), line.first(space).toInt()));
    }
    return denials;
}

}

/** What a real system wrote, see the fixtures' README: nothing in there was made to fit. */
class CapturedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsRead();
    void bothCarriersTellTheSame();
    void explanations();
    void kernelFiles();
    void deviceRules();
    void mounts();
    void misplacedProcesses();
};

void CapturedTest::everyRecordIsRead()
{
    const QList<std::optional<Denial>> denials = told();
    QCOMPARE(denials.size(), 8);
    QVERIFY(std::all_of(denials.begin(), denials.end(), [](const auto &denial) {
        return denial.has_value();
    }));
    using Class = Denial::Class;
    const QList<Class> classes{Class::Capability, Class::File, Class::File, Class::Network, Class::Network, Class::Syscall, Class::File, Class::File};
    for (qsizetype i = 0; i < classes.size(); ++i) {
        QCOMPARE(denials[i]->what, classes[i]);
        QCOMPARE(isNoise(*denials[i]), i == 0); // snap-confine's, at every start
        QCOMPARE(denials[i]->serial, quint64(69 + i));
    }
    const Denial &camera = *denials[1];
    QCOMPARE(camera.object, "/dev/video0"_ba);
    QCOMPARE(camera.denied, "wr"_ba);
    QCOMPARE(camera.tag->toString(), u"snap.breaker.breaker"_s);
    QCOMPARE(camera.epochMs, 1795845353223);
    QVERIFY(camera.fsuid == 1000U && camera.ouid == 0U);
    QCOMPARE(denials[3]->family, "packet"_ba);
    QVERIFY(!denials[3]->fsuid); // sockets are logged without anybody's number
    QCOMPARE(denials[5]->source, Denial::Source::Seccomp);
    QCOMPARE(denials[5]->tag->toString(), u"snap.breaker.breaker"_s);
    QCOMPARE(denials[5]->syscallName, "init_module"_ba);
    QCOMPARE(denials[5]->exe, "/snap/breaker/x1/bin/breaker"_ba);
    QVERIFY(denials[7]->fsuid == 1003U);
}

void CapturedTest::bothCarriersTellTheSame()
{
    const QList<std::optional<Denial>> denials = told();
    const QList<QByteArray> journal = linesOf(u"journal.txt"_s);
    QCOMPARE(journal.size(), denials.size());
    for (qsizetype i = 0; i < journal.size(); ++i) {
        // What comes before it is journalctl's.
        QVERIFY(parseDenial(QByteArrayView(journal[i]).sliced(journal[i].indexOf("audit: "))) == denials[i]);
    }
}

void CapturedTest::explanations()
{
    DenialJournal journal([](const QString &snap) {
        const auto plug = [](const QString &name) {
            return DeclaredPlug{name, name, {u"breaker"_s}, {}, false};
        };
        return snap == "breaker"_L1 ? std::optional(QList<DeclaredPlug>{plug(u"camera"_s), plug(u"removable-media"_s), plug(u"bluetooth-control"_s)})
                                    : std::nullopt;
    });
    const QList<std::optional<Denial>> denials = told();
    for (const auto &denial : denials) {
        QCOMPARE(journal.add(*denial), !isNoise(*denial));
        QVERIFY(!journal.add(*denial)); // the same record by another way
    }
    QStringList found;
    const QList<DenialGroup> groups = journal.groups();
    for (const DenialGroup &group : groups) {
        static const QStringList kinds{u"switch"_s, u"on"_s, u"publisher"_s, u"design"_s, u"unclear"_s};
        found << group.tag.app + u' ' + kinds.value(int(group.explanation.kind)) + u' ' + group.explanation.interface;
    }
    found.sort();
    QCOMPARE(found,
        (QStringList{u"breaker design "_s,
            u"breaker publisher kernel-module-control"_s,
            u"breaker publisher network-control"_s,
            u"breaker switch bluetooth-control"_s,
            u"breaker switch camera"_s,
            u"breaker switch removable-media"_s,
            u"other publisher removable-media"_s}));
}

void CapturedTest::kernelFiles()
{
    const Tree tree;
    const QString dir = u"/sys/kernel/security/apparmor/policy/profiles/"_s;
    const QList<QByteArray> names = linesOf(u"profiles.txt"_s);
    QVERIFY(names.size() > 20);
    QString own;
    for (const QByteArray &name : names) {
        const QByteArray profile = name.first(name.lastIndexOf('.'));
        QVERIFY(tree.write(dir + QString::fromUtf8(name) + u"/name"_s, profile + '\n'));
        if (profile == "snap.vlc.vlc") {
            own = dir + QString::fromUtf8(name) + u'/';
        }
    }
    QVERIFY(!own.isEmpty());
    const QList<QByteArray> files = linesOf(u"profile-snap.vlc.vlc.txt"_s);
    for (qsizetype i = 0; i + 1 < files.size(); i += 2) {
        QVERIFY(files[i].startsWith("== "));
        QVERIFY(tree.write(own + QString::fromUtf8(files[i].sliced(3)), files[i + 1] + '\n'));
    }
    const auto profile = AppArmorKernel(tree.root()).profile(u"snap.vlc.vlc"_s);
    QVERIFY(profile);
    QCOMPARE(profile->name, "snap.vlc.vlc"_ba);
    QCOMPARE(profile->mode, ProfileMode::Enforce);
    QCOMPARE(profile->hash.size(), 64);
    QVERIFY(!profile->sha1);
    QVERIFY(!AppArmorKernel(tree.root()).profile(u"snap.vlc"_s));
}

void CapturedTest::deviceRules()
{
    const QByteArray text = linesOf(u"70-snap.zoom-client.rules"_s).join('\n');
    const QList<TagRule> rules = parseTagRules(text);
    QCOMPARE(rules.size(), text.count("TAG+="));
    for (const TagRule &rule : rules) {
        QCOMPARE(rule.tag, "snap_zoom-client_zoom-client"_ba);
        QVERIFY(!rule.kernel.isEmpty() || !rule.subsystem.isEmpty());
    }
    const auto card = std::find_if(rules.begin(), rules.end(), [](const TagRule &rule) {
        return rule.kernel == "card[0-9]*";
    });
    QVERIFY(card != rules.end() && card->subsystem == "drm" && card->judgeable);
    // What snapd writes above each of them is what demands are held against.
    const QByteArray tag = "snap_zoom-client_zoom-client";
    QCOMPARE(missingDeviceRules(tag, {"camera", "opengl"}, rules), QList{"camera"_ba});
}

void CapturedTest::mounts()
{
    const QByteArray text = linesOf(u"snap.zoom-client.fstab"_s).join('\n');
    QCOMPARE(parseMountLines(text).size(), 4);
}

void CapturedTest::misplacedProcesses()
{
    const Tree tree;
    const auto put = [&tree](const QString &name, int pid) {
        const QString dir = u"/proc/%1/"_s.arg(pid);
        bool ok = tree.mkdir(dir + u"fd"_s);
        for (const auto &[file, captured] : {std::pair(u"attr/current"_s, u"attr-current"_s),
                 std::pair(u"cgroup"_s, u"cgroup"_s),
                 std::pair(u"stat"_s, u"stat"_s),
                 std::pair(u"status"_s, u"status"_s)}) {
            QFile input(QStringLiteral(SNAPPERMS_FIXTURES "/confinement/debian13/processes/") + name + u'/' + captured);
            ok = ok && input.open(QIODevice::ReadOnly) && tree.write(dir + file, input.readAll());
        }
        return ok;
    };
    QVERIFY(put(u"own"_s, 1737) && put(u"unconfined"_s, 1775) && put(u"other-snap"_s, 1776));
    const ProcessTable table(tree.root());
    const QList<SnapProcess> found = table.snapProcesses();
    QCOMPARE(found.size(), 3);
    QList<LabelCheck> checks;
    QList<uint> users;
    for (const SnapProcess &process : found) {
        checks << checkLabel(process);
        users << process.uid;
        QCOMPARE(process.cgroup.tag->toString(), u"snap.zoom-client.zoom-client"_s);
        QVERIFY(process.startTime > 0);
    }
    QCOMPARE(checks, (QList{LabelCheck::Agree, LabelCheck::Unconfined, LabelCheck::OtherSnap}));
    QCOMPARE(users, (QList<uint>{1000, 0, 0}));
    // Whoever is in there under another snap's label is that snap's.
    QCOMPARE(found[2].identity()->toString(), u"snap.vlc.vlc"_s);
    const QList<SnapProcess> lasting = lastingDisagreements(found, table.snapProcesses());
    QCOMPARE(lasting.size(), 2);
    QVERIFY(lasting[0].pid == 1775 && lasting[1].pid == 1776);
}

QTEST_GUILESS_MAIN(CapturedTest)

#include "test_captured.moc"
