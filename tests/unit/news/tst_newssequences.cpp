// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "newssequence.h"

#include <QHashSeed>
#include <QTest>

using namespace Qt::StringLiterals;

/** Random orders of events. SNAPPERMS_SEQUENCES says how many (default 60), SNAPPERMS_SEED which one alone, with everything that happens in it printed. */
class TestNewsSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toldIsWhatHappenedWithoutThePerson()
    {
        using Snapperms::Tests::NewsSequence;
        bool one = false;
        const uint seed = qEnvironmentVariable("SNAPPERMS_SEED").toUInt(&one);
        bool given = false;
        const uint wanted = qEnvironmentVariable("SNAPPERMS_SEQUENCES").toUInt(&given);
        const uint first = one ? seed : 1;
        const uint last = one ? seed : (given ? wanted : 60);
        for (uint number = first; number <= last; ++number) {
            NewsSequence sequence(number, one);
            const QString complaint = sequence.run();
            QVERIFY2(complaint.isEmpty(), qPrintable(u"SNAPPERMS_SEED=%1: %2"_s.arg(number).arg(complaint)));
        }
        if (!one && last >= 60) {
            // Sequences without news would always pass.
            for (const QString &what : {u"new"_s, u"on"_s, u"arrived"_s}) {
                qInfo().noquote() << what << NewsSequence::tally().value(what);
                QVERIFY2(NewsSequence::tally().value(what) > 50, qPrintable(what));
            }
        }
    }
};

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    TestNewsSequences test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_newssequences.moc"
