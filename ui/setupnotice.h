// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class KMessageWidget;

namespace Snapperms
{

class PermissionStore;

/**
 * Says why nothing can be switched on a system where snapd has not set itself up: what the system provides is a matter of snapd's own snap, or of "core", and
 * until one of them is there, every plug is without a slot. To be seen only then.
 */
class SetupNotice : public QWidget
{
    Q_OBJECT

public:
    /** @p store must outlive it. */
    explicit SetupNotice(const PermissionStore *store, QWidget *parent = nullptr);

private:
    void look();

    const PermissionStore *const m_store;
    KMessageWidget *m_message = nullptr; ///< Made when it is to be seen; on most systems it never is.
};

}
