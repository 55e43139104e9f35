// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/timedread.h"

#include <QtClassHelperMacros>

#include <atomic>
#include <condition_variable>
#include <mutex>

/** Reads that do not come until they are let, which is at its end at the latest: then it waits for the threads that read. */
class DrawnOut
{
public:
    DrawnOut() = default;
    ~DrawnOut() { letGo(); }
    Q_DISABLE_COPY_MOVE(DrawnOut)

    [[nodiscard]] Snapperms::Confinement::Read read()
    {
        return [this](const QString &, qsizetype) {
            std::unique_lock lock(m_mutex);
            ++begun;
            ++m_inside;
            m_changed.notify_all();
            m_changed.wait(lock, [this] {
                return m_isLet;
            });
            --m_inside;
            m_changed.notify_all();
            return Snapperms::Confinement::FileContent{.data = {}, .problem = Snapperms::Confinement::ReadProblem::None};
        };
    }
    void letGo()
    {
        std::unique_lock lock(m_mutex);
        m_isLet = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] {
            return m_inside == 0;
        });
    }

    /** Until the first has begun. */
    void awaitBegun()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] {
            return begun > 0;
        });
    }

    std::atomic<int> begun = 0;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isLet = false;
    int m_inside = 0;
};
