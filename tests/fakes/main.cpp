// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// A snapd to look at windows with: samples, or as many snaps as one likes, on any socket. Lines on standard input do what others do:
// "refresh NAME", "remove NAME", "enable NAME", "disable NAME". After "count", it says "received BYTES REQUESTS POLLS": what came in so far, and how many long
// polls stand.

#include "fakes/fakesnapd.h"
#include "fakes/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A snapd that is none, for trying things out."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"socket"_s, u"Where to listen."_s);
    const QCommandLineOption snaps(u"snaps"_s, u"This many made-up snaps instead of the samples."_s, u"number"_s);
    const QCommandLineOption plugs(u"plugs"_s, u"Plugs per made-up snap (20)."_s, u"number"_s, u"20"_s);
    const QCommandLineOption duration(u"duration"_s, u"How long a change takes, in ms (300)."_s, u"ms"_s, u"300"_s);
    const QCommandLineOption latency(u"latency"_s, u"How long every answer takes, in ms (0)."_s, u"ms"_s, u"0"_s);
    const QCommandLineOption verbose(u"verbose"_s, u"Print each request."_s);
    parser.addOptions({snaps, plugs, duration, latency, verbose});
    parser.process(app);
    if (parser.positionalArguments().size() != 1) {
        parser.showHelp(1);
    }

    Snapperms::Fakes::FakeSnapd snapd(parser.positionalArguments().constFirst());
    if (!snapd.isListening()) {
        return 1;
    }
    snapd.setLogging(false);
    snapd.setChangeDuration(std::chrono::milliseconds(parser.value(duration).toInt()));
    if (const int ms = parser.value(latency).toInt(); ms > 0) {
        snapd.setFault(u"/v2/"_s, {.latency = std::chrono::milliseconds(ms)});
    }
    if (parser.isSet(snaps)) {
        Snapperms::Fakes::fillWithGenerated(snapd.state(), parser.value(snaps).toInt(), parser.value(plugs).toInt());
    } else {
        Snapperms::Fakes::fillWithSamples(snapd.state());
    }
    QTextStream out(stdout);
    if (parser.isSet(verbose)) {
        QObject::connect(&snapd, &Snapperms::Fakes::FakeSnapd::requestArrived, &app, [&out](const Snapperms::Fakes::FakeRequest &request) {
            out << request.method << ' ' << request.path << (request.rawQuery.isEmpty() ? "" : "?") << request.rawQuery << ' ' << request.body << Qt::endl;
        });
    }
    qsizetype requests = 0;
    QObject::connect(&snapd, &Snapperms::Fakes::FakeSnapd::requestArrived, &app, [&requests] {
        ++requests;
    });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&input, &snapd, &out, &requests, received = QByteArray()]() mutable {
        char bytes[256];
        const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            input.setEnabled(false); // or it would report the end for ever
            return;
        }
        received.append(bytes, count);
        for (qsizetype end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n')) {
            const QByteArray line = received.first(end);
            received.remove(0, end + 1);
            const QStringList words = QString::fromUtf8(line).split(u' ');
            const QString name = words.value(1);
            if (words.first() == "refresh"_L1) {
                snapd.state()->refresh(name);
            } else if (words.first() == "remove"_L1) {
                snapd.state()->remove(name);
            } else if (words.first() == "enable"_L1) {
                snapd.state()->enable(name);
            } else if (words.first() == "disable"_L1) {
                snapd.state()->disable(name);
            } else if (words.first() == "count"_L1) {
                out << "received " << snapd.bytesReceived() << ' ' << requests << ' ' << snapd.waitingPolls() << Qt::endl;
            }
        }
    });
    out << "listening on " << snapd.socketPath() << Qt::endl;
    return QCoreApplication::exec();
}
