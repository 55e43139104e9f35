// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "intentionsequence.h"

#include <QHashSeed>
#include <QTest>

using namespace Qt::StringLiterals;

/** Random orders of events around intentions. SNAPPERMS_SEQUENCES says how many (default 2,000), SNAPPERMS_SEED which one alone, with all of it printed. */
class TestIntentionSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAfterAnyOrderOfEvents();
};

void TestIntentionSequences::holdsAfterAnyOrderOfEvents()
{
    using Snapperms::Tests::IntentionSequence;

    bool one = false;
    const uint seed = qEnvironmentVariable("SNAPPERMS_SEED").toUInt(&one);
    bool given = false;
    const uint wanted = qEnvironmentVariable("SNAPPERMS_SEQUENCES").toUInt(&given);
    const uint first = one ? seed : 1;
    const uint last = one ? seed : (given ? wanted : 2000);
    for (uint number = first; number <= last; ++number) {
        IntentionSequence sequence(number, one);
        sequence.run();
        QVERIFY2(sequence.complaint().isEmpty(), qPrintable(u"SNAPPERMS_SEED=%1: %2"_s.arg(number).arg(sequence.complaint())));
    }

    const QMap<QString, int> tally = IntentionSequence::tally();
    for (auto it = tally.cbegin(); it != tally.cend(); ++it) {
        qInfo().noquote() << it.key() << it.value();
    }
    if (!one && last >= 2000) {
        // Sequences in which nothing happens would always pass.
        for (const QString &what :
            {u"TurnOff done"_s, u"TurnOn done"_s, u"Move done"_s, u"Reset done"_s, u"Undo done"_s, u"TurnOff skipped"_s, u"quiet undo"_s}) {
            QVERIFY2(tally.value(what) > 50, qPrintable(what));
        }
    }
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_NO_GLIB", "1");
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT")) {
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // The long run takes longer than the five minutes that QtTest allows; ctest has a limit of its own.
    }
    QCoreApplication app(argc, argv);
    TestIntentionSequences test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_intentionsequences.moc"
