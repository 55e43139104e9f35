// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/snapdsocket.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <thread>

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using Transport = SnapdReply::Transport;

namespace
{

/** Accepts one connection in a thread of its own and hands it over. */
class Server
{
public:
    Server(const QByteArray &path, std::function<void(int)> serve)
        : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(path.begin(), path.end(), address.sun_path);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0 || ::listen(m_listener, 1) != 0) {
            qFatal("no socket to listen on");
        }
        m_thread = std::thread([this, serve = std::move(serve)] {
            pollfd entry{.fd = m_listener, .events = POLLIN, .revents = 0};
            if (::poll(&entry, 1, 2000) == 1) {
                const int connection = ::accept(m_listener, nullptr, nullptr);
                serve(connection);
                ::close(connection);
            }
        });
    }
    ~Server()
    {
        join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Server)

    void join()
    {
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

private:
    const int m_listener;
    std::thread m_thread;
};

QByteArray readRequest(int fd, qsizetype size)
{
    QByteArray request(size, '\0');
    qsizetype got = 0;
    while (got < size) {
        const ssize_t count = ::read(fd, request.data() + got, size - got);
        if (count <= 0) {
            break;
        }
        got += count;
    }
    return request.first(got);
}

/** Up to the empty line, and @p body bytes more. Closing a socket with unread bytes would spoil the answer. */
void skipRequest(int fd, qsizetype body = 0)
{
    QByteArray head;
    while (!head.endsWith("\r\n\r\n")) {
        const QByteArray byte = readRequest(fd, 1);
        if (byte.isEmpty()) {
            return;
        }
        head += byte;
    }
    readRequest(fd, body);
}

void send(int fd, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(fd, bytes.constData() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0) {
            return;
        }
        sent += count;
    }
}

}

/** The way to snapd: who is there, how long to wait, how much to take. */
class SnapdSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void getAndPost();
    void nobodyThere();
    void socketFileLeftOver();
    void notASocket();
    void impossiblePath();
    void wrongOwner();
    void silent();
    void slow();
    void tooMuch();
    void justEnough_data();
    void justEnough();
    void hangsUp();
    void largeAnswer();
    void longestPath();
    void nothingStaysOpen();
    void interrupted();
    void slowReader();
    void neverRead();
    void answeredUnread_data();
    void answeredUnread();

private:
    [[nodiscard]] SnapdSocket client(SnapdSocket::Limits limits = {.patience = 300ms, .bytes = 100000}) const
    {
        return SnapdSocket(m_path, ::getuid(), limits);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;
};

void SnapdSocketTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"socket"_s).toUtf8();
}

void SnapdSocketTest::getAndPost()
{
    const QByteArray get = "GET /v2/connections?select=all&snap=vlc HTTP/1.0\r\nHost: localhost\r\n\r\n";
    QByteArray seen;
    {
        Server server(m_path, [&](int fd) {
            seen = readRequest(fd, get.size());
            send(fd, "HTTP/1.0 200 OK\r\n\r\n{}");
        });
        const SnapdReply reply = client().get("/v2/connections?select=all&snap=vlc");
        server.join();
        QCOMPARE(reply.transport, Transport::Answered);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("{}"));
        QCOMPARE(seen, get);
    }
    init();
    const QByteArray post = "POST /v2/interfaces HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}";
    Server server(m_path, [&](int fd) {
        seen = readRequest(fd, post.size());
        send(fd, "HTTP/1.0 409 Conflict\r\n\r\n{}");
    });
    const SnapdReply reply = client().post("/v2/interfaces", "{\"a\":1}");
    server.join();
    QCOMPARE(reply.status, 409);
    QCOMPARE(seen, post);
}

void SnapdSocketTest::nobodyThere()
{
    QCOMPARE(client().get("/").transport, Transport::Unreachable);
}

void SnapdSocketTest::socketFileLeftOver()
{
    {
        Server server(m_path, [](int) { });
        client().get("/");
    }
    QCOMPARE(client().get("/").transport, Transport::Unreachable);
}

void SnapdSocketTest::notASocket()
{
    QFile file(QString::fromUtf8(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(client().get("/").transport, Transport::Unreachable);
}

void SnapdSocketTest::impossiblePath()
{
    QCOMPARE(SnapdSocket(QByteArray(200, 'x'), ::getuid(), {}).get("/").transport, Transport::Unreachable);
    QCOMPARE(SnapdSocket(QByteArray(), ::getuid(), {}).get("/").transport, Transport::Unreachable);
}

void SnapdSocketTest::wrongOwner()
{
    QByteArray seen;
    Server server(m_path, [&seen](int fd) {
        seen = readRequest(fd, 10);
        send(fd, "HTTP/1.0 200 OK\r\n\r\n{}");
    });
    SnapdSocket socket(m_path, ::getuid() + 1, {.patience = 300ms, .bytes = 100000});
    QCOMPARE(socket.post("/v2/interfaces", "{}").transport, Transport::Unreachable);
    server.join();
    QVERIFY(seen.isEmpty()); // not a byte for a stranger
}

void SnapdSocketTest::silent()
{
    Server server(m_path, [](int fd) {
        readRequest(fd, 10000); // until the other side gives up
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client().get("/").transport, Transport::Lost);
    QVERIFY(timer.elapsed() >= 290);
}

void SnapdSocketTest::slow()
{
    // A byte now and then: the limit is for the whole answer.
    Server server(m_path, [](int fd) {
        skipRequest(fd);
        for (const char byte : QByteArray("HTTP/1.0 200 OK\r\n\r\n{}")) {
            send(fd, QByteArray(1, byte));
            std::this_thread::sleep_for(40ms);
        }
    });
    // Were it for each byte, the answer would come.
    QCOMPARE(client().get("/").transport, Transport::Lost);
}

void SnapdSocketTest::tooMuch()
{
    Server server(m_path, [](int fd) {
        skipRequest(fd);
        send(fd, "HTTP/1.0 200 OK\r\n\r\n" + QByteArray(200000, 'x'));
    });
    QCOMPARE(client().get("/").transport, Transport::Lost);
}

void SnapdSocketTest::justEnough_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as much as may be") << 100000 << true;
    QTest::newRow("a byte more") << 100001 << false;
}

void SnapdSocketTest::justEnough()
{
    QFETCH(int, size);
    QFETCH(bool, isTaken);
    Server server(m_path, [size](int fd) {
        skipRequest(fd);
        const QByteArray head = "HTTP/1.0 200 OK\r\n\r\n";
        send(fd, head + QByteArray(size - head.size(), 'x'));
    });
    QCOMPARE(client({.patience = 5s, .bytes = 100000}).get("/").transport, isTaken ? Transport::Answered : Transport::Lost);
}

void SnapdSocketTest::hangsUp()
{
    Server server(m_path, [](int fd) {
        skipRequest(fd, 2);
        send(fd, "HTTP/1.0 202 Accepted\r\nContent-Length: 50\r\n\r\n{\"type\":\"async\"");
    });
    QCOMPARE(client().post("/v2/interfaces", "{}").transport, Transport::Lost);
}

void SnapdSocketTest::largeAnswer()
{
    // What a machine with a thousand snaps sends about an interface that all of them plug.
    const QByteArray body(5 * 1024 * 1024, 'x');
    Server server(m_path, [&body](int fd) {
        skipRequest(fd);
        send(fd, "HTTP/1.0 200 OK\r\n\r\n" + body);
    });
    SnapdSocket socket(m_path, ::getuid(), {});
    const SnapdReply reply = socket.get("/");
    QCOMPARE(reply.transport, Transport::Answered);
    QCOMPARE(reply.body.size(), body.size());
}

void SnapdSocketTest::longestPath()
{
    // One that leaves no room for its end is refused, even if somebody is there.
    const auto answered = [this](qsizetype length) {
        const QByteArray directory = m_directory->path().toUtf8() + '/';
        const QByteArray path = directory + QByteArray(length - directory.size(), 'x');
        Server server(path, [](int fd) {
            skipRequest(fd);
            send(fd, "HTTP/1.0 200 OK\r\n\r\n{}");
        });
        return SnapdSocket(path, ::getuid(), {}).get("/").transport;
    };
    QCOMPARE(answered(107), Transport::Answered);
    QCOMPARE(answered(108), Transport::Unreachable);
}

void SnapdSocketTest::nothingStaysOpen()
{
    const auto open = [] {
        return QDir(u"/proc/self/fd"_s).count();
    };
    const auto before = open();
    for (int i = 0; i < 10; ++i) {
        client().get("/");
    }
    QCOMPARE(open(), before);
}

void SnapdSocketTest::interrupted()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { };
    QCOMPARE(::sigaction(SIGUSR1, &action, nullptr), 0);
    const pthread_t main = ::pthread_self();
    const auto interrupt = [main] {
        for (int i = 0; i < 5; ++i) {
            std::this_thread::sleep_for(20ms);
            ::pthread_kill(main, SIGUSR1);
        }
    };
    {
        Server server(m_path, [&interrupt](int fd) {
            skipRequest(fd);
            interrupt();
            send(fd, "HTTP/1.0 200 OK\r\n\r\n{}");
        });
        QCOMPARE(client({.patience = 5s, .bytes = 100000}).get("/").transport, Transport::Answered);
    }
    // Nor does it wait for any longer because of that.
    init();
    Server server(m_path, [&interrupt](int fd) {
        interrupt();
        readRequest(fd, 10000);
    });
    QCOMPARE(client().get("/").transport, Transport::Lost);
}

void SnapdSocketTest::slowReader()
{
    // More than the kernel takes at once.
    const QByteArray json(4 * 1024 * 1024, 'x');
    Server server(m_path, [&json](int fd) {
        std::this_thread::sleep_for(20ms);
        skipRequest(fd, json.size());
        send(fd, "HTTP/1.0 200 OK\r\n\r\n{}");
    });
    QCOMPARE(client({.patience = 10s, .bytes = 100000}).post("/v2/interfaces", json).transport, Transport::Answered);
}

void SnapdSocketTest::neverRead()
{
    std::promise<void> over;
    Server server(m_path, [done = over.get_future().share()](int) {
        done.wait();
    });
    QCOMPARE(client().post("/v2/interfaces", QByteArray(4 * 1024 * 1024, 'x')).transport, Transport::Lost);
    over.set_value();
}

void SnapdSocketTest::answeredUnread_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("sent") << 2;
    QTest::newRow("not to be sent") << 4 * 1024 * 1024;
}

void SnapdSocketTest::answeredUnread()
{
    // Whoever answers what it did not read answers something else.
    QFETCH(int, size);
    Server server(m_path, [](int fd) {
        readRequest(fd, 1); // it has been sent, or as much of it as fits
        send(fd, "HTTP/1.0 200 OK\r\n\r\n{}");
    });
    QCOMPARE(client({.patience = 5s, .bytes = 100000}).post("/v2/interfaces", QByteArray(size, 'x')).transport, Transport::Lost);
}

QTEST_GUILESS_MAIN(SnapdSocketTest)

#include "snapdsockettest.moc"
