// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/systemprobe.h"

#include "tree.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Confinement;

/** What is found out about a machine, on made-up ones. */
class TestSystemProbe : public QObject
{
    Q_OBJECT

private:
    const QString m_pipewire = u"/usr/lib/x86_64-linux-gnu/pipewire-0.3/libpipewire-module-protocol-pulse.so"_s;
    const QString m_pulse = u"/usr/lib/pulse-17.0+dfsg1/modules/module-snap-policy.so"_s;

private Q_SLOTS:
    void session_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("wayland");
        QTest::addColumn<QByteArray>("x11");
        QTest::addColumn<DisplayServer>("server");
        QTest::newRow("nothing") << ""_ba << ""_ba << ""_ba << DisplayServer::Unknown;
        QTest::newRow("tty") << "tty"_ba << ""_ba << ""_ba << DisplayServer::Unknown;
        QTest::newRow("x11") << "x11"_ba << ""_ba << ":0"_ba << DisplayServer::X11;
        QTest::newRow("a bare X server") << ""_ba << ""_ba << ":99"_ba << DisplayServer::X11;
        QTest::newRow("wayland with Xwayland") << "wayland"_ba << "wayland-0"_ba << ":0"_ba << DisplayServer::Wayland;
        QTest::newRow("started from a terminal that hides the type") << ""_ba << "wayland-0"_ba << ":0"_ba << DisplayServer::Wayland;
    }

    void session()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, wayland);
        QFETCH(const QByteArray, x11);
        QFETCH(const DisplayServer, server);
        QCOMPARE(displayServer({type, wayland, x11, 0}), server);
    }

    void nothingInstalled()
    {
        const Tree tree;
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::Unknown);
        QCOMPARE(osVariant(tree.root()), std::nullopt);
        QCOMPARE(hasCups(tree.root()), std::optional(false));
    }

    void builtToAskOrNot()
    {
        const Tree tree;
        QVERIFY(tree.write(m_pipewire,
            "\x7f"
            "ELF some code"));
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::NotAware);
        QVERIFY(tree.write(m_pipewire,
            "\x7f"
            "ELF pipewire.snap.audio.record"));
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::Aware);
    }

    void theOneThatRunsCounts()
    {
        const Tree tree;
        QVERIFY(tree.write(m_pulse,
            "\x7f"
            "ELF"));
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::Aware);
        QVERIFY(tree.write(m_pipewire,
            "\x7f"
            "ELF some code"));
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::Unknown);
        // Processes of this tree belong to whoever runs the test.
        QVERIFY(tree.write(u"/proc/100/comm"_s, "pipewire-pulse\n"));
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::NotAware);
        QCOMPARE(soundServer(tree.root(), ::getuid() + 1), SoundServer::Unknown); // somebody else's
        QVERIFY(tree.write(u"/proc/100/comm"_s, "pulseaudio\n"));
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::Aware);
        QVERIFY(tree.write(u"/proc/101/comm"_s, "pipewire-pulse\n"));
        QCOMPARE(soundServer(tree.root(), ::getuid()), SoundServer::Unknown);
    }

    void variant_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("variant");
        QTest::newRow("none") << "ID=debian\nVERSION_ID=\"13\"\n"_ba << QString();
        QTest::newRow("plain") << "ID=fedora\nVARIANT_ID=kde\n"_ba << u"kde"_s;
        QTest::newRow("quoted") << "VARIANT_ID=\"desktop\""_ba << u"desktop"_s;
        QTest::newRow("single quotes") << "VARIANT_ID='desktop'\n"_ba << u"desktop"_s;
        QTest::newRow("one quote") << "VARIANT_ID=\"\n"_ba << u"\""_s;
    }

    void variant()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, variant);
        const Tree tree;
        QVERIFY(tree.write(u"/usr/lib/os-release"_s, text));
        QCOMPARE(osVariant(tree.root()), std::optional(variant));
    }

    void cupsNeedNotBeReadable()
    {
        const Tree tree;
        QVERIFY(tree.write(u"/etc/cups/cupsd.conf"_s, "Listen\n"));
        QVERIFY(QFile::setPermissions(tree.path(u"/etc/cups/cupsd.conf"_s), {}));
        QCOMPARE(hasCups(tree.root()), std::optional(true));
    }

    void allTogetherOnAnotherThread()
    {
        const Tree tree;
        QVERIFY(tree.write(m_pipewire,
            "\x7f"
            "ELF some code"));
        QVERIFY(tree.write(u"/etc/os-release"_s, "VARIANT_ID=kde\n"));
        SystemProbe probe(tree.root(), {"wayland", "wayland-0", {}, ::getuid()});
        std::optional<MachineFacts> facts;
        QThread *thread = nullptr;
        probe.look(this, [&](const MachineFacts &found) {
            facts = found;
            thread = QThread::currentThread();
        });
        QVERIFY(!facts);
        QTRY_VERIFY(facts);
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(*facts, (MachineFacts{SoundServer::NotAware, DisplayServer::Wayland, u"kde"_s, false}));
    }

    void nobodyWaits()
    {
        const Tree tree;
        SystemProbe probe(tree.root(), {});
        auto context = std::make_unique<QObject>();
        bool called = false;
        probe.look(context.get(), [&](const MachineFacts &) {
            called = true;
        });
        context.reset();
        QTest::qWait(20);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestSystemProbe)

#include "test_systemprobe.moc"
