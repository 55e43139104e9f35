// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Snapperms
{

class MainPanel;

/** A place in the window that another program can ask for. A value. */
struct Destination {
    QString app; ///< Instance name of a snap.
    QString permission; ///< Name of an interface; with an app, that permission of the app.

    [[nodiscard]] bool isEmpty() const { return app.isEmpty() && permission.isEmpty(); }

    /**
     * One word for a place, as one knows plugs and slots from the snap command: "vlc" is an app, ":camera" a permission, "vlc:camera" that permission of the
     * app. Nothing when it is not of that form; whether there is such an app only shows later.
     */
    [[nodiscard]] static std::optional<Destination> fromWord(const QString &word);
    /** Whether a snap or an interface could bear this name. */
    [[nodiscard]] static bool isName(const QString &name);

    /** Goes there. An empty one leaves everything as it is. */
    void show(MainPanel *panel) const;

    bool operator==(const Destination &) const = default;
};

}
