// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/effectiveaccess.h"
#include "ui/card.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Snapperms
{

class DimLabel;
class Mark;
class OneLineList;

/** What of an AccessSummary the kernel was asked about. */
struct KernelSaid {
    QList<Capability> agreed; ///< It says the same as the rules.
    QList<Capability> anyway; ///< It lets the app have what no switch that is on explains.

    bool operator==(const KernelSaid &) const = default;
};

/**
 * What one app can get at, all its permissions taken together: one line, with what a person would not expect below it, and everything when unfolded. Hidden for
 * an app that nothing keeps from anything, of which the page speaks by itself, and for one that does not run.
 */
class AccessSummary : public Card
{
    Q_OBJECT

public:
    explicit AccessSummary(QWidget *parent = nullptr);

    /** @p app is the title of the app. Folds when it is about another snap. */
    void setAccess(const SnapAccess &access, const QString &app, const KernelSaid &kernel = {});

    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    /** Everything that it says now, in lines. */
    [[nodiscard]] QStringList said() const;

    /** What one looks twice at: within reach though switched off, or without a switch of its own, or simply too much. */
    [[nodiscard]] static bool isRemarkable(const CapabilityAccess &access);
    /** It can get at it, as far as the rules go. */
    [[nodiscard]] static bool isReachable(const CapabilityAccess &access);
    /** It can get at some of it only. */
    [[nodiscard]] static bool isReachableInPart(const CapabilityAccess &access);

private:
    void fill();
    Mark *addLine();

    SnapAccess m_access;
    KernelSaid m_kernel;
    QString m_app;
    bool m_folded = true;
    QLabel *m_title;
    OneLineList *m_line;
    QToolButton *m_more;
    QVBoxLayout *m_lines;
    QList<Mark *> m_marks; ///< Kept and used again.
    DimLabel *m_footnote;
};

}
