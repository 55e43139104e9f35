// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// benchwindow SOCKET SNAPS [rest]: the window on a snapd with so many apps, a figure a line. Times in ms, memory in KiB. Afterwards it may rest, see
// benchtools.h.

#include "benchtools.h"
#include "confinement/systemprobe.h"
#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/kauthdoor.h"
#include "snapd/httpclient.h"
#include "snapd/httpexchange.h"
#include "ui/mainpanel.h"
#include "ui/placespane.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QLocalSocket>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using Bench::milliseconds;
using Bench::tell;
using Bench::until;

namespace
{

/** What another program does: one request, whose answer is not of interest. */
void post(const QString &socket, const QByteArray &body)
{
    QLocalSocket other;
    other.connectToServer(socket);
    other.waitForConnected();
    other.write("POST /v2/interfaces HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    other.waitForReadyRead();
}

/** A page of a list after the other, each painted; what a wheel or a thumb that is dragged asks for. */
void scroll(const char *name, QAbstractScrollArea *area)
{
    QScrollBar *bar = area->verticalScrollBar();
    const int steps = 100;
    for (int step = 1; step <= steps; ++step) {
        const auto since = Bench::Clock::now();
        bar->setValue(int(qint64(bar->maximum()) * step / steps));
        area->viewport()->repaint();
        QCoreApplication::processEvents();
        tell(name, milliseconds(since));
    }
}

/** Knows when the last reply to /v2/connections was there as a whole, and when it had been taken apart and was handed to the window. */
class WatchedClient : public Snapd::HttpClient
{
    Q_OBJECT

public:
    explicit WatchedClient(const QString &socket)
        : HttpClient(socket)
    {
        qApp->installEventFilter(this);
    }

    void connections(QObject *context, Snapd::Callback<Snapd::Connections> callback) override
    {
        HttpClient::connections(context, [this, callback](const Snapd::Result<Snapd::Connections> &result) {
            handedOver = Bench::Clock::now();
            callback(result);
        });
        const auto *exchange = findChildren<Snapd::HttpExchange *>(Qt::FindDirectChildrenOnly).constLast();
        connect(exchange, &Snapd::HttpExchange::finished, this, [this] {
            arrived = m_lastBytes;
        });
    }

    Bench::Clock::time_point arrived;
    Bench::Clock::time_point handedOver;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Short replies are taken apart before anybody is told that they are there, so the socket is looked at itself.
        if (event->type() == QEvent::SockAct) {
            m_lastBytes = Bench::Clock::now();
        }
        return HttpClient::eventFilter(watched, event);
    }

private:
    Bench::Clock::time_point m_lastBytes;
};

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        return 64;
    }
    const QString socket = arguments.at(1);
    const qsizetype expected = arguments.at(2).toLongLong();
    const qint64 before = Bench::memory("VmRSS");

    const auto began = Bench::Clock::now();
    WatchedClient client(socket);
    PermissionStore store(&client);
    Privileged::KAuthDoor door; // Nothing goes through it here.
    ChangeQueue queue(&client, &store, &door);
    Confinement::SystemProbe probe;
    PermissionInsight insight(&client, &store, &probe);
    MainPanel panel(&client, &store, &queue, &insight);
    panel.resize(1000, 760);
    store.start();
    panel.show();
    Tests::PanelDriver driver(&panel);
    const bool read = until([&] {
        return store.hasState();
    });
    tell("state", milliseconds(began));
    const bool complete = read && until([&] {
        return driver.apps().size() >= expected;
    });
    QCoreApplication::processEvents();
    tell("list", milliseconds(began));
    if (!complete) {
        std::fprintf(stderr, "only %lld of %lld apps\n", qlonglong(driver.apps().size()), qlonglong(expected));
        return 1;
    }
    // Icons come in by themselves.
    QTest::qWait(1500);
    tell("memory", double(Bench::memory("VmRSS") - before));
    tell("peak", double(Bench::memory("VmHWM") - before));

    const QString app = driver.apps().constFirst();
    auto since = Bench::Clock::now();
    driver.chooseApp(app);
    QCoreApplication::processEvents();
    tell("page", milliseconds(since));

    const QString snap = panel.currentApp();
    const QList<Snapd::PlugRef> plugs = store.plugsOf(snap);
    for (int round = 0; round < 5; ++round) {
        for (const Snapd::PlugRef &plug : plugs) {
            const auto permission = store.permission(plug);
            if (permission->isUnavailable()) {
                continue;
            }
            const bool on = permission->isOn();
            const QByteArray names = R"("plugs":[{"snap":")" + plug.snap.toUtf8() + R"(","plug":")" + plug.plug.toUtf8() + R"("}],"slots":[)";
            const Snapd::SlotRef slot = permission->choices.constFirst().slot;
            const QByteArray body = on
                ? QByteArray(R"({"action":"disconnect",)" + names + "{}]}")
                : QByteArray(R"({"action":"connect",)" + names + R"({"snap":")" + slot.snap.toUtf8() + R"(","slot":")" + slot.slot.toUtf8() + "\"}]}");
            since = Bench::Clock::now();
            post(socket, body);
            if (!until([&] {
                    return store.permission(plug)->isOn() != on;
                })) {
                return 1;
            }
            QCoreApplication::processEvents();
            tell("change", milliseconds(since));
            tell("refresh", milliseconds(client.arrived));
            tell("apply", milliseconds(client.handedOver));
            break;
        }
    }

    const QString typed = u"app-00"_s;
    for (const QChar letter : typed) {
        since = Bench::Clock::now();
        QTest::keyClick(panel.findChild<QLineEdit *>(), letter.toLatin1());
        QCoreApplication::processEvents();
        tell("key", milliseconds(since));
    }
    tell("found", double(driver.apps().size()));
    panel.findChild<QLineEdit *>()->clear();
    QCoreApplication::processEvents();
    scroll("scroll", panel.findChild<PlacesPane *>()->view());
    const QList<QAbstractScrollArea *> areas = panel.findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : areas) {
        if (area->isVisible() && area->inherits("Snapperms::PermissionList")) {
            scroll("pagescroll", area);
        }
    }

    return arguments.contains("rest"_L1) ? Bench::rest() : 0;
}

#include "benchwindow.moc"
