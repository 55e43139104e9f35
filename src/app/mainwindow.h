// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

namespace Snapperms
{

class ChangeQueue;
class MainPanel;
class PermissionInsight;
class PermissionStore;

namespace Snapd
{
class Client;
}

/** The frame around a MainPanel: title, size and place, which it keeps from start to start. */
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    MainWindow(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, const PermissionInsight *insight, QWidget *parent = nullptr);

    [[nodiscard]] MainPanel *panel() const;
    /** Brings it before the person, from wherever it is. */
    void raiseForRequest();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showTitle();

    MainPanel *const m_panel;
};

}
