// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionnotes.h"

#include "protection/protection.h"
#include "ui/accessnote.h"
#include "ui/appnames.h"
#include "ui/errorsentences.h"
#include "ui/kernelsentences.h"
#include "ui/messagefit.h"
#include "ui/permissiondetails.h"
#include "ui/rowprotection.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PermissionNotes::PermissionNotes(const PermissionStore *store, const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(names)
    , m_layout(new QVBoxLayout(this))
{
    const int gap = qMax(6, style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this));
    m_layout->setSpacing(gap);
    m_layout->setContentsMargins(0, gap, 0, 0);
    hide();
}

PermissionNotes::~PermissionNotes() = default;

void PermissionNotes::setEntry(const PermissionEntry &entry)
{
    const ChangeProblem problemBefore = std::exchange(m_entry, entry).problem;
    if (entry.problem != problemBefore) {
        showProblem();
    }
    showAccess();
    if (m_protection) {
        m_protection->setEntry(entry);
    }
    if (m_details) {
        m_details->setEntry(entry);
    }
    makeRoom();
}

void PermissionNotes::setProtection(Protection *protection, bool ofSeveralApps)
{
    m_source = protection;
    m_protection = new RowProtection(m_store, m_names, protection, ofSeveralApps, this);
    m_layout->insertWidget(m_message ? 1 : 0, m_protection);
    connect(m_protection, &RowProtection::shown, this, &PermissionNotes::makeRoom);
    connect(m_protection, &RowProtection::tabSequenceChanged, this, &PermissionNotes::tabSequenceChanged);
    connect(m_protection, &RowProtection::focusAbandoned, this, &PermissionNotes::focusAbandoned);
    m_protection->setEntry(m_entry);
}

void PermissionNotes::followProtection()
{
    m_protection->follow();
    if (m_details) {
        m_details->setRecordingsKnown(m_source->uses()->areRecordingsKnown());
    }
}

void PermissionNotes::setIndent(int indent)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // a layout does not mirror its margins
    m_layout->setContentsMargins(mirrored ? 0 : indent, m_layout->spacing(), mirrored ? indent : 0, 0);
}

void PermissionNotes::setLocked(bool locked)
{
    m_locked = locked;
    if (m_access) {
        m_access->setLocked(locked || m_entry.pending);
    }
    if (m_details) {
        m_details->setLocked(locked);
    }
}

/** Those that were made, in the order in which they are seen. */
QList<QWidget *> PermissionNotes::parts() const
{
    QList<QWidget *> all{m_message, m_protection, m_access, m_details};
    all.removeAll(nullptr);
    return all;
}

QList<QWidget *> PermissionNotes::tabSequence() const
{
    QList<QWidget *> sequence;
    const QList<QWidget *> all = parts();
    for (const QWidget *part : all) {
        const QList<QWidget *> inner = part->findChildren<QWidget *>();
        for (QWidget *widget : inner) {
            if (widget->focusPolicy() & Qt::TabFocus) {
                sequence << widget;
            }
        }
    }
    return sequence;
}

void PermissionNotes::abandon(const QWidget *part)
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused && (part == focused || part->isAncestorOf(focused))) {
        Q_EMIT focusAbandoned();
    }
}

void PermissionNotes::showProblem()
{
    if (!m_entry.problem) {
        if (m_message) {
            abandon(m_message);
            m_message->hide();
        }
        return;
    }
    if (!m_message) {
        m_message = new KMessageWidget(this);
        m_message->setWordWrap(true);
        keepFitting(m_message);
        m_message->setCloseButtonVisible(false);
        m_message->setTextFormat(Qt::PlainText);
        m_layout->insertWidget(0, m_message);
    }
    const QList<QAction *> old = m_message->actions();
    for (QAction *action : old) {
        m_message->removeAction(action);
        action->deleteLater();
    }
    const ErrorSentence sentence = ErrorSentences::forProblem(m_entry.problem, m_entry.app, m_names->title(m_entry.problem.otherSnap));
    m_message->setMessageType(m_entry.problem.kind == ChangeProblem::Kind::NotAuthorized ? KMessageWidget::Warning : KMessageWidget::Error);
    m_message->setText(sentence.text());
    m_message->setAccessibleName(sentence.title);
    m_message->setAccessibleDescription(sentence.text());
    if (sentence.canRetry) {
        auto *retry = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Retry"), m_message);
        connect(retry, &QAction::triggered, this, &PermissionNotes::retryRequested);
        m_message->addAction(retry);
    }
    auto *dismiss = new QAction(QIcon::fromTheme(u"dialog-close"_s), tr("Dismiss"), m_message);
    connect(dismiss, &QAction::triggered, this, &PermissionNotes::dismissRequested);
    m_message->addAction(dismiss);
    if (!m_entry.problem.detail.isEmpty()) {
        auto *detail = new QAction(QIcon::fromTheme(u"help-about"_s), tr("Details"), m_message);
        connect(detail, &QAction::triggered, this, [this, detail, sentence] {
            const QString said = m_entry.problem.isOfSnapd() ? tr("snapd says: %1") : tr("In technical terms: %1");
            m_message->setText(sentence.text() + u"\n\n"_s + said.arg(m_entry.problem.detail));
            m_message->removeAction(detail);
        });
        m_message->addAction(detail);
    }
    m_message->setIcon(QIcon::fromTheme(m_message->messageType() == KMessageWidget::Error ? u"dialog-error"_s : u"dialog-warning"_s));
    m_message->show();
    makeRoom();
    QAccessibleAnnouncementEvent announcement(parent(), sentence.text());
    QAccessible::updateAccessibility(&announcement);
    Q_EMIT tabSequenceChanged();
}

AccessSentences::Note PermissionNotes::accessNote(const PermissionEntry &entry)
{
    const auto warning = [](const QString &text) {
        return AccessSentences::Note{text, true, false, {}, true};
    };
    if (!entry.unconfined.isEmpty() && !entry.isOn()) {
        return warning(entry.unconfined);
    }
    // Where apps are listed the heading is the app's, and what is off is not the app.
    const QString thing = entry.title == entry.app ? InterfaceCatalog::words(entry.permission.interface).title : entry.heading();
    if (const QString contradiction = KernelSentences::contradiction(entry.force, entry.isOn(), thing); !contradiction.isEmpty()) {
        return warning(contradiction);
    }
    AccessSentences::Note note = AccessSentences::note(entry.left, thing);
    if (note.known && !note.text.isEmpty()) {
        note.text = KernelSentences::withSource(note.text, entry.leftSaidBy);
    }
    return note;
}

void PermissionNotes::showAccess()
{
    const AccessSentences::Note note = accessNote(m_entry);
    if (note.text.isEmpty()) {
        if (m_access) {
            abandon(m_access);
            m_access->hide();
        }
        return;
    }
    const bool made = !m_access;
    if (made) {
        m_access = new AccessNote(this);
        m_layout->insertWidget((m_message ? 1 : 0) + (m_protection ? 1 : 0), m_access);
        connect(m_access, &AccessNote::closeRequested, this, [this] {
            Q_EMIT closeRoutesRequested(m_entry.left.toClose);
        });
    }
    if (!note.closable && m_access->button()) {
        abandon(m_access);
    }
    m_access->setNote(note, m_entry.heading());
    m_access->setLocked(m_locked || m_entry.pending);
    m_access->show();
    if (made) {
        Q_EMIT tabSequenceChanged();
    }
}

void PermissionNotes::setDetailsShown(bool shown)
{
    if (shown && !m_details) {
        m_details = new PermissionDetails(m_store, m_names, this);
        connect(m_details, &PermissionDetails::resetRequested, this, &PermissionNotes::resetRequested);
        connect(m_details, &PermissionDetails::allowForRequested, this, &PermissionNotes::allowForRequested);
        m_details->setEntry(m_entry);
        if (m_source) {
            m_details->setRecordingsKnown(m_source->uses()->areRecordingsKnown());
        }
        m_details->setLocked(m_locked);
        m_layout->addWidget(m_details);
        Q_EMIT tabSequenceChanged();
    }
    if (m_details) {
        m_details->setVisible(shown);
    }
    makeRoom();
}

void PermissionNotes::makeRoom()
{
    // Margins count even when there is nothing between them.
    bool used = false;
    const QList<QWidget *> all = parts();
    for (const QWidget *part : all) {
        used = used || !part->isHidden();
    }
    setVisible(used);
}

}

#include "moc_permissionnotes.cpp"
