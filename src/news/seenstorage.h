// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

namespace Snapperms
{

/** The port to the place where a SeenRecord is kept from run to run. The window and the settings module of one person share it. */
class SeenStorage : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Missing, ///< Nothing has ever been kept.
        There,
        Unreadable, ///< There is something, but it cannot be read, or nobody would keep so much: hands off.
    };
    struct Content {
        State state = State::Missing;
        QByteArray text; ///< Only when There.
    };

    using QObject::QObject;

    /** What was handed to write() last, unless that failed or somebody else has written since. */
    [[nodiscard]] virtual Content read() = 0;
    /**
     * Whole or not at all, though perhaps a little later. Failures are logged and else of no consequence: the same news is told again some day. They are not
     * changed(): what whoever wrote has in memory is newer than what is kept then.
     */
    virtual void write(const QByteArray &text) = 0;
    /** Keeps what is there under another name, for whoever wants to know what it was. */
    virtual void setAside() = 0;

Q_SIGNALS:
    /** Somebody else wrote. */
    void changed();
};

}
