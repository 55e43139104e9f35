// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/commandline.h"
#include "cli/interrupt.h"
#include "cli/session.h"
#include "cli/stdconsole.h"
#include "confinement/systemprobe.h"
#include "confinement/toolrunner.h"
#include "privileged/agentoflastresort.h"
#include "privileged/authorizationstate.h"
#include "privileged/kauthconfinementdoor.h"
#include "privileged/kauthdoor.h"
#include "privileged/session.h"
#include "snapd/httpclient.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Snapperms;

int main(int argc, char **argv)
{
    // Under cron and the like the locale is mostly "C". Qt takes UTF-8 then, as it should, but says so at length on standard error, each time.
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { });
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(usual);
    // Else the end of any KJob would be the end of the program, with success.
    QCoreApplication::setQuitLockEnabled(false);
    QCoreApplication::setApplicationName(u"snapperms-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SNAPPERMS_VERSION));
    installTranslators(QLocale());

    const Cli::CommandLine::Parsed parsed = Cli::CommandLine::parse(QCoreApplication::arguments());
    if (!parsed.request) {
        std::fputs(parsed.text.toUtf8().constData(), parsed.isMistake ? stderr : stdout);
        return int(parsed.isMistake ? Cli::ExitCode::Usage : Cli::ExitCode::Done);
    }

    Cli::StdConsole console;
    Snapd::HttpClient client;
    Confinement::SystemProbe probe;
    Confinement::ProcessToolRunner runner;
    // The door to permissions has an agent of its own.
    std::unique_ptr<Privileged::AgentOfLastResort> agent;
    Cli::Session::Outside outside;
    outside.client = &client;
    outside.probe = &probe;
    outside.makeDoor = [] {
        return std::make_unique<Privileged::KAuthDoor>();
    };
    outside.makeConfinementDoor = [&agent](Privileged::Door *beside) {
        if (auto *door = qobject_cast<Privileged::KAuthDoor *>(beside)) {
            return std::make_unique<Privileged::KAuthConfinementDoor>(door->agent());
        }
        agent = std::make_unique<Privileged::AgentOfLastResort>(QDBusConnection::systemBus(), !Privileged::ownSession().isEmpty());
        return std::make_unique<Privileged::KAuthConfinementDoor>(agent.get());
    };
    outside.makeAuthorizations = [] {
        return std::make_unique<Privileged::AuthorizationState>();
    };
    outside.ground.runner = &runner;
    Cli::Session session(*parsed.request, outside, console);
    if (const std::optional<Cli::ExitCode> code = session.prepare()) {
        return int(*code);
    }
    const Cli::Interrupt interrupt;
    QObject::connect(&interrupt, &Cli::Interrupt::interrupted, &session, &Cli::Session::interrupt);
    QObject::connect(
        &session,
        &Cli::Session::finished,
        &application,
        [](Cli::ExitCode code) {
            QCoreApplication::exit(int(code));
        },
        Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}
