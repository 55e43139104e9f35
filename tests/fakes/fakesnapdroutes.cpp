// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which path is answered by what.

#include "fakes/fakesnapd.h"

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

std::optional<FakeReply> FakeSnapd::route(const FakeRequest &request)
{
    if (request.method == "POST") {
        return post(request);
    }
    if (request.method == "GET") {
        return get(request);
    }
    return m_state.error(405, u"method \"%1\" not allowed"_s.arg(QString::fromLatin1(request.method)));
}

std::optional<FakeReply> FakeSnapd::get(const FakeRequest &request) const
{
    const QStringList parts = request.path.split(u'/').mid(1);
    if (parts.size() < 2 || parts.constFirst() != "v2"_L1) {
        return m_state.error(404, u"not found"_s);
    }
    const QString &what = parts.at(1);
    if (parts.size() == 2) {
        if (what == "system-info"_L1) {
            return m_state.systemInfoReply();
        }
        if (what == "snaps"_L1) {
            return m_state.snapsReply();
        }
        if (what == "connections"_L1) {
            return m_state.connectionsReply(request.query);
        }
        if (what == "interfaces"_L1) {
            return m_state.interfacesReply(request.query);
        }
        if (what == "changes"_L1) {
            return m_state.changesReply(request.query);
        }
        if (what == "notices"_L1) {
            return m_state.noticesReply(request.query);
        }
        if (what == "model"_L1) {
            return m_state.modelReply(request.query);
        }
        if (what == "debug"_L1) {
            return m_state.debugReply(request.query);
        }
    }
    if (parts.size() == 3 && what == "changes"_L1) {
        return m_state.changeReply(parts.at(2));
    }
    if (parts.size() == 3 && what == "assertions"_L1) {
        return m_state.assertionsReply(parts.at(2), request.query);
    }
    if (parts.size() == 4 && what == "icons"_L1 && parts.at(3) == "icon"_L1) {
        return m_state.iconReply(parts.at(2));
    }
    return m_state.error(404, u"not found"_s);
}

FakeReply FakeSnapd::post(const FakeRequest &request)
{
    const bool interfaces = request.path == "/v2/interfaces"_L1;
    if (!interfaces && !request.path.startsWith("/v2/changes/"_L1)) {
        return m_state.error(405, u"method \"POST\" not allowed"_s);
    }
    // Newer endpoints want exactly this, without a charset; it is as well to be strict.
    if (request.headers.value("content-type") != "application/json") {
        return m_state.error(400, u"unexpected content type"_s);
    }
    switch (m_authorization) {
    case Authorization::Granted:
        break;
    case Authorization::Refused:
        return m_state.error(401, u"access denied"_s, u"login-required"_s);
    case Authorization::Dismissed:
        return m_state.error(403, u"cancelled"_s, u"auth-cancelled"_s);
    }
    return interfaces ? m_state.postInterfaces(request.body) : m_state.postChange(request.path.section(u'/', 3), request.body);
}

}
