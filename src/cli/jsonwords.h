// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/changeline.h"
#include "cli/request.h"
#include "cli/snapshot.h"
#include "confinement/explanation.h"
#include "confinement/verdict.h"
#include "permissions/changeproblem.h"
#include "permissions/intention.h"
#include "privileged/confinementdoor.h"

#include <QJsonObject>
#include <QString>

/**
 * What --json prints, as described by snapperms-cli-1.schema.json. Keys and words are an interface that others build on: add, never change.
 */
namespace Snapperms::Cli::JsonWords
{

/** The head of every document: its format and what it is. */
[[nodiscard]] QJsonObject document(QLatin1StringView kind);
[[nodiscard]] QString text(const QJsonObject &document);
/** In one line, for what is printed line by line. */
[[nodiscard]] QString line(const QJsonObject &document);

[[nodiscard]] QJsonObject app(const Snapshot &snapshot, const Snapd::Snap &snap);
[[nodiscard]] QJsonObject permission(const Snapshot &snapshot, const Permission &permission);
/** Of an app that has no plug of what it is about. */
[[nodiscard]] QJsonObject otherWay(const Snapshot &snapshot, const OtherWay &way);
[[nodiscard]] QJsonObject system(const Snapd::SystemInfo &system);

[[nodiscard]] QJsonObject running(const ChangeLine &line);

[[nodiscard]] QString word(PermissionGroup group);
[[nodiscard]] QString word(Sensitivity sensitivity);
[[nodiscard]] QString word(PermissionDefault::State state);
[[nodiscard]] QString word(PermissionDefault::DefaultOn defaultOn);
[[nodiscard]] QString word(ChangeProblem::Kind kind);
[[nodiscard]] QString word(IntentionObstacle obstacle);
[[nodiscard]] QString word(Snapd::ErrorCode code);
[[nodiscard]] QString word(Confinement::Standing standing);
[[nodiscard]] QString word(Confinement::FindingReason reason);
[[nodiscard]] QString word(Confinement::Explanation::Kind kind);
/** How a repair ended. */
[[nodiscard]] QString word(const Privileged::RepairAnswer &answer);

}
