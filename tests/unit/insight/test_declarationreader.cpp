// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/declarationreader.h"

#include "interfacetable.h"
#include "memoryclient.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace std::chrono_literals;
using Snapd::ErrorCode;
using Tests::MemoryClient;

/** How declarations get into the book: in which order, how many at once, and what becomes of failures. */
class TestDeclarationReader : public QObject
{
    Q_OBJECT

private:
    static QVariantMap headers(const QString &id) { return {{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, id}, {u"publisher-id"_s, u"somebody"_s}}; }

    /** Lets everything happen that happens by itself. */
    void settle()
    {
        int quiet = 0;
        for (int round = 0; round < 5000 && quiet < 3; ++round) {
            QCoreApplication::processEvents();
            quiet = m_client->answerAll() ? 0 : quiet + 1;
        }
    }

    std::unique_ptr<Tests::MemorySnapd> m_snapd;
    std::unique_ptr<MemoryClient> m_client;
    std::unique_ptr<DeclarationReader> m_reader;
    std::unique_ptr<QSignalSpy> m_base;
    std::unique_ptr<QSignalSpy> m_snaps;

private Q_SLOTS:
    void init()
    {
        m_snapd = std::make_unique<Tests::MemorySnapd>();
        m_client = std::make_unique<MemoryClient>(m_snapd.get());
        m_client->base = InterfaceTable::readFixture(u"base-declaration-2.68.3.txt"_s);
        m_reader = std::make_unique<DeclarationReader>(
            m_client.get(), DeclarationReader::Timing{.atOnce = 3, .retries = 3, .retryFirst = 1ms, .tellEvery = 1h, .settle = 1ms});
        m_base = std::make_unique<QSignalSpy>(m_reader.get(), &DeclarationReader::baseChanged);
        m_snaps = std::make_unique<QSignalSpy>(m_reader.get(), &DeclarationReader::snapsChanged);
    }

    void cleanup()
    {
        m_base.reset();
        m_snaps.reset();
        m_reader.reset();
        m_client.reset();
    }

    void baseIsReadOnceAndToldOnce()
    {
        QVERIFY(!m_reader->book().base().isValid());
        m_reader->readBase();
        settle();
        QVERIFY(m_reader->book().base().isValid());
        QCOMPARE(m_base->count(), 1);
        QVERIFY(!m_reader->baseProblem());
        m_reader->readBase();
        settle();
        QCOMPARE(m_client->asked(u"baseDeclaration"_s), 2);
        QCOMPARE(m_base->count(), 1);
    }

    void aFewAtOnceAndAllInTheEnd()
    {
        QStringList ids;
        for (int i = 0; i < 50; ++i) {
            const QString id = u"id-%1"_s.arg(i, 2, 10, QChar(u'0'));
            ids.append(id);
            if (i % 2 == 0) {
                m_client->declarations.insert(id, headers(id));
            }
        }
        m_client->held = {u"snapDeclaration"_s};
        m_reader->setWanted(ids + QStringList{QString()});
        settle();
        QCOMPARE(m_client->pending(u"snapDeclaration"_s), 3);
        m_client->held.clear();
        settle();
        QCOMPARE(m_client->askedDeclarations, ids);
        QCOMPARE(m_reader->book().state(u"id-00"_s), DeclarationState::Present);
        QCOMPARE(m_reader->book().state(u"id-01"_s), DeclarationState::Absent);
        QCOMPARE(m_snaps->count(), 1);
        QCOMPARE(m_snaps->first().first().toStringList(), ids);
        settle();
        m_reader->setWanted(ids);
        settle();
        QCOMPARE(m_client->askedDeclarations.size(), 50);
    }

    void readAgainTellsOnlyWhatDiffers()
    {
        m_client->declarations.insert(u"a"_s, headers(u"a"_s));
        m_client->declarations.insert(u"b"_s, headers(u"b"_s));
        m_reader->setWanted({u"a"_s, u"b"_s});
        settle();
        m_snaps->clear();
        m_client->declarations[u"b"_s].insert(u"plugs"_s, QVariantMap{{u"camera"_s, u"true"_s}});
        m_reader->readAll();
        QCOMPARE(m_reader->book().state(u"b"_s), DeclarationState::Present); // what was known stays meanwhile
        settle();
        QCOMPARE(m_snaps->count(), 1);
        QCOMPARE(m_snaps->first().first().toStringList(), QStringList{u"b"_s});
        QVERIFY(m_reader->book().snap(u"b"_s).hasPlugRule(u"camera"_s));
        m_client->declarations.remove(u"a"_s);
        m_reader->readAll();
        settle();
        QCOMPARE(m_reader->book().state(u"a"_s), DeclarationState::Absent);
    }

    void askedAgainWhileUnderWay()
    {
        m_client->held = {u"snapDeclaration"_s};
        m_reader->setWanted({u"a"_s});
        m_client->step(0); // snapd has looked, the answer has not arrived
        m_client->declarations.insert(u"a"_s, headers(u"a"_s));
        m_reader->read({u"a"_s});
        m_client->held.clear();
        settle();
        QCOMPARE(m_client->asked(u"snapDeclaration"_s), 2);
        QCOMPARE(m_reader->book().state(u"a"_s), DeclarationState::Present);
    }

    void failuresAreTriedAgainAndThenLeftAlone()
    {
        m_client->failures[u"snapDeclaration"_s] = {MemoryClient::error(ErrorCode::TimedOut), MemoryClient::error(ErrorCode::Internal, 500)};
        m_client->declarations.insert(u"a"_s, headers(u"a"_s));
        m_reader->setWanted({u"a"_s});
        settle();
        QVERIFY(m_reader->problemOf(u"a"_s));
        QCOMPARE(m_reader->book().state(u"a"_s), DeclarationState::NotRead);
        QTRY_VERIFY((settle(), m_reader->book().state(u"a"_s) == DeclarationState::Present));
        QVERIFY(!m_reader->problemOf(u"a"_s));
        QCOMPARE(m_client->asked(u"snapDeclaration"_s), 3);

        m_client->failures[u"baseDeclaration"_s] = QList<Snapd::Error>(100, MemoryClient::error(ErrorCode::TimedOut));
        m_reader->readBase();
        QTRY_VERIFY((settle(), m_client->asked(u"baseDeclaration"_s) == 4)); // once, and three more times
        QTest::qWait(50);
        settle();
        QCOMPARE(m_client->asked(u"baseDeclaration"_s), 4);
        QCOMPARE(m_reader->baseProblem()->code, ErrorCode::TimedOut);
        m_client->failures.clear();
        m_reader->readBase();
        settle();
        QVERIFY(m_reader->book().base().isValid());
        QVERIFY(!m_reader->baseProblem());
    }

    void aRefusalIsAnAnswer()
    {
        m_reader->readBase();
        settle();
        m_base->clear();
        m_client->base.clear(); // another snapd, which does not hand it out
        m_reader->readBase();
        settle();
        QVERIFY(!m_reader->book().base().isValid());
        QCOMPARE(m_base->count(), 1);
        QCOMPARE(m_reader->baseProblem()->code, ErrorCode::BadRequest);
        QTest::qWait(20);
        settle();
        QCOMPARE(m_client->asked(u"baseDeclaration"_s), 2);
    }

    void whatWasReadOutlivesAFailure()
    {
        m_client->declarations.insert(u"a"_s, headers(u"a"_s));
        m_reader->setWanted({u"a"_s});
        m_reader->readBase();
        settle();
        m_client->failures[u"snapDeclaration"_s] = {MemoryClient::error(ErrorCode::ConnectionLost)};
        m_client->failures[u"baseDeclaration"_s] = {MemoryClient::error(ErrorCode::ConnectionLost)};
        m_reader->readAll();
        m_reader->readBase();
        settle();
        QVERIFY(m_reader->book().base().isValid());
        QCOMPARE(m_reader->book().state(u"a"_s), DeclarationState::Present);
    }

    void notUnderstood()
    {
        m_client->base = "type: snap-declaration\nsnap-id: x\n\nsignature";
        m_client->declarations.insert(u"a"_s, headers(u"b"_s));
        m_reader->setWanted({u"a"_s});
        m_reader->readBase();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not understood"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not understood"_s));
        settle();
        QCOMPARE(m_reader->baseProblem()->code, ErrorCode::Malformed);
        QCOMPARE(m_reader->problemOf(u"a"_s)->code, ErrorCode::Malformed);
        QCOMPARE(m_reader->book().state(u"a"_s), DeclarationState::NotRead);
        QTest::qWait(20);
        settle();
        QCOMPARE(m_client->asked(), 2);
    }

    void nothingIsSentWhileAway()
    {
        m_reader->setReachable(false);
        m_reader->readBase();
        m_reader->setWanted({u"a"_s});
        settle();
        QCOMPARE(m_client->asked(), 0);
        m_reader->setReachable(true);
        settle();
        QCOMPARE(m_client->asked(), 2);

        m_client->setUp(false);
        m_reader->readBase();
        m_reader->setReachable(false);
        settle();
        const int before = m_client->asked();
        QTest::qWait(20);
        settle();
        QCOMPARE(m_client->asked(), before);
        m_client->setUp(true);
        m_reader->setReachable(true);
        settle();
        QVERIFY(!m_reader->baseProblem());
        QCOMPARE(m_client->asked(), before + 1);
    }

    void manyNoticesOneReading()
    {
        m_reader->setWanted({u"a"_s});
        settle();
        for (int i = 0; i < 20; ++i) {
            m_reader->readAllSoon();
        }
        QTRY_VERIFY((settle(), m_client->asked(u"snapDeclaration"_s) == 2));
        QTest::qWait(20);
        settle();
        QCOMPARE(m_client->asked(u"snapDeclaration"_s), 2);
    }

    void noLongerWanted()
    {
        m_client->held = {u"snapDeclaration"_s};
        m_reader->setWanted({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        m_reader->setWanted({u"a"_s});
        m_client->held.clear();
        settle();
        QVERIFY(!m_client->askedDeclarations.contains(u"e"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeclarationReader)

#include "test_declarationreader.moc"
