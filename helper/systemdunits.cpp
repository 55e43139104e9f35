// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/unitport.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDeadlineTimer>

#include <algorithm>
#include <memory>
#include <vector>

#include <systemd/sd-bus.h>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

namespace
{

constexpr auto ServiceName = "org.freedesktop.systemd1";
constexpr auto ManagerPath = "/org/freedesktop/systemd1";
constexpr auto ManagerInterface = "org.freedesktop.systemd1.Manager";

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QString::fromLatin1(ServiceName), QString::fromLatin1(ManagerPath), QString::fromLatin1(ManagerInterface), method);
}

struct CloseBus {
    void operator()(sd_bus *bus) const { sd_bus_close_unref(bus); }
};
struct UnrefMessage {
    void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
};
using Message = std::unique_ptr<sd_bus_message, UnrefMessage>;

/** Something that systemd did for somebody, and how that ended. */
struct EndedJob {
    QByteArray sender;
    QByteArray job;
    QByteArray result;
};

int noteEnd(sd_bus_message *message, void *ended, sd_bus_error *)
{
    uint32_t number = 0;
    const char *job = nullptr;
    const char *unit = nullptr;
    const char *result = nullptr;
    if (sd_bus_message_read(message, "uoss", &number, &job, &unit, &result) >= 0) {
        static_cast<std::vector<EndedJob> *>(ended)->push_back({sd_bus_message_get_sender(message), job, result});
    }
    return 0;
}

}

SystemdUnits::SystemdUnits(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

std::optional<int> SystemdUnits::running(const QString &pattern)
{
    QDBusMessage call = managerCall(u"ListUnitsByPatterns"_s);
    // Of every state: what has been asked to start is inactive until systemd comes to it, which takes a while when it has much to do.
    call << QStringList() << QStringList{pattern};
    const QDBusMessage reply = QDBusConnection::systemBus().call(call, QDBus::Block, int(m_patience.count()));
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a(ssssssouso)"_L1) {
        return std::nullopt;
    }
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    int count = 0;
    list.beginArray();
    while (!list.atEnd()) {
        // org.freedesktop.systemd1(5): names and states, the unit's object, and the job that waits or is at work on it, 0 for none.
        QString name, description, loaded, active, sub, follows, jobType;
        QDBusObjectPath unit, jobPath;
        uint job = 0;
        list.beginStructure();
        list >> name >> description >> loaded >> active >> sub >> follows >> unit >> job >> jobType >> jobPath;
        list.endStructure();
        count += (active != "inactive"_L1 && active != "failed"_L1) || job != 0 ? 1 : 0;
    }
    list.endArray();
    return count;
}

bool SystemdUnits::start(const QString &unit)
{
    // Not Qt's: to wait for a signal, that takes an event loop, and the one that there is handles requests.
    const QDeadlineTimer deadline(m_patience);
    sd_bus *opened = nullptr;
    if (sd_bus_open_system(&opened) < 0) {
        return false;
    }
    const std::unique_ptr<sd_bus, CloseBus> bus(opened);
    std::vector<EndedJob> ended;
    sd_bus_message *told = nullptr;
    const QByteArray name = unit.toLatin1();
    // The end may come as soon as the job is there. Nothing comes of this for one that runs already: whoever asked is told the end of that.
    sd_bus_set_method_call_timeout(opened, std::chrono::microseconds(m_patience).count());
    if (sd_bus_match_signal_async(opened, nullptr, ServiceName, ManagerPath, ManagerInterface, "JobRemoved", noteEnd, nullptr, &ended) < 0
        || sd_bus_call_method(opened, ServiceName, ManagerPath, ManagerInterface, "StartUnit", nullptr, &told, "ss", name.constData(), "replace") < 0) {
        return false;
    }
    const Message reply(told);
    const char *job = nullptr;
    if (sd_bus_message_read(told, "o", &job) < 0) {
        return false;
    }
    // Anybody may send a signal that says so.
    const auto isOurs = [job, sender = QByteArray(sd_bus_message_get_sender(told))](const EndedJob &one) {
        return one.job == job && one.sender == sender;
    };
    while (!deadline.hasExpired()) {
        const auto ours = std::ranges::find_if(ended, isOurs);
        if (ours != ended.end()) {
            return ours->result == "done";
        }
        ended.clear();
        const int handled = sd_bus_process(opened, nullptr);
        if (handled < 0) {
            break;
        }
        if (handled == 0) {
            // What goes wrong with this goes wrong with what is next.
            sd_bus_wait(opened, std::chrono::duration_cast<std::chrono::microseconds>(deadline.remainingTimeAsDuration()).count());
        }
    }
    // It may have much to do.
    return true;
}

}
