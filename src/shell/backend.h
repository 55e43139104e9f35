// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <memory>

class QWidget;

namespace Snapperms
{

class MainPanel;
class NewsStore;

namespace Privileged
{
class Door;
}

namespace Snapd
{
class Client;
}

/** Everything behind a MainPanel, put together once for the program and for the settings module. Must outlive the panels that it makes. */
class Backend
{
public:
    /** With the real snapd and the real helper. */
    Backend();
    Backend(std::unique_ptr<Snapd::Client> client, std::unique_ptr<Privileged::Door> door);
    ~Backend();

    [[nodiscard]] MainPanel *makePanel(QWidget *parent);
    [[nodiscard]] NewsStore *news() const;
    /** Begins to read and to listen. Call once; best before makePanel(), for snapd takes its time to answer, and nothing is told before the event loop runs. */
    void start();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

}
