// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/protectionview.h"

#include "permissions/permissionstore.h"
#include "protection/protection.h"
#include "ui/appnames.h"
#include "ui/blockedview.h"
#include "ui/dimlabel.h"
#include "ui/messagefit.h"
#include "ui/protectionsentences.h"
#include "ui/steadyenabling.h"
#include "ui/usesentences.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

bool isCamera(const QString &interface)
{
    return Confinement::thingsOfInterface(interface).contains(Confinement::HeldThing::Camera);
}

}

ProtectionView::ProtectionView(const PermissionStore *store, const AppNames *names, Protection *protection, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(names)
    , m_protection(protection)
    , m_state(new DimLabel(this))
    , m_check(new QToolButton(this))
    , m_checking(new SteadyEnabling(m_check))
    , m_blocked(new QToolButton(this))
    , m_uses(new DimLabel(this))
    , m_trouble(new KMessageWidget(this))
    , m_repair(new QAction(QIcon::fromTheme(u"tools-wizard"_s), ProtectionSentences::repairLabel(), m_trouble))
    , m_bar(new QWidget(this))
{
    m_check->setAccessibleName(tr("Check Again", "whether the rules of an app are in force"));
    m_check->setIcon(QIcon::fromTheme(u"view-refresh"_s));
    m_blocked->setText(tr("What Was Blocked…"));
    m_blocked->setIcon(QIcon::fromTheme(u"security-high"_s));
    m_blocked->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_check, m_blocked}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_check->setToolTip(tr("Look whether the rules in force are those that snapd wrote"));
    m_blocked->setToolTip(tr("See what this app wanted and was kept from"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_check, 0, Qt::AlignTop);
    line->addWidget(m_blocked, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);

    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setMessageType(KMessageWidget::Warning);
    m_trouble->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
    m_trouble->setCloseButtonVisible(false);
    m_trouble->setWordWrap(true);
    keepFitting(m_trouble);
    m_trouble->hide();
    connect(m_repair, &QAction::triggered, this, [this] {
        m_protection->watch()->repair(m_snap);
    });
    const int gap = qMax(6, style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this));
    auto *below = new QVBoxLayout(m_bar);
    below->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    below->addWidget(m_uses);
    below->addWidget(m_trouble);
    m_bar->hide();

    connect(m_checking, &SteadyEnabling::clicked, this, [this] {
        m_protection->watch()->check(m_snap);
    });
    connect(m_blocked, &QToolButton::clicked, this, &ProtectionView::showBlocked);
    connect(protection->watch(), &ProtectionWatch::changed, this, [this](const QString &snap) {
        if (snap == m_snap) {
            showState();
        }
    });
    connect(protection->leftOpen(), &LeftOpenWatch::changed, this, [this](const QString &snap) {
        if (snap == m_snap) {
            showUses();
        }
    });
    connect(protection->uses(), &UseBook::changed, this, &ProtectionView::showUses);
    // What may be in use unseen is told of what is on.
    connect(store, &PermissionStore::permissionsChanged, this, [this](const QList<Snapd::PlugRef> &plugs) {
        const bool isMine = std::any_of(plugs.begin(), plugs.end(), [this](const Snapd::PlugRef &plug) {
            return plug.snap == m_snap;
        });
        if (isMine) {
            showAll();
        }
    });
    connect(names, &AppNames::titleChanged, this, [this](const QString &snap) {
        if (snap == m_snap) {
            showAll();
        }
    });
}

void ProtectionView::setSnap(const QString &snap)
{
    if (m_snap != snap) {
        delete m_blockedView;
    }
    m_isSeen = m_snap == snap;
    m_snap = snap;
    showAll();
    m_isSeen = true;
}

QWidget *ProtectionView::bar() const
{
    return m_bar;
}

void ProtectionView::look()
{
    m_protection->watch()->setShown(m_snap.isEmpty() ? QStringList() : QStringList{m_snap});
}

void ProtectionView::showAll()
{
    const auto snap = m_store->snap(m_snap);
    // What does not run and has no rules of its own needs no words about them.
    const bool hasRules = snap && snap->isEnabled() && !snap->apps.isEmpty();
    setVisible(hasRules);
    if (hasRules) {
        showState();
        showUses();
    } else {
        m_uses->setText({});
        sayTrouble({}, false);
        showBar();
    }
}

KernelSaid ProtectionView::kernelSaid(const SnapAccess &access) const
{
    using Word = Confinement::KernelAnswer::Word;
    const SnapProtection protection = m_protection->watch()->of(access.snap);
    const bool isSettled = protection.stage == SnapProtection::Stage::Known && !protection.isOld;
    KernelSaid said;
    for (const CapabilityAccess &one : access.capabilities) {
        const ExplainedAnswer told = m_protection->kernel()->of(access.snap, one.capability);
        if (told.answer.word == Word::NotAsked) {
            continue;
        }
        const bool isAllowed = told.answer.word != Word::Refuses;
        if (isAllowed == AccessSummary::isReachable(one)) {
            said.agreed << one.capability;
        } else if (isAllowed && !told.isExplained && isSettled) {
            said.anyway << one.capability;
        }
    }
    return said;
}

void ProtectionView::showState()
{
    const SnapProtection protection = m_protection->watch()->of(m_snap);
    const QString title = m_names->title(m_snap);
    const ProtectionSentences::Statement statement = ProtectionSentences::whole(protection, title);
    const bool isBusy = protection.isRepairing || protection.stage == SnapProtection::Stage::Looking;
    m_checking->setEnabled(!isBusy);
    // The message stays while the repair that its button began goes on, and tells of it.
    const bool isAtWork = protection.isRepairing && !m_trouble->isHidden();
    const bool isTrouble = statement.isSerious || isAtWork;
    // Empty it still keeps the buttons where they are.
    m_state->setText(isTrouble ? QString() : statement.text);
    sayTrouble(isTrouble ? statement.text : QString(), statement.canRepair || isAtWork);
    // Messages announce themselves; the quiet line tells how something ended that a message began with.
    const QString ending = ProtectionSentences::repair(protection);
    if (std::exchange(m_ending, ending) != ending && !ending.isEmpty() && !isTrouble) {
        announce(statement.text);
    }
    m_check->setVisible(!ProtectionSentences::protection(protection, title).text.isEmpty());
    showBar();
}

void ProtectionView::sayTrouble(const QString &text, bool canRepair)
{
    const bool hasFocus = m_trouble->isAncestorOf(QApplication::focusWidget());
    const bool isOffered = m_trouble->actions().contains(m_repair);
    if (!text.isEmpty() && canRepair != isOffered) {
        canRepair ? m_trouble->addAction(m_repair) : m_trouble->removeAction(m_repair);
    }
    const bool isNew = !text.isEmpty() && (m_trouble->isHidden() || m_trouble->text() != text);
    if (isNew) {
        m_trouble->setText(text);
        m_trouble->setAccessibleName(text);
    }
    if (hasFocus && (text.isEmpty() || (isOffered && !canRepair))) {
        m_blocked->setFocus(Qt::OtherFocusReason);
    }
    m_trouble->setVisible(!text.isEmpty());
    if (isNew) {
        announce(text);
    }
}

void ProtectionView::announce(const QString &text)
{
    if (m_isSeen && isVisible()) {
        QAccessibleAnnouncementEvent announcement(this, text);
        QAccessible::updateAccessibility(&announcement);
    }
}

void ProtectionView::showBar()
{
    m_bar->setVisible(!m_trouble->isHidden() || !m_uses->text().isEmpty());
}

void ProtectionView::showUses()
{
    QStringList lines;
    const QList<Confinement::Use> uses = m_protection->uses()->uses();
    const QList<LeftOpen> left = m_protection->leftOpen()->of(m_snap);
    for (const Confinement::Use &use : uses) {
        // That it is still open says so already.
        const bool isTold = std::any_of(left.begin(), left.end(), [&use](const LeftOpen &one) {
            return one.isOf(use);
        });
        if (isTold) {
            continue;
        }
        const QString line = UseSentences::inUse(use.thing, m_names->title(m_snap));
        if (use.tag.snap == m_snap && !lines.contains(line)) {
            lines << line;
        }
    }
    const bool isRecording = std::any_of(uses.begin(), uses.end(), [this](const Confinement::Use &use) {
        return use.tag.snap == m_snap && use.thing == Confinement::HeldThing::Microphone;
    });
    if (m_protection->uses()->isAnotherRecording() && !isRecording && mayUse(UseBook::leadsToRecording)) {
        lines << UseSentences::perhapsRecording(m_names->title(m_snap));
    }
    if (m_protection->uses()->isUnseen(m_snap) && mayUse(isCamera)) {
        lines << UseSentences::unseenUse(m_names->title(m_snap));
    }
    if (m_protection->uses()->isOpaque(m_snap) && mayUse(isCamera)) {
        lines << UseSentences::opaqueUse(m_names->title(m_snap));
    }
    m_uses->setText(lines.join(u' '));
    m_uses->setVisible(!lines.isEmpty());
    showBar();
}

bool ProtectionView::mayUse(bool (*thing)(const QString &interface)) const
{
    const QList<Snapd::PlugRef> plugs = m_store->plugsOf(m_snap);
    return std::any_of(plugs.begin(), plugs.end(), [this, thing](const Snapd::PlugRef &plug) {
        const auto permission = m_store->permission(plug);
        return permission && permission->isOn() && thing(permission->interface);
    });
}

void ProtectionView::showBlocked()
{
    // Beside the window and not in its way: what is told there is answered with a switch here. It goes when this does, as a module of System Settings may.
    if (!m_blockedView) {
        m_blockedView = new BlockedView(m_store, m_names, m_protection->blocked(), m_protection->authorizations(), m_snap, this);
        m_blockedView->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_blockedView, &BlockedView::plugWanted, this, &ProtectionView::plugWanted);
    }
    m_blockedView->show();
    m_blockedView->raise();
    m_blockedView->activateWindow();
}

}

#include "moc_protectionview.cpp"
