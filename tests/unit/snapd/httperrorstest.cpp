// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "asked.h"
#include "fakes/fakesnapd.h"
#include "fakes/samples.h"
#include "snapd/httpclient.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms::Snapd;
using Snapperms::Fakes::errorReply;
using Snapperms::Fakes::FakeFault;
using Snapperms::Fakes::FakeReply;
using Snapperms::Fakes::FakeSnapd;

/** Every way in which a request can fail, over a real socket. */
class HttpErrorsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeSnapd> m_snapd;
    std::unique_ptr<HttpClient> m_client;

    /** Asks for the snaps once, with @p fault in place. */
    Result<QList<Snap>> ask(const FakeFault &fault)
    {
        m_snapd->setFault(u"/v2/snaps"_s, fault);
        Asked<QList<Snap>> asked;
        m_client->snaps(&asked.context, asked.callback());
        if (!asked.wait() || asked.calls != 1) {
            return Error{.code = ErrorCode::Unknown, .message = u"the callback did not come once"_s};
        }
        return *asked.result;
    }

private Q_SLOTS:
    void init()
    {
        m_snapd = std::make_unique<FakeSnapd>();
        m_snapd->state()->addSnap(Snapperms::Fakes::makeApp(u"app"_s, {u"home"_s}));
        m_client = std::make_unique<HttpClient>(
            m_snapd->socketPath(), HttpLimits{.reply = 300ms, .interactive = 300ms, .pollMargin = 100ms, .jsonBytes = 1'000'000, .iconBytes = 1000});
    }

    void notInstalled()
    {
        m_snapd->stop(FakeSnapd::Socket::Gone);
        const auto result = ask({});
        QCOMPARE(result.error().code, ErrorCode::NotInstalled);
        QCOMPARE(result.error().httpStatus, 0);
        m_client = std::make_unique<HttpClient>(u"/nonexistent/directory/snapd.socket"_s);
        QCOMPARE(ask({}).error().code, ErrorCode::NotInstalled);
        m_client = std::make_unique<HttpClient>(QString());
        QVERIFY(!ask({}).ok());
    }

    void notRunning()
    {
        m_snapd->stop(FakeSnapd::Socket::Dead);
        QCOMPARE(ask({}).error().code, ErrorCode::NotRunning);
        m_snapd->start();
        QVERIFY(ask({}).ok());
    }

    void answersAtOnceAfterManyRefusals_data()
    {
        QTest::addColumn<FakeSnapd::Socket>("socket");
        QTest::newRow("nobody listens") << FakeSnapd::Socket::Dead;
        QTest::newRow("no socket") << FakeSnapd::Socket::Gone;
    }

    void answersAtOnceAfterManyRefusals()
    {
        QFETCH(FakeSnapd::Socket, socket);
        m_client = std::make_unique<HttpClient>(m_snapd->socketPath(), HttpLimits{.reply = 4s});
        for (int round = 0; round < 12; ++round) {
            m_snapd->stop(socket);
            // Several at a time, as while a window tries again and a change is being followed.
            QObject context;
            int refused = 0;
            for (int i = 0; i < 12; ++i) {
                m_client->change(u"1"_s, &context, [&refused](const Result<Change> &) {
                    ++refused;
                });
                m_client->notices({}, &context, [&refused](const Result<QList<Notice>> &) {
                    ++refused;
                });
                QTest::qWait(round + i % 3);
            }
            m_snapd->start();
            const auto result = ask({});
            QVERIFY2(result.ok(), qPrintable(u"round %1: %2"_s.arg(round).arg(int(result.ok() ? ErrorCode::Unknown : result.error().code))));
            QTRY_COMPARE(refused, 24);
        }
    }

    void notASocket()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        m_client = std::make_unique<HttpClient>(file.fileName());
        QCOMPARE(ask({}).error().code, ErrorCode::NotRunning);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int status, const QString &kind, ErrorCode code) {
            QTest::newRow(name) << status << kind << int(code);
        };
        row("AccessDenied", 401, u"login-required"_s, ErrorCode::AccessDenied);
        row("AccessDenied 403", 403, u"login-required"_s, ErrorCode::AccessDenied);
        row("AuthCancelled", 403, u"auth-cancelled"_s, ErrorCode::AuthCancelled);
        row("SnapNotFound", 404, u"snap-not-found"_s, ErrorCode::SnapNotFound);
        row("NotFound", 404, {}, ErrorCode::NotFound);
        row("ChangeConflict", 409, u"snap-change-conflict"_s, ErrorCode::ChangeConflict);
        row("InterfacesUnchanged", 400, u"interfaces-unchanged"_s, ErrorCode::InterfacesUnchanged);
        row("BadRequest", 400, {}, ErrorCode::BadRequest);
        row("NotSupported", 405, {}, ErrorCode::NotSupported);
        row("NotSupported 501", 501, {}, ErrorCode::NotSupported);
        row("Internal", 500, {}, ErrorCode::Internal);
        row("Internal 503", 503, {}, ErrorCode::Internal);
        row("Unknown", 418, {}, ErrorCode::Unknown);
        row("Unknown 407", 407, {}, ErrorCode::Unknown);
        row("a kind of the future", 400, u"moon-in-the-wrong-phase"_s, ErrorCode::BadRequest);
    }

    void statuses()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        QFETCH(int, code);
        const auto result = ask({.reply = errorReply(status, u"words"_s, kind)});
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().code), code);
        QCOMPARE(result.error().httpStatus, status);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().message, u"words"_s);
        QCOMPARE(m_snapd->log().size(), 1);
    }

    void replies_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &raw, ErrorCode code) {
            QTest::newRow(name) << raw << int(code);
        };
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        row("closed at once", "", ErrorCode::ConnectionLost);
        row("half a status line", "HTTP/1.1 2", ErrorCode::ConnectionLost);
        row("half a head", ok + "Content-", ErrorCode::ConnectionLost);
        row("less than announced", ok + "Content-Length: 500\r\n\r\n{\"type\":", ErrorCode::ConnectionLost);
        row("less than announced, error", "HTTP/1.1 500 X\r\nContent-Length: 500\r\n\r\n{\"type\":", ErrorCode::ConnectionLost);
        row("chunk cut off", ok + "Transfer-Encoding: chunked\r\n\r\nff\r\n{\"type\":", ErrorCode::ConnectionLost);
        row("last chunk missing", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", ErrorCode::ConnectionLost);
        row("chunk of nonsense", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", ErrorCode::Malformed);
        row("more than announced", ok + "Content-Length: 3\r\n\r\n{\"type\":\"sync\"}", ErrorCode::Malformed);
        row("not HTTP", "SSH-2.0-OpenSSH_9.9\r\n", ErrorCode::Malformed);
        row("noise", QByteArray("\0\1\2\3\xff\xfe\r\n\r\n", 10), ErrorCode::Malformed);
        row("HTML", ok + "Content-Type: text/html\r\n\r\n<html><body>Login</body></html>", ErrorCode::Malformed);
        row("no content", "HTTP/1.1 204 No Content\r\n\r\n", ErrorCode::Malformed);
        row("redirect", "HTTP/1.1 302 Found\r\nLocation: http://localhost:1/v2/snaps\r\nContent-Length: 0\r\n\r\n", ErrorCode::Unknown);
        row("redirect to here", "HTTP/1.1 301 Moved\r\nLocation: /v2/snaps\r\nContent-Length: 0\r\n\r\n", ErrorCode::Unknown);
        row("plain text", "HTTP/1.1 400 Bad Request: missing required Host header\r\nConnection: close\r\n\r\n400 Bad Request: missing", ErrorCode::BadRequest);
        row("wants a password", "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n", ErrorCode::AccessDenied);
        row("compressed all the same", ok + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\n\x1f\x8b\x08zz", ErrorCode::Malformed);
    }

    void replies()
    {
        QFETCH(QByteArray, raw);
        QFETCH(int, code);
        const auto result = ask({.raw = raw});
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().code), code);
    }

    void cutAtEveryByte()
    {
        const auto whole = ask({.framing = FakeFault::Framing::Length}).value();
        QCOMPARE(whole.size(), 1);
        for (const auto framing : {FakeFault::Framing::Length, FakeFault::Framing::Chunked}) {
            int failures = 0;
            bool ok = false;
            for (qsizetype length = 0; !ok; length += failures < 60 ? 7 : 3) {
                const auto result = ask({.cutAfter = length, .framing = framing});
                ok = result.ok();
                if (ok) {
                    QCOMPARE(result.value(), whole);
                } else {
                    QCOMPARE(result.error().code, ErrorCode::ConnectionLost);
                    ++failures;
                }
            }
            QVERIFY(failures > 50);
        }
        // Without a length a cut looks like the end; then the JSON tells.
        const auto result = ask({.cutAfter = 400, .framing = FakeFault::Framing::UntilClose});
        QCOMPARE(result.error().code, ErrorCode::Malformed);
    }

    void timedOut()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ask({.stall = true}).error().code, ErrorCode::TimedOut);
        QVERIFY(timer.elapsed() >= 280);
        // The way is free again.
        QVERIFY(ask({}).ok());
    }

    void slowDrip()
    {
        // Slow, but in time.
        QVERIFY(ask({.dripBytes = 100, .dripEvery = 5ms}).ok());
        // Always something, for minutes: the limit is on the whole.
        QCOMPARE(ask({.padding = 10'000, .dripBytes = 1, .dripEvery = 10ms}).error().code, ErrorCode::TimedOut);
    }

    void pollsHaveTheirOwnLimit()
    {
        Asked<QList<Notice>> poll;
        m_snapd->setFault(u"/v2/notices"_s, {.stall = true});
        QElapsedTimer timer;
        timer.start();
        m_client->notices({.wait = 500ms}, &poll.context, poll.callback());
        QVERIFY(poll.wait());
        QVERIFY(poll.failedWith(ErrorCode::TimedOut));
        // Longer than an ordinary request may take; timers are exact to a twentieth.
        QVERIFY(timer.elapsed() >= 550);
    }

    void tooLarge()
    {
        QVERIFY(ask({.padding = 900'000}).ok());
        QCOMPARE(ask({.padding = 1'100'000}).error().code, ErrorCode::TooLarge);
        QCOMPARE(ask({.padding = 1'100'000, .framing = FakeFault::Framing::Length}).error().code, ErrorCode::TooLarge);
        QCOMPARE(ask({.padding = 1'100'000, .framing = FakeFault::Framing::UntilClose}).error().code, ErrorCode::TooLarge);
        Asked<QByteArray> icon;
        m_snapd->setFault(u"/v2/icons"_s, {.reply = FakeReply{.body = QByteArray(1001, 'x'), .contentType = "image/png"}});
        m_client->icon(u"app"_s, &icon.context, icon.callback());
        QVERIFY(icon.wait());
        QVERIFY(icon.failedWith(ErrorCode::TooLarge));
    }

    void aLostReplyIsNotAskedForAgain()
    {
        // Whether it began or not: only whoever asked knows if it may be asked twice.
        for (const FakeFault &fault : {FakeFault{.raw = QByteArray(), .times = 1}, FakeFault{.cutAfter = 300, .times = 1}}) {
            m_snapd->clearLog();
            QCOMPARE(ask(fault).error().code, ErrorCode::ConnectionLost);
            QCOMPARE(m_snapd->log().size(), 1);
        }
    }

    void refusedAbort()
    {
        m_snapd->setHolding(true);
        const QString id = m_snapd->state()->refresh(u"app"_s);
        for (const auto &[authorization, code] :
            {std::pair(FakeSnapd::Authorization::Refused, ErrorCode::AccessDenied), std::pair(FakeSnapd::Authorization::Dismissed, ErrorCode::AuthCancelled)}) {
            m_snapd->setAuthorization(authorization);
            Asked<Change> asked;
            m_client->abortChange(id, &asked.context, asked.callback());
            QVERIFY(asked.wait());
            QVERIFY(asked.failedWith(code));
        }
        QCOMPARE(m_snapd->state()->change(id)->status, u"Doing"_s);
    }

    void futureShaped()
    {
        m_snapd->state()->setFutureShaped(true);
        QVERIFY(ask({}).ok());
    }
};

QTEST_GUILESS_MAIN(HttpErrorsTest)

#include "httperrorstest.moc"
