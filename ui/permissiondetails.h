// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Snapperms
{

class AppNames;
class PermissionStore;
class SteadyEnabling;

/**
 * All about one permission, shown on demand: how it stands and why, what updates do to it, what is within reach though it is off; and the technical side: names
 * as snapd uses them, who provides it, which programs get it, and the command that does the same.
 */
class PermissionDetails : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive it. */
    PermissionDetails(const PermissionStore *store, const AppNames *names, QWidget *parent = nullptr);

    /** Nothing can be changed now. */
    void setLocked(bool locked);
    void setEntry(const PermissionEntry &entry);
    /** Whether a sound server tells who records, see UseBook. */
    void setRecordingsKnown(bool known);

    /**
     * The `snap` command that does what flipping the switch would do. Several, of which one is to be chosen, where flipping asks for the provider; none when
     * there is nothing to flip to, or snapd would refuse it.
     */
    [[nodiscard]] static QStringList commands(const PermissionEntry &entry);

Q_SIGNALS:
    void resetRequested();
    /** For so many minutes, 0 for good. */
    void allowForRequested(int minutes);

private:
    QLabel *addLine(const QString &title);
    void setTitle(QLabel *line, const QString &title);
    void setLine(QLabel *line, const QString &text);
    void showRules();
    [[nodiscard]] QString providers(const PermissionEntry &entry) const;

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    PermissionEntry m_entry;
    QFormLayout *const m_form;
    QLabel *m_standing;
    QPushButton *m_allowFor;
    QLabel *m_default;
    QLabel *m_update;
    QPushButton *m_reset;
    SteadyEnabling *m_resetting;
    bool m_locked = false;
    bool m_areRecordingsKnown = false;
    QLabel *m_force;
    QLabel *m_use;
    QLabel *m_left;
    QLabel *m_opens;
    QPushButton *m_exactly;
    QLabel *m_rules;
    QLabel *m_alongside;
    QLabel *m_changed;
    QLabel *m_providers;
    QLabel *m_programs;
    QLabel *m_interface;
    QLabel *m_plug;
    QLabel *m_attributes;
    QLabel *m_summary;
    QLabel *m_command;
};

}
