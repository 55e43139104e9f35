// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "mainwindow.h"

#include "shell/backend.h"
#include "ui/letterwidth.h"
#include "ui/mainpanel.h"

#include <KConfigGroup>
#include <KSharedConfig>

#include <QCloseEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Where a window was is no setting that anybody wants to carry to another machine: the state file, not the configuration. */
KConfigGroup storedState()
{
    return KSharedConfig::openStateConfig()->group(u"Window"_s);
}

}

MainWindow::MainWindow(Backend *backend, QWidget *parent)
    : QWidget(parent)
    , m_panel(backend->makePanel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setMinimumSize(letterWidth(fontMetrics()) * 45, fontMetrics().height() * 18);
    connect(m_panel, &MainPanel::currentAppChanged, this, &MainWindow::showTitle);
    showTitle();

    const KConfigGroup state = storedState();
    if (!restoreGeometry(state.readEntry("Geometry", QByteArray()))) {
        // Room for the title bar, whose height nobody knows before it is there.
        const QSize room = screen()->availableSize() - QSize(fontMetrics().height(), 2 * fontMetrics().height());
        resize(m_panel->sizeHint().boundedTo(room));
    }
    if (const QByteArray panel = state.readEntry("Panel", QByteArray()); !panel.isEmpty()) {
        m_panel->restoreState(panel);
    }
}

MainPanel *MainWindow::panel() const
{
    return m_panel;
}

void MainWindow::raiseForRequest()
{
    if (isMinimized()) {
        showNormal();
    }
    show();
    raise();
    activateWindow();
}

void MainWindow::showTitle()
{
    // Qt appends the name of the program.
    setWindowTitle(m_panel->currentTitle());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    KConfigGroup state = storedState();
    state.writeEntry("Geometry", saveGeometry());
    state.writeEntry("Panel", m_panel->saveState());
    state.sync();
    QWidget::closeEvent(event);
}

}

#include "moc_mainwindow.cpp"
