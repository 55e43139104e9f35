// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

constexpr qint64 Now = 1'700'000'000'000;
constexpr qint64 Week = 7LL * 24 * 3600 * 1000;

}

/** Which files of the journal are read, and whether it is told that these are not all. */
class JournalFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void newestFirst();
    void cutOff_data();
    void cutOff();
    void notThere();
    void whatDoesNotOpen();

private:
    /** Last written to so long before Now. */
    void write(const QString &name, qint64 age)
    {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(Now - age), QFileDevice::FileModificationTime));
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList names = journalFiles({m_directory.path()}, Now).paths;
        for (QString &name : names) {
            name = QFileInfo(name).fileName();
        }
        return names;
    }

    QTemporaryDir m_directory;
};

void JournalFilesTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("in use") << u"system.journal"_s << true;
    QTest::newRow("full") << u"system@0006-1.journal"_s << true;
    QTest::newRow("not closed") << u"system@0006-1.journal~"_s << true;
    QTest::newRow("somebody's") << u"user-1000.journal"_s << false;
    QTest::newRow("somebody's, not closed") << u"user-1000@0006-1.journal~"_s << false;
    QTest::newRow("something else") << u"system.journal.zst"_s << false;
}

void JournalFilesTest::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isRead);
    write(name, 0);
    QCOMPARE(found(), isRead ? QStringList{name} : QStringList());
    QVERIFY(QFile::remove(m_directory.filePath(name)));
}

void JournalFilesTest::newestFirst()
{
    QVERIFY(QDir(m_directory.path()).mkdir(u"other"_s));
    write(u"system@2.journal"_s, 2000);
    write(u"other/system.journal"_s, 1000);
    write(u"system.journal"_s, 0);
    const QString path = m_directory.path();
    const JournalFiles files = journalFiles({path, path + u"/other"_s}, Now);
    QCOMPARE(files.paths, (QStringList{path + u"/system.journal"_s, path + u"/other/system.journal"_s, path + u"/system@2.journal"_s}));
    QVERIFY(!files.hasMore);
    QVERIFY(QDir(path + u"/other"_s).removeRecursively());
}

void JournalFilesTest::cutOff_data()
{
    QTest::addColumn<QList<qint64>>("others");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("none") << QList<qint64>() << false;
    QTest::newRow("one, of this week") << QList<qint64>{Week} << true;
    QTest::newRow("one, older") << QList<qint64>{Week + 1} << false;
    QTest::newRow("the newest counts") << QList<qint64>{Week + 1, Week, Week + 2} << true;
}

void JournalFilesTest::cutOff()
{
    QFETCH(QList<qint64>, others);
    QFETCH(bool, hasMore);
    for (const QString &name : QDir(m_directory.path()).entryList(QDir::Files)) {
        QVERIFY(QFile::remove(m_directory.filePath(name)));
    }
    QStringList read;
    for (qint64 i = 0; i < JournalFiles::Most; ++i) {
        read.append(u"system@%1.journal"_s.arg(i));
        write(read.constLast(), i);
    }
    for (const qint64 age : std::as_const(others)) {
        write(u"system@%1.journal~"_s.arg(age), age);
    }
    QCOMPARE(found(), read);
    QCOMPARE(journalFiles({m_directory.path()}, Now).hasMore, hasMore);
}

void JournalFilesTest::notThere()
{
    const JournalFiles files = journalFiles({m_directory.filePath(u"nothing"_s)}, Now);
    QVERIFY(files.paths.isEmpty());
    QVERIFY(!files.hasMore);
}

void JournalFilesTest::whatDoesNotOpen()
{
    JournalFiles files{.paths = {u"a"_s, u"b"_s, u"c"_s}};
    files.keepWhatOpens([](const QString &) {
        return true;
    });
    QCOMPARE(files.paths.size(), 3);
    QVERIFY(!files.hasMore);
    files.keepWhatOpens([](const QString &path) {
        return path != u"b"_s;
    });
    QCOMPARE(files.paths, (QStringList{u"a"_s, u"c"_s}));
    QVERIFY2(files.hasMore, "what it holds is not known");
}

QTEST_GUILESS_MAIN(JournalFilesTest)

#include "journalfilestest.moc"
