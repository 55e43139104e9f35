// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tables.h"

#include <QtTranslation>

using namespace Qt::StringLiterals;

namespace Snapperms::Catalog
{

namespace
{

// What every windowed program needs; things that people miss when they are off.
constexpr CatalogEntry entries[] = {
    {"desktop"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Desktop Integration"),
        QT_TRANSLATE_NOOP("Catalog", "Use fonts, notifications, the file chooser, the system tray and other basics of the desktop."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to integrate with the desktop"),
        QT_TRANSLATE_NOOP("CatalogSearch", "fonts, portal, notifications, tray icon, system tray, open file dialog, theme, file picker"),
        "user-desktop"_L1,
        Sensitivity::Low},
    {"desktop-legacy"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Input Methods and Accessibility"),
        QT_TRANSLATE_NOOP("Catalog", "Use input methods and screen readers the old way; this may reveal what you type elsewhere."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use input methods and accessibility"),
        QT_TRANSLATE_NOOP("CatalogSearch", "ibus, fcitx, screen reader, a11y, orca, input method, legacy desktop, chinese input"),
        "preferences-desktop-accessibility"_L1,
        Sensitivity::Medium},
    {"wayland"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Windows on the Screen"),
        QT_TRANSLATE_NOOP("Catalog", "Show windows on a Wayland desktop."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to show windows"),
        QT_TRANSLATE_NOOP("CatalogSearch", "wayland, window, display, screen, gui, compositor"),
        "window"_L1,
        Sensitivity::Low},
    {"x11"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Windows in X11"),
        QT_TRANSLATE_NOOP("Catalog", "Show windows the old way; this may also reveal what you type and see in other X11 apps."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to show windows through X11"),
        QT_TRANSLATE_NOOP("CatalogSearch", "x11, xorg, xserver, x window, xwayland, window, display, screen, keylogger, clipboard"),
        "window-duplicate"_L1,
        Sensitivity::Medium},
    {"mir"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Windows through Mir"),
        QT_TRANSLATE_NOOP("Catalog", "Show windows on a desktop that uses the Mir display server."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to show windows through Mir"),
        QT_TRANSLATE_NOOP("CatalogSearch", "mir, window, display, screen, ubuntu touch, kiosk"),
        "window-new"_L1,
        Sensitivity::Low},
    {"unity7"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Desktop Integration, Old Kind"),
        QT_TRANSLATE_NOOP("Catalog", "Use windows, menus, notifications and input methods the old way, without much isolation."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to integrate with the desktop the old way"),
        QT_TRANSLATE_NOOP("CatalogSearch", "unity, window, display, menus, notifications, clipboard, launcher, global menu"),
        "virtual-desktops"_L1,
        Sensitivity::Medium},
    {"unity8"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Desktop Integration in Unity 8"),
        QT_TRANSLATE_NOOP("Catalog", "Show windows, share the clipboard and open links on the Unity 8 desktop."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to integrate with Unity 8"),
        QT_TRANSLATE_NOOP("CatalogSearch", "ubuntu touch, lomiri, window, clipboard, phone"),
        "phone"_L1,
        Sensitivity::Low},
    {"opengl"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Graphics Acceleration"),
        QT_TRANSLATE_NOOP("Catalog", "Use the graphics card for smooth pictures, games, video and computations."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use the graphics card"),
        QT_TRANSLATE_NOOP("CatalogSearch", "gpu, 3d, graphics card, opengl, vulkan, hardware acceleration, video decoding, games, cuda"),
        "applications-graphics"_L1,
        Sensitivity::Low},
    {"gsettings"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Desktop Settings"),
        QT_TRANSLATE_NOOP("Catalog", "Read and change the settings of the GNOME desktop and of programs made for it."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to read and change desktop settings"),
        QT_TRANSLATE_NOOP("CatalogSearch", "gsettings, dconf, gnome settings, preferences, theme, configuration"),
        "preferences-other"_L1,
        Sensitivity::Medium},
    {"gconf"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Desktop Settings, Old Kind"),
        QT_TRANSLATE_NOOP("Catalog", "Read and change settings of old GNOME programs."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to read and change old desktop settings"),
        QT_TRANSLATE_NOOP("CatalogSearch", "gconf, gnome 2, preferences, configuration"),
        "preferences-system-session-services"_L1,
        Sensitivity::Medium},
    {"browser-support"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Web Page Display"),
        QT_TRANSLATE_NOOP("Catalog", "Show web pages as browsers do; many apps are web pages inside."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to display web pages"),
        QT_TRANSLATE_NOOP("CatalogSearch", "browser, web browser, chromium, firefox, electron, chrome, web view, html"),
        "applications-internet"_L1,
        Sensitivity::Medium},
    {"maliit"_L1,
        QT_TRANSLATE_NOOP("Catalog", "On-Screen Keyboard"),
        QT_TRANSLATE_NOOP("Catalog", "Get text from the Maliit on-screen keyboard."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use the on-screen keyboard"),
        QT_TRANSLATE_NOOP("CatalogSearch", "virtual keyboard, touch keyboard, osk, maliit, onscreen keyboard, input method"),
        "input-keyboard-virtual"_L1,
        Sensitivity::Low},
};

}

std::span<const CatalogEntry> desktopBasicsEntries()
{
    return entries;
}

}
