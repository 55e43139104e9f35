// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/changesentences.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

QString ChangeSentences::doing(const QString &change, const QString &app)
{
    if (app.isEmpty() && change.isEmpty()) {
        return tr("snapd is away");
    }
    if (app.isEmpty()) {
        return tr("snapd is busy with another change");
    }
    // Kinds of changes as snapd names them (overlord/snapstate and overlord/ifacestate).
    if (change == "refresh-snap"_L1 || change == "auto-refresh"_L1 || change == "revert-snap"_L1 || change == "switch-snap"_L1) {
        return tr("%1 is being updated").arg(app);
    }
    if (change == "install-snap"_L1 || change == "try-snap"_L1) {
        return tr("%1 is being installed or updated").arg(app);
    }
    if (change == "remove-snap"_L1) {
        return tr("%1 is being removed").arg(app);
    }
    if (change == "enable-snap"_L1 || change == "disable-snap"_L1) {
        return tr("%1 is being enabled or disabled").arg(app);
    }
    if (change == "connect-snap"_L1 || change == "disconnect-snap"_L1) {
        return tr("another permission of %1 is being changed").arg(app);
    }
    return tr("snapd is busy with %1").arg(app);
}

QString ChangeSentences::stage(ChangeRequest::Stage stage, const QString &otherApp, const QString &otherChange)
{
    switch (stage) {
    case ChangeRequest::Stage::Queued:
        return tr("Waiting for its turn…");
    case ChangeRequest::Stage::WaitingForOther:
        return tr("Waiting: %1…", "for example: Waiting: VLC is being updated…").arg(doing(otherChange, otherApp));
    case ChangeRequest::Stage::Asking:
        return tr("Asking for permission…", "a password dialog may be open");
    case ChangeRequest::Stage::Running:
        return tr("Working…", "snapd carries out the change");
    case ChangeRequest::Stage::Stopping:
        return tr("Stopping…", "snapd has been asked to stop the change, and may want a password for that");
    case ChangeRequest::Stage::Confirming:
        return tr("Checking…", "snapd is asked whether the change is really there");
    case ChangeRequest::Stage::Finished:
        break;
    }
    return {};
}

QString ChangeSentences::conflict(const QString &otherChange, const QString &otherApp)
{
    return tr("Nothing was changed: %1.", "for example: Nothing was changed: VLC is being updated.").arg(doing(otherChange, otherApp));
}

}
