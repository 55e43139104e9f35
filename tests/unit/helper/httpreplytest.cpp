// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/httpreply.h"

#include <QTest>

using namespace Snapperms::Helper;

/** The parser of snapd's answers: total over any bytes. */
class HttpReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void everyPrefix();
    void everyByte();
};

void HttpReplyTest::good_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with length") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}") << 200 << QByteArray("{}");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}") << 202 << QByteArray("{}");
    QTest::newRow("to the end") << QByteArray("HTTP/1.0 200 OK\r\nDate: now\r\n\r\n{\r\n\r\n}") << 200 << QByteArray("{\r\n\r\n}");
    QTest::newRow("length ahead of others") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\nDate: now\r\n\r\n{}") << 200 << QByteArray("{}");
    QTest::newRow("no fields") << QByteArray("HTTP/1.0 404 Not Found\r\n\r\nx") << 404 << QByteArray("x");
    QTest::newRow("no reason") << QByteArray("HTTP/1.0 500\r\n\r\n") << 500 << QByteArray();
    QTest::newRow("field in capitals") << QByteArray("HTTP/1.0 200 OK\r\nCONTENT-LENGTH:1\r\n\r\nx") << 200 << QByteArray("x");
    QTest::newRow("lowest status") << QByteArray("HTTP/1.0 100 Continue\r\n\r\n") << 100 << QByteArray();
    QTest::newRow("length of twelve digits") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 000000000002\r\n\r\n{}") << 200 << QByteArray("{}");
    const QByteArray start("HTTP/1.0 200 OK\r\nX: ");
    QTest::newRow("longest head") << start + QByteArray(16 * 1024 - start.size(), 'x') + "\r\n\r\n{}" << 200 << QByteArray("{}");
    QTest::newRow("nul in the body") << QByteArray("HTTP/1.0 200 OK\r\n\r\na\0b", 22) << 200 << QByteArray("a\0b", 3);
}

void HttpReplyTest::good()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto reply = HttpReply::parse(bytes);
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, body);
}

void HttpReplyTest::bad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end of the head") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n");
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.0 200 OK\n\n{}");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-x\r\n\r\n");
    QTest::newRow("version two") << QByteArray("HTTP/2.0 200 OK\r\n\r\n{}");
    QTest::newRow("no minor version") << QByteArray("HTTP/1.x 200 OK\r\n\r\n{}");
    QTest::newRow("no space before the status") << QByteArray("HTTP/1.0-200 OK\r\n\r\n{}");
    QTest::newRow("two digits") << QByteArray("HTTP/1.0 20 OK\r\n\r\n{}");
    QTest::newRow("four digits") << QByteArray("HTTP/1.0 2000 OK\r\n\r\n{}");
    QTest::newRow("signed status") << QByteArray("HTTP/1.0 +20 OK\r\n\r\n{}");
    QTest::newRow("status below 100") << QByteArray("HTTP/1.0 099 OK\r\n\r\n{}");
    QTest::newRow("status of letters") << QByteArray("HTTP/1.0 abc OK\r\n\r\n{}");
    QTest::newRow("short body") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\n{}");
    QTest::newRow("long body") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\n{}");
    QTest::newRow("negative length") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: -2\r\n\r\n{}");
    QTest::newRow("signed length") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: +2\r\n\r\n{}");
    QTest::newRow("empty length") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length:\r\n\r\n");
    QTest::newRow("length in hex") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0x2\r\n\r\n{}");
    QTest::newRow("huge length") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}");
    QTest::newRow("huge length, and nothing") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("field without colon") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length\r\n\r\n{}");
    QTest::newRow("field without name") << QByteArray("HTTP/1.0 200 OK\r\n: 2\r\n\r\n{}");
    QTest::newRow("huge head") << "HTTP/1.0 200 OK\r\nX: " + QByteArray(20000, 'x') + "\r\n\r\n{}";
    QTest::newRow("head cut in a line end") << QByteArray("HTTP/1.0 200 OK\r\n\r");
}

void HttpReplyTest::bad()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!HttpReply::parse(bytes));
}

void HttpReplyTest::everyPrefix()
{
    const QByteArray whole("HTTP/1.0 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"a\":true}");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY(!HttpReply::parse(whole.first(length)));
    }
    QVERIFY(HttpReply::parse(whole));
}

void HttpReplyTest::everyByte()
{
    // Whatever a byte is replaced by, the answer is refused or has a sane status; nothing crashes.
    const QByteArray whole("HTTP/1.0 202 Accepted\r\nContent-Length: 2\r\n\r\n{}");
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(byte);
            const auto reply = HttpReply::parse(changed);
            QVERIFY(!reply || (reply->status >= 100 && reply->status <= 999));
        }
    }
}

QTEST_GUILESS_MAIN(HttpReplyTest)

#include "httpreplytest.moc"
