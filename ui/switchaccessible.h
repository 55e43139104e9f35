// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace Snapperms
{

class SwitchButton;

/** What a screen reader is told of a SwitchButton. */
class SwitchAccessible : public QAccessibleWidget
{
public:
    explicit SwitchAccessible(SwitchButton *button);

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] SwitchButton *button() const;
};

/** Makes QAccessible know the class; harmless to call again. */
void installSwitchAccessibility();

}
