// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/fakesnapd.h"
#include "fakes/samples.h"
#include "snapd/parse.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Snapperms::Fakes::FakeFault;
using Snapperms::Fakes::FakeSnapd;

/** The fake's HTTP, byte for byte, and its speed. */
class FakeSnapdTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeSnapd> m_snapd;
    std::unique_ptr<QLocalSocket> m_socket;

    /** What comes back until @p done is in it, or the other side closes. */
    QByteArray talk(const QByteArray &bytes, const QByteArray &done)
    {
        m_socket->write(bytes);
        QByteArray answer;
        (void)QTest::qWaitFor([&] {
            answer += m_socket->readAll();
            return answer.contains(done) || m_socket->state() == QLocalSocket::UnconnectedState;
        });
        return answer + m_socket->readAll();
    }

private Q_SLOTS:
    void init()
    {
        m_snapd = std::make_unique<FakeSnapd>();
        Snapperms::Fakes::fillWithSamples(m_snapd->state());
        m_socket = std::make_unique<QLocalSocket>();
        m_socket->connectToServer(m_snapd->socketPath());
        QVERIFY(QTest::qWaitFor([this] {
            return m_socket->state() == QLocalSocket::ConnectedState;
        }));
    }

    void keepAliveAndPipelining()
    {
        const QByteArray one = "GET /v2/nosuch HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray two = "GET /v2/changes HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray answer = talk(one + two, R"("result":[])");
        QVERIFY(answer.indexOf("404 Not Found") < answer.indexOf("200 OK"));
        QCOMPARE(m_snapd->log().size(), 2);
        QCOMPARE(m_snapd->openConnections(), 1);
    }

    void inPieces()
    {
        const QByteArray body = R"({"action":"disconnect","plugs":[{"snap":"vlc","plug":"home"}],"slots":[{}]})";
        const QByteArray request = "POST /v2/interfaces HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        for (const char c : request.first(request.size() - 1)) {
            m_socket->write(&c, 1);
            m_socket->flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(m_snapd->log().isEmpty());
        QVERIFY(talk(request.last(1), "async").startsWith("HTTP/1.1 202 Accepted\r\n"));
        QCOMPARE(m_snapd->log().constFirst().body, body);
    }

    void framing()
    {
        QVERIFY(talk("GET /v2/snaps HTTP/1.1\r\nHost: x\r\n\r\n", "\r\n0\r\n\r\n").contains("Transfer-Encoding: chunked"));
        QVERIFY(talk("GET /v2/changes HTTP/1.1\r\nHost: x\r\n\r\n", "[]}").contains("Content-Length: "));
        const QByteArray old = talk("GET /v2/snaps HTTP/1.0\r\n\r\n", "never");
        QVERIFY(!old.contains("chunked"));
        QCOMPARE(m_socket->state(), QLocalSocket::UnconnectedState);
        const QByteArray body = old.mid(old.indexOf("\r\n\r\n") + 4);
        QVERIFY(Snapperms::Snapd::parseSnaps(Snapperms::Snapd::parseEnvelope(200, body)).ok());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no host") << "GET /v2/snaps HTTP/1.1\r\n\r\n"_ba << "missing required Host header"_ba;
        QTest::newRow("noise") << "\1\2\3\r\n\r\n"_ba << "malformed HTTP request"_ba;
        QTest::newRow("length") << "POST /v2/interfaces HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"_ba << "bad Content-Length"_ba;
    }

    void refusals()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, reason);
        const QByteArray answer = talk(request, "never");
        QVERIFY(answer.startsWith("HTTP/1.1 400 Bad Request"));
        QVERIFY(answer.contains("text/plain"));
        QVERIFY(answer.endsWith(reason));
    }

    void strictAboutTheContentType()
    {
        QVERIFY(talk("POST /v2/interfaces HTTP/1.1\r\nHost: x\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", "content type")
                .startsWith("HTTP/1.1 400"));
    }

    void otherMethods()
    {
        QVERIFY(talk("DELETE /v2/snaps HTTP/1.1\r\nHost: x\r\n\r\n", "allowed").startsWith("HTTP/1.1 405"));
        QVERIFY(talk("POST /v2/snaps HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n", "allowed").startsWith("HTTP/1.1 405"));
    }

    void changesTakeTheirTime()
    {
        QSignalSpy finished(m_snapd->state(), &Snapperms::Fakes::FakeState::changeFinished);
        m_snapd->setChangeDuration(50ms);
        const QString id = m_snapd->state()->refresh(u"vlc"_s);
        QVERIFY(!m_snapd->state()->change(id)->ready());
        QVERIFY(finished.wait(2000));
        m_snapd->setHolding(true);
        const QString held = m_snapd->state()->refresh(u"vlc"_s);
        QVERIFY(!finished.wait(100));
        m_snapd->release(held);
        QCOMPARE(finished.size(), 2);
    }

    void restartKeepsTheState()
    {
        m_snapd->state()->refresh(u"vlc"_s);
        const auto records = m_snapd->state()->records();
        for (const auto socket : {FakeSnapd::Socket::Kept, FakeSnapd::Socket::Gone, FakeSnapd::Socket::Dead}) {
            m_snapd->restart(20ms, socket);
            QVERIFY(!m_snapd->isListening());
            QCOMPARE(m_snapd->openConnections(), 0);
            QVERIFY(QTest::qWaitFor([this] {
                return m_snapd->isListening();
            }));
            QCOMPARE(m_snapd->state()->records(), records);
        }
    }

    void faultsRunOut()
    {
        m_snapd->setFault({}, {.reply = Snapperms::Fakes::errorReply(500, u"general"_s)});
        m_snapd->setFault(u"/v2/changes"_s, {.reply = Snapperms::Fakes::errorReply(501, u"special"_s), .times = 1});
        const QByteArray request = "GET /v2/changes HTTP/1.1\r\nHost: x\r\n\r\n";
        QVERIFY(talk(request, "special").contains("special"));
        QVERIFY(talk(request, "general").contains("general"));
        m_snapd->clearFaults();
        QVERIFY(talk(request, "[]}").contains("[]}"));
    }

    void manySnaps()
    {
        Snapperms::Fakes::FakeState state;
        Snapperms::Fakes::fillWithGenerated(&state, 1000, 20);
        QCOMPARE(state.snaps().size(), 1001);
        const QHash<QString, QString> all{{u"select"_s, u"all"_s}};
        const QByteArray first = state.connectionsReply(all).body;
        QVERIFY(first.size() > 2'000'000);
        // What is kept for the next time is the same.
        QVERIFY(state.connectionsReply(all).body == first);
    }
};

QTEST_GUILESS_MAIN(FakeSnapdTest)

#include "fakesnapdtest.moc"
