// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/denialjournal.h"

#include <QDialog>

class KMessageWidget;
class QPushButton;
class QVBoxLayout;

namespace Snapperms
{

class AppNames;
class BlockedBook;
class DimLabel;
class PermissionStore;
class Placeholder;
class SteadyEnabling;

namespace Privileged
{
class AuthorizationPort;
}

/**
 * What one app wanted and was kept from lately, and as it happens, in words, with the switch that would allow it where there is one. Reads when it opens,
 * unless a password would be asked for: nobody should have to type one without having been told what for.
 */
class BlockedView : public QDialog
{
    Q_OBJECT

public:
    /** All must outlive it. @p authorizations may be null. */
    BlockedView(const PermissionStore *store,
        const AppNames *names,
        BlockedBook *book,
        const Privileged::AuthorizationPort *authorizations,
        const QString &snap,
        QWidget *parent = nullptr);
    ~BlockedView() override;

Q_SIGNALS:
    /** The person wants to see the switch that was named. */
    void plugWanted(const QString &snap, const QString &plug);

private:
    void showAll();
    void showNothing();
    void showList(const QList<Confinement::DenialGroup> &groups);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString liveLine() const;
    [[nodiscard]] QString devicesLine() const;

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    BlockedBook *const m_book;
    const QString m_snap;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    Placeholder *m_nothing;
    KMessageWidget *m_message;
    DimLabel *m_live;
    QPushButton *m_again;
    QPushButton *m_everybody;
    QPushButton *m_devices;
    SteadyEnabling *m_looking; ///< Of m_again.
    SteadyEnabling *m_widening; ///< Of m_everybody.
    SteadyEnabling *m_watching; ///< Of m_devices.
    QList<Confinement::DenialGroup> m_shown;
};

}
