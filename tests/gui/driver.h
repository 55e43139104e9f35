// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Snapperms::Tests
{

/** What is to be seen of one switch. */
struct SeenSwitch {
    bool there = false;
    bool on = false;
    bool pending = false;
    bool usable = false;
    QString says; ///< For screen readers: "off. Asking for permission…"
};

/** What a person does with the window and sees of it, whatever it is made of. Apps and switches go by the names that are read out. */
class Driver
{
public:
    virtual ~Driver() = default;

    // Doing.
    virtual void searchFor(const QString &text) = 0;
    virtual void openTab(const QString &title) = 0;
    virtual void chooseApp(const QString &title) = 0; ///< Opens its tab first, where it has to be.
    virtual void choosePermission(const QString &title) = 0;
    virtual void toggleFold(const QString &title) = 0; ///< In the list; a part of its title is enough.
    virtual void setFilter(const QString &title, bool on) = 0;
    virtual void clearFilter() = 0;
    virtual void flip(const QString &switchName) = 0;
    virtual void cancel(const QString &switchName) = 0;
    virtual void retry(const QString &switchName) = 0;
    virtual void dismiss(const QString &switchName) = 0;
    virtual void showDetails(const QString &switchName) = 0;
    /** In the menu of providers, whether or not it is open yet. */
    virtual void chooseProvider(const QString &switchName, const QString &provider) = 0;
    /** In the menu that the menu key opens: "15 Minutes", or "Keep Allowed". */
    virtual void chooseLease(const QString &switchName, const QString &choice) = 0;
    /** Presses what closes every other way to what the switch keeps off. */
    virtual void closeRoutes(const QString &switchName) = 0;
    virtual void unfoldReach() = 0;
    virtual void click(const QString &buttonName) = 0; ///< Whatever button of the page bears that name, or begins with it.
    virtual void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) = 0;
    virtual void scrollTo(int value) = 0;
    virtual void resizeWindow(int width, int height) = 0;
    virtual void goBack() = 0;

    // Seeing.
    [[nodiscard]] virtual QStringList apps() const = 0; ///< Those in the list.
    [[nodiscard]] virtual QStringList permissions() const = 0; ///< Those in the list.
    [[nodiscard]] virtual QStringList lines() const = 0; ///< All of the list, headings included, with the second line in brackets.
    [[nodiscard]] virtual QString tab() const = 0;
    [[nodiscard]] virtual QString chosen() const = 0; ///< What is marked in the list.
    [[nodiscard]] virtual QString filterBar() const = 0; ///< Empty when it is not in sight.
    [[nodiscard]] virtual QString emptyList() const = 0; ///< What stands in place of the list; empty when the list does.
    [[nodiscard]] virtual QString pageTitle() const = 0; ///< Empty when no page is in sight.
    [[nodiscard]] virtual QStringList buttons() const = 0; ///< Names of those of the page that can be pressed, without switches.
    [[nodiscard]] virtual QStringList slotRows() const = 0; ///< "title | origin | users" of each one in sight, further lines for unfolded users.
    [[nodiscard]] virtual QStringList headings() const = 0; ///< Of the sections of switches, "title | counts".
    [[nodiscard]] virtual QStringList waysAround() const = 0; ///< Apps that reach it without a switch: "heading | app | how".
    [[nodiscard]] virtual QStringList switches() const = 0; ///< From top to bottom, those in folded sections left out.
    [[nodiscard]] virtual SeenSwitch see(const QString &switchName) const = 0;
    [[nodiscard]] virtual QString failure(const QString &switchName) const = 0; ///< The text that stands in the row; empty when there is none.
    [[nodiscard]] virtual QString statusLine(const QString &switchName) const = 0;
    [[nodiscard]] virtual QString mark(const QString &switchName) const = 0; ///< How it stands compared with the default.
    [[nodiscard]] virtual QString note(const QString &switchName) const = 0; ///< That off is not off.
    [[nodiscard]] virtual QString details(const QString &switchName) const = 0; ///< All their lines.
    [[nodiscard]] virtual QStringList reach() const = 0; ///< What the page says that the app can reach, in lines; the first is the summary.
    [[nodiscard]] virtual bool hasChoice(const QString &switchName) const = 0; ///< Of providers.
    [[nodiscard]] virtual bool offersProviders() const = 0; ///< A menu is open.
    [[nodiscard]] virtual QStringList leases(const QString &switchName) = 0; ///< What that menu offers.
    [[nodiscard]] virtual QStringList providers(const QString &switchName) const = 0; ///< In the menu; those that are ticked with "✓ " before them.
    [[nodiscard]] virtual QString banner() const = 0; ///< Above everything.
    [[nodiscard]] virtual QString wall() const = 0; ///< In place of everything.
    [[nodiscard]] virtual QStringList caveats() const = 0;
    [[nodiscard]] virtual QString focused() const = 0; ///< Name of what has the keyboard focus.
    [[nodiscard]] virtual int scrollPosition() const = 0;
    [[nodiscard]] virtual int heightOnScreen(const QString &switchName) const = 0; ///< Its y within the window.
};

}
