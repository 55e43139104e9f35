// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privatebus.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace
{

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/** The rules that we install, with the user who runs the tests in root's place. */
QString busRules()
{
    QFile file(QStringLiteral(SNAPPERMS_TEST_BUS_RULES));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no bus rules");
    }
    QString rules = QString::fromUtf8(file.readAll());
    return rules.replace("user=\"root\""_L1, u"user=\"%1\""_s.arg(::getuid()));
}

constexpr auto Configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%1</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="org.freedesktop.PolicyKit1"/>
    <allow own="org.freedesktop.systemd1"/>
  </policy>
  <include>%1/rules.conf</include>
  <policy context="mandatory">%2</policy>
</busconfig>
)"_L1;

}

PrivateBus::PrivateBus(Activation activation, const QStringList &unanswered)
{
    const QString directory = m_directory.path();
    QString denied;
    for (const QString &method : unanswered) {
        denied += u"<deny send_destination=\"org.freedesktop.DBus\" send_path=\"/org/freedesktop/DBus\" send_member=\"%1\"/>"_s.arg(method);
    }
    write(directory + u"/bus.conf"_s, QString(Configuration).arg(directory, denied));
    write(directory + u"/rules.conf"_s, busRules());
    if (activation != Activation::Nothing) {
        QString program = activation == Activation::Broken ? u"/bin/false"_s : QStringLiteral(SNAPPERMS_TEST_HELPER);
        if (activation == Activation::Misfit) {
            program += u" misfit"_s;
        } else if (activation == Activation::Hasty) {
            program += u" hasty"_s;
        } else if (activation == Activation::Fatal) {
            program += u" fatal"_s;
        }
        write(directory + u"/org.example.snapperms.service"_s, u"[D-BUS Service]\nName=org.example.snapperms\nExec=%1\n"_s.arg(program));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, address());
    environment.insert(u"SNAPPERMS_TEST_SNAPD"_s, snapdSocket());
    environment.insert(u"SNAPPERMS_TEST_RECORDS"_s, records());
    if (::mkfifo(QFile::encodeName(records()).constData(), 0600) != 0) {
        qFatal("no pipe");
    }
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file=%1/bus.conf"_s.arg(directory), u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
        qFatal("no private bus: %s", m_daemon.readAllStandardError().constData());
    }
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address().toUtf8());
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QString PrivateBus::address() const
{
    return u"unix:path=%1/bus"_s.arg(m_directory.path());
}

QString PrivateBus::snapdSocket() const
{
    return m_directory.filePath(u"snapd.socket"_s);
}

QString PrivateBus::records() const
{
    return m_directory.filePath(u"records"_s);
}

QByteArray PrivateBus::log()
{
    m_log += m_daemon.readAllStandardError();
    return m_log;
}
