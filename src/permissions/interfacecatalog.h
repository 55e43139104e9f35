// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Snapperms
{

/** Where a permission belongs in a list; the order is the order of the list. */
enum class PermissionGroup {
    Privacy, ///< Camera, microphone, screen, location, contacts ...
    Files, ///< Files and storage.
    Devices, ///< Hardware: USB, Bluetooth, printers, serial ports ...
    Network,
    Communication, ///< Other programs: services on the bus, accounts, passwords.
    System, ///< Observing and administering the machine.
    Development, ///< Containers, tracing, kernel modules.
    DesktopBasics, ///< What every windowed program needs: display, sound out, graphics, themes. Folded by default.
    Other, ///< Interfaces that we have no words for.
};

/** How much harm a wrong "on" can do, from a person's view. */
enum class Sensitivity {
    Low, ///< Needed by nearly everything; little to gain by turning it off.
    Medium,
    High, ///< Private data or what people would not expect: camera, microphone, files, passwords.
    Critical, ///< Hands over the machine, or a way out of the sandbox.
};

/** Words and pictures for one interface, translated. */
struct InterfaceWords {
    QString interface;
    QString title; ///< "Camera"
    QString explanation; ///< One or two plain sentences: "Take pictures and record video with any connected camera."
    QString allowSentence; ///< With %1 for the app, for screen readers: "Allow %1 to use the camera"
    QStringList synonyms; ///< What people might search for: "webcam"; in their language and in English.
    QString iconName; ///< In the icon theme, or one of our own.
    PermissionGroup group = PermissionGroup::Other;
    Sensitivity sensitivity = Sensitivity::High;
    bool known = false; ///< False: made up from the interface's name; use snapd's summary then.
};

/** Our own words for snapd's interfaces (snapd's summaries are English and written for engineers). Stateless; follows the installed translators. */
class InterfaceCatalog
{
public:
    /** Never fails: an interface that is not in the catalog gets a title made from its name, group Other and high sensitivity. */
    [[nodiscard]] static InterfaceWords words(const QString &interface);
    [[nodiscard]] static bool contains(const QString &interface);
    /** All interfaces that there are words for, sorted. */
    [[nodiscard]] static QStringList interfaces();
    /** "Files and Storage" */
    [[nodiscard]] static QString groupTitle(PermissionGroup group);

    // Cheap, without translation, for sorting many rows:
    [[nodiscard]] static PermissionGroup group(const QString &interface);
    [[nodiscard]] static Sensitivity sensitivity(const QString &interface);
};

}
