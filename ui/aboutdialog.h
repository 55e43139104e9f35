// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace Snapperms
{

class DimLabel;
class PermissionStore;

/**
 * What this program is and under which terms, and where to report a problem, with what such a report needs: shown as it would be copied, and sent nowhere. Made
 * when somebody asks for it. KDE's own dialog for this is in a library that nothing else here needs.
 */
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p store must outlive it. */
    explicit AboutDialog(const PermissionStore *store, QWidget *parent = nullptr);

    /** The web pages of the program, and of its reported problems; the same that its other files name. */
    [[nodiscard]] static QString homepage();
    [[nodiscard]] static QString problemsPage();

private:
    QWidget *makeHeading();
    void showDetails();
    void copy();

    const PermissionStore *const m_store;
    QPlainTextEdit *m_details;
    QCheckBox *m_withApps;
    DimLabel *m_copied;
};

}
