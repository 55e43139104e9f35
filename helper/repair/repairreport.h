// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Snapperms::Helper
{

/**
 * What a repair tells of itself while it goes on, in a file that everybody may read and only root can write: one line for its beginning, one for each step, one
 * for its end. A plain value; the format is shared by snapperms-repair and its reader.
 */
struct RepairReport {
    enum class StepKind {
        LoadProfile,
        CompileFilter,
        TagDevice,
        WriteAnew, ///< snapd is made to write and load all of its policy.
    };
    enum class StepResult {
        Done, ///< It was carried out; whether it helped is seen by the next look.
        Failed,
        TimedOut,
        NoTool,
    };
    enum class End {
        Whole, ///< Everything that a repair can put right is right.
        NotWhole, ///< Something differs still.
        Busy, ///< snapd is changing something: nothing was done, or nothing more.
        NoAnswer, ///< snapd does not answer, or has no such snap: nothing was done, or nothing more.
        Unknown, ///< It could not be found out how things are.
    };
    struct Step {
        StepKind kind = StepKind::LoadProfile;
        QString subject;
        StepResult result = StepResult::Done;

        bool operator==(const Step &) const = default;
    };

    qint64 beganMs = 0; ///< Since 1970.
    QList<Step> steps;
    std::optional<End> end; ///< Nothing while it goes on.

    [[nodiscard]] QByteArray toText() const;
    /** Nothing when it is none. Lines that are not known here are passed over. Total. */
    [[nodiscard]] static std::optional<RepairReport> parse(QByteArrayView text);

    bool operator==(const RepairReport &) const = default;
};

/** One word of the file for each, also used in the log. */
[[nodiscard]] QByteArray wordFor(RepairReport::StepKind kind);
[[nodiscard]] QByteArray wordFor(RepairReport::StepResult result);
[[nodiscard]] QByteArray wordFor(RepairReport::End end);

/** Where the reports are, one file for each snap. */
inline constexpr auto RepairReports = QLatin1StringView("/run/snapperms/repair");
/** Name of the unit without the snap and what follows: "snapperms-repair@vlc.service". */
inline constexpr auto RepairUnit = QLatin1StringView("snapperms-repair@");

}
