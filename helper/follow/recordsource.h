// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/feedorigin.h"

#include <QObject>

namespace Snapperms::Helper
{

/** The port to records of the kernel as they come in. Nothing is asked again and again. */
class RecordSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Begins; whatever reads a log does so with what came in during the last minute: whoever asked has read what was before. False when there is nothing. */
    virtual bool open() = 0;
    /** Where what will arrive comes from; once it is open. */
    [[nodiscard]] virtual FeedOrigin origin() const = 0;

Q_SIGNALS:
    /** @p ms since 1970; @p type of the record as the log has it, 0 when only the text tells. */
    void arrived(qint64 ms, int type, const QByteArray &record);
    /** Some came in too fast to be had. */
    void lost();
    /** Nothing more will arrive. */
    void ended();
};

}
