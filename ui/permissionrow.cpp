// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionrow.h"

#include "ui/accesssentences.h"
#include "ui/appnames.h"
#include "ui/badge.h"
#include "ui/changesentences.h"
#include "ui/defaultsentences.h"
#include "ui/dimlabel.h"
#include "ui/direction.h"
#include "ui/errorsentences.h"
#include "ui/leading.h"
#include "ui/leasesentences.h"
#include "ui/mark.h"
#include "ui/permissionnotes.h"
#include "ui/slotbutton.h"
#include "ui/switchbutton.h"
#include "ui/wrappedlabel.h"

#include <KBusyIndicatorWidget>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms
{

PermissionRow::PermissionRow(const PermissionStore *store, const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_line(new QHBoxLayout)
    , m_indent(new QSpacerItem(0, 0))
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_new(new Badge(tr("New", "mark beside a permission"), this))
    , m_explanation(new DimLabel(this))
    , m_hint(new DimLabel(this))
    , m_status(new WrappedLabel(this))
    , m_mark(new Mark(this))
    , m_slots(new SlotButton(names, this))
    , m_busy(new KBusyIndicatorWidget(this))
    , m_cancel(new QToolButton(this))
    , m_switch(new SwitchButton(this))
    , m_more(new QToolButton(this))
    , m_notes(new PermissionNotes(store, names, this))
{
    const int spacing = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    const int gap = qMax(spacing, 6);

    m_title->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    m_status->setObjectName(u"status"_s);
    m_status->setAlignment(leadingEdge(this) | Qt::AlignTop);
    m_status->hide();
    m_hint->hide();
    m_busy->hide();
    m_slots->hide();

    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(QIcon::fromTheme(u"dialog-cancel"_s));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->hide();

    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::DownArrow);
    m_more->setToolTip(tr("Show Details"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    // Always with its place, so that nothing moves when it comes or goes.
    QSizePolicy placed = m_new->sizePolicy();
    placed.setRetainSizeWhenHidden(true);
    m_new->setSizePolicy(placed);
    m_new->hide();
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 0, 0, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_new, 0, Qt::AlignTop);
    words->addLayout(heading);
    words->addWidget(m_explanation);
    words->addWidget(m_hint);
    words->addWidget(m_status);

    m_line->setSpacing(gap);
    m_line->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_line->addSpacing(gap / 2);
    m_line->addLayout(words, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_slots, m_busy, m_cancel, m_switch, m_more}) {
        m_line->addWidget(widget, 0, Qt::AlignVCenter);
    }

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * gap, gap + 2, gap, gap + 2);
    all->setSpacing(0);
    // Below the line and not in it: when it comes or goes, the switch stays under the hand.
    auto *marks = new QHBoxLayout;
    marks->setContentsMargins(0, words->spacing(), 0, 0);
    marks->addItem(m_indent);
    marks->addWidget(m_mark, 1);
    all->addLayout(m_line);
    all->addLayout(marks);
    all->addWidget(m_notes);

    showIndent();

    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, &PermissionRow::showPending);
    connect(m_switch, &SwitchButton::toggleRequested, this, &PermissionRow::toggleRequested);
    connect(m_slots, &SlotButton::connectRequested, this, &PermissionRow::connectRequested);
    connect(m_slots, &SlotButton::disconnectRequested, this, &PermissionRow::disconnectRequested);
    connect(m_slots, &SlotButton::moveRequested, this, &PermissionRow::moveRequested);
    connect(m_cancel, &QToolButton::clicked, this, &PermissionRow::cancelRequested);
    connect(m_notes, &PermissionNotes::retryRequested, this, &PermissionRow::retryRequested);
    connect(m_notes, &PermissionNotes::dismissRequested, this, &PermissionRow::dismissRequested);
    connect(m_notes, &PermissionNotes::resetRequested, this, &PermissionRow::resetRequested);
    connect(m_notes, &PermissionNotes::allowForRequested, this, &PermissionRow::allowForRequested);
    connect(m_notes, &PermissionNotes::closeRoutesRequested, this, &PermissionRow::closeRoutesRequested);
    connect(m_notes, &PermissionNotes::tabSequenceChanged, this, &PermissionRow::tabSequenceChanged);
    connect(m_notes, &PermissionNotes::focusAbandoned, this, [this] {
        m_switch->setFocus();
    });
    connect(m_more, &QToolButton::toggled, this, &PermissionRow::setDetailsShown);
}

PermissionRow::~PermissionRow() = default;

const PermissionEntry &PermissionRow::entry() const
{
    return m_entry;
}

SwitchButton *PermissionRow::switchButton() const
{
    return m_switch;
}

QList<QWidget *> PermissionRow::tabSequence() const
{
    QList<QWidget *> sequence{m_slots, m_cancel, m_switch, m_more};
    if (m_leading) {
        sequence.prepend(m_leading);
    }
    return sequence + m_notes->tabSequence();
}

void PermissionRow::setEntry(const PermissionEntry &entry)
{
    const bool pendingBefore = m_entry.pending.has_value();
    const bool iconChanges = !m_set || m_entry.iconName != entry.iconName || m_entry.icon.cacheKey() != entry.icon.cacheKey();
    m_entry = entry;
    m_set = true;

    m_title->setText(entry.heading());
    m_explanation->setText(entry.explanation);
    m_hint->setText(Direction::withPathsFromTheLeft(entry.hint));
    m_new->setVisible(entry.isNew);
    if (iconChanges) {
        showIcon();
    }
    m_mark->setContent(entry.until ? u"clock"_s : DefaultSentences::markIcon(entry.standing.state), markText());
    PermissionEntry offered = entry;
    offered.permission = entry.offered();
    m_slots->setEntry(offered);
    m_slots->setVisible(offered.permission.choices.size() > 1);
    m_cancel->setAccessibleName(tr("Cancel: %1", "followed by what is being changed").arg(entry.accessibleName));
    m_more->setAccessibleName(tr("Details: %1", "followed by what the switch is for").arg(entry.accessibleName));

    if (!entry.pending) {
        m_patience.stop();
    } else if (!pendingBefore) {
        m_patience.start();
    }
    showState();
    showPending();
    m_notes->setEntry(entry);
}

void PermissionRow::setProtection(Protection *protection, bool ofSeveralApps)
{
    m_notes->setProtection(protection, ofSeveralApps);
}

void PermissionRow::followProtection()
{
    m_notes->followProtection();
}

bool PermissionRow::isFrozen() const
{
    return m_frozen;
}

void PermissionRow::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_notes->setLocked(frozen);
    showState();
}

void PermissionRow::showState()
{
    const QString unavailable = unavailableText();
    m_switch->setAccessibleName(m_entry.accessibleName);
    m_switch->setChecked(m_entry.isOn());
    m_switch->setPending(m_entry.pending.has_value());
    m_switch->setLocked(!unavailable.isEmpty() || m_frozen);
    m_slots->setEnabled(!m_entry.pending && !m_frozen);

    // What is seen beside and below the switch, for those who do not see it.
    QString doing = pendingText();
    if (doing.isEmpty() && m_entry.problem) {
        doing = ErrorSentences::forProblem(m_entry.problem, m_entry.app, m_names->title(m_entry.problem.otherSnap)).text();
    }
    QStringList more{doing.isEmpty() ? unavailable : doing,
        m_entry.isNew ? tr("New since you last looked.") : QString(),
        markText(),
        PermissionNotes::accessNote(m_entry).text};
    more.removeAll(QString());
    m_switch->setAccessibleDescription(more.join(more.value(0).endsWith(u'.') ? u" "_s : u". "_s));
}

/** That it ends is the news about what is on for a while; that somebody turned it on goes without saying. */
QString PermissionRow::markText() const
{
    return m_entry.until ? LeaseSentences::mark(*m_entry.until) : DefaultSentences::mark(m_entry.standing);
}

QString PermissionRow::unavailableText() const
{
    if (!m_entry.cannotBeOn()) {
        return {};
    }
    return m_entry.permission.isUnavailable() ? tr("Nothing on this system provides it.") : tr("snapd does not allow this app to have it.");
}

void PermissionRow::showIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    const QIcon icon = m_entry.icon.isNull() ? QIcon::fromTheme(m_entry.iconName, QIcon::fromTheme(u"preferences-security"_s)) : m_entry.icon;
    m_icon->setFixedSize(size, size);
    m_icon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatio(), isEnabled() ? QIcon::Normal : QIcon::Disabled));
}

QString PermissionRow::pendingText() const
{
    if (!m_entry.pending) {
        return {};
    }
    const PendingChange &pending = *m_entry.pending;
    return ChangeSentences::stage(pending.stage, pending.waitingForSnap.isEmpty() ? QString() : m_names->title(pending.waitingForSnap), pending.waitingForKind);
}

void PermissionRow::showPending()
{
    using Stage = ChangeRequest::Stage;
    const bool shown = m_entry.pending && !m_patience.isActive();
    const bool unavailable = m_entry.cannotBeOn();
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    // While it is asked for, done or being stopped there is nothing to be cancelled.
    const bool cancellable
        = shown && m_entry.pending->stage != Stage::Asking && m_entry.pending->stage != Stage::Stopping && m_entry.pending->stage != Stage::Confirming;

    m_busy->setVisible(shown && animated);
    if (m_cancel->hasFocus() && !cancellable) {
        m_switch->setFocus();
    }
    m_cancel->setVisible(cancellable);

    if (shown || unavailable) {
        // As high as what it replaces, or everything below would jump.
        if (!shown) {
            m_status->setMinimumHeight(0);
        } else if (m_explanation->isVisible()) {
            m_status->setMinimumHeight(m_explanation->height());
        }
        m_status->setText(shown ? pendingText() : unavailableText());
    } else {
        m_status->setMinimumHeight(0);
    }
    m_status->setVisible(shown || unavailable);
    m_explanation->setVisible(!shown && !m_entry.explanation.isEmpty());
    m_hint->setVisible(!shown && !m_entry.hint.isEmpty());
}

bool PermissionRow::areDetailsShown() const
{
    return m_more->isChecked();
}

void PermissionRow::setDetailsShown(bool shown)
{
    m_more->setChecked(shown);
    m_more->setArrowType(shown ? Qt::UpArrow : Qt::DownArrow);
    m_more->setToolTip(shown ? tr("Hide Details") : tr("Show Details"));
    m_notes->setDetailsShown(shown);
}

void PermissionRow::setLeading(QAbstractButton *button)
{
    delete m_leading;
    m_leading = button;
    if (button) {
        m_line->insertWidget(0, button, 0, Qt::AlignVCenter);
        button->show();
    }
    showIndent();
    Q_EMIT tabSequenceChanged();
}

void PermissionRow::showIndent()
{
    const int gap = m_line->spacing();
    const int leading = m_leading ? m_leading->sizeHint().width() + gap : 0;
    const int indent = leading + style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) + gap + gap / 2;
    m_indent->changeSize(indent, 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_notes->setIndent(indent);
    layout()->invalidate();
}

void PermissionRow::offerSlots()
{
    m_slots->popUp();
}

void PermissionRow::mouseReleaseEvent(QMouseEvent *event)
{
    // The words and the picture open the details. They do not flip the switch: that asks for a password and is not to happen by a slip of the hand.
    const bool above = m_notes->isHidden() || event->position().y() < m_notes->geometry().top();
    if (event->button() == Qt::LeftButton && above && rect().contains(event->position().toPoint())) {
        m_leading ? m_leading->click() : setDetailsShown(!areDetailsShown());
        event->accept();
        return;
    }
    QWidget::mouseReleaseEvent(event);
}

void PermissionRow::keyPressEvent(QKeyEvent *event)
{
    // For keyboards without a menu key, of which Qt knows nothing.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT customContextMenuRequested(m_switch->geometry().center());
        return;
    }
    QWidget::keyPressEvent(event);
}

void PermissionRow::changeEvent(QEvent *event)
{
    if (m_set && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange)) {
        showIcon();
    }
    QWidget::changeEvent(event);
}

}

#include "moc_permissionrow.cpp"
