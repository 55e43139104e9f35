// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "cli/request.h"
#include "cli/snapshot.h"
#include "permissions/intentionplan.h"

#include <QCoreApplication>

#include <variant>

namespace Snapperms::Cli
{

/** Why words do not name anything, in a sentence, and how the program ends then. */
struct Refusal {
    ExitCode code = ExitCode::NotFound;
    QString text;
};

/**
 * From what people call things to what snapd calls them. A permission goes by the name of its plug or of its interface. Where a name means several things
 * nothing is guessed: the refusal lists them.
 */
class PermissionNames
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::PermissionNames)

public:
    /** @p snapshot must outlive it. @p plugNames: names of interfaces are not looked at. */
    PermissionNames(const Snapshot &snapshot, bool plugNames);

    [[nodiscard]] std::optional<Refusal> checkApp(const QString &app) const;
    [[nodiscard]] std::variant<Snapd::PlugRef, Refusal> permission(const QString &app, const QString &name) const;
    /** One of the slots that could serve @p plug. ":SLOT" is the system's. */
    [[nodiscard]] std::variant<Snapd::SlotRef, Refusal> slot(const Snapd::PlugRef &plug, const QString &name) const;
    /** All plugs of an interface; a refusal when no app asks for it. */
    [[nodiscard]] std::variant<QList<Snapd::PlugRef>, Refusal> everyPlug(const QString &interface) const;

    /** What allow, forbid and reset are about; for reset only the plugs count. */
    [[nodiscard]] std::variant<QList<PlugWish>, Refusal> wishes(const Request &request) const;

    /** Whether a slot has to be chosen among several, so that snapd's rules have to be known; see Snapshot::offered(). */
    [[nodiscard]] static bool isChoice(const Permission &permission, const PlugWish &wish);

    /** "snapd:camera", as it is written on a command line. */
    [[nodiscard]] static QString slotName(const Snapd::SlotRef &slot);

private:
    /** @p app is installed. */
    [[nodiscard]] std::optional<Refusal> checkEnabled(const QString &app) const;
    [[nodiscard]] std::variant<PlugWish, Refusal> wish(const Request &request, const Snapd::PlugRef &plug, const QString &slot) const;
    [[nodiscard]] QString suggestion(const QString &wrong, const QStringList &known) const;

    const Snapshot &m_snapshot;
    const bool m_plugNames;
};

}
