// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/switchaccessible.h"

#include "ui/switchbutton.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

QAccessibleInterface *create(const QString &className, QObject *object)
{
    if (className != "Snapperms::SwitchButton"_L1) {
        return nullptr;
    }
    auto *button = qobject_cast<SwitchButton *>(object);
    return button ? new SwitchAccessible(button) : nullptr;
}

}

SwitchAccessible::SwitchAccessible(SwitchButton *button)
    : QAccessibleWidget(button, QAccessible::CheckBox)
{
}

SwitchButton *SwitchAccessible::button() const
{
    return static_cast<SwitchButton *>(object());
}

QAccessible::State SwitchAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    state.busy = button()->isPending();
    if (button()->isLocked()) {
        state.disabled = true;
    }
    return state;
}

QString SwitchAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Description) {
        return QAccessibleWidget::text(kind);
    }
    const QString position = button()->isChecked() ? QCoreApplication::translate("Snapperms::SwitchAccessible", "on", "state of a switch, for screen readers")
                                                   : QCoreApplication::translate("Snapperms::SwitchAccessible", "off", "state of a switch, for screen readers");
    const QString more = button()->accessibleDescription();
    return more.isEmpty() ? position
                          : QCoreApplication::translate("Snapperms::SwitchAccessible", "%1. %2", "state of a switch, and more about it").arg(position, more);
}

QStringList SwitchAccessible::actionNames() const
{
    if (!button()->isEnabled() || button()->isLocked()) {
        return QAccessibleWidget::actionNames();
    }
    return QStringList{toggleAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void SwitchAccessible::doAction(const QString &name)
{
    if (name == toggleAction() || name == pressAction()) {
        button()->click();
        return;
    }
    QAccessibleWidget::doAction(name);
}

QStringList SwitchAccessible::keyBindingsForAction(const QString &name) const
{
    if (name == toggleAction() || name == pressAction()) {
        return {QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)};
    }
    return QAccessibleWidget::keyBindingsForAction(name);
}

void installSwitchAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(once)
}

}
