// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QWidget>

class KMessageWidget;
class QVBoxLayout;

namespace Snapperms
{

class AccessNote;
class AppNames;
class PermissionDetails;
class PermissionStore;
class Protection;
class RowProtection;

/**
 * What stands below the line of a PermissionRow: a failure until it is dismissed or tried again, what programs do meanwhile, that off is not off,
 * and the details on demand. Each part is made when it is first needed; without any it takes no room.
 */
class PermissionNotes : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive it. */
    PermissionNotes(const PermissionStore *store, const AppNames *names, QWidget *parent = nullptr);
    ~PermissionNotes() override;

    void setEntry(const PermissionEntry &entry);
    /** Tells what is so now, too, see RowProtection. Once; it must outlive the notes. */
    void setProtection(Protection *protection, bool ofSeveralApps);
    void followProtection();
    /** In pixels, from the edge at which lines begin. */
    void setIndent(int indent);
    /** Nothing can be changed now. */
    void setLocked(bool locked);
    void setDetailsShown(bool shown);
    /** Whether off is off. */
    [[nodiscard]] static AccessSentences::Note accessNote(const PermissionEntry &entry);
    /** What Tab goes through, in the order in which it is seen. */
    [[nodiscard]] QList<QWidget *> tabSequence() const;

Q_SIGNALS:
    void retryRequested();
    void dismissRequested();
    void resetRequested();
    void allowForRequested(int minutes);
    /** Disconnect these, all of them, and what the entry is about is out of reach. */
    void closeRoutesRequested(const QList<Snapperms::Snapd::PlugRef> &plugs);
    void tabSequenceChanged();
    /** What had the focus goes away. */
    void focusAbandoned();

private:
    void showProblem();
    void showAccess();
    void makeRoom();
    [[nodiscard]] QList<QWidget *> parts() const;
    /** Whether the focus is in there; then somebody else is asked to take it. */
    void abandon(const QWidget *part);

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    PermissionEntry m_entry;
    QVBoxLayout *const m_layout;
    KMessageWidget *m_message = nullptr;
    Protection *m_source = nullptr;
    RowProtection *m_protection = nullptr;
    AccessNote *m_access = nullptr;
    PermissionDetails *m_details = nullptr;
    bool m_locked = false;
};

}
