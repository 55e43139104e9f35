// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/denialsport.h"
#include "helper/follow/busfeed.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Snapperms::Helper;

namespace
{

/** Records from a pipe in the file system instead of the journal: one a line. */
class PipeSource final : public RecordSource
{
public:
    explicit PipeSource(bool isOfDevices)
        : m_isOfDevices(isOfDevices)
    {
    }
    bool open() override
    {
        // For writing, too: so that it has no end.
        const int fd = ::open(qgetenv("SNAPPERMS_TEST_RECORDS").constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        if (fd < 0) {
            return false;
        }
        m_notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, fd] {
            QByteArray buffer(1 << 16, Qt::Uninitialized);
            const ssize_t length = ::read(fd, buffer.data(), size_t(buffer.size()));
            m_text += buffer.first(std::max<ssize_t>(length, 0));
            while (true) {
                const qsizetype end = m_text.indexOf('\n');
                if (end < 0) {
                    break;
                }
                Q_EMIT arrived(++m_ms, m_isOfDevices ? recordDevice : 0, m_text.first(end));
                m_text.remove(0, end + 1);
            }
        });
        return true;
    }
    /** The log when there is a file of that name with ".log" behind it. */
    [[nodiscard]] FeedOrigin origin() const override
    {
        if (m_isOfDevices) {
            return FeedOrigin::Trace;
        }
        return QFile::exists(qEnvironmentVariable("SNAPPERMS_TEST_RECORDS") + ".log"_L1) ? FeedOrigin::Journal : FeedOrigin::Kernel;
    }

private:
    const bool m_isOfDevices;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_text;
    qint64 m_ms = 0;
};

}

/** snapperms-follow as it is, but for where the records come from and where the audit lines go. Never installed. */
int main(int argc, char **argv)
{
    const auto scope = FollowScope::parse(argc == 2 || argc == 3 ? QString::fromLatin1(argv[1]) : QString());
    if (!scope) {
        return 64;
    }
    QCoreApplication application(argc, argv);
    BusFeed feed(QDBusConnection::systemBus(), *scope);
    QObject::connect(&feed, &BusFeed::gone, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!feed.isThere()) {
        std::fprintf(stderr, "follow nobody\n");
        return 0;
    }
    PipeSource source(argc == 3);
    const MonotonicClock clock;
    Follower follower(*scope, &source, &feed, clock, {});
    if (!follower.start()) {
        std::fprintf(stderr, "follow nothing\n");
        feed.began(FeedOrigin::None);
        QTimer::singleShot(std::chrono::seconds(5), qApp, &QCoreApplication::quit);
        return QCoreApplication::exec();
    }
    std::fprintf(stderr, "follow began %s\n", argv[1]);
    const int status = QCoreApplication::exec();
    std::fprintf(stderr, "follow ended %s\n", argv[1]);
    return status;
}
