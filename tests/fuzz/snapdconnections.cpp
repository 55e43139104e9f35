// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "permissions/permissionstate.h"
#include "snapd/connectionsreply.h"
#include "snapd/parse.h"

using namespace Snapperms;

/** Some replies about connections, each ended by a zero: with the ones before them they have to say what they say alone, and lead to the same permissions. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayList bodies = Fuzz::bytesOf(data, size).split('\0');
    Snapd::Snap snap;
    snap.name = QStringLiteral("a");
    Snapd::ConnectionsReply known;
    PermissionState state;
    for (const QByteArray &body : bodies) {
        const Snapd::Envelope envelope = Snapd::parseEnvelope(200, body);
        const Snapd::Result<Snapd::Connections> plain = Snapd::parseConnections(envelope);
        const Snapd::ConnectionsReply reply(200, body, known);
        Fuzz::require(reply.result().ok() == plain.ok());
        Fuzz::require(reply.maintenance() == envelope.maintenance);
        if (!plain.ok()) {
            Fuzz::require(reply.result().error() == plain.error() && !reply.isHelpful());
            continue;
        }
        Fuzz::require(reply.result().value() == plain.value());
        if (reply.isHelpful()) {
            known = reply;
        }
        const PermissionState truth = PermissionState::build({snap}, plain.value());
        const StateDifference expected = StateDifference::between(state, truth);
        const StateDifference difference = state.update({snap}, reply.result().value());
        Fuzz::require(state.permissions == truth.permissions && state.slotsBySnap == truth.slotsBySnap);
        Fuzz::require(difference.permissionsChanged == expected.permissionsChanged && difference.slotsChanged == expected.slotsChanged);
    }
    return 0;
}
