// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "news/seenrecord.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Fault = SeenRecord::Fault;

namespace
{

SeenRecord sample()
{
    SeenRecord record;
    record.snaps[u"vlc"_s] = {
        u"12"_s, {{u"camera"_s, {u"camera"_s, {}, false}}, {u"home"_s, {u"home"_s, {{u"system"_s, u"home"_s}}, false}}, {u"usb"_s, {u"raw-usb"_s, {}, true}}}};
    record.snaps[u"vlc_work"_s] = {u"x1"_s, {}};
    record.snaps[u"mosaic"_s] = {u"3"_s, {{u"themes"_s, {u"content"_s, {{u"mosaic-filters"_s, u"themes"_s}, {u"mosaic-icons"_s, u"themes"_s}}, false}}}};
    return record;
}

bool isFault(const QByteArray &text, Fault fault)
{
    const auto found = SeenRecord::fromText(text);
    return std::holds_alternative<Fault>(found) && std::get<Fault>(found) == fault;
}

}

class TestSeenRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        for (const SeenRecord &record : {SeenRecord(), sample()}) {
            const auto found = SeenRecord::fromText(record.toText());
            QVERIFY(std::holds_alternative<SeenRecord>(found));
            QCOMPARE(std::get<SeenRecord>(found), record);
        }
    }

    void isTextThatAPersonCanRead()
    {
        QCOMPARE(sample().toText(),
            "snapperms-seen 1\n"
            "snap mosaic 3\n"
            "plug themes content mosaic-filters:themes mosaic-icons:themes\n"
            "snap vlc 12\n"
            "plug camera camera\n"
            "plug home home system:home\n"
            "arrival usb raw-usb\n"
            "snap vlc_work x1\n"
            "end 8\n");
    }

    void anythingThatBreaksOffIsDamaged()
    {
        const QByteArray text = sample().toText();
        for (qsizetype length = 0; length < text.size(); ++length) {
            QVERIFY2(isFault(text.first(length), Fault::Damaged), text.first(length).constData());
        }
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("other words") << "something else\nend 1\n"_ba;
        QTest::newRow("no version") << "snapperms-seen\nend 1\n"_ba;
        QTest::newRow("version no number") << "snapperms-seen one\nend 1\n"_ba;
        QTest::newRow("version zero") << "snapperms-seen 0\nend 1\n"_ba;
        QTest::newRow("version negative") << "snapperms-seen -1\nend 1\n"_ba;
        QTest::newRow("too few lines") << "snapperms-seen 1\nend 2\n"_ba;
        QTest::newRow("more behind the end") << "snapperms-seen 1\nend 1\nsnap vlc 1\n"_ba;
        QTest::newRow("plug of no snap") << "snapperms-seen 1\nplug camera camera\nend 2\n"_ba;
        QTest::newRow("snap twice") << "snapperms-seen 1\nsnap vlc 1\nsnap vlc 2\nend 3\n"_ba;
        QTest::newRow("plug twice") << "snapperms-seen 1\nsnap vlc 1\nplug a a\nplug a b\nend 4\n"_ba;
        QTest::newRow("no revision") << "snapperms-seen 1\nsnap vlc\nend 2\n"_ba;
        QTest::newRow("no interface") << "snapperms-seen 1\nsnap vlc 1\nplug a\nend 3\n"_ba;
        QTest::newRow("two spaces") << "snapperms-seen 1\nsnap  vlc 1\nend 2\n"_ba;
        QTest::newRow("slot without snap") << "snapperms-seen 1\nsnap vlc 1\nplug a a :b\nend 3\n"_ba;
        QTest::newRow("slot without name") << "snapperms-seen 1\nsnap vlc 1\nplug a a b:\nend 3\n"_ba;
        QTest::newRow("slot of three parts") << "snapperms-seen 1\nsnap vlc 1\nplug a a b:c:d\nend 3\n"_ba;
        QTest::newRow("carriage returns") << "snapperms-seen 1\r\nend 1\r\n"_ba;
        QTest::newRow("a path for a name") << "snapperms-seen 1\nsnap ../vlc 1\nend 2\n"_ba;
        QTest::newRow("a long name") << "snapperms-seen 1\nsnap "_ba + QByteArray(201, 'a') + " 1\nend 2\n";
        QTest::newRow("not UTF-8") << "snapperms-seen 1\nsnap vl\xff 1\nend 2\n"_ba;
        QByteArray connections = "snapperms-seen 1\nsnap vlc 1\nplug a a"_ba;
        for (int i = 0; i < 201; ++i) {
            connections += " s:" + QByteArray::number(i);
        }
        QTest::newRow("very many connections") << connections + "\nend 3\n";
    }
    void damaged()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(isFault(text, Fault::Damaged));
    }

    void whatALaterVersionWroteIsKnownAsSuch()
    {
        QVERIFY(isFault("snapperms-seen 2\nwhatever they\nmay think of", Fault::Newer));
        QVERIFY(isFault("snapperms-seen 2147483647\n", Fault::Newer));
        QVERIFY(isFault("snapperms-seen 99999999999999\n", Fault::Damaged));
    }

    void chanceNeverBreaksIt()
    {
        const QByteArray good = sample().toText();
        std::mt19937 random(20260301);
        int readable = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = good;
            const int changes = 1 + int(random() % 4);
            for (int change = 0; change < changes; ++change) {
                const qsizetype where = qsizetype(random() % size_t(text.size()));
                switch (random() % 4) {
                case 0:
                    text[where] = char(random() % 256);
                    break;
                case 1:
                    text.remove(where, 1 + qsizetype(random() % 20));
                    break;
                case 2:
                    text.insert(where, good.sliced(qsizetype(random() % size_t(good.size()))).first(1));
                    break;
                default:
                    text.insert(where, char(random() % 2 == 0 ? '\n' : ' '));
                }
                if (text.isEmpty()) {
                    break;
                }
            }
            const auto found = SeenRecord::fromText(text);
            if (const auto *record = std::get_if<SeenRecord>(&found)) {
                ++readable;
                // What is accepted is written as something that means the same.
                QCOMPARE(std::get<SeenRecord>(SeenRecord::fromText(record->toText())), *record);
            }
        }
        QVERIFY2(readable > 100, "a changed name is not seen; else nothing has been tried");
    }

    void theSystemsSlotsAreOneWhereverTheyLive()
    {
        for (const QString &snap : {u"snapd"_s, u"core"_s, u"system"_s}) {
            QCOMPARE(SeenRecord::known({snap, u"camera"_s}), (Snapd::SlotRef{u"system"_s, u"camera"_s}));
        }
        QCOMPARE(SeenRecord::known({u"hub"_s, u"camera"_s}), (Snapd::SlotRef{u"hub"_s, u"camera"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSeenRecord)

#include "tst_seenrecord.moc"
