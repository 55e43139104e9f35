// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cannedsnapd.h"
#include "fakepolkit.h"
#include "privatebus.h"

#include "helper/protocol.h"
#include "privileged/kauthdenialfeed.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using namespace Snapperms::Privileged;
using Rule = FakePolkit::Rule;

namespace
{

/** What a feed has told. */
struct Heard {
    std::optional<ObserveAnswer> answer;
    bool isFollowed = false;
    std::optional<Helper::FeedOrigin> began;
    bool ended = false;
    bool hasMore = false;
    QByteArray lines;
    qsizetype longest = 0;
    int messages = 0;
};

}

/** Refusals as they happen, from the process that the real helper has started, over a real bus. */
class DenialFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void toldAsItHappens();
    void tellsWhereItComesFrom();
    void endsWithItsListener();
    void floodIsBounded();
    void onlyRootIsBelieved();
    void whoMayNotStartsNothing();
    void nothingToFollow();
    void tooLateIsNotHeeded();
    void twoAtOnce();
    void devices();
    void noDevices();

private:
    std::unique_ptr<DenialFeed> feed(Heard *heard, bool everybody = false, uint root = ::getuid(), std::chrono::milliseconds start = 20s);
    std::unique_ptr<DenialFeed> listen(const KAuthDenialFeed::Question &question, Heard *heard, uint root = ::getuid(), std::chrono::milliseconds start = 20s);
    bool logHas(const QByteArray &text);
    void write(const QByteArray &lines);
    static QByteArray record(const QByteArray &name, uint uid);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePolkit> m_polkit;
    std::unique_ptr<CannedSnapd> m_snapd;
};

void DenialFeedTest::init()
{
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Activation::Helper);
    m_polkit = std::make_unique<FakePolkit>(m_bus->address());
    m_snapd = std::make_unique<CannedSnapd>(m_bus->snapdSocket());
    m_polkit->rules.insert(Helper::ObserveAction, Rule::Yes);
}

void DenialFeedTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        qInfo("helper: %s", m_bus->log().constData());
    }
    m_snapd.reset();
    m_polkit.reset();
    m_bus.reset();
}

std::unique_ptr<DenialFeed> DenialFeedTest::feed(Heard *heard, bool everybody, uint root, std::chrono::milliseconds start)
{
    return listen(KAuthDenialFeed::records(everybody), heard, root, start);
}

std::unique_ptr<DenialFeed> DenialFeedTest::listen(const KAuthDenialFeed::Question &question, Heard *heard, uint root, std::chrono::milliseconds start)
{
    KAuthDenialFeed::Ground ground{m_bus->address(), root};
    ground.start = start;
    auto made = std::make_unique<KAuthDenialFeed>(question, nullptr, KAuthCall::Patience(), ground);
    connect(made.get(), &DenialFeed::answered, this, [heard](const ObserveAnswer &answer, bool isFollowed) {
        heard->answer = answer;
        heard->isFollowed = isFollowed;
    });
    connect(made.get(), &DenialFeed::began, this, [heard](Helper::FeedOrigin origin) {
        heard->began = origin;
    });
    connect(made.get(), &DenialFeed::added, this, [heard](const ObservedDenials &more) {
        heard->lines += more.lines;
        heard->hasMore = heard->hasMore || more.hasMore;
        heard->longest = std::max(heard->longest, more.lines.size());
        ++heard->messages;
    });
    connect(made.get(), &DenialFeed::ended, this, [heard] {
        heard->ended = true;
    });
    return made;
}

bool DenialFeedTest::logHas(const QByteArray &text)
{
    return QTest::qWaitFor([&] {
        return m_bus->log().contains(text);
    });
}

void DenialFeedTest::write(const QByteArray &lines)
{
    const int fd = ::open(QFile::encodeName(m_bus->records()).constData(), O_WRONLY | O_CLOEXEC);
    QVERIFY(fd >= 0);
    for (qsizetype at = 0; at < lines.size();) {
        const ssize_t length = ::write(fd, lines.constData() + at, size_t(lines.size() - at));
        QVERIFY(length > 0);
        at += length;
    }
    ::close(fd);
}

QByteArray DenialFeedTest::record(const QByteArray &name, uint uid)
{
    return "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" name=\"" + name
        + "\" pid=7 comm=\"x\" requested_mask=\"r\" denied_mask=\"r\" fsuid=" + QByteArray::number(uid) + " ouid=0\n";
}

void DenialFeedTest::toldAsItHappens()
{
    Heard heard;
    const auto own = feed(&heard);
    QTRY_VERIFY(heard.began && heard.answer);
    QVERIFY(heard.isFollowed);
    QCOMPARE(std::get<ObservedDenials>(*heard.answer).lines, "of " + QByteArray::number(::getuid()) + '\n');
    QVERIFY(heard.lines.isEmpty());
    write(record("/dev/video0", ::getuid()) + record("/of/others", ::getuid() + 1) + "usb 1-1: new device\n" + record("/dev/snd/x", ::getuid()));
    QTRY_VERIFY(heard.lines.count('\n') == 2);
    QVERIFY(heard.lines.startsWith("1\taudit: ") && heard.lines.contains("/dev/video0") && heard.lines.contains("/dev/snd/x"));
    QVERIFY(!heard.lines.contains("/of/others") && !heard.lines.contains("usb"));
    QVERIFY(!heard.hasMore && !heard.ended);
}

void DenialFeedTest::tellsWhereItComesFrom()
{
    Heard kernel;
    auto own = feed(&kernel);
    QTRY_VERIFY(kernel.began);
    QCOMPARE(kernel.began, Helper::FeedOrigin::Kernel);
    own.reset();
    QFile log(m_bus->records() + u".log"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    Heard journal;
    own = feed(&journal);
    QTRY_VERIFY(journal.began);
    QCOMPARE(journal.began, Helper::FeedOrigin::Journal);
}

void DenialFeedTest::endsWithItsListener()
{
    Heard heard;
    auto own = feed(&heard);
    QTRY_VERIFY(heard.began);
    QVERIFY(!m_bus->log().contains("follow ended"));
    own.reset();
    QVERIFY(logHas("follow ended"));
    // Also when nobody has waited for the beginning.
    Heard hasty;
    own = feed(&hasty);
    QTRY_VERIFY(hasty.answer);
    own.reset();
    QTRY_COMPARE(m_bus->log().count("start snapperms-follow@own-"), qsizetype(2));
    QTRY_COMPARE(m_bus->log().count("follow ended") + m_bus->log().count("follow nobody"), qsizetype(2));
}

void DenialFeedTest::floodIsBounded()
{
    Heard heard;
    const auto own = feed(&heard);
    QTRY_VERIFY(heard.began);
    QByteArray flood;
    for (int i = 0; i < 5000; ++i) {
        flood += record("/" + QByteArray(600, 'x') + QByteArray::number(i), ::getuid());
    }
    write(flood);
    QTRY_VERIFY(heard.hasMore);
    QVERIFY(heard.lines.count('\n') < 2000); // the burst, and what comes in while it is written
    QVERIFY(heard.longest <= 64 * 1024);
    QVERIFY(heard.messages > 1);
}

void DenialFeedTest::onlyRootIsBelieved()
{
    Heard heard;
    const auto own = feed(&heard, false, ::getuid() + 1, 1s);
    QTRY_VERIFY(heard.answer && heard.isFollowed);
    QVERIFY(logHas("follow began"));
    write(record("/dev/video0", ::getuid()));
    QTRY_VERIFY(heard.ended);
    QVERIFY(!heard.began && heard.lines.isEmpty());
}

void DenialFeedTest::whoMayNotStartsNothing()
{
    Heard heard;
    const auto all = feed(&heard, true);
    QTRY_VERIFY(heard.answer);
    QCOMPARE(std::get<Failure>(*heard.answer).refusal, Refusal::NotAuthorized);
    QVERIFY(!heard.isFollowed);
    QVERIFY(!m_bus->log().contains("start "));
    QTest::qWait(50);
    QVERIFY(!heard.began && !heard.ended);
}

void DenialFeedTest::nothingToFollow()
{
    QVERIFY(QFile::remove(m_bus->records()));
    Heard heard;
    KAuthDenialFeed::Ground ground{m_bus->address(), ::getuid()};
    ground.start = std::chrono::milliseconds(300);
    KAuthDenialFeed own(KAuthDenialFeed::records(false), nullptr, KAuthCall::Patience(), ground);
    connect(&own, &DenialFeed::answered, this, [&heard](const ObserveAnswer &answer, bool) {
        heard.answer = answer;
    });
    const QSignalSpy ended(&own, &DenialFeed::ended);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(heard.answer && std::holds_alternative<ObservedDenials>(*heard.answer)); // what was, is told
    QVERIFY(logHas("follow nothing"));
}

void DenialFeedTest::tooLateIsNotHeeded()
{
    Heard heard;
    const auto own = feed(&heard, false, ::getuid(), 0ms);
    QTRY_VERIFY(heard.ended);
    QVERIFY(logHas("follow began"));
    write(record("/dev/video0", ::getuid()));
    QTest::qWait(500);
    QVERIFY(!heard.began && heard.lines.isEmpty());
}

void DenialFeedTest::twoAtOnce()
{
    m_polkit->rules.insert(Helper::ObserveAllAction, Rule::Yes);
    Heard first;
    Heard second;
    auto own = feed(&first);
    const auto all = feed(&second, true);
    QTRY_VERIFY(first.began && second.began);
    QVERIFY(logHas("follow began own-") && logHas("follow began all-"));
    own.reset();
    QVERIFY(logHas("follow ended own-"));
    write(record("/of/others", ::getuid() + 1));
    QTRY_VERIFY(second.lines.contains("/of/others"));
    QVERIFY(first.lines.isEmpty());
}

void DenialFeedTest::devices()
{
    Heard heard;
    // Whoever may see records may not for that have devices watched.
    const auto denied = listen(KAuthDenialFeed::devices(false), &heard);
    QTRY_VERIFY(heard.answer);
    QCOMPARE(std::get<Failure>(*heard.answer).refusal, Refusal::NotAuthorized);
    QVERIFY(!m_bus->log().contains("start "));

    m_polkit->rules.insert(Helper::ObserveDevicesAction, Rule::Yes);
    Heard mine;
    auto own = listen(KAuthDenialFeed::devices(false), &mine);
    QTRY_VERIFY(mine.began);
    QCOMPARE(mine.began, Helper::FeedOrigin::Trace);
    QVERIFY(mine.isFollowed && std::get<ObservedDenials>(*mine.answer).lines.isEmpty());
    const QByteArray record = "devices: label=snap.vlc.vlc pid=7 fsuid=" + QByteArray::number(::getuid()) + " block=0 major=81 minor=0 denied=rw\n";
    write(QByteArray(record).replace("fsuid=", "fsuid=1") + "devices: nothing\n" + record);
    QTRY_COMPARE(mine.lines, "3\t" + record);
    own.reset();
    QVERIFY(logHas("follow ended own-"));
    Heard everybodys;
    const auto all = listen(KAuthDenialFeed::devices(true), &everybodys);
    QTRY_VERIFY(everybodys.began);
    QVERIFY(logHas("start snapperms-devices@all-"));
}

/** Where the kernel does not tell, that is told at once. */
void DenialFeedTest::noDevices()
{
    QVERIFY(QFile::remove(m_bus->records()));
    m_polkit->rules.insert(Helper::ObserveDevicesAction, Rule::Yes);
    Heard heard;
    const auto own = listen(KAuthDenialFeed::devices(false), &heard, ::getuid(), std::chrono::hours(1));
    QTRY_VERIFY(heard.ended);
    QVERIFY(heard.isFollowed && !heard.began);
}

QTEST_GUILESS_MAIN(DenialFeedTest)

#include "denialfeedtest.moc"
