// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/risk.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

/** Which interfaces are guarded by the stronger action. */
class RiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void unknown_data();
    void unknown();
};

void RiskTest::known_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<bool>("sensitive");
    // snapd's interfaces with whether its base declaration calls them super-privileged ("granted-by-store"), and our own judgement for the rest
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES) + u"/helper/interfaces.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 200);
    for (const QString &line : lines.sliced(1)) {
        const QString name = line.section(u',', 0, 0);
        const QString judgement = line.section(u',', 1);
        QVERIFY2(judgement == u"ordinary" || judgement == u"sensitive" || judgement == u"granted-by-store", qPrintable(line));
        QTest::newRow(qPrintable(name)) << name << (judgement != u"ordinary");
    }
}

void RiskTest::known()
{
    QFETCH(QString, interface);
    QFETCH(bool, sensitive);
    QCOMPARE(riskOf(interface), sensitive ? Risk::Sensitive : Risk::Ordinary);
}

void RiskTest::unknown_data()
{
    QTest::addColumn<QString>("interface");
    QTest::newRow("empty") << QString();
    QTest::newRow("new") << u"telepathy"_s;
    QTest::newRow("more than a name") << u"camera2"_s;
    QTest::newRow("less than a name") << u"camer"_s;
    QTest::newRow("capital") << u"Camera"_s;
    QTest::newRow("with a newline") << u"camera\n"_s;
}

void RiskTest::unknown()
{
    QFETCH(QString, interface);
    QCOMPARE(riskOf(interface), Risk::Sensitive);
}

QTEST_GUILESS_MAIN(RiskTest)

#include "risktest.moc"
