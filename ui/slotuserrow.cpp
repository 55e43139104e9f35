// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/slotuserrow.h"

#include "ui/appnames.h"
#include "ui/changesentences.h"
#include "ui/dimlabel.h"
#include "ui/errorsentences.h"
#include "ui/leading.h"
#include "ui/messagefit.h"
#include "ui/steadyenabling.h"
#include "ui/wrappedlabel.h"

#include <KMessageWidget>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

SlotUserRow::SlotUserRow(const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_note(new DimLabel(this))
    , m_disconnect(new QPushButton(tr("Disconnect"), this))
    , m_disconnecting(new SteadyEnabling(m_disconnect))
{
    m_title->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    connect(m_disconnecting, &SteadyEnabling::clicked, this, &SlotUserRow::disconnectRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    line->addWidget(m_disconnect, 0, Qt::AlignVCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(line);
}

const SlotUser &SlotUserRow::user() const
{
    return m_user;
}

QList<QWidget *> SlotUserRow::tabSequence() const
{
    QList<QWidget *> sequence{m_disconnect};
    const QList<QToolButton *> buttons = m_message ? m_message->findChildren<QToolButton *>() : QList<QToolButton *>();
    for (QToolButton *button : buttons) {
        sequence << button;
    }
    return sequence;
}

void SlotUserRow::setUser(const SlotUser &user, const QString &slotTitle)
{
    const ChangeProblem before = m_user.problem;
    m_user = user;
    const int size = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    m_icon->setFixedSize(size, size);
    m_icon->setPixmap(user.icon.pixmap(QSize(size, size), devicePixelRatio()));
    m_title->setText(user.app);
    QString note = user.gadget ? tr("connected by the maker of the device")
        : user.manual          ? tr("connected by hand", "not by snapd itself")
                               : tr("connected by snapd itself", "auto-connected");
    if (user.pending) {
        const QString other = user.pending->waitingForSnap.isEmpty() ? QString() : m_names->title(user.pending->waitingForSnap);
        note = ChangeSentences::stage(user.pending->stage, other, user.pending->waitingForKind);
    }
    m_note->setText(note);
    m_disconnect->setAccessibleName(tr("Disconnect %1 from %2", "an app and what it is connected to").arg(user.app, slotTitle));
    m_disconnect->setAccessibleDescription(note);
    m_disconnecting->setEnabled(!m_frozen && !user.pending);
    if (before != user.problem) {
        showProblem();
    }
}

void SlotUserRow::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_disconnecting->setEnabled(!frozen && !m_user.pending);
}

void SlotUserRow::showProblem()
{
    if (m_message) {
        if (const QWidget *focused = QApplication::focusWidget(); focused && m_message->isAncestorOf(focused)) {
            m_disconnect->setEnabled(true);
            m_disconnect->setFocus();
        }
        m_message->hide();
        m_message->deleteLater();
        m_message = nullptr;
    }
    if (!m_user.problem) {
        return;
    }
    const ErrorSentence sentence = ErrorSentences::forProblem(m_user.problem, m_user.app, m_names->title(m_user.problem.otherSnap));
    m_message = new KMessageWidget(sentence.text(), this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    keepFitting(m_message);
    m_message->setCloseButtonVisible(false);
    m_message->setMessageType(KMessageWidget::Error);
    m_message->setIcon(QIcon::fromTheme(u"dialog-error"_s));
    m_message->setAccessibleName(sentence.title);
    m_message->setAccessibleDescription(sentence.text());
    auto *dismiss = new QAction(QIcon::fromTheme(u"dialog-close"_s), tr("Dismiss"), m_message);
    connect(dismiss, &QAction::triggered, this, &SlotUserRow::dismissRequested);
    m_message->addAction(dismiss);
    layout()->addWidget(m_message);
    m_message->show();
}

}

#include "moc_slotuserrow.cpp"
