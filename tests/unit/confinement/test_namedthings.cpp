// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "machine.h"
#include "realconnection.h"

#include "confinement/mappedfiles.h"
#include "confinement/namedthings.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mman.h>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;
using Kind = NamedThing::Kind;

namespace
{

UnixSocket end(quint32 inode, quint32 peer, const QByteArray &name = {})
{
    return {.inode = inode, .peer = peer, .file = 0, .device = 0, .name = name};
}

}

/** Files that stay open, and connections within the machine. */
class NamedThingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnInterfaceOpens_data();
    void whatAnInterfaceOpens();
    void attributesCount();
    void acceptedCarriesTheName_data();
    void acceptedCarriesTheName();
    void nameInTheAnswer();
    void whoIsConnected();
    void amongThemselves();
    void whoHasFiles();
    void whatForIsSeen();
    void whatIsMapped_data();
    void whatIsMapped();
    void whoHasItMapped();
    void othersAreNotSeen();
    void whatIsNotWhollySeenIsNoAcquittal();
};

void NamedThingsTest::whatAnInterfaceOpens_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<NamedThing>("thing");
    QTest::addColumn<bool>("mayHave");
    QTest::addColumn<bool>("opens");
    const auto socket = [](const char *title, const QString &interface, const QByteArray &name, bool mayHave, bool opens) {
        QTest::newRow(title) << interface << NamedThing{Kind::Socket, name, "w"_ba} << mayHave << opens;
    };
    const auto file = [](const char *title, const QString &interface, const QByteArray &name, const QByteArray &letters, bool mayHave, bool opens) {
        QTest::newRow(title) << interface << NamedThing{Kind::File, name, letters} << mayHave << opens;
    };
    socket("x11", u"x11"_s, "/tmp/.X11-unix/X0", true, true);
    socket("x11, abstract", u"x11"_s, "@/tmp/.X11-unix/X12", true, true);
    socket("unity7 opens that, too", u"unity7"_s, "@/tmp/.X11-unix/X12", true, true);
    socket("x11 is no sound server", u"x11"_s, "/run/user/1000/pulse/native", false, false);
    socket("wayland", u"wayland"_s, "/run/user/1000/wayland-0", true, true);
    socket("sound", u"audio-playback"_s, "/run/user/1000/pulse/native", true, true);
    socket("docker", u"docker"_s, "/run/docker.sock", true, true);
    socket("docker, by its other name", u"docker"_s, "/var/run/docker.sock", true, true);
    socket("printing, by the name that the service has for it", u"cups"_s, "/var/snap/cups/common/run/cups.sock", true, true);
    socket("no name", u"steam-support"_s, "", false, false);
    // Whatever it is: one switch for everything says nothing of this one.
    socket("everything", u"steam-support"_s, "@/tmp/.X11-unix/X0", false, true);
    socket("among files", u"removable-media"_s, "/media/stick/socket", false, true);
    file("home", u"home"_s, "/home/demo/letter.txt", "rw", true, true);
    file("own files are not taken away", u"home"_s, "/home/demo/snap/vlc/common/list", "rw", false, false);
    file("hidden", u"home"_s, "/home/demo/.ssh/id", "r", false, false);
    file("excepted for writing", u"home"_s, "/home/demo/bin/tool", "r", true, true);
    file("excepted", u"home"_s, "/home/demo/bin/tool", "rw", false, false);
    file("nobody's home", u"home"_s, "/srv/demo/letter.txt", "r", false, false);
    file("a stick", u"removable-media"_s, "/media/stick/photo.txt", "r", true, true);
    file("everything", u"steam-support"_s, "/home/demo/letter.txt", "rw", false, true);
    file("a socket is no file", u"wayland"_s, "/run/user/1000/wayland-0", "r", false, true);
}

void NamedThingsTest::whatAnInterfaceOpens()
{
    QFETCH(QString, interface);
    QFETCH(NamedThing, thing);
    const NamedAccess access(interface);
    QTEST(access.mayHaveOpened(thing), "mayHave");
    QTEST(access.opens(thing), "opens");
    QVERIFY(!NamedAccess(u"no-such-interface"_s).isThere());
    QVERIFY(!NamedAccess(u"audio-record"_s).isThere());
}

void NamedThingsTest::attributesCount()
{
    const NamedThing keys{Kind::File, "/home/demo/.ssh/known", "r"_ba};
    QVERIFY(!NamedAccess(u"personal-files"_s).mayHaveOpened(keys));
    const NamedAccess access(u"personal-files"_s, {{u"read"_s, QStringList{u"$HOME/.ssh"_s}}});
    QVERIFY(access.mayHaveOpened(keys) && access.opens(keys));
    // It is open for more than that gives.
    QVERIFY(!access.opens({Kind::File, keys.name, "rw"_ba}));
}

void NamedThingsTest::acceptedCarriesTheName_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("a path") << false;
    QTest::newRow("abstract") << true;
}

void NamedThingsTest::acceptedCarriesTheName()
{
    QFETCH(bool, isAbstract);
    const QTemporaryDir dir;
    const QByteArray name = (isAbstract ? "@" : "") + dir.filePath(u"service"_s).toUtf8();
    const RealConnection connection(name);
    QVERIFY(connection.isThere());
    const auto sockets = connectedUnixSockets();
    if (!sockets) {
        QSKIP("this kernel does not tell");
    }
    const auto find = [&sockets](quint32 inode) {
        const auto it = std::ranges::find(*sockets, inode, &UnixSocket::inode);
        return it == sockets->end() ? UnixSocket() : *it;
    };
    QCOMPARE(find(connection.client()).peer, connection.accepted());
    QCOMPARE(find(connection.client()).name, QByteArray());
    QCOMPARE(find(connection.accepted()).peer, connection.client());
    QCOMPARE(find(connection.accepted()).name, name);
}

void NamedThingsTest::nameInTheAnswer()
{
    // unix_diag_msg, UNIX_DIAG_NAME, UNIX_DIAG_PEER.
    const auto message = [](const QByteArray &name) {
        QByteArray attribute = QByteArray::fromHex("00000000") + name;
        attribute[0] = char(attribute.size());
        attribute.resize((attribute.size() + 3) / 4 * 4, '\0');
        QByteArray whole = QByteArray::fromHex("00000000140002000100000000000000"
                                               "01010100070000000000000000000000")
            + attribute + QByteArray::fromHex("0800020009000000");
        whole[0] = char(whole.size());
        return whole;
    };
    const auto told = [&message](const QByteArray &name) {
        QList<UnixSocket> sockets;
        return parseUnixSockets(message(name), &sockets) && sockets.size() == 1 && sockets[0].inode == 7 && sockets[0].peer == 9 ? sockets[0].name : "?"_ba;
    };
    QCOMPARE(told("/run/x"_ba), "/run/x"_ba);
    QCOMPARE(told("/run/x\0"_ba), "/run/x"_ba);
    QCOMPARE(told("\0/tmp/x"_ba), "@/tmp/x"_ba);
    QCOMPARE(told("\0a\0b"_ba), "@a\0b"_ba);
    QCOMPARE(told(""_ba), ""_ba);
}

void NamedThingsTest::whoIsConnected()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")) && tree.link(u"/proc/100/fd/5"_s, u"socket:[10]"_s));
    QVERIFY(tree.process(101, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")) && tree.link(u"/proc/101/fd/5"_s, u"socket:[12]"_s));
    QVERIFY(tree.process(200, "snap.zoom.zoom (enforce)\n", MachineOfFiles::scope("zoom.zoom")) && tree.link(u"/proc/200/fd/5"_s, u"socket:[14]"_s));
    const QList<UnixSocket> sockets{end(10, 11),
        end(11, 10, "/run/a"),
        end(12, 13, "/run/a"), // a service of its own: the client's end has no name
        end(13, 12),
        end(14, 15),
        end(15, 14, "/run/a")};
    QList<NamedThing> asked;
    const auto isOfInterest = [&asked](const SecurityTag &tag, const NamedThing &thing) {
        asked.append(thing);
        return tag.app == u"vlc"_s && thing.name == "/run/a";
    };
    const NamedHolders found = whoHoldsNamed(tree.root(), u"vlc"_s, sockets, isOfInterest);
    QCOMPARE(found.holders.size(), 1);
    QCOMPARE(found.holders[0].process.pid, 100);
    QVERIFY(found.holders[0].hasConnections && !found.holders[0].hasFiles);
    QCOMPARE(asked, (QList<NamedThing>{{Kind::Socket, "/run/a"_ba, "w"_ba}}));
}

void NamedThingsTest::amongThemselves()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")) && tree.link(u"/proc/100/fd/5"_s, u"socket:[10]"_s));
    QVERIFY(tree.process(101, "snap.vlc.cvlc (enforce)\n", MachineOfFiles::scope("vlc.cvlc")) && tree.link(u"/proc/101/fd/5"_s, u"socket:[11]"_s));
    const QList<UnixSocket> sockets{end(10, 11), end(11, 10, "/tmp/.X11-unix/X0")};
    const auto all = [](const SecurityTag &, const NamedThing &) {
        return true;
    };
    QVERIFY(whoHoldsNamed(tree.root(), u"vlc"_s, sockets, all).holders.isEmpty());
}

void NamedThingsTest::whoHasFiles()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/100/fd/0"_s, u"/dev/null"_s) && tree.link(u"/proc/100/fd/1"_s, u"pipe:[7]"_s));
    const auto isLetter = [](const SecurityTag &, const NamedThing &thing) {
        return thing.kind == Kind::File && thing.name == "/home/nobody/letter";
    };
    QVERIFY(whoHoldsNamed(tree.root(), u"vlc"_s, {}, isLetter).holders.isEmpty());
    QVERIFY(tree.link(u"/proc/100/fd/6"_s, u"/home/nobody/letter (deleted)"_s));
    const NamedHolders found = whoHoldsNamed(tree.root(), u"vlc"_s, {}, isLetter);
    QCOMPARE(found.holders.size(), 1);
    QVERIFY(found.holders[0].hasFiles && !found.holders[0].hasConnections);
    QVERIFY(whoHoldsNamed(tree.root(), u"zoom"_s, {}, isLetter).holders.isEmpty());
}

/** A real /proc/PID/fd in the place of one of ours, since the mode of a link cannot be made up. */
void NamedThingsTest::whatForIsSeen()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.write(u"/letter"_s, "x"));
    QFile reader(tree.path(u"/letter"_s));
    QFile writer(tree.path(u"/letter"_s));
    QVERIFY(reader.open(QIODevice::ReadOnly) && writer.open(QIODevice::WriteOnly | QIODevice::Append));
    QVERIFY(tree.remove(u"/proc/100/fd"_s) && tree.link(u"/proc/100/fd"_s, u"/proc/self/fd"_s));
    QByteArrayList letters;
    const auto note = [&](const SecurityTag &, const NamedThing &thing) {
        if (thing.name == QFile::encodeName(tree.path(u"/letter"_s))) {
            letters.append(thing.letters);
        }
        return false;
    };
    QVERIFY(whoHoldsNamed(tree.root(), u"vlc"_s, {}, note).holders.isEmpty());
    std::ranges::sort(letters);
    QCOMPARE(letters, (QByteArrayList{"r"_ba, "w"_ba}));
}

void NamedThingsTest::whatIsMapped_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("letters");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &path, const QByteArray &letters) {
        QTest::newRow(name) << line << path << letters;
    };
    // As Linux 6.1 wrote them.
    row("a program", "5614b1571000-5614b1573000 r--p 00000000 fe:00 1311183                    /usr/bin/cat", "/usr/bin/cat", "r");
    row("written for itself only", "5614b157a000-5614b157b000 rw-p 00008000 fe:00 1311183                    /usr/bin/cat", "/usr/bin/cat", "r");
    row("shared", "7f5f1b9a5000-7f5f1b9a6000 rw-s 00000000 00:1a 42                         /dev/shm/one", "/dev/shm/one", "rw");
    row("shared, only read", "7f5f1b9a5000-7f5f1b9a6000 r--s 00000000 00:1a 42                         /dev/shm/one", "/dev/shm/one", "r");
    row("deleted", "7f5f1b9a5000-7f5f1b9a6000 rw-s 00000000 00:1a 42                         /home/a b (deleted)", "/home/a b", "rw");
    row("wider than the column", "7f5f1b9a5000-7f5f1b9a6000 r--p 00000000 00:1a 4200000000000000000000000000000 /x", "/x", "r");
    row("of nothing", "7ffc5a3f9000-7ffc5a41a000 rw-p 00000000 00:00 0 ", {}, {});
    row("of the kernel", "7ffc5a3f9000-7ffc5a41a000 rw-p 00000000 00:00 0                          [stack]", {}, {});
    row("without a mode", "7ffc5a3f9000-7ffc5a41a000 rw 00000000 00:00 0                          /x", {}, {});
    row("cut short", "7f5f1b9a5000-7f5f1b9a6000 rw-s", {}, {});
    row("empty", "", {}, {});
}

void NamedThingsTest::whatIsMapped()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, letters);
    const QList<MappedFile> wanted = path.isEmpty() ? QList<MappedFile>() : QList<MappedFile>{{path, letters}};
    QCOMPARE(parseMaps(line), wanted);
    const QByteArray twice = line + "\n" + line + "\n";
    QCOMPARE(parseMaps(twice), wanted);
}

/** A real one, made here: mapped, closed and deleted. */
void NamedThingsTest::whoHasItMapped()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.write(u"/letter"_s, "x"));
    QFile letter(tree.path(u"/letter"_s));
    QVERIFY(letter.open(QIODevice::ReadWrite));
    // Outlives the descriptor.
    void *memory = ::mmap(nullptr, 1, PROT_READ | PROT_WRITE, MAP_SHARED, letter.handle(), 0);
    QVERIFY(memory != MAP_FAILED);
    letter.close();
    QVERIFY(letter.remove());
    const FileContent maps = readFile(u"/proc/self/maps"_s, 1024 * 1024);
    ::munmap(memory, 1);
    QVERIFY(maps.ok() && tree.write(u"/proc/100/maps"_s, maps.data));
    const auto isLetter = [name = QFile::encodeName(tree.path(u"/letter"_s))](const SecurityTag &, const NamedThing &thing) {
        return thing == NamedThing{Kind::File, name, "rw"_ba};
    };
    const NamedHolders found = whoHoldsNamed(tree.root(), u"vlc"_s, {}, isLetter);
    QCOMPARE(found.holders.size(), 1);
    QVERIFY(found.holders[0].hasFiles && !found.holders[0].hasConnections);
}

void NamedThingsTest::othersAreNotSeen()
{
    if (::geteuid() == 0) {
        QSKIP("root may look everywhere");
    }
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(QFile::setPermissions(tree.path(u"/proc/100/fd"_s), {}));
    const auto all = [](const SecurityTag &, const NamedThing &) {
        return true;
    };
    const NamedHolders found = whoHoldsNamed(tree.root(), u"vlc"_s, {}, all);
    QFile::setPermissions(tree.path(u"/proc/100/fd"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(found.holders.isEmpty());
    QCOMPARE(found.unseen.size(), 1);
}

void NamedThingsTest::whatIsNotWhollySeenIsNoAcquittal()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    const auto holders = [&tree] {
        return whoHoldsNamed(tree.root(), u"vlc"_s, {}, [](const SecurityTag &, const NamedThing &thing) {
            return thing.name == "/letter";
        });
    };
    QCOMPARE(holders(), NamedHolders());
    const QString maps = u"/proc/100/maps"_s;
    QVERIFY(tree.write(maps, {}) && QFile::resize(tree.path(maps), 20LL * 1024 * 1024));
    QCOMPARE(holders().unseen.size(), 1);
    QVERIFY(tree.remove(maps) && tree.write(u"/proc/100/fd/3"_s, "no link"));
    QCOMPARE(holders().unseen.size(), 1);
    QVERIFY(tree.link(u"/proc/100/fd/4"_s, u"/letter"_s));
    QVERIFY(holders().unseen.isEmpty() && holders().holders.size() == 1);
}

QTEST_GUILESS_MAIN(NamedThingsTest)

#include "test_namedthings.moc"
