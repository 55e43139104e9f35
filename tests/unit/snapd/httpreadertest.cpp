// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpreader.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using Snapperms::Snapd::HttpReader;
using State = HttpReader::State;

Q_DECLARE_METATYPE(Snapperms::Snapd::HttpReader::State)

namespace
{

struct Read {
    State state = State::Head;
    int status = 0;
    QByteArray body{};

    bool operator==(const Read &) const = default;
};

/** In pieces of @p piece bytes, and then the end of the connection. */
Read readPieces(const QByteArray &bytes, qsizetype piece, qint64 longest = 100)
{
    HttpReader reader(longest);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.feed(bytes.mid(at, piece));
    }
    reader.end();
    return {reader.state(), reader.status(), reader.body()};
}

}

/** Replies as they may come, whole and in pieces. */
class HttpReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
    void limits_data();
    void limits();
    void anyBytes();
};

void HttpReaderTest::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, int status = 0, const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << state << status << body;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 4\r\n\r\nbody", State::Complete, 200, "body");
    row("in other letters", "HTTP/1.0 404 \r\ncontent-LENGTH:4\r\n\r\nbody", State::Complete, 404, "body");
    row("no reason", "HTTP/1.1 202\r\nContent-Length: 0\r\n\r\n", State::Complete, 202);
    row("until the end", ok + "\r\nbody", State::Complete, 200, "body");
    row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nbod\r\n1\r\ny\r\n0\r\n\r\n", State::Complete, 200, "body");
    row("trailer", ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\nX: y\r\nZ: 1\r\n\r\n", State::Complete, 200, "body");
    row("chunks count more than a length", ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n", State::Complete, 200, "body");
    row("a note first", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 4\r\n\r\nbody", State::Complete, 200, "body");
    row("nothing in it", "HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n", State::Complete, 204);
    row("the same length twice", ok + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nbody", State::Complete, 200, "body");

    row("nothing", "", State::Head);
    row("half a head", ok + "Content-", State::Head);
    row("half a body", ok + "Content-Length: 5\r\n\r\nbody", State::Body, 200, "body");
    row("half a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nbody", State::Body, 200);
    row("no last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n", State::Body, 200, "body");
    row("half a trailer", ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\nX: y\r\n", State::Body, 200, "body");

    row("another protocol", "SSH-2.0-OpenSSH_9.9\r\n", State::NotHttp);
    row("another version", "HTTP/2 200 OK\r\n\r\n", State::NotHttp);
    row("no status", "HTTP/1.1 abc OK\r\n\r\n", State::NotHttp);
    row("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", State::NotHttp);
    row("an empty line", "\r\n\r\n", State::NotHttp);
    row("a length that is none", ok + "Content-Length: 4x\r\n\r\nbody", State::NotHttp, 200);
    row("a length below nothing", ok + "Content-Length: -4\r\n\r\nbody", State::NotHttp, 200);
    row("two lengths", ok + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nbody", State::NotHttp, 200);
    row("another encoding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", State::NotHttp, 200);
    row("a chunk of nonsense", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", State::BadBody, 200);
    row("a chunk below nothing", ok + "Transfer-Encoding: chunked\r\n\r\n-4\r\nbody\r\n", State::BadBody, 200);
    row("a chunk without its end", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nbody\r\n", State::BadBody, 200);
}

void HttpReaderTest::replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Read expected{state, status, body};
    for (qsizetype piece = 1; piece <= std::max<qsizetype>(bytes.size(), 1); ++piece) {
        const Read seen = readPieces(bytes, piece);
        QVERIFY2(seen == expected, qPrintable(u"in pieces of %1: state %2, status %3"_s.arg(piece).arg(int(seen.state)).arg(seen.status)));
    }
}

void HttpReaderTest::limits_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray();
    QTest::newRow("chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n") << QByteArray("\r\n0\r\n\r\n");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n") << QByteArray();
}

void HttpReaderTest::limits()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    const QByteArray body(101, 'x');
    for (const qsizetype piece : {1, 7, 1000}) {
        QCOMPARE(readPieces(head + body + tail, piece, 100).state, State::TooLarge);
        QCOMPARE(readPieces(head + body + tail, piece, 101).state, State::Complete);
    }
    QCOMPARE(readPieces("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", 5).state, State::TooLarge);
    QCOMPARE(readPieces("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 5).state, State::BadBody);
    // A sum of it and what is there already would begin anew below nothing.
    QCOMPARE(readPieces("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n7fffffffffffffff\r\nx\r\n", 5).state, State::TooLarge);
    // What never ends is not kept for ever.
    QCOMPARE(readPieces("HTTP/1.1 200 OK\r\n" + QByteArray(100'000, 'x'), 1000).state, State::NotHttp);
    QCOMPARE(readPieces("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray(100'000, '1'), 1000).state, State::BadBody);
}

void HttpReaderTest::anyBytes()
{
    std::mt19937 random(1);
    const QByteArray whole = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nbod\r\n1\r\ny\r\n0\r\nX: y\r\n\r\n";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = whole;
        for (int changes = int(random() % 4); changes >= 0; --changes) {
            bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
        }
        const qsizetype piece = qsizetype(1 + random() % 20);
        QCOMPARE(readPieces(bytes, piece), readPieces(bytes, bytes.size()));
    }
}

QTEST_GUILESS_MAIN(HttpReaderTest)

#include "httpreadertest.moc"
