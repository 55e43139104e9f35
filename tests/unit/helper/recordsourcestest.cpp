// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/denial.h"
#include "helper/denialsport.h"
#include "helper/follow/auditmessage.h"
#include "helper/follow/auditsource.h"
#include "helper/follow/sourcechoice.h"
#include "helper/journalentry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cstring>
#include <functional>

#include <fcntl.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Helper;

namespace
{

/** What a real kernel sent, in order; see the file. */
QList<QByteArray> captured()
{
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES) + u"/confinement/audit-datagrams.txt"_s);
    QList<QByteArray> datagrams;
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty() && !line.startsWith('#')) {
                datagrams << QByteArray::fromHex(line);
            }
        }
    }
    return datagrams;
}

QByteArray datagram(int type, const QByteArray &text, quint32 port = 0, int lengthOff = 0)
{
    nlmsghdr head{};
    head.nlmsg_len = quint32(NLMSG_HDRLEN + text.size() + lengthOff);
    head.nlmsg_type = quint16(type);
    head.nlmsg_pid = port;
    return QByteArray(reinterpret_cast<const char *>(&head), sizeof head) + text;
}

/** A netlink socket of this process. */
class Socket
{
public:
    explicit Socket(int protocol)
        : m_fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol))
    {
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        ::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    ~Socket() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] quint32 port() const
    {
        sockaddr_nl address{};
        socklen_t length = sizeof address;
        ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &length);
        return address.nl_pid;
    }
    void send(const QByteArray &bytes, quint32 to) const
    {
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        address.nl_pid = to;
        ::sendto(m_fd, bytes.constData(), size_t(bytes.size()), 0, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    /** Has the kernel answer, with these bytes inside: it repeats what it does not understand. */
    void askKernel(const QByteArray &inside) const
    {
        QByteArray question = datagram(RTM_GETLINK, inside);
        auto *head = reinterpret_cast<nlmsghdr *>(question.data());
        head->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
        head->nlmsg_type = 0xfff0;
        send(question, 0);
    }

private:
    const int m_fd;
};

/** Readable all the time; what is read is what a test says. */
class Script
{
public:
    Script()
    {
        ::pipe(m_ends);
        ::write(m_ends[1], "x", 1);
    }
    ~Script() { ::close(m_ends[1]); } // The other end is the source's.
    Q_DISABLE_COPY_MOVE(Script)

    QList<std::pair<Received, QByteArray>> answers;
    int calls = 0;

    [[nodiscard]] int fd() const { return m_ends[0]; }
    AuditSource::Receive receive()
    {
        return [this](int, QByteArray &buffer) {
            ++calls;
            if (answers.isEmpty()) {
                return Received::Nothing;
            }
            const auto [what, bytes] = answers.takeFirst();
            buffer = bytes;
            return what;
        };
    }

private:
    int m_ends[2]{};
};

class FakeSource final : public RecordSource
{
public:
    explicit FakeSource(FeedOrigin origin)
        : m_origin(origin)
    {
    }

    bool works = true;
    int opened = 0;
    std::function<void()> whenOpened;

    bool open() override
    {
        ++opened;
        if (whenOpened) {
            whenOpened();
        }
        return works;
    }
    [[nodiscard]] FeedOrigin origin() const override { return m_origin; }

private:
    const FeedOrigin m_origin;
};

}

/** Where records come from as they happen: what the kernel sends is taken, what anybody else might send is not, and no record is there twice. */
class RecordSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realMessages();
    void realRefusals();
    void cutAnywhere();
    void unfit_data();
    void unfit();
    void endOfMemory();
    void paddedAndTerminated();
    void otherSenders();
    void otherFamilies();
    void kernelsAnswers();
    void overrun();
    void kernelSideFilter();
    void readsOn();
    void turns();
    void brokenSocket();
    void noSocket();
    void noSocketPassed();
    void socketPassed_data();
    void socketPassed();
    void choice();
    void sameRecord();
};

void RecordSourcesTest::initTestCase()
{
    if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN) {
        QSKIP("what was captured is of another kind of machine");
    }
    QCOMPARE(captured().size(), 14);
}

void RecordSourcesTest::realMessages()
{
    const QList<QByteArray> all = captured();
    for (const QByteArray &bytes : all) {
        const auto message = readAuditMessage(bytes);
        QVERIFY(message);
        QVERIFY(message->type == 1400 || message->type == 1326);
        QCOMPARE(message->record, "type=" + QByteArray::number(message->type) + ' ' + bytes.sliced(16));
    }
    QCOMPARE(readAuditMessage(all[13])->type, 1326);
    QCOMPARE(readAuditMessage(all[13])->ms, 1795873831735);
}

void RecordSourcesTest::realRefusals()
{
    QList<int> own;
    QList<int> everybodys;
    const QList<QByteArray> all = captured();
    for (int i = 0; i < all.size(); ++i) {
        const auto message = readAuditMessage(all[i]);
        if (concernsUser(message->record, message->type, 1000)) {
            own << i;
        }
        if (concernsUser(message->record, message->type, std::nullopt)) {
            everybodys << i;
        }
        QVERIFY(!concernsUser(message->record, message->type, 1001));
    }
    // Sockets are logged without anybody's number.
    QCOMPARE(own, (QList<int>{9, 10, 13}));
    QCOMPARE(everybodys, (QList<int>{9, 10, 11, 12, 13}));
}

void RecordSourcesTest::cutAnywhere()
{
    const QByteArray whole = captured().constLast();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!readAuditMessage(whole.first(length)), QByteArray::number(length).constData());
    }
    QVERIFY(readAuditMessage(whole));
}

void RecordSourcesTest::unfit_data()
{
    const QByteArray text = "audit(1.002:3): apparmor=\"DENIED\"";
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a program's") << datagram(1400, text, 4711);
    QTest::newRow("longer than it is") << datagram(1400, text, 0, 1);
    QTest::newRow("much longer than it is") << datagram(1400, text, 0, 0x7fff0000);
    QTest::newRow("more behind it") << datagram(1400, text, 0, -4);
    QTest::newRow("two") << datagram(1400, text) + datagram(1400, text);
    QTest::newRow("shorter than its head") << datagram(1400, text, 0, -int(text.size()) - 1);
    QTest::newRow("no length") << datagram(1400, text, 0, -int(text.size()) - 16);
    QTest::newRow("only a head") << datagram(1400, {});
    QTest::newRow("no stamp") << datagram(1400, "apparmor=\"DENIED\" profile=\"snap.vlc.vlc\"");
    QTest::newRow("stamp inside") << datagram(1400, "comm=\"audit(1.002:3):\" apparmor=\"DENIED\"");
    QTest::newRow("stamp ahead of which is something") << datagram(1400, " audit(1.002:3): apparmor=\"DENIED\"");
    QTest::newRow("housekeeping") << datagram(NLMSG_ERROR, text);
    QTest::newRow("no type") << datagram(0, text);
    QTest::newRow("head of a log ahead of the stamp") << datagram(1400, "type=1400 audit(1.002:3): apparmor=\"DENIED\"");
    QTest::newRow("open stamp") << datagram(1400, "audit(1.002:3");
    QTest::newRow("stamp of words") << datagram(1400, "audit(now): apparmor=\"DENIED\"");
    QTest::newRow("stamp behind the end") << datagram(1400, QByteArray("audit(\0001.002:3): x", 19));
}

void RecordSourcesTest::unfit()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readAuditMessage(bytes));
}

void RecordSourcesTest::endOfMemory()
{
    // Behind the second page there is nothing that could be read.
    const size_t page = size_t(::sysconf(_SC_PAGESIZE));
    void *pages = ::mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    QVERIFY(pages != MAP_FAILED);
    char *end = static_cast<char *>(pages) + page;
    QCOMPARE(::mprotect(end, page, PROT_NONE), 0);
    const QByteArray head = datagram(1400, {}, 0, -1);
    for (qsizetype length = 0; length <= head.size(); ++length) {
        std::copy_n(head.constData(), length, end - length);
        QVERIFY(!readAuditMessage(QByteArrayView(end - length, length)));
    }
    ::munmap(pages, 2 * page);
}

void RecordSourcesTest::paddedAndTerminated()
{
    const AuditMessage expected{.type = 1400, .ms = 1002, .record = "type=1400 audit(1.002:3): a=b"};
    QCOMPARE(readAuditMessage(datagram(1400, "audit(1.002:3): a=b")), expected);
    QCOMPARE(readAuditMessage(QByteArray(datagram(1400, "audit(1.002:3): a=b") + QByteArray(3, '\0'))), expected);
    QCOMPARE(readAuditMessage(datagram(1400, QByteArray("audit(1.002:3): a=b\0c=d", 23))), expected);
    QVERIFY(readAuditMessage(datagram(NLMSG_MIN_TYPE, "audit(1.002:3): a=b")));
    // As long as the kernel makes them, and longer.
    QVERIFY(readAuditMessage(datagram(1400, "audit(1.002:3): a=" + QByteArray(8970, 'x'))));
    QVERIFY(readAuditMessage(datagram(1400, "audit(1.002:3): a=" + QByteArray(100'000, 'x'))));
}

void RecordSourcesTest::otherSenders()
{
    const Socket receiver(NETLINK_USERSOCK);
    const Socket sender(NETLINK_USERSOCK);
    QVERIFY(receiver.fd() >= 0 && sender.port() != 0);
    QByteArray buffer;
    QCOMPARE(receiveFromKernel(receiver.fd(), buffer), Received::Nothing);
    // It says that it is the kernel's; the address says otherwise.
    sender.send(datagram(1400, "audit(1.002:3): apparmor=\"DENIED\""), receiver.port());
    QCOMPARE(receiveFromKernel(receiver.fd(), buffer), Received::Unfit);
    QCOMPARE(receiveFromKernel(receiver.fd(), buffer), Received::Nothing);
}

/** An address that is as long as one of netlink's and has a zero where that has the port. */
void RecordSourcesTest::otherFamilies()
{
    constexpr socklen_t length = sizeof(sockaddr_nl);
    const int receiver = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const int sender = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const pid_t self = ::getpid();
    std::memcpy(name.sun_path + 6, &self, sizeof self); // abstract, and nobody else's
    QCOMPARE(::bind(sender, reinterpret_cast<const sockaddr *>(&name), length), 0);
    sockaddr_un target{};
    target.sun_family = AF_UNIX;
    QCOMPARE(::bind(receiver, reinterpret_cast<const sockaddr *>(&target), sizeof target.sun_family), 0);
    socklen_t targetLength = sizeof target;
    QCOMPARE(::getsockname(receiver, reinterpret_cast<sockaddr *>(&target), &targetLength), 0);
    QByteArray buffer;
    for (const QByteArray &bytes : {datagram(1400, "audit(1.002:3): apparmor=\"DENIED\""), QByteArray()}) {
        QCOMPARE(::sendto(sender, bytes.constData(), size_t(bytes.size()), 0, reinterpret_cast<const sockaddr *>(&target), targetLength), bytes.size());
        QCOMPARE(receiveFromKernel(receiver, buffer), Received::Unfit);
        QCOMPARE(buffer, bytes);
    }
    QCOMPARE(receiveFromKernel(receiver, buffer), Received::Nothing);
    ::close(receiver);
    ::close(sender);
    QCOMPARE(receiveFromKernel(receiver, buffer), Received::Broken);
}

void RecordSourcesTest::kernelsAnswers()
{
    const Socket socket(NETLINK_ROUTE);
    QByteArray buffer;
    socket.askKernel("0123456789abcdef");
    QCOMPARE(receiveFromKernel(socket.fd(), buffer), Received::Datagram);
    QVERIFY(buffer.contains("0123456789abcdef"));
    socket.askKernel(QByteArray(20'000, 'x'));
    QCOMPARE(receiveFromKernel(socket.fd(), buffer), Received::Lost); // half a record would be a wrong one
    QCOMPARE(receiveFromKernel(socket.fd(), buffer), Received::Nothing);
}

void RecordSourcesTest::overrun()
{
    const Socket socket(NETLINK_ROUTE);
    const int little = 4096;
    QCOMPARE(::setsockopt(socket.fd(), SOL_SOCKET, SO_RCVBUF, &little, sizeof little), 0);
    for (int i = 0; i < 100; ++i) {
        socket.askKernel(QByteArray(500, 'x'));
    }
    QByteArray buffer;
    QHash<Received, int> counts;
    for (Received what = Received::Datagram; what != Received::Nothing && counts.value(what) < 200;) {
        what = receiveFromKernel(socket.fd(), buffer);
        ++counts[what];
    }
    QCOMPARE(counts.value(Received::Lost), 1);
    QVERIFY(counts.value(Received::Datagram) > 0);
    QCOMPARE(counts.value(Received::Broken), 0);
    // And it goes on.
    socket.askKernel("again");
    QCOMPARE(receiveFromKernel(socket.fd(), buffer), Received::Datagram);
}

void RecordSourcesTest::kernelSideFilter()
{
    const Socket receiver(NETLINK_USERSOCK);
    const Socket sender(NETLINK_USERSOCK);
    admitRefusalsOnly(receiver.fd());
    for (const int type : {1300, 1400, 1399, 1326, 1327, 1107, 0x1400, 30725}) {
        sender.send(datagram(type, "audit(1.002:3):"), receiver.port());
    }
    QByteArray buffer;
    QList<int> types;
    while (receiveFromKernel(receiver.fd(), buffer) == Received::Unfit) {
        types << reinterpret_cast<const nlmsghdr *>(buffer.constData())->nlmsg_type;
    }
    QCOMPARE(types, (QList<int>{1400, 1326}));
}

void RecordSourcesTest::readsOn()
{
    Script script;
    AuditSource source(script.fd(), script.receive());
    QSignalSpy arrived(&source, &RecordSource::arrived);
    QSignalSpy lost(&source, &RecordSource::lost);
    QSignalSpy ended(&source, &RecordSource::ended);
    const QByteArray first = datagram(1400, "audit(1.002:3): a=b");
    const QByteArray second = datagram(1326, "audit(4.005:6): c=d");
    script.answers = {{Received::Datagram, first},
        {Received::Unfit, first},
        {Received::Datagram, first.first(20)},
        {Received::Lost, first},
        {Received::Datagram, second},
        {Received::Nothing, {}},
        {Received::Lost, {}}};
    QVERIFY(source.open());
    QTRY_COMPARE(lost.size(), 2);
    QCOMPARE(arrived.size(), 2);
    QCOMPARE(arrived[0], (QList<QVariant>{qint64(1002), 1400, "type=1400 audit(1.002:3): a=b"_ba}));
    QCOMPARE(arrived[1], (QList<QVariant>{qint64(4005), 1326, "type=1326 audit(4.005:6): c=d"_ba}));
    QCOMPARE(ended.size(), 0);
}

void RecordSourcesTest::turns()
{
    Script script;
    AuditSource source(script.fd(), script.receive());
    script.answers.fill({Received::Datagram, datagram(1400, "audit(1.002:3): a=b")}, 1200);
    int count = 0;
    int meanwhile = 0;
    connect(&source, &RecordSource::arrived, this, [&] {
        if (++count == 1) {
            QMetaObject::invokeMethod(
                this,
                [&] {
                    meanwhile = count;
                },
                Qt::QueuedConnection);
        }
    });
    QVERIFY(source.open());
    QTRY_COMPARE(count, 1200);
    QCOMPARE(meanwhile, 500); // others had their turn
}

void RecordSourcesTest::brokenSocket()
{
    Script script;
    AuditSource source(script.fd(), script.receive());
    QSignalSpy ended(&source, &RecordSource::ended);
    script.answers = {{Received::Broken, {}}};
    QVERIFY(source.open());
    QTRY_COMPARE(ended.size(), 1);
    QTest::qWait(10);
    QCOMPARE(script.calls, 1);
}

void RecordSourcesTest::noSocket()
{
    AuditSource source(-1);
    QVERIFY(!source.open());
    // Where there is one, it goes with the source.
    const int fd = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_USERSOCK);
    QVERIFY(fd >= 0);
    {
        AuditSource other(fd);
        QVERIFY(other.open());
    }
    QCOMPARE(::fcntl(fd, F_GETFD), -1);
}

void RecordSourcesTest::noSocketPassed()
{
    QCOMPARE(passedAuditSocket(), -1);
}

void RecordSourcesTest::socketPassed_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("of the audit system") << AF_NETLINK << int(SOCK_RAW) << NETLINK_AUDIT << 1 << true;
    QTest::newRow("and some more") << AF_NETLINK << int(SOCK_RAW) << NETLINK_AUDIT << 3 << true;
    QTest::newRow("there, but not passed") << AF_NETLINK << int(SOCK_RAW) << NETLINK_AUDIT << 0 << false;
    QTest::newRow("of another type") << AF_NETLINK << int(SOCK_DGRAM) << NETLINK_AUDIT << 1 << false;
    QTest::newRow("of another protocol") << AF_NETLINK << int(SOCK_RAW) << NETLINK_USERSOCK << 1 << false;
    QTest::newRow("of another family") << AF_UNIX << int(SOCK_STREAM) << 0 << 1 << false;
}

/** As systemd does it: from number 3 on, and told by the environment of the process. */
void RecordSourcesTest::socketPassed()
{
    QFETCH(int, family);
    QFETCH(int, type);
    QFETCH(int, protocol);
    QFETCH(int, count);
    QFETCH(bool, isTaken);
    const int fd = ::socket(family, type | SOCK_CLOEXEC, protocol);
    if (fd < 0) {
        QSKIP("this kernel has no audit system");
    }
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto isOpen = [](int number) {
            return ::fcntl(number, F_GETFD) >= 0;
        };
        const int copy = ::fcntl(fd, F_DUPFD_CLOEXEC, 100);
        for (int i = 0; i <= count; ++i) { // one more than are passed
            ::dup2(copy, 3 + i);
        }
        if (count > 0) {
            qputenv("LISTEN_PID", QByteArray::number(::getpid()));
            qputenv("LISTEN_FDS", QByteArray::number(count));
        }
        const int got = passedAuditSocket();
        int wrong = got == (isTaken ? 3 : -1) ? 0 : 1;
        wrong |= count > 0 && isOpen(3) != isTaken ? 2 : 0;
        for (int i = 1; i < count; ++i) {
            wrong |= isOpen(3 + i) ? 4 : 0;
        }
        wrong |= isOpen(3 + count) ? 0 : 8;
        ::_exit(wrong);
    }
    ::close(fd);
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void RecordSourcesTest::choice()
{
    FakeSource kernel(FeedOrigin::Kernel);
    FakeSource lately(FeedOrigin::Journal);
    FakeSource log(FeedOrigin::Journal);
    SourceChoice source(&kernel, &lately, &log);
    QSignalSpy arrived(&source, &RecordSource::arrived);
    QSignalSpy lost(&source, &RecordSource::lost);
    QSignalSpy ended(&source, &RecordSource::ended);
    lately.works = false; // there is none, which does not matter
    lately.whenOpened = [&kernel] {
        QCOMPARE(kernel.opened, 1); // else what comes between the two would be lost
    };
    QVERIFY(source.open());
    QCOMPARE(source.origin(), FeedOrigin::Kernel);
    QCOMPARE(kernel.opened + lately.opened, 2);
    QCOMPARE(log.opened, 0); // else everything would come twice
    Q_EMIT kernel.arrived(1, 1400, "a");
    Q_EMIT lately.arrived(2, 1400, "b");
    Q_EMIT kernel.lost();
    Q_EMIT kernel.ended();
    QCOMPARE(arrived.size(), 2);
    QCOMPARE(arrived[1], (QList<QVariant>{qint64(2), 1400, "b"_ba}));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(ended.size(), 1);

    kernel.works = false;
    QVERIFY(source.open());
    QCOMPARE(source.origin(), FeedOrigin::Journal);
    QCOMPARE(lately.opened, 1);
    QCOMPARE(log.opened, 1);
    log.works = false;
    QVERIFY(!source.open());
}

void RecordSourcesTest::sameRecord()
{
    // One refusal by the three ways by which it may be told: the kernel's socket, its log, and journald's copy of the first.
    const QByteArray fields = captured()[9].sliced(16 + int(qstrlen("audit(1795873831.675:55): ")));
    const auto sent = Confinement::parseDenial(readAuditMessage(captured()[9])->record);
    const auto logged = Confinement::parseDenial(QByteArray("audit: type=1400 audit(1795873831.675:55): " + fields));
    const auto copied = Confinement::parseDenial(withStamp(QByteArray("AVC " + fields), 1400, 1795873831675000, 55));
    QVERIFY(sent && logged && copied);
    QCOMPARE(sent->serial, 55U);
    QCOMPARE(sent->epochMs, 1795873831675);
    QVERIFY(*sent == *logged && *sent == *copied);
    QCOMPARE(withStamp("SECCOMP auid=1", 1326, 1'005'999, 7), "type=1326 audit(1.005:7): auid=1");
    QCOMPARE(withStamp("", 1400, 1, 7), "type=1400 audit(0.000:7):");
}

QTEST_GUILESS_MAIN(RecordSourcesTest)

#include "recordsourcestest.moc"
