// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

/**
 * A bus of our own that plays the system bus, in a directory of its own, with the bus rules that we install (for the user who runs the tests instead of root).
 * Fails hard rather than let a test touch the machine's bus.
 */
class PrivateBus
{
public:
    enum class Activation {
        Helper, ///< The bus starts the test helper when somebody calls it.
        Nothing, ///< As on a machine without the helper.
        Broken, ///< The helper's program ends at once.
        Misfit, ///< The test helper, with something else in the place of KAuth's object.
        Hasty, ///< The test helper, which leaves as it does for lack of work, but at once.
        Fatal, ///< The test helper, with a library that gives up.
    };

    /** @p unanswered are methods of the bus itself that it lets nobody call. */
    explicit PrivateBus(Activation activation, const QStringList &unanswered = {});
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] QString address() const;
    [[nodiscard]] QString snapdSocket() const;
    /** Where lines can be written that are taken for records of the kernel. */
    [[nodiscard]] QString records() const;
    /** What helpers wrote to standard error so far. */
    [[nodiscard]] QByteArray log();

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
    QByteArray m_log;
};
