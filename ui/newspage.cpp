// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/newspage.h"

#include "news/newsstore.h"
#include "permissions/permissionstore.h"
#include "protection/protection.h"
#include "ui/caveatlist.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/newsmodel.h"
#include "ui/permissionlist.h"
#include "ui/picture.h"
#include "ui/placeholder.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

NewsPage::NewsPage(NewsStore *news,
    const PermissionStore *store,
    ChangeQueue *queue,
    Intentions *intentions,
    const PermissionInsight *insight,
    AppNames *names,
    QWidget *parent)
    : QWidget(parent)
    , m_news(news)
    , m_store(store)
    , m_model(new NewsModel(news, store, queue, insight, names, this))
    , m_list(new PermissionList(m_model, store, queue, intentions, names, this))
    , m_empty(new Placeholder(m_list))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_heading = makeHeading();
    m_list->setHeading(m_heading);
    m_empty->setContent(u"checkmark"_s, tr("Nothing New"), tr("Everything has been seen. What changes without you from now on is told here."));
    m_list->setPlaceholder(m_empty);
    setAccessibleName(title());
    connect(news, &NewsStore::changed, this, &NewsPage::showState);
    connect(store, &PermissionStore::systemInfoChanged, this, &NewsPage::showState);
    showState();
}

QString NewsPage::title()
{
    return tr("What Changed", "title of a page");
}

QWidget *NewsPage::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *icon = new Picture(QStyle::PM_LargeIconSize, 1.5, heading);
    icon->setNames({u"view-history"_s, u"org.example.snapperms"_s});
    auto *name = new QLabel(title(), heading);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    name->setFont(large);
    auto *explanation = new DimLabel(heading);
    explanation->setText(
        tr("Since you last looked, and not through this window: by updates, by other programs, or with new apps. Turn off what you do not want."));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(explanation);
    auto *line = new QHBoxLayout;
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addSpacing(fontMetrics().height() / 2);
    line->addLayout(words, 1);

    m_actions = new QWidget(heading);
    m_seen = new QPushButton(QIcon::fromTheme(u"checkmark"_s), tr("Mark All as Seen"), m_actions);
    auto *later = new QPushButton(QIcon::fromTheme(u"appointment-new"_s), tr("Later", "button: look at it another time"), m_actions);
    connect(m_seen, &QPushButton::clicked, this, [this] {
        m_news->markAllSeen();
        Q_EMIT left();
    });
    connect(later, &QPushButton::clicked, this, &NewsPage::left);
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_seen);
    buttons->addWidget(later);
    buttons->addStretch();

    m_caveats = new CaveatList(heading);
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_caveats);
    column->addWidget(m_actions);
    return heading;
}

void NewsPage::setProtection(Protection *protection)
{
    m_model->setForces(protection->forces());
    m_list->setProtection(protection, true);
}

void NewsPage::setLeases(const Privileged::LeaseBook *leases)
{
    m_model->setLeases(leases);
}

void NewsPage::refill()
{
    m_model->refill();
    showState();
}

PermissionList *NewsPage::list() const
{
    return m_list;
}

void NewsPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_heading->setVisible(any);
    m_caveats->setCaveats(any ? ConfinementSentences::ofSystem(m_store->systemInfo()) : QList<ConfinementSentences::Caveat>());
}

}

#include "moc_newspage.cpp"
