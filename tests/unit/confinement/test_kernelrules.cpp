// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "machine.h"
#include "toldkernel.h"

#include "confinement/kernelrules.h"
#include "confinement/pathpattern.h"

#include <QTest>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

using Word = KernelAnswer::Word;

const SecurityTag program = *SecurityTag::parse(u"snap.vlc.vlc");
const KernelQuestion video{KernelQuestion::Kind::File, "/dev/video0", "rw"};

KernelRules::Exchange with(ToldKernel *kernel)
{
    return [kernel](const QByteArray &query) {
        return kernel->answer(query);
    };
}

std::optional<bool> allows(const KernelRules &rules, const KernelQuestion &question)
{
    const Word word = rules.ask({program}, {question}).word;
    return word == Word::NotAsked ? std::nullopt : std::optional(word == Word::Allows);
}

}

/** What is asked of the kernel, and what is made of its answers. */
class KernelRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesOfAQuery();
    void answers_data();
    void answers();
    void withoutAKernel();
    void complainModeAllows();
    void ofSeveralPrograms();
    void questions();
    void devicesThatAreHere();
    void samples_data();
    void samples();
    void everySampleMatches();
    void explains();
};

void KernelRulesTest::bytesOfAQuery()
{
    MachineOfFiles::Machine machine;
    QVERIFY(machine.build());
    QList<QByteArray> queries;
    const KernelRules rules(machine.root(), [&queries](const QByteArray &query) {
        queries.append(query);
        return std::optional<QByteArray>();
    });
    QVERIFY(!allows(rules, video));
    QVERIFY(!allows(rules, {KernelQuestion::Kind::Network, "inet:stream", {}}));
    // Families that are not known by name are not asked about.
    QVERIFY(!allows(rules, {KernelQuestion::Kind::Network, "nonsense:stream", {}}));
    QVERIFY(!allows(rules, {KernelQuestion::Kind::File, QByteArray("/a\0b", 4), "r"}));
    QVERIFY(!allows(rules, {KernelQuestion::Kind::File, "/a", {}}));
    // The last byte of the path is in it, and no end of a string behind it.
    QCOMPARE(queries, (QList<QByteArray>{QByteArray("label\0snap.vlc.vlc\0\2/dev/video0", 31), QByteArray("label\0snap.vlc.vlc\0\x0e\0\2\0\1", 24)}));
}

void KernelRulesTest::answers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("allowed"); // -1: no answer
    QTest::newRow("all") << "allow 0x0000001e\ndeny 0x00000000\naudit 0x00000000\nquiet 0x00000000\n"_ba << 1;
    QTest::newRow("read only") << "allow 0x00000004\ndeny 0x00000000\naudit 0x00000000\nquiet 0x00000000\n"_ba << 0;
    QTest::newRow("denied again") << "allow 0x00000006\ndeny 0x00000002\naudit 0x00000000\nquiet 0x00000000\n"_ba << 0;
    QTest::newRow("nothing") << "allow 0x00000000\ndeny 0x00000000\n"_ba << 0;
    QTest::newRow("half an answer") << "allow 0x00000006\n"_ba << -1;
    QTest::newRow("no number") << "allow x\ndeny 0x0\n"_ba << -1;
    QTest::newRow("empty") << ""_ba << -1;
    QTest::newRow("other words") << "hello\n\n \n"_ba << -1;
}

void KernelRulesTest::answers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, allowed);
    MachineOfFiles::Machine machine;
    QVERIFY(machine.build());
    const KernelRules rules(machine.root(), [&text](const QByteArray &) {
        return std::optional(text);
    });
    const std::optional<bool> answer = allows(rules, video);
    QCOMPARE(answer ? int(*answer) : -1, allowed);
}

void KernelRulesTest::withoutAKernel()
{
    const Tree nothing;
    QCOMPARE(KernelRules(nothing.root()).ask({program}, {video}), KernelAnswer());
    // There are profiles, but the file that answers is no kernel's.
    MachineOfFiles::Machine machine;
    QVERIFY(machine.build());
    QCOMPARE(KernelRules(machine.root()).ask({program}, {video}), KernelAnswer());
    QVERIFY(machine.write(MachineOfFiles::policy + u"/.access"_s, {}));
    QCOMPARE(KernelRules(machine.root()).ask({program}, {video}), KernelAnswer());
}

void KernelRulesTest::complainModeAllows()
{
    MachineOfFiles::Machine machine;
    QVERIFY(machine.build());
    ToldKernel kernel;
    kernel.refuse("snap.vlc.vlc");
    QCOMPARE(KernelRules(machine.root(), with(&kernel)).ask({program}, {video}).word, Word::Refuses);
    QVERIFY(machine.write(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7/mode"_s, "complain\n"));
    QCOMPARE(KernelRules(machine.root(), with(&kernel)).ask({program}, {video}), (KernelAnswer{Word::Allows, {video}}));
}

void KernelRulesTest::ofSeveralPrograms()
{
    MachineOfFiles::Machine machine;
    QVERIFY(machine.build() && machine.profile(u"snap.vlc.cvlc"_s, 9));
    ToldKernel kernel;
    kernel.refuse("snap.vlc.vlc");
    kernel.refuse("snap.vlc.cvlc");
    const KernelRules rules(machine.root(), with(&kernel));
    const QList<SecurityTag> programs{program, *SecurityTag::parse(u"snap.vlc.cvlc"), *SecurityTag::parse(u"snap.vlc.gone")};
    const KernelQuestion other{KernelQuestion::Kind::File, "/dev/video1", "rw"};
    QCOMPARE(rules.ask(programs, {video, other}).word, Word::Refuses);
    kernel.allow("snap.vlc.cvlc", "/dev/video0");
    QCOMPARE(rules.ask(programs, {video, other}), (KernelAnswer{Word::Partly, {video}}));
    kernel.allow("snap.vlc.vlc", "/dev/video1");
    QCOMPARE(rules.ask(programs, {video, other}).word, Word::Allows);
    QCOMPARE(rules.ask({programs.constLast()}, {video}), KernelAnswer());
    QCOMPARE(rules.ask(programs, {}), KernelAnswer());
}

void KernelRulesTest::questions()
{
    const Tree nothing;
    const auto of = [&nothing](const QString &interface) {
        QList<QByteArray> asked;
        for (const KernelQuestion &question : questionsFor(interfaceAccess(interface), nothing.root())) {
            asked.append(question.what + (question.mask.isEmpty() ? QByteArray() : ' ' + question.mask));
        }
        return asked;
    };
    QCOMPARE(of(u"camera"_s), QList<QByteArray>{"/dev/video0 rw"});
    QCOMPARE(of(u"network"_s), (QList<QByteArray>{"inet:stream", "inet6:stream", "inet:dgram", "inet6:dgram"}));
    // Nothing that only a sound server, the bus, or the owner of a file decides.
    for (const QString &interface : {u"audio-record"_s, u"audio-playback"_s, u"mpris"_s, u"home"_s, u"ssh-keys"_s, u"x11"_s, u"never-heard-of"_s}) {
        QCOMPARE(of(interface), QList<QByteArray>());
    }
    // What is said of the name of a socket counts only where the kernel looks at it when somebody connects.
    QCOMPARE(of(u"docker"_s), QList<QByteArray>());
    const Tree ubuntu;
    QVERIFY(ubuntu.write(u"/sys/kernel/security/apparmor/features/network/af_unix"_s, "yes\n"));
    const QList<KernelQuestion> asked = questionsFor(interfaceAccess(u"docker"_s), ubuntu.root());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().what, "/run/docker.sock");
}

void KernelRulesTest::devicesThatAreHere()
{
    const Tree tree;
    for (const QString &name : {u"controlC0"_s, u"pcmC0D0c"_s, u"seq"_s}) {
        QVERIFY(tree.write(u"/dev/snd/"_s + name, {}));
    }
    QList<QByteArray> asked;
    for (const KernelQuestion &question : questionsFor(interfaceAccess(u"alsa"_s), tree.root())) {
        asked.append(question.what);
    }
    QCOMPARE(asked, (QList<QByteArray>{"/dev/snd/controlC0", "/dev/snd/pcmC0D0c", "/dev/snd/seq"}));
    for (int i = 0; i < 50; ++i) {
        QVERIFY(tree.write(u"/dev/video%1"_s.arg(i), {}));
    }
    QVERIFY(questionsFor(interfaceAccess(u"camera"_s), tree.root()).size() < 10);
}

void KernelRulesTest::samples_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << "/dev/kvm"_ba << "/dev/kvm"_ba;
    QTest::newRow("set") << "/dev/video[0-9]*"_ba << "/dev/video0"_ba;
    QTest::newRow("alternatives") << "/{,run/}media/*/**"_ba << "/media/x/x"_ba;
    QTest::newRow("inner alternatives") << "/dev/mmcblk[0-9]{,[0-9],[0-9]{a,b}}x"_ba << "/dev/mmcblk0x"_ba;
    QTest::newRow("not in set") << "/x/[^.a]**"_ba << "/x/b"_ba;
    QTest::newRow("escaped") << "/a\\*b{,/**}"_ba << "/a*b"_ba;
    QTest::newRow("whole component") << "/mnt/**"_ba << "/mnt/x"_ba;
    QTest::newRow("broken") << "/a[b"_ba << ""_ba;
}

void KernelRulesTest::samples()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    QCOMPARE(samplePath(pattern), path);
}

void KernelRulesTest::everySampleMatches()
{
    const Tree nothing;
    const QStringList interfaces = interfacesWithAccess();
    for (const QString &interface : interfaces) {
        const InterfaceAccess access = interfaceAccess(interface);
        for (const KernelQuestion &question : questionsFor(access, nothing.root())) {
            QVERIFY2(wouldOpen(access, question), qPrintable(interface + u' ' + QString::fromUtf8(question.what)));
        }
    }
}

void KernelRulesTest::explains()
{
    QVERIFY(wouldOpen(interfaceAccess(u"camera"_s), video));
    QVERIFY(!wouldOpen(interfaceAccess(u"alsa"_s), video));
    const KernelQuestion stream{KernelQuestion::Kind::Network, "inet:stream", {}};
    QVERIFY(wouldOpen(interfaceAccess(u"network-bind"_s), stream));
    QVERIFY(wouldOpen(interfaceAccess(u"network-control"_s), stream)); // the whole family
    QVERIFY(!wouldOpen(interfaceAccess(u"bluez"_s), stream));
    // It may, for all that is known.
    QVERIFY(wouldOpen(interfaceAccess(u"never-heard-of"_s), video));
    QVERIFY(!wouldOpen(interfaceAccess(u"content"_s), video));
    QVERIFY(!wouldOpen(interfaceAccess(u"system-files"_s, {{u"read"_s, QVariantList{u"/etc/x"_s}}}), video));
    QVERIFY(wouldOpen(interfaceAccess(u"system-files"_s, {{u"write"_s, QVariantList{u"/dev"_s}}}), video));
}

QTEST_GUILESS_MAIN(KernelRulesTest)

#include "test_kernelrules.moc"
