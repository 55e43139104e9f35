// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placefilter.h"

#include "ui/dimlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PlaceFilter::PlaceFilter(QWidget *home)
    : QObject(home)
    , m_button(new QToolButton(home))
    , m_bar(new QWidget(home))
    , m_names(new DimLabel(m_bar))
    , m_clear(new QToolButton(m_bar))
{
    m_button->setIcon(QIcon::fromTheme(u"view-filter"_s, QIcon::fromTheme(u"filter"_s)));
    m_button->setCheckable(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAccessibleName(tr("Filter"));
    m_button->setToolTip(tr("Show only some of the apps and permissions"));
    auto *menu = new QMenu(m_button);
    menu->setAccessibleName(tr("Filter"));
    const std::pair<Trait, QString> traits[] = {
        {Trait::Allowed, tr("Allowed", "filter: permissions that are on")},
        {Trait::Sensitive, tr("Sensitive", "filter: permissions that give access to private things")},
        {Trait::Changed, tr("Changed From the Default", "filter: permissions")},
        {Trait::Reachable, tr("Off, but Reachable in Another Way", "filter: permissions")},
    };
    for (const auto &[trait, title] : traits) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setData(int(trait));
        connect(action, &QAction::toggled, this, [this] {
            if (!m_setting) {
                show();
                Q_EMIT traitsChanged();
            }
        });
        m_actions << action;
    }
    m_button->setMenu(menu);

    m_clear->setAutoRaise(true);
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    m_clear->setAccessibleName(tr("Clear the Filter"));
    m_clear->setToolTip(tr("Clear the Filter"));
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setTraits({});
        m_button->setFocus(Qt::OtherFocusReason);
    });
    auto *line = new QHBoxLayout(m_bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_names, 1);
    line->addWidget(m_clear, 0, Qt::AlignTop);
    show();
}

QToolButton *PlaceFilter::button() const
{
    return m_button;
}

QWidget *PlaceFilter::bar() const
{
    return m_bar;
}

QToolButton *PlaceFilter::clearButton() const
{
    return m_clear;
}

Traits PlaceFilter::traits() const
{
    Traits traits;
    for (const QAction *action : m_actions) {
        traits.setFlag(Trait(action->data().toInt()), action->isChecked());
    }
    return traits;
}

void PlaceFilter::setTraits(Traits traits)
{
    if (traits == this->traits()) {
        return;
    }
    m_setting = true;
    for (QAction *action : std::as_const(m_actions)) {
        action->setChecked(traits.testFlag(Trait(action->data().toInt())));
    }
    m_setting = false;
    show();
    Q_EMIT traitsChanged();
}

void PlaceFilter::show()
{
    QStringList names;
    for (const QAction *action : std::as_const(m_actions)) {
        if (action->isChecked()) {
            names << action->text();
        }
    }
    m_names->setText(tr("Only: %1", "which filters are active").arg(QLocale().createSeparatedList(names)));
    m_bar->setVisible(!names.isEmpty());
    m_button->setChecked(!names.isEmpty());
    m_button->setAccessibleDescription(names.isEmpty() ? QString() : m_names->text());
}

}

#include "moc_placefilter.cpp"
