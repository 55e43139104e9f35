// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace Snapperms
{

class AppNames;
class Intention;
class Intentions;
class SteadyEnabling;
class StrayInput;

/**
 * A quiet line at the bottom: how far a batch has come, with Cancel; then, and after a single switch, what became of it, with Undo. What went well goes away by
 * itself, though never from under the pointer or the keyboard focus; what did not stays until it is closed. It also puts a question where a decision is needed,
 * without standing in anybody's way. It never takes the focus from others; a button that goes hands it to one that stays, and when all of it goes, the focus is
 * back where it was, or on what comes first beside it.
 */
class IntentionBar : public QWidget
{
    Q_OBJECT

public:
    struct Patience {
        std::chrono::milliseconds beforeProgress = std::chrono::milliseconds(400); ///< A batch that takes less is told by its summary alone.
        std::chrono::milliseconds single = std::chrono::seconds(8);
        std::chrono::milliseconds batch = std::chrono::seconds(20);
        std::chrono::milliseconds lookedAt = std::chrono::seconds(2); ///< Between looks whether pointer and focus have left.
    };

    /** Both must outlive it. */
    IntentionBar(Intentions *intentions, const AppNames *names, QWidget *parent = nullptr);

    void setPatience(const Patience &patience);

    /** @p action is what the button says that calls @p yes. The question goes away with the next one, or with anything that has to be told. */
    void ask(const QString &question, const QString &action, std::function<void()> yes);
    /** Asks whether to reset @p plugs, and says what that would change; or tells that nothing has to be. */
    void askToReset(const QList<Snapd::PlugRef> &plugs);
    /** Tells something that no intention came of. */
    void tell(const QString &text);

    /** What is not as it should be when an intention has ended, and can be turned off, too. */
    struct Rest {
        QString text; ///< Sentences; empty when nothing is left.
        QString action; ///< What a button says that turns off plugs.
        QList<Snapd::PlugRef> plugs;
    };
    /** Looks when @p intention has ended, and says it with the summary, which then stays until it is closed. For nullptr, looks and says it now. Of those that
     * were under way before, too. */
    void remindOf(Intention *intention, std::function<Rest()> rest);
    /** What is said of it may be so no longer. */
    void followRest();

    /** Takes the last intention back, when there is one to take back. */
    void undo();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Mode {
        Away,
        Question,
        Progress,
        Summary,
    };

    struct Reminder {
        QPointer<Intention> of;
        std::function<Rest()> rest;
    };

    void intentionBegun(Intention *intention);
    void intentionEnded(Intention *intention);
    void showProgress();
    void showSummary(Intention *intention, const QString &summary);
    void showUndo();
    void keepForLater(Intention *intention, const QString &summary);
    [[nodiscard]] const Reminder *reminderOf(const Intention *intention) const;
    [[nodiscard]] Rest restOf(const Intention *intention) const;
    [[nodiscard]] static QStringList linesOf(const Intention &intention, const AppNames &names);
    void showRest();
    void offerRest(const Rest &rest);
    void setAction(const QString &iconName, const QString &text, const QString &description);
    void setDetailsShown(bool shown);
    void setMode(Mode mode, const QString &text, const QString &iconName);
    [[nodiscard]] QToolButton *wayOut() const;
    void setButtonShown(QToolButton *button, bool shown);
    void moveFocus(QWidget *widget);
    [[nodiscard]] QWidget *placeBefore() const;
    void goAway();
    void fitList();
    void arrange();
    void announce(const QString &text);
    [[nodiscard]] bool isLookedAt() const;

    Intentions *const m_intentions;
    const AppNames *const m_names;
    Patience m_patience;
    QTimer m_beforeProgress;
    QTimer m_untilAway;
    Mode m_mode = Mode::Away;
    bool m_isTrouble = false;
    QPointer<Intention> m_shown; ///< Of Progress and Summary.
    QPointer<Intention> m_announced;
    QPointer<QWidget> m_focusBefore;
    StrayInput *m_strayKeys; ///< Within all that the focus may be handed to.
    std::function<void()> m_yes;
    QList<Reminder> m_reminders; ///< Of all that are still there.
    std::function<Rest()> m_shownRest; ///< The one that m_restText is of.
    /** What became of a batch, not all of it good, behind which another one waited. */
    struct Untold {
        QString text;
        QStringList lines; ///< Details.
    };
    QList<Untold> m_untold; ///< Told with the summary of the last one.
    bool m_isUntoldTold = false;
    QString m_restText; ///< As it is said now; empty while none is.

    QBoxLayout *m_row; ///< Text, and buttons beside or below it.
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_count;
    QToolButton *m_details;
    QToolButton *m_undo;
    QToolButton *m_act;
    QToolButton *m_cancel;
    SteadyEnabling *m_canCancel;
    QToolButton *m_close;
    QScrollArea *m_list;
    QLabel *m_lines; ///< Within it: what could not be changed and why, a line each, and what is good to know.
};

}
