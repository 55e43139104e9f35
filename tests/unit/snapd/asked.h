// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/result.h"

#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

/**
 * One question to a client, to be waited for in a test:
 *
 *     Asked<QList<Snap>> asked;
 *     client.snaps(&asked.context, asked.callback());
 *     QVERIFY(asked.wait());
 */
template <typename T>
class Asked
{
public:
    QObject context;
    int calls = 0;
    std::optional<Snapperms::Snapd::Result<T>> result;

    Snapperms::Snapd::Callback<T> callback()
    {
        return [this](const Snapperms::Snapd::Result<T> &answer) {
            ++calls;
            result = answer;
            m_loop.quit();
        };
    }
    [[nodiscard]] bool wait(std::chrono::milliseconds limit = std::chrono::seconds(5))
    {
        // A loop and not QTest::qWaitFor(), which looks only every 10 ms.
        if (calls == 0) {
            QTimer::singleShot(limit, &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        return calls > 0;
    }
    [[nodiscard]] bool failedWith(Snapperms::Snapd::ErrorCode code) const { return result && !result->ok() && result->error().code == code; }

private:
    QEventLoop m_loop;
};
