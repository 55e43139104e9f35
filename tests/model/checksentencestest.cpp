// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/checksentences.h"
#include "translations/translators.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

using Confinement::FindingReason;
using Kind = CheckSentences::Kind;
using Stage = SnapProtection::Stage;

/** What is said of each app when all are checked, and of all of them. */
class CheckSentencesTest : public QObject
{
    Q_OBJECT

private:
    Snapd::Snap m_snap;

    static SnapProtection looked(const QList<FindingReason> &reasons)
    {
        SnapProtection protection;
        protection.stage = Stage::Known;
        Confinement::RunnableVerdict one;
        for (const FindingReason reason : reasons) {
            one.findings << Confinement::Finding{Confinement::standingOf(reason), reason, {}, {}};
        }
        protection.verdict = Confinement::SnapVerdict{u"vlc"_s, {one}, {}, {}};
        return protection;
    }
    [[nodiscard]] CheckSentences::Line line(const SnapProtection &protection, bool isDone = true, bool isStopped = false) const
    {
        return CheckSentences::line(m_snap, protection, u"VLC"_s, isDone, isStopped);
    }

private Q_SLOTS:
    // "1 app", "2 apps"
    void initTestCase()
    {
        installTranslators(QLocale::c());
        m_snap.name = u"vlc"_s;
        m_snap.status = u"active"_s;
    }

    void ofOneApp_data()
    {
        QTest::addColumn<QList<FindingReason>>("found");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("canRepair");
        using List = QList<FindingReason>;
        QTest::newRow("nothing") << List{} << Kind::Enforced << u"The rules that snapd wrote for VLC are in force."_s << false;
        QTest::newRow("too little") << List{FindingReason::MountMissing} << Kind::Enforced << u"are in force."_s << false;
        QTest::newRow("from before") << List{FindingReason::FilterNewerThanProcess} << Kind::NeedsRestart << u"started before they were changed"_s << false;
        QTest::newRow("still mounted") << List{FindingReason::MountLeftOver} << Kind::NeedsRestart << u"A directory is still in its reach"_s << false;
        QTest::newRow("not loaded") << List{FindingReason::ProfileNotLoaded} << Kind::Differs << u"The system does not have its rules"_s << true;
        QTest::newRow("under other rules") << List{FindingReason::ProcessOtherLabel} << Kind::Differs << u"Only starting it again helps."_s << false;
        QTest::newRow("no tool") << List{FindingReason::ToolMissing} << Kind::Unknown << u"The tool with which snapd translates rules is not there."_s << false;
        QTest::newRow("no AppArmor") << List{FindingReason::NoAppArmor} << Kind::NoAppArmor << u"nothing to check them against"_s << false;
        QTest::newRow("no AppArmor, and worse") << List{FindingReason::NoAppArmor, FindingReason::FilterContent} << Kind::Differs
                                                << u"damaged or was replaced"_s << true;
    }

    void ofOneApp()
    {
        QFETCH(const QList<FindingReason>, found);
        const CheckSentences::Line line = this->line(looked(found));
        QTEST(line.kind, "kind");
        QTEST(line.canRepair, "canRepair");
        QFETCH(const QString, says);
        QVERIFY2(line.text.contains(says), qPrintable(line.text));
    }

    void unconfined()
    {
        m_snap.devmode = true;
        const CheckSentences::Line devmode = line(looked({FindingReason::DevMode}));
        // AppArmor would not keep it from anything either.
        QCOMPARE(line(looked({FindingReason::DevMode, FindingReason::NoAppArmor})), devmode);
        m_snap.devmode = false;
        QCOMPARE(devmode.kind, Kind::Unconfined);
        QVERIFY(devmode.text.contains(u"developer mode"_s));
        // Installed anew without it: the look was at something else.
        QCOMPARE(line(looked({FindingReason::DevMode})).kind, Kind::NotLooked);
    }

    void whileItIsLookedAt()
    {
        SnapProtection protection = looked({});
        // What was so before is no answer.
        QCOMPARE(line(protection, false).kind, Kind::NotLooked);
        QCOMPARE(line(protection, false).text, u"Not looked at yet."_s);
        QCOMPARE(line(protection, false, true).text, u"Not looked at."_s);
        protection.stage = Stage::Looking;
        QCOMPARE(line(protection, false).kind, Kind::Looking);
        QCOMPARE(line(protection, true).kind, Kind::Looking);
        protection.stage = Stage::Waiting;
        QCOMPARE(line(protection, false).kind, Kind::Waiting);
        QVERIFY(line(protection, false).text.startsWith(u"snapd is changing something"_s));
        protection.isSnapdSilent = true;
        QVERIFY(line(protection, false).text.startsWith(u"snapd does not answer"_s));
        protection = looked({});
        protection.isOld = true;
        QCOMPARE(line(protection).kind, Kind::NotLooked);
        QVERIFY(!line(protection).text.isEmpty());
        // What was found to differ does so until it is known to be better.
        protection = looked({FindingReason::ProfileNotLoaded});
        protection.stage = Stage::Waiting;
        for (const bool isSilent : {false, true}) {
            protection.isSnapdSilent = isSilent;
            const CheckSentences::Line waiting = line(protection);
            QCOMPARE(waiting.kind, Kind::Differs);
            QVERIFY(!waiting.canRepair);
            QVERIFY2(waiting.text.contains(u"is not what snapd wrote"_s) && waiting.text.contains(isSilent ? u"does not answer"_s : u"is changing"_s),
                qPrintable(waiting.text));
        }
        protection = looked({FindingReason::ProfileNotLoaded});
        protection.isRepairing = true;
        QCOMPARE(line(protection).kind, Kind::Looking);
        protection.isRepairing = false;
        protection.repair = Helper::RepairReport{.beganMs = 1, .steps = {}, .end = Helper::RepairReport::End::NotWhole};
        QVERIFY(line(protection).text.startsWith(u"Not everything could be put right."_s));
    }

    void seriousFirst()
    {
        QVERIFY(Kind::Differs < Kind::Unknown && Kind::Unknown < Kind::NoAppArmor && Kind::NoAppArmor < Kind::NeedsRestart
            && Kind::NeedsRestart < Kind::Enforced && Kind::Enforced < Kind::NotLooked);
    }

    void ofAll_data()
    {
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::addColumn<bool>("isStopped");
        QTest::addColumn<QString>("sum");
        using List = QList<Kind>;
        QTest::newRow("none") << List{} << false << u"There is no app to be checked."_s;
        QTest::newRow("all") << List(23, Kind::Enforced) << false << u"The rules of all 23 apps are in force."_s;
        QTest::newRow("the only one") << List{Kind::Enforced} << false << u"The rules of the only app are in force."_s;
        QTest::newRow("one not") << List{Kind::Differs, Kind::Enforced, Kind::Enforced} << false
                                 << u"For 1 of 3 apps, what is in force is not what snapd wrote. For 2 of 3 apps, the rules are in force."_s;
        QTest::newRow("of everything")
            << List{Kind::Differs, Kind::Unknown, Kind::Unconfined, Kind::NeedsRestart} << false
            << u"For 1 of 4 apps, what is in force is not what snapd wrote. For 1 of 4 apps it could not be found out. 1 of 4 apps are "
               "not confined by any rules. For 1 of 4 apps, something has to be started again."_s;
        QTest::newRow("no AppArmor") << List(3, Kind::NoAppArmor) << false
                                     << u"AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known."_s;
        QTest::newRow("stopped") << List{Kind::Enforced, Kind::NotLooked, Kind::Waiting} << true
                                 << u"Stopped: 1 of 3 apps were looked at. For 1 of 3 apps, the rules are in force."_s;
        QTest::newRow("again") << List{Kind::Enforced, Kind::Looking} << false
                               << u"1 of 2 apps are being looked at again. For 1 of 2 apps, the rules are in force."_s;
    }

    void ofAll()
    {
        QFETCH(const QList<Kind>, kinds);
        QFETCH(const bool, isStopped);
        QTEST(CheckSentences::sum(kinds, isStopped), "sum");
    }

    void howFar() { QCOMPARE(CheckSentences::progress(7, 23), u"7 of 23"_s); }
};

QTEST_GUILESS_MAIN(CheckSentencesTest)

#include "checksentencestest.moc"
