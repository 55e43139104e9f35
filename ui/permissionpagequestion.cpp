// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionpage.h"

#include "permissions/intentions.h"
#include "ui/appnames.h"
#include "ui/messagefit.h"
#include "ui/titleorder.h"

#include <KMessageWidget>

#include <QAction>
#include <QIcon>
#include <QLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is asked before a permission is turned off for all.

namespace Snapperms
{

void PermissionPage::makeQuestion()
{
    QWidget *heading = m_actions->parentWidget();
    m_question = new KMessageWidget(heading);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    keepFitting(m_question);
    m_question->setCloseButtonVisible(false);
    m_question->setIcon(QIcon::fromTheme(u"dialog-question"_s));
    m_question->hide();
    m_confirm = new QAction(m_question);
    connect(m_confirm, &QAction::triggered, this, [this] {
        withdrawQuestion();
        m_offForAll->setFocus(Qt::OtherFocusReason);
        m_intentions->turnOff(among(all(), true));
    });
    auto *cancel = new QAction(QIcon::fromTheme(u"dialog-cancel"_s), tr("Cancel"), m_question);
    connect(cancel, &QAction::triggered, this, [this] {
        withdrawQuestion();
        m_offForAll->setFocus(Qt::OtherFocusReason);
    });
    m_question->addAction(m_confirm);
    m_question->addAction(cancel);
    heading->layout()->addWidget(m_question);
    chainFocus(m_question, m_select);
}

void PermissionPage::withdrawQuestion()
{
    if (m_question) {
        m_question->hide();
    }
}

void PermissionPage::askForAll()
{
    QStringList apps;
    const QList<Snapd::PlugRef> plugs = among(all(), true);
    for (const Snapd::PlugRef &plug : plugs) {
        if (const QString app = m_names->title(plug.snap); !apps.contains(app)) {
            apps << app;
        }
    }
    std::ranges::sort(apps, [](const QString &a, const QString &b) {
        return compareTitles(a, b) < 0;
    });
    const auto count = apps.size();
    constexpr qsizetype fewApps = 6;
    if (count > fewApps) {
        apps = apps.first(fewApps - 1) << tr("%Ln more apps", "at the end of a list of apps", int(count - fewApps + 1));
    }
    const QString text = tr("Turn off “%1” for %2?", "a permission, and a list of apps").arg(title(), QLocale().createSeparatedList(apps));
    if (!m_question) {
        makeQuestion();
    }
    m_question->setText(text);
    m_question->setAccessibleName(text);
    m_confirm->setText(tr("Turn Off for %Ln Apps", "button", int(count)));
    m_question->show();
    // Nothing happens by a second Enter or Space: the focus stays where it is until somebody moves it on.
}

}
