// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "news/seenfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using State = SeenStorage::State;

namespace
{

/** No file of this process grows, whoever it belongs to. */
class FullDisk
{
public:
    FullDisk()
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        m_worked = getrlimit(RLIMIT_FSIZE, &m_limit) == 0;
        const rlimit none{.rlim_cur = 0, .rlim_max = m_limit.rlim_max};
        m_worked = m_worked && setrlimit(RLIMIT_FSIZE, &none) == 0;
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        static_cast<void>(std::signal(SIGXFSZ, m_before));
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

    [[nodiscard]] bool isFull() const { return m_worked; }

private:
    void (*const m_before)(int);
    rlimit m_limit{};
    bool m_worked = false;
};

}

class TestSeenFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path() const { return m_dir->filePath(u"snapperms/seen-permissions"_s); }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path() + u"-other"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(rename(qPrintable(file.fileName()), qPrintable(path())) == 0);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void atFirstThereIsNothing()
    {
        SeenFile file(path());
        QCOMPARE(file.read().state, State::Missing);
        QVERIFY2(!QFileInfo::exists(QFileInfo(path()).path()), "reading makes nothing");
    }

    void whatIsWrittenIsThereAtOnceAndOnDiskSoon()
    {
        SeenFile file(path());
        file.write("one");
        QCOMPARE(file.read().text, "one"_ba);
        file.write("two");
        file.write("three");
        QCOMPARE(file.read().text, "three"_ba);
        QTRY_COMPARE(onDisk(), "three"_ba);
        QTRY_COMPARE(file.read().text, "three"_ba);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList{u"seen-permissions"_s});
        QCOMPARE(SeenFile(path()).read().text, "three"_ba);
    }

    void nothingIsLostWhenTheProgramEndsWhileWriting()
    {
        {
            SeenFile file(path());
            file.write("the last words");
        }
        // As the end of the program does.
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(onDisk(), "the last words"_ba);
    }

    void othersAreHeard()
    {
        put("before");
        SeenFile file(path());
        QSignalSpy changed(&file, &SeenStorage::changed);
        QCOMPARE(file.read().text, "before"_ba);
        put("by another");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(file.read().text, "by another"_ba);

        file.write("by us");
        QTRY_COMPARE(onDisk(), "by us"_ba);
        put("by another again");
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(file.read().text, "by another again"_ba);
    }

    void othersAreHeardThatBeginAfterUs()
    {
        SeenFile first(path());
        SeenFile second(path());
        QCOMPARE(first.read().state, State::Missing);
        QSignalSpy changed(&first, &SeenStorage::changed);
        first.write("first");
        QTRY_COMPARE(onDisk(), "first"_ba);
        QTRY_VERIFY(first.read().text == "first" && QThreadPool::globalInstance()->activeThreadCount() == 0);
        second.write("second");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(first.read().text, "second"_ba);
    }

    void whatIsSetAsideIsKept()
    {
        put("damaged");
        SeenFile file(path());
        QCOMPARE(file.read().text, "damaged"_ba);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be understood"_s));
        file.setAside();
        QCOMPARE(file.read().state, State::Missing);
        QFile aside(path() + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), "damaged"_ba);
    }

    void whatCannotBeReadIsLeftAlone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a directory") << u"directory"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("a link to nowhere") << u"link"_s;
        QTest::newRow("a huge file") << u"huge"_s;
        if (geteuid() != 0) {
            QTest::newRow("a forbidden file") << u"forbidden"_s;
        }
    }
    void whatCannotBeReadIsLeftAlone()
    {
        QFETCH(const QString, kind);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        if (kind == "directory"_L1) {
            QVERIFY(QDir().mkpath(path()));
        } else if (kind == "pipe"_L1) {
            QCOMPARE(mkfifo(qPrintable(path()), 0600), 0);
        } else if (kind == "link"_L1) {
            QVERIFY(QFile::link(u"/nowhere/at/all"_s, path()));
        } else if (kind == "huge"_L1) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 30));
        } else {
            put("secret");
            QVERIFY(QFile::setPermissions(path(), {}));
        }
        SeenFile file(path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot read"_s));
        QCOMPARE(file.read().state, State::Unreadable);
    }

    void aDiskThatTakesNothingIsTold()
    {
        QFile inTheWay(m_dir->filePath(u"snapperms"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SeenFile file(path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write.*cannot make"_s));
        file.write("text");
        QTRY_COMPARE(file.read().state, State::Missing);
    }

    void whatCouldNotBeWrittenIsNoWordOfSomebodyElse()
    {
        put("old");
        SeenFile file(path());
        QSignalSpy changed(&file, &SeenStorage::changed);
        QCOMPARE(file.read().text, "old"_ba);
        {
            const FullDisk disk;
            QVERIFY(disk.isFull());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write"_s));
            file.write("new");
            QTRY_COMPARE(file.read().text, "old"_ba);
        }
        QCOMPARE(onDisk(), "old"_ba);
        QVERIFY2(changed.isEmpty(), "nobody else has written anything");

        // Others are heard as before, and only they.
        put("by another");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(file.read().text, "by another"_ba);
        file.write("newer");
        QTRY_COMPARE(onDisk(), "newer"_ba);
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void itHasItsPlaceWithTheStateOfThePerson()
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_dir->path()));
        SeenFile file;
        file.write("here");
        QTRY_COMPARE(onDisk(), "here"_ba);
        qunsetenv("XDG_STATE_HOME");
    }
};

QTEST_GUILESS_MAIN(TestSeenFile)

#include "tst_seenfile.moc"
