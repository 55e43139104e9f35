// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "fakes/fakestate.h"

namespace Snapperms::Fakes
{

/**
 * Fills @p state with a machine as snapd 2.68 described it (the captures in tests/fixtures/snapd): its system slots and interfaces, a player and a second
 * instance of it, a browser, a conferencing client, services, content providers, an app with slots of its own, a disabled snap, a classic one and one in
 * devmode.
 */
void fillWithSamples(FakeState *state);

/** The same system, with @p snaps made-up apps, "app-0001" and on, of @p plugs plugs each. What would connect by itself is connected. */
void fillWithGenerated(FakeState *state, int snaps, int plugs);

/** Only snapd itself, its slots and interfaces. */
void fillWithSystem(FakeState *state);

/** An app with one plug per interface, of the same name; put it in with FakeState::addSnap() or install(). */
[[nodiscard]] FakeSnap makeApp(const QString &name, const QStringList &interfaces);

}
