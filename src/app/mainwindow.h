// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

namespace Snapperms
{

class Backend;
class MainPanel;

/** The frame around a MainPanel: title, size and place, which it keeps from start to start. */
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /** @p backend must outlive it. */
    explicit MainWindow(Backend *backend, QWidget *parent = nullptr);

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
