// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/intentionbar.h"

#include "permissions/intentions.h"
#include "ui/appnames.h"
#include "ui/intentionsentences.h"
#include "ui/leading.h"
#include "ui/letterwidth.h"
#include "ui/steadyenabling.h"
#include "ui/strayinput.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

QToolButton *makeButton(QWidget *parent, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(QIcon::fromTheme(iconName));
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
    return button;
}

}

IntentionBar::IntentionBar(Intentions *intentions, const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_intentions(intentions)
    , m_names(names)
    , m_strayKeys(new StrayInput(parent ? parent : this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_details(makeButton(this, u"help-about"_s, tr("Details")))
    , m_undo(makeButton(this, u"edit-undo"_s, tr("Undo")))
    , m_act(makeButton(this, u"edit-undo"_s, QString()))
    , m_cancel(makeButton(this, u"dialog-cancel"_s, tr("Cancel")))
    , m_canCancel(new SteadyEnabling(m_cancel))
    , m_close(makeButton(this, u"dialog-close"_s, tr("Close")))
    , m_list(new QScrollArea(this))
    , m_lines(new QLabel)
{
    const int gap = qMax(6, style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this));
    setObjectName(u"intentionBar"_s);
    m_text->setObjectName(u"intentionText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(letterWidth(fontMetrics()) * 24);
    m_details->setCheckable(true);
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_close->setToolTip(m_close->text());
    m_close->setAccessibleName(tr("Close This Message"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setAlignment(leadingEdge(this) | Qt::AlignTop);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setContentsMargins(0, 0, gap, 0);
    m_list->setWidget(m_lines);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_lines->setAutoFillBackground(false);
    m_list->hide();

    auto *edge = new QFrame(this);
    edge->setFrameShape(QFrame::HLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_count)}) {
        line->addWidget(widget);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QToolButton *button : {m_details, m_undo, m_act, m_cancel, m_close}) {
        buttons->addWidget(button);
    }
    // It comes up by itself where a moment ago there was a row with a switch.
    for (QToolButton *button : {m_details, m_undo, m_act, m_cancel, m_close}) {
        // One each: that Undo has come keeps nobody from closing.
        auto *guard = new StrayInput(button);
        guard->keepPressesOnShow();
    }
    m_row->setSpacing(gap);
    m_row->addLayout(line, 1);
    m_row->addLayout(buttons);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(2 * gap, gap, gap, gap);
    inner->addLayout(m_row);
    inner->addWidget(m_list);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(edge);
    all->addLayout(inner);
    hide();

    m_beforeProgress.setSingleShot(true);
    m_untilAway.setSingleShot(true);
    connect(&m_beforeProgress, &QTimer::timeout, this, &IntentionBar::showProgress);
    connect(&m_untilAway, &QTimer::timeout, this, [this] {
        if (isLookedAt()) {
            m_untilAway.start(m_patience.lookedAt);
        } else {
            goAway();
        }
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now->window() == window() && !isAncestorOf(now)) {
            m_focusBefore = now;
        }
    });
    connect(m_details, &QToolButton::toggled, this, &IntentionBar::setDetailsShown);
    connect(m_undo, &QToolButton::clicked, this, &IntentionBar::undo);
    connect(m_close, &QToolButton::clicked, this, &IntentionBar::goAway);
    connect(m_act, &QToolButton::clicked, this, [this] {
        const auto yes = std::exchange(m_yes, {});
        goAway();
        if (yes) {
            yes();
        }
    });
    connect(m_canCancel, &SteadyEnabling::clicked, this, [this] {
        if (m_mode == Mode::Question) {
            goAway();
        } else if (m_shown) {
            m_canCancel->setEnabled(false);
            m_shown->cancel();
        }
    });
    connect(intentions, &Intentions::begun, this, &IntentionBar::intentionBegun);
    connect(intentions, &Intentions::ended, this, &IntentionBar::intentionEnded);
    connect(intentions, &Intentions::canUndoChanged, this, &IntentionBar::showUndo);
}

void IntentionBar::setPatience(const Patience &patience)
{
    m_patience = patience;
}

void IntentionBar::ask(const QString &question, const QString &action, std::function<void()> yes)
{
    m_shown = nullptr;
    m_yes = std::move(yes);
    setAction(u"edit-undo"_s, action, {});
    m_cancel->setAccessibleName(tr("Cancel: %1", "followed by a question").arg(question));
    setMode(Mode::Question, question, u"dialog-question"_s);
    announce(question);
}

void IntentionBar::askToReset(const QList<Snapd::PlugRef> &plugs)
{
    const QList<IntentionPlan> plans = m_intentions->previewReset(plugs);
    const QString question = IntentionSentences::resetQuestion(plans, *m_names);
    if (question.isEmpty()) {
        tell(IntentionSentences::nothingToReset(plans));
        return;
    }
    // By what is planned again then: what is shown may be old by the time that somebody answers.
    ask(question, tr("Reset"), [this, plugs] {
        m_intentions->resetToDefault(plugs);
    });
}

void IntentionBar::tell(const QString &text)
{
    m_shown = nullptr;
    m_isTrouble = false;
    setMode(Mode::Summary, text, u"dialog-information"_s);
    announce(text);
    m_untilAway.start(m_patience.single);
}

void IntentionBar::undo()
{
    m_intentions->undo();
}

void IntentionBar::intentionBegun(Intention *intention)
{
    if (!intention->isBatch()) {
        return;
    }
    connect(intention, &Intention::progressed, this, [this, intention] {
        if (m_mode == Mode::Progress && m_shown == intention) {
            showProgress();
        }
    });
    if (m_mode != Mode::Progress && !m_beforeProgress.isActive()) {
        m_beforeProgress.start(m_patience.beforeProgress);
    }
}

void IntentionBar::showProgress()
{
    Intention *current = m_intentions->current();
    if (!current || !current->isBatch() || current->isFinished()) {
        return;
    }
    const QString text = IntentionSentences::progress(*current, *m_names);
    m_shown = current;
    const int alreadySo = current->count(Intention::Item::State::AlreadySo);
    const int total = current->total() - alreadySo;
    const int ended = current->ended() - alreadySo;
    m_progress->setRange(0, total);
    m_progress->setValue(ended);
    m_progress->setAccessibleName(text);
    const QString of = tr("%1 of %2", "how many of how many are done");
    m_count->setText(of.arg(QLocale().toString(ended), QLocale().toString(total)));
    // From the start as wide as it will be in the end.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(of.arg(QLocale().toString(total), QLocale().toString(total))));
    m_canCancel->setEnabled(current->stop() == Intention::Stop::None);
    m_cancel->setAccessibleName(tr("Cancel: %1", "followed by what is being changed").arg(text));
    setMode(Mode::Progress, text, QString());
    if (m_announced != current) {
        m_announced = current;
        announce(text);
    }
}

void IntentionBar::intentionEnded(Intention *intention)
{
    const Intention *current = m_intentions->current();
    const bool batchGoesOn = current && current->isBatch();
    const QString text = IntentionSentences::summary(*intention, *m_names);
    // A single switch does not push aside what has not been read yet; but what was taken back is not so any more.
    const bool isTakenBack = m_shown && intention->undone() == m_shown;
    const bool isInPlaceOfTrouble = m_mode == Mode::Summary && m_isTrouble && !isTakenBack && !intention->isBatch()
        && !IntentionSentences::isTrouble(*intention) && restOf(intention).text.isEmpty();
    // What was told already is not to be told again, unless progress has taken its place.
    const bool isUntold = !m_untold.isEmpty() && (!m_isUntoldTold || m_mode == Mode::Progress);
    if (batchGoesOn) {
        keepForLater(intention, text);
        showProgress();
    } else if (text.isEmpty() && !isUntold) {
        m_beforeProgress.stop();
        if (m_mode == Mode::Progress) {
            goAway();
        }
    } else if (!isInPlaceOfTrouble || isUntold) {
        showSummary(intention, text);
    }
}

void IntentionBar::showUndo()
{
    const bool possible = m_mode == Mode::Summary && m_shown && m_intentions->undoable() == m_shown;
    setButtonShown(m_undo, possible);
}

void IntentionBar::setDetailsShown(bool shown)
{
    m_details->setChecked(shown);
    m_list->setVisible(shown);
    fitList();
    if (shown) {
        m_untilAway.stop(); // Somebody reads; it can be closed.
    }
}

/** As high as what is in it, up to some lines. */
void IntentionBar::fitList()
{
    const QMargins margins = layout()->itemAt(1)->layout()->contentsMargins();
    const int wanted = qMax(0, m_lines->heightForWidth(width() - margins.left() - margins.right()));
    m_list->setFixedHeight(qMin(wanted, fontMetrics().lineSpacing() * 8));
}

void IntentionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (m_list->isVisible()) {
        fitList();
    }
}

void IntentionBar::setMode(Mode mode, const QString &text, const QString &iconName)
{
    const bool isNew = m_mode != mode || m_text->text() != text;
    m_mode = mode;
    m_restText.clear();
    if (mode != Mode::Question) {
        m_yes = {};
    }
    m_untilAway.stop();
    if (m_text->text() != text) {
        m_text->setText(text);
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(iconName.isEmpty() ? QPixmap() : QIcon::fromTheme(iconName).pixmap(QSize(size, size), devicePixelRatio()));
    m_icon->setVisible(!iconName.isEmpty());
    m_progress->setVisible(mode == Mode::Progress);
    m_count->setVisible(mode == Mode::Progress);
    if (mode == Mode::Question) {
        m_canCancel->setEnabled(true);
    }
    wayOut()->show();
    setButtonShown(m_act, mode == Mode::Question);
    setButtonShown(m_cancel, mode != Mode::Summary);
    setButtonShown(m_close, mode == Mode::Summary);
    if (isNew && m_lines->hasFocus()) {
        moveFocus(wayOut());
    }
    setButtonShown(m_details, mode == Mode::Summary && m_shown && !m_lines->text().isEmpty());
    if (isNew) {
        setDetailsShown(false);
    }
    showUndo();
    arrange();
    show();
}

/** A long text beside several buttons would be a narrow column. */
void IntentionBar::arrange()
{
    const int beside = m_row->itemAt(1)->sizeHint().width() + m_icon->sizeHint().width() + 5 * m_row->spacing();
    const bool isLong = m_text->heightForWidth(qMax(1, width() - beside)) > 4 * m_text->fontMetrics().lineSpacing();
    m_row->setDirection(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void IntentionBar::goAway()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_mode = Mode::Away;
    m_restText.clear();
    if (m_isUntoldTold) {
        m_untold.clear();
    }
    m_yes = {};
    m_untilAway.stop();
    m_shown = nullptr;
    if (QWidget *before = hadFocus ? placeBefore() : nullptr) {
        moveFocus(before);
    }
    hide();
}

void IntentionBar::announce(const QString &text)
{
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

bool IntentionBar::isLookedAt() const
{
    return underMouse() || (QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget()));
}

}

#include "moc_intentionbar.cpp"
