// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tree.h"

#include "confinement/recordings.h"
#include "confinement/soundserverwatch.h"

#include <QTest>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

/** Of no snap. */
constexpr int shell = 500;
constexpr int viewer = 501; ///< Of no snap either.
constexpr int vlc = 600;
constexpr int vlcChild = 601;
constexpr int zoom = 700;

ProcessIdentity who(int pid)
{
    switch (pid) {
    case shell:
    case viewer:
        return {true, {}};
    case vlc:
    case vlcChild:
        return {true, SecurityTag::parse(u"snap.vlc.vlc")};
    case zoom:
        return {true, SecurityTag::parse(u"snap.zoom.zoom")};
    default:
        return {};
    }
}

}

/** Whom a stream is put down to, whoever it says to be. */
class RecordingsTest : public QObject
{
    Q_OBJECT

private:
    SoundSnapshot m_told;
    SoundConnections m_connections;

    void claim(quint32 client, int pid) { m_told.clients.append({client, 0, pid}); }
    void prove(quint32 client, int pid) { m_told.clients.append({client, pid, 0}); }
    void connection(quint32 inode, const QSet<int> &pids)
    {
        m_connections.clients.insert(inode);
        if (!pids.isEmpty()) {
            m_connections.holders.pids.insert(inode, pids);
        }
    }
    /** "vlc 600", and "?" where somebody is not known. */
    [[nodiscard]] QStringList recording(const QList<quint32> &clients)
    {
        m_told.recording = clients;
        const Recordings result = recordings(m_told, m_connections, who);
        QStringList words;
        for (const Use &use : result.uses) {
            words << u"%1 %2"_s.arg(use.tag.snap).arg(use.pid);
        }
        if (result.isAnotherRecording) {
            words << u"?"_s;
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_told = {};
        m_told.isWatching = true;
        m_connections = {};
    }

    void whatTheKernelProvedHolds()
    {
        prove(1, vlc);
        prove(2, shell);
        prove(3, 999);
        QCOMPARE(recording({1}), QStringList{u"vlc 600"_s});
        QCOMPARE(recording({2}), QStringList());
        QCOMPARE(recording({3}), QStringList{u"?"_s}); // gone, and perhaps somebody has its socket
        QCOMPARE(recording({1, 2, 3}), (QStringList{u"vlc 600"_s, u"?"_s}));
    }

    void whatIsClaimedNeedsAConnection()
    {
        claim(1, vlc);
        QCOMPARE(recording({1}), QStringList{u"?"_s});
        connection(10, {vlc});
        QCOMPARE(recording({1}), QStringList{u"vlc 600"_s});
        QCOMPARE(recording({}), QStringList());
        QCOMPARE(recording({7}), QStringList{u"?"_s}); // of a client that is not in the list
    }

    void anInheritedConnectionIsOfBoth()
    {
        claim(1, vlc);
        connection(10, {vlc, vlcChild});
        QCOMPARE(recording({1}), QStringList{u"vlc 600"_s});
        // Only the child is left.
        m_connections = {};
        connection(10, {vlcChild});
        QCOMPARE(recording({1}), QStringList{u"?"_s});
    }

    void whoSaysNothingIsNotKnown()
    {
        m_told.clients.append({1, 0, 0});
        connection(10, {shell});
        QCOMPARE(recording({1}), QStringList{u"?"_s});
    }

    void twoCannotBeOneThatConnectedOnce()
    {
        claim(1, shell);
        claim(2, shell);
        connection(10, {shell});
        connection(11, {vlc});
        QCOMPARE(recording({1}), QStringList{u"?"_s});
        QCOMPARE(recording({2}), QStringList{u"?"_s});
    }

    void nobodyHidesBehindAConnectionThatSaysNothing()
    {
        // The shell has two, and says who it is on one; VLC says to be the shell.
        claim(1, shell);
        claim(2, shell);
        connection(10, {shell});
        connection(11, {shell});
        connection(12, {vlc});
        QCOMPARE(recording({2}), QStringList{u"?"_s});
        // Nor does it put it on another snap.
        m_told.clients.clear();
        claim(2, zoom);
        connection(13, {zoom});
        QCOMPARE(recording({2}), QStringList{u"?"_s});
        // Each as it should be.
        m_told.clients.clear();
        claim(1, shell);
        claim(2, shell);
        claim(3, vlc);
        claim(4, zoom);
        QCOMPARE(recording({1, 2}), QStringList());
        QCOMPARE(recording({3, 4}), (QStringList{u"vlc 600"_s, u"zoom 700"_s}));
    }

    void aConnectionThatWasHandedOverIsNobodys()
    {
        // A compositor or a bus can be given any file to hold.
        claim(1, shell);
        claim(2, shell);
        connection(10, {shell});
        connection(11, {shell, vlc});
        QCOMPARE(recording({2}), QStringList{u"?"_s});
    }

    void whoseConnectionMayNotBeSeenMayBeAnybody()
    {
        claim(1, shell);
        connection(10, {shell});
        connection(11, {});
        m_connections.holders.unseen = {viewer};
        QCOMPARE(recording({1}), QStringList()); // of no snap, whichever it is
        m_connections.holders.unseen = {viewer, vlc};
        QCOMPARE(recording({1}), QStringList{u"?"_s});
    }

    void whatTheServerDoesNotSay()
    {
        m_told.isAnotherRecording = true;
        QCOMPARE(recording({}), QStringList{u"?"_s});
        QVERIFY(recordings(m_told, m_connections, who).isKnown);
        m_told = {};
        QVERIFY(!recordings(m_told, m_connections, who).isKnown);
    }

    void theKernelsAnswer()
    {
        // From a machine with Linux 6.18: a client's end, the server's end of the same, and the end of the list.
        const QByteArray client = QByteArray::fromHex("340000001400020001000000d7700000" //
                                                      "0101010066467500440000000000000008000200674675000500060000000000");
        const QByteArray server = QByteArray::fromHex("400000001400020001000000d7700000" //
                                                      "010101006746750045000000000000000c0001001322a7000000e00f08000200664675000500060000000000");
        const QByteArray end = QByteArray::fromHex("140000000300020001000000d770000000000000");
        // The lengths that were there before the attributes were cut out of the middle of it.
        const auto message = [](QByteArray data) {
            data[0] = char(data.size());
            return data;
        };
        QList<UnixSocket> sockets;
        QCOMPARE(parseUnixSockets(QByteArray(message(client) + message(server)), &sockets), std::optional(false));
        QCOMPARE(sockets, (QList<UnixSocket>{{7685734, 7685735, 0, 0, {}}, {7685735, 7685734, 10953235, 254U << 20U, {}}}));
        QCOMPARE(parseUnixSockets(message(end), &sockets), std::optional(true));
        QCOMPARE(parseUnixSockets({}, &sockets), std::optional(false));
        // Cut off anywhere it is nothing, or less, but never something else.
        const QByteArray whole = message(server);
        for (qsizetype size = 1; size < whole.size(); ++size) {
            QVERIFY(!parseUnixSockets(whole.first(size), &sockets));
        }
        QByteArray error = message(end);
        error[4] = 2;
        QVERIFY(!parseUnixSockets(error, &sockets));
    }

    void holdersAreFoundByInode()
    {
        Tree tree;
        QVERIFY(tree.link(u"/proc/600/fd/3"_s, u"socket:[10]"_s) && tree.link(u"/proc/600/fd/4"_s, u"/dev/null"_s));
        QVERIFY(tree.link(u"/proc/601/fd/9"_s, u"socket:[10]"_s) && tree.link(u"/proc/601/fd/10"_s, u"socket:[11]"_s));
        QVERIFY(tree.link(u"/proc/700/fd/1"_s, u"socket:[12]"_s) && tree.link(u"/proc/700/fd/2"_s, u"socket:[x]"_s));
        QVERIFY(tree.link(u"/proc/self/fd/1"_s, u"socket:[10]"_s));
        SocketHolders wanted;
        wanted.pids = {{10, {600, 601}}, {11, {601}}};
        QCOMPARE(socketHolders(tree.root(), {10, 11, 13}), wanted);
    }

    void theServerIsLookedForWhereProgramsFindIt_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QByteArray>("runtime");
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<QString>("socket");
        QTest::newRow("usual") << QByteArray() << QByteArray() << QByteArray("/run/user/1") << u"/run/user/1/pulse/native"_s;
        QTest::newRow("another socket") << QByteArray("unix:/a/b") << QByteArray() << QByteArray("/run/user/1") << u"/a/b"_s;
        QTest::newRow("without a word before it") << QByteArray("/a/b") << QByteArray() << QByteArray("/run/user/1") << u"/a/b"_s;
        QTest::newRow("another machine") << QByteArray("tcp:far:4713") << QByteArray() << QByteArray("/run/user/1") << u"/run/user/1/pulse/native"_s;
        QTest::newRow("another directory") << QByteArray() << QByteArray("/p") << QByteArray("/run/user/1") << u"/p/native"_s;
        QTest::newRow("no session") << QByteArray() << QByteArray() << QByteArray() << QString();
    }

    void theServerIsLookedForWhereProgramsFindIt()
    {
        QFETCH(QByteArray, server);
        QFETCH(QByteArray, runtime);
        QFETCH(QByteArray, session);
        const auto set = [](const char *name, const QByteArray &value) {
            value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
        };
        set("PULSE_SERVER", server);
        set("PULSE_RUNTIME_PATH", runtime);
        set("XDG_RUNTIME_DIR", session);
        QTEST(SoundServerWatch::usualGround().socket, "socket");
    }
};

QTEST_GUILESS_MAIN(RecordingsTest)

#include "test_recordings.moc"
