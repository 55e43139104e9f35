// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/protectionview.h"

#include "permissions/interfacecatalog.h"
#include "permissions/permissionstore.h"
#include "protection/programrestart.h"
#include "protection/protection.h"
#include "ui/appnames.h"
#include "ui/blockedview.h"
#include "ui/dimlabel.h"
#include "ui/messagefit.h"
#include "ui/protectionsentences.h"

#include <KMessageWidget>

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

ProtectionView::ProtectionView(const PermissionStore *store, const AppNames *names, Protection *protection, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(names)
    , m_protection(protection)
    , m_state(new DimLabel(this))
    , m_check(new QToolButton(this))
    , m_blocked(new QToolButton(this))
    , m_uses(new DimLabel(this))
    , m_leftOpenLayout(new QVBoxLayout)
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
    layout->addWidget(m_uses);
    layout->addLayout(m_leftOpenLayout);
    layout->addLayout(line);

    connect(m_check, &QToolButton::clicked, this, [this] {
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
            showLeftOpen();
            showUses();
        }
    });
    connect(protection->uses(), &Confinement::UseWatch::changed, this, &ProtectionView::showUses);
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
    m_snap = snap;
    showAll();
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
        showLeftOpen();
        showUses();
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

KMessageWidget *ProtectionView::makeMessage(const QString &text, bool serious)
{
    auto *message = new KMessageWidget(text, this);
    message->setTextFormat(Qt::PlainText);
    message->setMessageType(serious ? KMessageWidget::Warning : KMessageWidget::Information);
    message->setIcon(QIcon::fromTheme(serious ? u"dialog-warning"_s : u"dialog-information"_s));
    message->setCloseButtonVisible(false);
    message->setWordWrap(true);
    keepFitting(message);
    message->setAccessibleName(text);
    return message;
}

void ProtectionView::showState()
{
    const SnapProtection protection = m_protection->watch()->of(m_snap);
    const QString title = m_names->title(m_snap);
    const ProtectionSentences::Statement statement = ProtectionSentences::protection(protection, title);
    const bool isBusy = protection.isRepairing || protection.stage == SnapProtection::Stage::Looking;
    m_check->setEnabled(!isBusy);
    const QString repair = ProtectionSentences::repair(protection);
    QStringList lines;
    if (!statement.isSerious && !statement.text.isEmpty()) {
        lines << statement.text;
        if (protection.verdict && protection.verdict->standing() != Confinement::Standing::Enforced && !protection.isRepairing) {
            lines << ProtectionSentences::findings(*protection.verdict);
        }
    }
    if (!repair.isEmpty()) {
        lines << repair;
    }
    // Empty it still keeps the buttons where they are.
    m_state->setText(lines.join(u' '));
    m_check->setVisible(!statement.text.isEmpty());
    delete m_trouble;
    m_trouble = nullptr;
    if (statement.isSerious) {
        showTrouble(title);
    }
}

void ProtectionView::showTrouble(const QString &title)
{
    const SnapProtection protection = m_protection->watch()->of(m_snap);
    const ProtectionSentences::Statement statement = ProtectionSentences::protection(protection, title);
    QStringList lines{statement.text};
    lines += ProtectionSentences::findings(*protection.verdict);
    m_trouble = makeMessage(lines.join(u' '), true);
    if (statement.canRepair) {
        auto *action
            = new QAction(QIcon::fromTheme(u"tools-wizard"_s), tr("Put Back into Force…", "the rules of an app; a password will be asked for"), m_trouble);
        action->setEnabled(!protection.isRepairing);
        connect(action, &QAction::triggered, this, [this] {
            m_protection->watch()->repair(m_snap);
        });
        m_trouble->addAction(action);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_trouble);
}

void ProtectionView::showLeftOpen()
{
    for (KMessageWidget *old : std::as_const(m_leftOpen)) {
        m_leftOpenLayout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_leftOpen.clear();
    const QString title = m_names->title(m_snap);
    const QList<LeftOpen> all = m_protection->leftOpen()->of(m_snap);
    for (const LeftOpen &left : all) {
        const QString thing = InterfaceCatalog::words(left.interface).title;
        KMessageWidget *message = makeMessage(ProtectionSentences::leftOpen(left, title, thing), !left.turnedOn && !left.programs.isEmpty());
        // What is another user's is not for this one to end.
        if (!left.programs.isEmpty()) {
            auto *action = new QAction(QIcon::fromTheme(u"system-reboot"_s), ProtectionSentences::restartLabel(left, title), message);
            connect(action, &QAction::triggered, this, [this, left] {
                restart(left);
            });
            message->addAction(action);
        }
        m_leftOpenLayout->addWidget(message);
        m_leftOpen << message;
    }
}

void ProtectionView::showUses()
{
    QStringList lines;
    const QList<Confinement::Use> uses = m_protection->uses()->uses();
    const QList<LeftOpen> left = m_protection->leftOpen()->of(m_snap);
    for (const Confinement::Use &use : uses) {
        // That it is still open says so already.
        const bool isTold = std::any_of(left.begin(), left.end(), [&use](const LeftOpen &one) {
            return std::any_of(one.programs.begin(), one.programs.end(), [&use](const RunningProgram &program) {
                return program.pid == use.pid && !program.devices.isEmpty();
            });
        });
        if (isTold) {
            continue;
        }
        const QString line = ProtectionSentences::inUse(use.thing, m_names->title(m_snap));
        if (use.tag.snap == m_snap && !lines.contains(line)) {
            lines << line;
        }
    }
    if (m_protection->uses()->isUnseen(m_snap) && mayUseCamera()) {
        lines << ProtectionSentences::unseenUse(m_names->title(m_snap));
    }
    m_uses->setText(lines.join(u' '));
    m_uses->setVisible(!lines.isEmpty());
}

bool ProtectionView::mayUseCamera() const
{
    const QList<Snapd::PlugRef> plugs = m_store->plugsOf(m_snap);
    return std::any_of(plugs.begin(), plugs.end(), [this](const Snapd::PlugRef &plug) {
        const auto permission = m_store->permission(plug);
        return permission && permission->isOn() && Confinement::thingsOfInterface(permission->interface).contains(Confinement::HeldThing::Camera);
    });
}

void ProtectionView::restart(const LeftOpen &left)
{
    const QString title = m_names->title(left.plug.snap);
    auto *question = new QMessageBox(QMessageBox::Question,
        tr("Restart %1?", "title of a question").arg(title),
        ProtectionSentences::restartQuestion(left, title),
        QMessageBox::Cancel,
        window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    auto *yes = question->addButton(tr("Restart", "an app, now"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, left, title] {
        // Started again as a person would: those that have a window.
        QStringList again;
        if (const auto snap = m_store->snap(left.plug.snap)) {
            for (const Snapd::SnapApp &app : snap->apps) {
                const bool ran = std::any_of(left.programs.begin(), left.programs.end(), [&app](const RunningProgram &program) {
                    return program.tag.app == app.name && program.restart.kind == Confinement::RestartTarget::Kind::Program;
                });
                if (ran && !app.desktopFile.isEmpty()) {
                    again << snap->name + u'.' + app.name;
                }
            }
        }
        auto *restart = new ProgramRestart(left.programs, again, this);
        connect(restart, &ProgramRestart::finished, this, [this, restart, title](ProgramRestart::Result result) {
            restart->deleteLater();
            const QString problem = ProtectionSentences::restartProblem(static_cast<int>(result), title);
            if (!problem.isEmpty()) {
                KMessageWidget *message = makeMessage(problem, true);
                message->setCloseButtonVisible(true);
                m_leftOpenLayout->addWidget(message);
                m_leftOpen << message;
            }
        });
        restart->start();
    });
    question->open();
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
