// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/feedorigin.h"
#include "privileged/door.h"

#include <QByteArray>
#include <QObject>

#include <variant>

namespace Snapperms::Privileged
{

/** What the kernel refused, as Helper::DenialRecords::lines has it: for Confinement::parseDenial(), and as hostile as what that takes. */
struct ObservedDenials {
    QByteArray lines;
    bool hasMore = false;
    bool isElsewhere = false; ///< auditd keeps the system's records, in a file that is not read: only what is told as it happens is complete.

    bool operator==(const ObservedDenials &) const = default;
};

using ObserveAnswer = std::variant<ObservedDenials, Failure>;

/**
 * The port to what the kernel refuses, lately and from now on. Exactly one answered() comes, then any number of added() until ended(); all later, on the feed's
 * thread. Whoever destroys the feed ends it, on the helper's side as well.
 */
class DenialFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /** What was refused up to now, or why that is not told. @p isFollowed: began() will come, or ended(). */
    void answered(const Snapperms::Privileged::ObserveAnswer &answer, bool isFollowed);
    /** From now on what gets to @p origin is told by itself. */
    void began(Snapperms::Helper::FeedOrigin origin);
    /** Records that may or may not have been told before. */
    void added(const Snapperms::Privileged::ObservedDenials &more);
    /** Nothing more will come, for it could not begin, its time was over, or something ended it. */
    void ended();
};

}
