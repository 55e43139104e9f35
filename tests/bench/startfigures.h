// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "benchtools.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <ctime>
#include <functional>
#include <utility>

namespace Snapperms::Bench
{

/** Of this process so far, in ms. */
[[nodiscard]] inline double processorTime()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1000 + double(spent.tv_nsec) / 1e6;
}

/** The share of this process in the memory of the machine, in KiB; what several use is divided among them. */
[[nodiscard]] inline qint64 proportionalMemory()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (rollup.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = rollup.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Pss:")) {
                return line.mid(4).simplified().split(' ').constFirst().toLongLong();
            }
        }
    }
    return 0;
}

/** Calls back once, when the X server has made room for a window and it has been painted there; before that, painting it does nothing. */
class OnceExposed : public QObject
{
public:
    OnceExposed(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        if (window->windowHandle()->isExposed()) {
            soon();
        } else {
            window->windowHandle()->installEventFilter(this);
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose && static_cast<QWindow *>(watched)->isExposed()) {
            watched->removeEventFilter(this);
            soon();
        }
        return false;
    }

private:
    void soon() { QTimer::singleShot(0, this, m_then); }

    const std::function<void()> m_then;
};

/**
 * Paints @p window once it can be seen and tells: "complete" since @p began (nanoseconds of the clock on the wall), the processor time of all of it as "cpu",
 * and after a rest, in which what comes by itself has come, "pss" and "cpurest"; then ends the program.
 */
inline void tellOncePainted(QWidget *window, qint64 began)
{
    new OnceExposed(window, [window, began] {
        window->repaint();
        timespec now{};
        clock_gettime(CLOCK_REALTIME, &now);
        tell("complete", double(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec - began) / 1e6);
        tell("cpu", processorTime());
        QTimer::singleShot(std::chrono::seconds(3), window, [] {
            tell("cpurest", processorTime());
            tell("pss", double(proportionalMemory()));
            QApplication::quit();
        });
    });
}

}
