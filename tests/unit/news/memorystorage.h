// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/seenrecord.h"
#include "news/seenstorage.h"

namespace Snapperms::Tests
{

/** A place to keep what has been seen that outlives the stores of a test. */
class MemoryStorage : public SeenStorage
{
public:
    Content content;
    int writes = 0;
    QList<QByteArray> aside;

    [[nodiscard]] Content read() override { return content; }
    void write(const QByteArray &text) override
    {
        content = {State::There, text};
        ++writes;
    }
    void setAside() override
    {
        aside << content.text;
        content = {};
    }
    /** By another program. */
    void writeByOther(const QByteArray &text)
    {
        content = {State::There, text};
        Q_EMIT changed();
    }
    [[nodiscard]] SeenRecord record() const
    {
        const auto found = SeenRecord::fromText(content.text);
        const auto *record = std::get_if<SeenRecord>(&found);
        return record ? *record : SeenRecord();
    }
};

}
