// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "desktopnotification.h"
#include "mainwindow.h"
#include "shell/backend.h"
#include "translations/translators.h"
#include "ui/destination.h"
#include "ui/mainpanel.h"
#include "ui/newsnotifier.h"
#ifdef SNAPPERMS_SIMULATION
#include "simulationdoor.h"
#include "snapd/httpclient.h"
#endif

#include <KDBusService>
#include <KIconTheme>

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QIcon>
#include <QLocale>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

using Snapperms::Destination;

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
    void process()
    {
        m_parser.process(*QCoreApplication::instance());
        const QStringList others = m_parser.positionalArguments();
        if (!others.isEmpty()) {
            fail(tr("“%1” is one word too many. To show an app, write: snapperms --app %1").arg(others.first()));
        }
        for (const QCommandLineOption &option : {m_app, m_permission}) {
            if (m_parser.isSet(option) && !Destination::isName(m_parser.value(option))) {
                fail(tr("No snap and no permission can have the name “%1”.").arg(m_parser.value(option)));
            }
        }
    }
    /** Of another start: its mistakes have been told there. */
    bool parse(const QStringList &arguments) { return m_parser.parse(arguments); }
    [[nodiscard]] Destination destination() const { return {m_parser.value(m_app), m_parser.value(m_permission)}; }
    [[nodiscard]] QString socket() const { return m_parser.isSet(m_socket) ? m_parser.value(m_socket) : QString(); }
    [[nodiscard]] static QString rootRefusal()
    {
        return tr("snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.");
    }

private:
    [[noreturn]] static void fail(const QString &what)
    {
        std::fprintf(stderr, "%s\n", qPrintable(what));
        std::exit(1);
    }

    QCommandLineParser m_parser;
    QCommandLineOption m_app;
    QCommandLineOption m_permission;
    QCommandLineOption m_socket;
};

/** What the actions of the desktop file stand for. */
Destination actionDestination(const QString &action)
{
    if (action == "camera"_L1) {
        return {{}, u"camera"_s};
    }
    if (action == "microphone"_L1) {
        return {{}, u"audio-record"_s};
    }
    return {};
}

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

    CommandLine commandLine;
    commandLine.process();

    // Without a session bus there is no first window to find, and ours opens all the same.
    KDBusService service(KDBusService::Unique | KDBusService::NoExitOnFailure);

    // To list the system's fonts and to read an icon theme take a tenth of the start each: one core does the one, another the other.
    QThreadPool::globalInstance()->start([] {
        QFontDatabase::families();
    });
    const QIcon icon = QIcon::fromTheme(u"org.example.snapperms"_s, QIcon::fromTheme(u"preferences-security"_s));

    std::unique_ptr<Snapperms::Backend> backend;
#ifdef SNAPPERMS_SIMULATION
    if (!commandLine.socket().isEmpty()) {
        backend = std::make_unique<Snapperms::Backend>(
            std::make_unique<Snapperms::Snapd::HttpClient>(commandLine.socket()), std::make_unique<Snapperms::SimulationDoor>(commandLine.socket()));
    }
#endif
    if (!backend) {
        backend = std::make_unique<Snapperms::Backend>();
    }
    // snapd works on its answers while the window is made.
    backend->start();
    Snapperms::MainWindow window(backend.get());

    commandLine.destination().show(window.panel());
    QObject::connect(&service, &KDBusService::activateRequested, &window, [&window](const QStringList &arguments) {
        CommandLine other;
        if (arguments.size() > 1 && other.parse(arguments)) {
            other.destination().show(window.panel());
        }
        window.raiseForRequest();
    });
    // The launcher starts us through D-Bus when we do not run yet; the call then waits until we are here.
    QObject::connect(&service, &KDBusService::activateActionRequested, &window, [&window](const QString &action) {
        actionDestination(action).show(window.panel());
        window.raiseForRequest();
    });

    Snapperms::DesktopNotification notification;
    const Snapperms::NewsNotifier notifier(backend->news(), window.panel()->names(), &window, &notification);
    QObject::connect(&notification, &Snapperms::NewsTeller::clicked, &window, [&window](const QString &activationToken) {
        if (!activationToken.isEmpty()) {
            // Where Qt looks for it when a window is to come to the front.
            qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
        }
        window.panel()->showNews();
        window.raiseForRequest();
    });

    window.show();
    // X wants it in half a dozen sizes, each rendered by itself, which takes as long as all that snapd is asked for. Plasma knows it by the desktop file
    // anyway.
    QTimer::singleShot(std::chrono::milliseconds(500), &application, [icon] {
        QApplication::setWindowIcon(icon);
    });
    return QApplication::exec();
}
