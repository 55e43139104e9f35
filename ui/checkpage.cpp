// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/checkpage.h"

#include "permissions/permissionstore.h"
#include "protection/protection.h"
#include "ui/appicons.h"
#include "ui/appnames.h"
#include "ui/card.h"
#include "ui/caveatlist.h"
#include "ui/checkedapprow.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/messagefit.h"
#include "ui/picture.h"
#include "ui/pointedat.h"
#include "ui/strayinput.h"
#include "ui/wrappedlabel.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QIcon>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Kind = CheckSentences::Kind;
using State = ProtectionRound::State;

CheckPage::CheckPage(const PermissionStore *store, const AppNames *names, AppIcons *icons, Protection *protection, QWidget *parent)
    : QScrollArea(parent)
    , m_store(store)
    , m_names(names)
    , m_icons(icons)
    , m_protection(protection)
    , m_card(new Card(this))
    , m_list(new QVBoxLayout(m_card))
    , m_strayInput(new StrayInput(m_card))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(title());
    m_list->setContentsMargins(1, 1, 1, 1);
    m_list->setSpacing(0);
    m_card->hide();
    m_card->installEventFilter(this);
    auto *inside = new QWidget(this);
    // As on the other pages: nothing jumps when one goes from one to another.
    const int gap = qMax(6, style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this));
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    all->setSpacing(2 * gap);
    all->addWidget(makeHeading());
    all->addWidget(m_card);
    all->addStretch();
    setWidget(inside);

    ProtectionRound *round = protection->round();
    connect(round, &ProtectionRound::changed, this, &CheckPage::showRound);
    connect(round, &ProtectionRound::finished, this, &CheckPage::tell);
    connect(protection->watch(), &ProtectionWatch::changed, this, [this](const QString &snap) {
        if (CheckedAppRow *row = m_rows.value(snap)) {
            const Held held = inHand();
            showRow(row);
            showState();
            arrange(held);
        }
    });
    connect(names, &AppNames::titleChanged, this, [this](const QString &snap) {
        if (CheckedAppRow *row = m_rows.value(snap)) {
            const Held held = inHand();
            showRow(row);
            arrange(held);
        }
    });
    connect(icons, &AppIcons::iconChanged, this, [this](const QString &snap) {
        if (CheckedAppRow *row = m_rows.value(snap)) {
            row->setApp(row->title(), m_icons->icon(snap));
        }
    });
    connect(store, &PermissionStore::systemInfoChanged, this, &CheckPage::showState);
    showState();
}

CheckPage::~CheckPage() = default;

QString CheckPage::title()
{
    return CheckSentences::title();
}

QWidget *CheckPage::makeHeading()
{
    auto *heading = new QWidget(this);
    m_icon = new Picture(QStyle::PM_LargeIconSize, 1.5, heading);
    auto *name = new WrappedLabel(heading);
    name->setText(title());
    name->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    name->setFont(large);
    auto *explanation = new DimLabel(heading);
    explanation->setText(tr("Whether what the kernel enforces for each app is what snapd wrote for it. Nothing is changed."));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(explanation);
    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addSpacing(fontMetrics().height() / 2);
    line->addLayout(words, 1);

    m_caveats = new CaveatList(heading);
    m_sum = new KMessageWidget(heading);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_sum->setCloseButtonVisible(false);
    keepFitting(m_sum);
    m_sum->hide();
    m_progress = new QProgressBar(heading);
    m_progress->setAccessibleName(tr("Apps looked at", "name of a progress bar"));
    m_again = new QPushButton(heading);
    m_close = new QPushButton(QIcon::fromTheme(u"dialog-close"_s), tr("Close", "button: leave a page"), heading);
    // Other things here can be closed, too.
    m_close->setAccessibleName(tr("Close this page", "a button"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        ProtectionRound *round = m_protection->round();
        round->state() == State::Running ? round->stop() : round->start();
    });
    connect(m_close, &QPushButton::clicked, this, &CheckPage::left);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    buttons->addStretch();

    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_caveats);
    column->addWidget(m_progress);
    column->addWidget(m_sum);
    column->addLayout(buttons);
    return heading;
}

void CheckPage::begin()
{
    m_protection->round()->start();
}

void CheckPage::showRound()
{
    const Held held = inHand();
    const QStringList snaps = m_protection->round()->snaps();
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (snaps.contains(it.key())) {
            ++it;
            continue;
        }
        if (it.value()->isAncestorOf(QApplication::focusWidget())) {
            m_again->setFocus(Qt::OtherFocusReason);
        }
        m_order.removeOne(it.value());
        it.value()->hide();
        it.value()->deleteLater();
        it = m_rows.erase(it);
    }
    for (const QString &snap : snaps) {
        CheckedAppRow *&row = m_rows[snap];
        if (!row) {
            row = new CheckedAppRow(snap, m_card);
            row->setApp(m_names->title(snap), m_icons->icon(snap));
            connect(row, &CheckedAppRow::appRequested, this, &CheckPage::appRequested);
            connect(row, &CheckedAppRow::repairRequested, m_protection->watch(), &ProtectionWatch::repair);
        }
        showRow(row);
    }
    showState();
    arrange(held);
}

void CheckPage::showRow(CheckedAppRow *row)
{
    const auto snap = m_store->snap(row->snap());
    if (!snap) {
        return;
    }
    const QString title = m_names->title(row->snap());
    if (row->title() != title) {
        row->setApp(title, m_icons->icon(row->snap()));
    }
    const ProtectionRound *round = m_protection->round();
    const bool isStopped = round->state() == State::Stopped;
    const CheckSentences::Line line = CheckSentences::line(*snap, m_protection->watch()->of(row->snap()), title, round->isDone(row->snap()), isStopped);
    if (line != row->line()) {
        row->setLine(line);
    }
}

void CheckPage::showState()
{
    const ProtectionRound *round = m_protection->round();
    const bool isRunning = round->state() == State::Running;
    m_caveats->setCaveats(ConfinementSentences::ofSystem(m_store->systemInfo()));
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, qMax(1, int(round->count())));
    m_progress->setValue(int(round->doneCount()));
    const QString progress = CheckSentences::progress(round->doneCount(), round->count());
    m_progress->setFormat(progress);
    m_progress->setAccessibleDescription(progress);
    m_again->setText(isRunning ? tr("Stop", "button: the check of all apps") : tr("Check Again", "all apps"));
    m_again->setIcon(QIcon::fromTheme(isRunning ? u"process-stop"_s : u"view-refresh"_s));

    QList<Kind> kinds;
    bool isRepairing = false;
    for (const CheckedAppRow *row : std::as_const(m_rows)) {
        kinds << row->line().kind;
        isRepairing |= m_protection->watch()->of(row->snap()).isRepairing;
    }
    for (CheckedAppRow *row : std::as_const(m_rows)) {
        row->setRepairEnabled(!isRepairing);
    }
    const bool isOver = round->state() == State::Finished || round->state() == State::Stopped;
    const bool isBad = kinds.contains(Kind::Differs);
    const bool isWhole = isOver && kinds.count(Kind::Enforced) == kinds.size();
    // A green shield beside what is not in force, or not known yet, would be a lie.
    m_icon->setNames({isBad ? u"security-low"_s : isWhole ? u"security-high"_s : u"org.example.snapperms"_s, u"preferences-security"_s});
    if (isOver) {
        m_sum->setMessageType(isBad ? KMessageWidget::Warning : isWhole ? KMessageWidget::Positive : KMessageWidget::Information);
        m_sum->setIcon(QIcon::fromTheme(isBad ? u"dialog-warning"_s : isWhole ? u"checkmark"_s : u"dialog-information"_s));
    }
    say(m_sum, isOver ? CheckSentences::sum(kinds, round->state() == State::Stopped) : QString());
}

CheckPage::Held CheckPage::inHand() const
{
    const auto held = [this](CheckedAppRow *row, bool isPointer) {
        return Held{row, row->mapTo(viewport(), QPoint()).y(), isPointer};
    };
    for (CheckedAppRow *row : m_order) {
        if (isPointedAt(row, m_card)) {
            return held(row, true);
        }
    }
    for (CheckedAppRow *row : m_order) {
        if (row->isAncestorOf(QApplication::focusWidget())) {
            return held(row, false);
        }
    }
    return {};
}

void CheckPage::arrange(const Held &held)
{
    QList<CheckedAppRow *> order = m_rows.values();
    std::ranges::sort(order, [](const CheckedAppRow *left, const CheckedAppRow *right) {
        if (left->line().kind != right->line().kind) {
            return left->line().kind < right->line().kind;
        }
        const int order = left->sortKey().compare(right->sortKey());
        return order != 0 ? order < 0 : left->snap() < right->snap();
    });
    if (const qsizetype pointed = held.isPointedAt ? m_order.indexOf(held.row) : -1; pointed >= 0) {
        // Nothing comes from below it to above, nor the other way, before the pointer has left.
        std::ranges::stable_sort(order, {}, [this, pointed](CheckedAppRow *row) {
            const qsizetype before = m_order.indexOf(row);
            return before < 0 || before > pointed ? 1 : before < pointed ? -1 : 0;
        });
    }
    m_card->setVisible(!order.isEmpty());
    if (order != m_order) {
        m_order = order;
        QWidget *previous = m_close;
        for (int i = 0; i < order.size(); ++i) {
            m_list->removeWidget(order.at(i));
            m_list->insertWidget(i, order.at(i));
            order.at(i)->show();
            // As they are read, too.
            order.at(i)->raise();
            const QList<QWidget *> sequence = order.at(i)->tabSequence();
            for (QWidget *widget : sequence) {
                setTabOrder(previous, widget);
                previous = widget;
            }
        }
    }
    hold(held);
}

void CheckPage::hold(const Held &held)
{
    if (!held.row) {
        return;
    }
    int moved = 0;
    // Widgets within widgets ask for their room one after the other, and what is made higher may have a scroll bar beside it then.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_list->activate();
        widget()->layout()->activate();
        QEvent relayout(QEvent::LayoutRequest);
        QApplication::sendEvent(this, &relayout);
        moved = held.row->mapTo(viewport(), QPoint()).y() - held.y;
        if (held.row->isHidden()) {
            break;
        }
        const int wanted = verticalScrollBar()->value() + moved;
        if (held.isPointedAt && wanted > verticalScrollBar()->maximum()) {
            widget()->setMinimumHeight(wanted + viewport()->height());
        }
        verticalScrollBar()->setValue(wanted);
        moved = held.row->mapTo(viewport(), QPoint()).y() - held.y;
    }
    if (held.isPointedAt && (held.row->isHidden() || moved != 0)) {
        m_strayInput->keepPresses();
    }
}

bool CheckPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_card && event->type() == QEvent::Leave) {
        widget()->setMinimumHeight(0);
        arrange(inHand());
    }
    return QScrollArea::eventFilter(watched, event);
}

void CheckPage::tell()
{
    ProtectionRound *round = m_protection->round();
    if (!isVisible()) {
        round->close();
        return;
    }
    // From now on as for any page: what changes is looked at again while it is there.
    m_protection->watch()->setShown(round->snaps());
    QAccessibleAnnouncementEvent announcement(this, m_sum->text());
    QAccessible::updateAccessibility(&announcement);
}

void CheckPage::hideEvent(QHideEvent *event)
{
    // Not when the window is only put away.
    if (!event->spontaneous()) {
        m_protection->round()->close();
    }
    QScrollArea::hideEvent(event);
}

}

#include "moc_checkpage.cpp"
