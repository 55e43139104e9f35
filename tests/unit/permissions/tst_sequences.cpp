// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sequence.h"

#include <QHashSeed>
#include <QTest>

using namespace Qt::StringLiterals;

/**
 * Random orders of events, each judged at its end. SNAPPERMS_SEQUENCES says how many (default 2,000), SNAPPERMS_SEED which one alone, with everything that
 * happens in it printed.
 */
class TestSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAfterAnyOrderOfEvents();
};

void TestSequences::holdsAfterAnyOrderOfEvents()
{
    using Snapperms::Tests::Sequence;
    using Snapperms::Tests::SequenceWindow;

    bool one = false;
    const uint seed = qEnvironmentVariable("SNAPPERMS_SEED").toUInt(&one);
    bool given = false;
    const uint wanted = qEnvironmentVariable("SNAPPERMS_SEQUENCES").toUInt(&given);
    const uint first = one ? seed : 1;
    const uint last = one ? seed : (given ? wanted : 2000);

    for (uint number = first; number <= last; ++number) {
        Sequence sequence(number, one);
        sequence.run();
        QVERIFY2(sequence.complaint().isEmpty(), qPrintable(u"SNAPPERMS_SEED=%1: %2"_s.arg(number).arg(sequence.complaint())));
    }

    const QMap<QString, int> tally = SequenceWindow::tally();
    for (auto it = tally.cbegin(); it != tally.cend(); ++it) {
        qInfo().noquote() << it.key() << it.value();
    }
    if (!one && last >= 2000) {
        // Sequences in which nothing happens would always pass.
        for (const QString &ending : {u"Done"_s, u"AlreadySo"_s, u"Cancelled"_s}) {
            QVERIFY2(tally.value(ending) > 100, qPrintable(ending));
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
    TestSequences test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sequences.moc"
