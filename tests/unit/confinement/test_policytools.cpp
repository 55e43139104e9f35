// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tree.h"

#include "confinement/policytools.h"

#include <QTest>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

bool writeTool(const Tree &tree, const QString &path, const QByteArray &content = "#!/bin/sh\n")
{
    return tree.write(path, content) && QFile::setPermissions(tree.path(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

}

class PolicyToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void hostParser();
    void internalParser();
    void fingerprints();
    void filterTools();
    void filterVersion();
};

void PolicyToolsTest::versions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("atLeast");
    QTest::newRow("Debian 13") << u"2.68.3-3+deb13u1+b7"_s << false;
    QTest::newRow("just before") << u"2.76.3"_s << false;
    QTest::newRow("just there") << u"2.77"_s << true;
    QTest::newRow("with a word") << u"2.77~pre1"_s << true;
    QTest::newRow("three") << u"3.0"_s << true;
    QTest::newRow("unknown") << u"unknown"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("huge") << u"99999999999999999999.1"_s << true;
}

void PolicyToolsTest::versions()
{
    QFETCH(QString, version);
    QTEST(snapdAtLeast(version, 2, 77), "atLeast");
}

void PolicyToolsTest::hostParser()
{
    Tree tree;
    SnapdFacts facts;
    facts.version = u"2.68.3"_s;
    QVERIFY(chooseProfileParser(tree.root(), facts).isNull());
    QVERIFY(writeTool(tree, u"/usr/sbin/apparmor_parser"_s));
    QCOMPARE(chooseProfileParser(tree.root(), facts).program, tree.path(u"/usr/sbin/apparmor_parser"_s));
    QVERIFY(chooseProfileParser(tree.root(), facts).arguments.isEmpty());
    QVERIFY(tree.write(u"/etc/apparmor.d/abi/3.0"_s, "x"));
    QVERIFY(tree.write(u"/etc/apparmor.d/abi/4.0"_s, "x"));
    QVERIFY(tree.write(u"/etc/apparmor.d/abi/5.0"_s, "x"));
    const PolicyTool old = chooseProfileParser(tree.root(), facts);
    QCOMPARE(old.arguments, (QStringList{u"--policy-features"_s, tree.path(u"/etc/apparmor.d/abi/3.0"_s)}));
    QCOMPARE(profileCompileArguments(old).last(), u"--stdout"_s);
    QVERIFY(profileCompileArguments(old).contains(u"--skip-kernel-load"_s));
    QVERIFY(profileCompileArguments(old).contains(u"--skip-cache"_s));
    const QStringList load = profileLoadArguments(old, u"/x"_s);
    QVERIFY(load.contains(u"--replace"_s) && load.contains(u"--skip-read-cache"_s) && load.last() == u"/x");
    QVERIFY(!load.contains(u"--remove"_s));
    facts.version = u"2.77"_s;
    QCOMPARE(chooseProfileParser(tree.root(), facts).arguments.last(), tree.path(u"/etc/apparmor.d/abi/5.0"_s));
    // The first in snapd's search path wins.
    QVERIFY(writeTool(tree, u"/usr/local/bin/apparmor_parser"_s));
    QCOMPARE(chooseProfileParser(tree.root(), facts).program, tree.path(u"/usr/local/bin/apparmor_parser"_s));
}

void PolicyToolsTest::internalParser()
{
    Tree tree;
    QVERIFY(writeTool(tree, u"/usr/sbin/apparmor_parser"_s));
    SnapdFacts facts;
    facts.internalParser = true;
    // It says that it uses its own, and there is none: no other will do.
    QVERIFY(chooseProfileParser(tree.root(), facts).isNull());
    const QString dir = u"/snap/snapd/123/usr/lib/snapd"_s;
    QVERIFY(writeTool(tree, dir + "/apparmor_parser"_L1));
    QVERIFY(tree.link(u"/snap/snapd/current"_s, u"123"_s));
    QVERIFY(chooseProfileParser(tree.root(), facts).isNull());
    QVERIFY(tree.write(dir + "/apparmor.d/abi/3.0"_L1, "x"));
    QVERIFY(tree.write(dir + "/apparmor.d/abi/4.0"_L1, "x"));
    const PolicyTool tool = chooseProfileParser(tree.root(), facts);
    const QString current = tree.path(u"/snap/snapd/current/usr/lib/snapd"_s);
    QCOMPARE(tool.program, current + "/apparmor_parser"_L1);
    QCOMPARE(tool.arguments,
        (QStringList{u"--config-file"_s,
            current + "/apparmor/parser.conf"_L1,
            u"--base"_s,
            current + "/apparmor.d"_L1,
            u"--policy-features"_s,
            current + "/apparmor.d/abi/4.0"_L1}));
    // Where the distribution loads snapd's profiles itself, snapd leaves its own parser alone.
    QVERIFY(tree.write(u"/lib/apparmor/functions"_s, "x /var/lib/snapd/apparmor/profiles y"));
    QCOMPARE(chooseProfileParser(tree.root(), facts).program, tree.path(u"/usr/sbin/apparmor_parser"_s));
}

void PolicyToolsTest::fingerprints()
{
    Tree tree;
    QVERIFY(writeTool(tree, u"/usr/sbin/apparmor_parser"_s));
    QVERIFY(tree.write(u"/etc/apparmor.d/abstractions/base"_s, "one"));
    const QByteArray first = chooseProfileParser(tree.root(), {}).fingerprint;
    QCOMPARE(chooseProfileParser(tree.root(), {}).fingerprint, first);
    QVERIFY(tree.write(u"/etc/apparmor.d/cache/x"_s, "cached"));
    QCOMPARE(chooseProfileParser(tree.root(), {}).fingerprint, first);
    // Somebody edits what profiles include.
    QVERIFY(tree.write(u"/etc/apparmor.d/abstractions/base"_s, "longer"));
    const QByteArray second = chooseProfileParser(tree.root(), {}).fingerprint;
    QVERIFY(second != first);
    QVERIFY(tree.write(u"/proc/sys/kernel/osrelease"_s, "6.13"));
    const QByteArray third = chooseProfileParser(tree.root(), {}).fingerprint;
    QVERIFY(third != second);
    QVERIFY(writeTool(tree, u"/usr/sbin/apparmor_parser"_s, "#!/bin/sh\n# another\n"));
    QVERIFY(chooseProfileParser(tree.root(), {}).fingerprint != third);
}

void PolicyToolsTest::filterTools()
{
    Tree tree;
    QVERIFY(filterCompilers(tree.root(), {}).isEmpty());
    QVERIFY(writeTool(tree, u"/snap/snapd/current/usr/lib/snapd/snap-seccomp"_s));
    QVERIFY(writeTool(tree, u"/usr/lib/snapd/snap-seccomp"_s));
    const auto tools = filterCompilers(tree.root(), {});
    QCOMPARE(tools.size(), 2);
    QVERIFY(tools[0].fingerprint != tools[1].fingerprint);
}

void PolicyToolsTest::filterVersion()
{
    QCOMPARE(filterSourceVersion("# snap-seccomp version information:\n# abc 2.6.0 x bpf-actlog\nread\n"), "abc 2.6.0 x bpf-actlog"_ba);
    QCOMPARE(filterSourceVersion("read\n"), QByteArray());
    QCOMPARE(filterSourceVersion(""), QByteArray());
    QCOMPARE(filterSourceVersion("# snap-seccomp version information:\n# abc"), QByteArray());
}

QTEST_GUILESS_MAIN(PolicyToolsTest)

#include "test_policytools.moc"
