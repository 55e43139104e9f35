// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpexchange.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms::Snapd;

namespace
{

constexpr qint64 longest = 1024;

/** A socket that does only what it is told to. */
class Listener
{
public:
    explicit Listener(const QString &path, int backlog = 8)
    {
        m_socket = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        m_address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(m_address.sun_path, name.constData(), size_t(name.size()));
        m_works = bind(m_socket, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address) == 0 && listen(m_socket, backlog) == 0;
    }
    ~Listener() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Listener)

    [[nodiscard]] bool works() const { return m_works; }
    /** -1 when nobody has come. */
    [[nodiscard]] int take() const { return accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC); }
    /** As somebody else; -1 when no more may wait. */
    [[nodiscard]] int call() const
    {
        const int other = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (connect(other, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address) == 0) {
            return other;
        }
        ::close(other);
        return -1;
    }

private:
    int m_socket = -1;
    sockaddr_un m_address{};
    bool m_works = false;
};

/** What has arrived and not been read. */
QByteArray arrived(int socket)
{
    QByteArray all;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = recv(socket, buffer.data(), buffer.size(), 0)) > 0;) {
        all.append(buffer.data(), got);
    }
    return all;
}

void tell(int socket, const QByteArray &bytes)
{
    QCOMPARE(send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL), bytes.size());
}

const QByteArray yes = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes"_ba;

}

/** One request over a socket that is slow, full, gone, or answers too soon. */
class HttpExchangeTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    void moreThanTheSocketHolds()
    {
        const Listener listener(m_path);
        QVERIFY(listener.works());
        QByteArray request(3'000'000, 'a');
        for (qsizetype i = 0; i < request.size(); i += 997) {
            request[i] = char('b' + i % 20);
        }
        HttpExchange exchange(request, longest, 1min, nullptr);
        const QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(m_path);
        const int socket = listener.take();
        QVERIFY(socket >= 0);
        QByteArray got;
        QTRY_COMPARE_WITH_TIMEOUT((got += arrived(socket)).size(), request.size(), 20s);
        QVERIFY(got == request);
        QVERIFY(finished.isEmpty());
        tell(socket, yes);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!exchange.answer().error);
        QCOMPARE(exchange.answer().body, "yes"_ba);
        // Nothing is left open, and nothing came twice.
        QCOMPARE(arrived(socket), QByteArray());
        std::array<char, 1> one{};
        QCOMPARE(recv(socket, one.data(), one.size(), 0), 0);
        ::close(socket);
    }

    void manyAreWaitingThere()
    {
        const Listener listener(m_path, 0);
        QVERIFY(listener.works());
        QList<int> others;
        for (int other = listener.call(); other >= 0; other = listener.call()) {
            others << other;
        }
        QVERIFY(!others.isEmpty());
        HttpExchange exchange("hello"_ba, longest, 1min, nullptr);
        const QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(m_path);
        QTest::qWait(60);
        QVERIFY2(finished.isEmpty(), "that is no reason to give up");
        for (const int other : std::as_const(others)) {
            ::close(listener.take());
            ::close(other);
        }
        int socket = -1;
        QTRY_VERIFY(socket >= 0 || (socket = listener.take()) >= 0);
        QCOMPARE(arrived(socket), "hello"_ba); // Written as soon as it was connected.
        tell(socket, yes);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(exchange.answer().status, 200);
        ::close(socket);
    }

    void theLimitHoldsWhileManyAreWaiting()
    {
        const Listener listener(m_path, 0);
        QList<int> others;
        for (int other = listener.call(); other >= 0; other = listener.call()) {
            others << other;
        }
        HttpExchange exchange("hello"_ba, longest, 50ms, nullptr);
        const QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(m_path);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(exchange.answer().error->code, ErrorCode::TimedOut);
        for (const int other : std::as_const(others)) {
            ::close(listener.take());
            ::close(other);
        }
        QTest::qWait(60);
        QVERIFY2(listener.take() < 0, "given up is not sent later");
    }

    void aReplyWithoutEnd()
    {
        const Listener listener(m_path);
        HttpExchange exchange("hello"_ba, longest, 200ms, nullptr);
        const QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(m_path);
        const int socket = listener.take();
        QVERIFY(socket >= 0);
        fcntl(socket, F_SETFL, 0); // Whole lines.
        // Faster than it can be read, and never more of it than may be kept.
        const std::jthread sender([socket](const std::stop_token &stop) {
            QByteArray lines = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"_ba;
            while (!stop.stop_requested()) {
                send(socket, lines.constData(), size_t(lines.size()), MSG_NOSIGNAL);
                lines = QByteArray("X: y\r\n").repeated(20000);
            }
        });
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(exchange.answer().error->code, ErrorCode::TimedOut);
    }

    void answeredAndClosedUnheard()
    {
        const Listener listener(m_path);
        HttpExchange exchange(QByteArray(3'000'000, 'a'), longest, 1min, nullptr);
        const QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(m_path);
        const int socket = listener.take();
        QVERIFY(socket >= 0);
        tell(socket, "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n"_ba);
        ::close(socket); // With unread bytes: the other end gets an error, not an end.
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!exchange.answer().error);
        QCOMPARE(exchange.answer().status, 413);
    }

    void closedUnheardAndUnanswered()
    {
        const Listener listener(m_path);
        HttpExchange exchange(QByteArray(3'000'000, 'a'), longest, 1min, nullptr);
        const QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(m_path);
        ::close(listener.take());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(exchange.answer().error->code, ErrorCode::ConnectionLost);
    }

    void whereThereIsNone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QFile file(m_dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::newRow("no such file") << m_dir.filePath(u"none"_s) << ErrorCode::NotInstalled;
        QTest::newRow("a file for a directory") << m_dir.filePath(u"file/none"_s) << ErrorCode::NotInstalled;
        QTest::newRow("too long for a socket") << m_dir.filePath(QString(200, u'a')) << ErrorCode::NotInstalled;
        QTest::newRow("a file that is no socket") << m_dir.filePath(u"file"_s) << ErrorCode::NotRunning;
    }
    void whereThereIsNone()
    {
        QFETCH(QString, path);
        HttpExchange exchange("hello"_ba, longest, 1min, nullptr);
        const QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(path);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!exchange.answer().error->message.isEmpty());
        QTEST(exchange.answer().error->code, "code");
    }

    void nobodyListensAnyMore()
    {
        std::make_unique<Listener>(m_path).reset();
        HttpExchange exchange("hello"_ba, longest, 1min, nullptr);
        exchange.start(m_path);
        QCOMPARE(exchange.answer().error->code, ErrorCode::NotRunning);
    }

    void deletedByWhoeverHears()
    {
        const Listener listener(m_path);
        auto *exchange = new HttpExchange("hello"_ba, longest, 1min, nullptr);
        bool heard = false;
        connect(exchange, &HttpExchange::finished, this, [exchange, &heard] {
            heard = true;
            delete exchange;
        });
        exchange->start(m_path);
        const int socket = listener.take();
        tell(socket, yes);
        QTRY_VERIFY(heard);
        ::close(socket);
    }
};

QTEST_GUILESS_MAIN(HttpExchangeTest)
#include "httpexchangetest.moc"
