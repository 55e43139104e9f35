// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/systemprobe.h"
#include "mainwindow.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/kauthconfinementdoor.h"
#include "privileged/kauthdoor.h"
#include "protection/protection.h"
#include "snapd/httpclient.h"
#include "translations/translators.h"
#include "ui/mainpanel.h"
#ifdef SNAPPERMS_SIMULATION
#include "simulationdoor.h"
#endif

#include <KDBusService>
#include <KIconTheme>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

/** What a start asks for; a second start hands its own to the first. */
struct Request {
    QString app;
    QString permission;
};

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::CommandLine)

public:
    CommandLine()
        : m_app(u"app"_s, tr("Show the permissions of one app."), tr("snap"))
        , m_permission(u"permission"_s, tr("Show who has one permission, or with --app, that permission of the app."), tr("interface"))
        , m_socket(u"socket"_s, u"Talk to this socket instead of snapd's, and make changes there."_s, u"path"_s)
    {
        m_parser.setApplicationDescription(tr("See and change what snap apps are allowed to do."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({m_app, m_permission});
#ifdef SNAPPERMS_SIMULATION
        m_parser.addOption(m_socket);
#endif
    }

    /** Ends the program on --help, --version and mistakes. */
    void process() { m_parser.process(*QCoreApplication::instance()); }
    /** Of another start: its mistakes have been told there. */
    bool parse(const QStringList &arguments) { return m_parser.parse(arguments); }
    [[nodiscard]] Request request() const { return {m_parser.value(m_app), m_parser.value(m_permission)}; }
    [[nodiscard]] QString socket() const { return m_parser.isSet(m_socket) ? m_parser.value(m_socket) : QString(); }
    [[nodiscard]] static QString rootRefusal()
    {
        return tr("snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.");
    }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_app;
    QCommandLineOption m_permission;
    QCommandLineOption m_socket;
};

}

int main(int argc, char **argv)
{
    if (geteuid() == 0) {
        // Before anything of the desktop is loaded into a root process.
        const QCoreApplication app(argc, argv);
        Snapperms::installTranslators(QLocale());
        std::fprintf(stderr, "%s\n", qPrintable(CommandLine::rootRefusal()));
        return 1;
    }

    // Breeze icons where the desktop has no theme of its own that covers ours.
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"snapperms"_s);
    QApplication::setApplicationVersion(QStringLiteral(SNAPPERMS_VERSION));
    QApplication::setOrganizationDomain(u"example.org"_s);
    QApplication::setDesktopFileName(u"org.example.snapperms"_s);
    Snapperms::installTranslators(QLocale());
    QApplication::setApplicationDisplayName(QCoreApplication::translate("Snapperms::CommandLine", "Snap Permissions", "name of the program"));
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.example.snapperms"_s, QIcon::fromTheme(u"preferences-security"_s)));

    CommandLine commandLine;
    commandLine.process();

    // Without a session bus there is no first window to find, and ours opens all the same.
    KDBusService service(KDBusService::Unique | KDBusService::NoExitOnFailure);

    std::unique_ptr<Snapperms::Snapd::Client> client;
    std::unique_ptr<Snapperms::Privileged::Door> door;
#ifdef SNAPPERMS_SIMULATION
    if (!commandLine.socket().isEmpty()) {
        client = std::make_unique<Snapperms::Snapd::HttpClient>(commandLine.socket());
        door = std::make_unique<Snapperms::SimulationDoor>(commandLine.socket());
    }
#endif
    if (!client) {
        client = std::make_unique<Snapperms::Snapd::HttpClient>();
        door = std::make_unique<Snapperms::Privileged::KAuthDoor>();
    }
    Snapperms::PermissionStore store(client.get());
    Snapperms::ChangeQueue queue(client.get(), &store, door.get());
    Snapperms::Confinement::SystemProbe probe;
    Snapperms::PermissionInsight insight(client.get(), &store, &probe);
    Snapperms::Privileged::KAuthConfinementDoor confinementDoor;
    Snapperms::Protection protection(client.get(), &store, &queue, &confinementDoor);
    Snapperms::MainWindow window(client.get(), &store, &queue, &insight);
    window.panel()->setProtection(&protection);

    const auto follow = [&window](const Request &request) {
        if (!request.app.isEmpty()) {
            window.panel()->showApp(request.app, request.permission);
        }
    };
    follow(commandLine.request());
    QObject::connect(&service, &KDBusService::activateRequested, &window, [&window, follow](const QStringList &arguments) {
        CommandLine other;
        if (arguments.size() > 1 && other.parse(arguments)) {
            follow(other.request());
        }
        window.raiseForRequest();
    });

    store.start();
    window.show();
    return QApplication::exec();
}
