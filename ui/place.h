// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace Snapperms
{

/** What has a page of its own: an app with all its permissions, or a permission with all its apps. */
struct Place {
    enum class Kind {
        App,
        Permission,
    };

    Kind kind = Kind::App;
    QString key; ///< Instance name of the snap, or name of the interface. Empty: nowhere.

    [[nodiscard]] bool isEmpty() const { return key.isEmpty(); }
    bool operator==(const Place &) const = default;
};

}

Q_DECLARE_METATYPE(Snapperms::Place)
