// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "driver.h"

#include <QWidget>

class QListView;
class QScrollBar;

namespace Snapperms
{

class MainPanel;
class PermissionRow;
class SwitchButton;

namespace Tests
{

/** Drives a MainPanel with mouse and keyboard. Words are read through QAccessible, as a screen reader would. */
class PanelDriver : public Driver
{
public:
    /** The panel must outlive it, and be shown. */
    explicit PanelDriver(MainPanel *panel);

    void searchFor(const QString &text) override;
    void openTab(const QString &title) override;
    void chooseApp(const QString &title) override;
    void choosePermission(const QString &title) override;
    void toggleFold(const QString &title) override;
    void setFilter(const QString &title, bool on) override;
    void clearFilter() override;
    void flip(const QString &switchName) override;
    /** The pointer comes to it, and does no more. */
    void approach(const QString &switchName);
    void cancel(const QString &switchName) override;
    void retry(const QString &switchName) override;
    void dismiss(const QString &switchName) override;
    void showDetails(const QString &switchName) override;
    void chooseProvider(const QString &switchName, const QString &provider) override;
    void chooseLease(const QString &switchName, const QString &choice) override;
    void closeRoutes(const QString &switchName) override;
    void unfoldReach() override;
    void click(const QString &buttonName) override;
    void press(int key, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(int value) override;
    void resizeWindow(int width, int height) override;
    void goBack() override;

    [[nodiscard]] QStringList apps() const override;
    [[nodiscard]] QStringList permissions() const override;
    [[nodiscard]] QStringList lines() const override;
    [[nodiscard]] QString tab() const override;
    [[nodiscard]] QString chosen() const override;
    [[nodiscard]] QString filterBar() const override;
    [[nodiscard]] QString emptyList() const override;
    [[nodiscard]] QStringList buttons() const override;
    [[nodiscard]] QStringList slotRows() const override;
    [[nodiscard]] QString pageTitle() const override;
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] QStringList waysAround() const override;
    [[nodiscard]] QStringList switches() const override;
    [[nodiscard]] SeenSwitch see(const QString &switchName) const override;
    [[nodiscard]] QString failure(const QString &switchName) const override;
    [[nodiscard]] QString statusLine(const QString &switchName) const override;
    [[nodiscard]] QString mark(const QString &switchName) const override;
    [[nodiscard]] QString note(const QString &switchName) const override;
    [[nodiscard]] QString details(const QString &switchName) const override;
    [[nodiscard]] QStringList reach() const override;
    [[nodiscard]] bool hasChoice(const QString &switchName) const override;
    [[nodiscard]] bool offersProviders() const override;
    [[nodiscard]] QStringList leases(const QString &switchName) override;
    [[nodiscard]] QStringList providers(const QString &switchName) const override;
    [[nodiscard]] QString banner() const override;
    [[nodiscard]] QString wall() const override;
    [[nodiscard]] QStringList caveats() const override;
    [[nodiscard]] QString focused() const override;
    [[nodiscard]] int scrollPosition() const override;
    [[nodiscard]] int heightOnScreen(const QString &switchName) const override;

    /** What a screen reader calls it. */
    [[nodiscard]] static QString nameOf(QObject *object);

private:
    [[nodiscard]] SwitchButton *button(const QString &name) const;
    [[nodiscard]] QList<QAction *> leaseActions(const QString &switchName);
    [[nodiscard]] PermissionRow *row(const QString &name) const;
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] QListView *view() const;
    [[nodiscard]] QStringList titles(int type) const;
    void clickLine(int type, const QString &title);
    void choose(int type, const QString &tab, const QString &title);
    void clickButton(QWidget *within, const QString &text);
    [[nodiscard]] QScrollBar *scrollBar() const;

    MainPanel *const m_panel;
};

}

}
