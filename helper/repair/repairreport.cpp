// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/repair/repairreport.h"

#include <array>
#include <utility>

namespace Snapperms::Helper
{

namespace
{

constexpr std::array<QByteArrayView, 4> kinds{"load-profile", "compile-filter", "tag-device", "write-anew"};
constexpr std::array<QByteArrayView, 4> results{"done", "failed", "timed-out", "no-tool"};
constexpr std::array<QByteArrayView, 5> ends{"whole", "not-whole", "busy", "no-answer", "unknown"};

template <typename E, size_t N>
std::optional<E> find(const std::array<QByteArrayView, N> &words, QByteArrayView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (words[i] == word) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

constexpr qsizetype mostSteps = 1000;

}

QByteArray wordFor(RepairReport::StepKind kind)
{
    return kinds.at(size_t(kind)).toByteArray();
}

QByteArray wordFor(RepairReport::StepResult result)
{
    return results.at(size_t(result)).toByteArray();
}

QByteArray wordFor(RepairReport::End end)
{
    return ends.at(size_t(end)).toByteArray();
}

QByteArray RepairReport::toText() const
{
    QByteArray text = "began " + QByteArray::number(beganMs) + '\n';
    for (const Step &step : steps) {
        text += "step " + wordFor(step.kind) + ' ' + wordFor(step.result) + ' ' + step.subject.toUtf8() + '\n';
    }
    if (end) {
        text += "end " + wordFor(*end) + '\n';
    }
    return text;
}

std::optional<RepairReport> RepairReport::parse(QByteArrayView text)
{
    RepairReport report;
    bool began = false;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[0] == "began" && !began) {
            report.beganMs = words[1].toLongLong(&began);
        } else if (words[0] == "step" && report.steps.size() < mostSteps) {
            const auto kind = find<StepKind>(kinds, words.value(1));
            const auto result = find<StepResult>(results, words.value(2));
            if (kind && result) {
                report.steps.append({*kind, QString::fromUtf8(words.mid(3).join(' ')), *result});
            }
        } else if (words.size() == 2 && words[0] == "end") {
            report.end = find<End>(ends, words[1]);
        }
    }
    return began ? std::optional(report) : std::nullopt;
}

}
