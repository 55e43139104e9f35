// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/blockedview.h"

#include "permissions/interfacecatalog.h"
#include "permissions/permissionstore.h"
#include "privileged/authorizationport.h"
#include "protection/blockedbook.h"
#include "ui/appnames.h"
#include "ui/card.h"
#include "ui/confinementsentences.h"
#include "ui/dimlabel.h"
#include "ui/errorsentences.h"
#include "ui/letterwidth.h"
#include "ui/messagefit.h"
#include "ui/placeholder.h"
#include "ui/protectionsentences.h"
#include "ui/steadyenabling.h"

#include <KMessageWidget>

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

BlockedView::BlockedView(const PermissionStore *store,
    const AppNames *names,
    BlockedBook *book,
    const Privileged::AuthorizationPort *authorizations,
    const QString &snap,
    QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_names(names)
    , m_book(book)
    , m_snap(snap)
    , m_list(new Card(this))
    , m_listLayout(new QVBoxLayout(m_list))
    , m_nothing(new Placeholder(this))
    , m_message(new KMessageWidget(this))
    , m_live(new DimLabel(this))
{
    setWindowTitle(tr("What %1 Was Kept From", "title of a dialog").arg(names->title(snap)));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    keepFitting(m_message);
    m_message->setCloseButtonVisible(false);
    m_message->setMessageType(KMessageWidget::Warning);

    auto *inside = new QWidget(this);
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->addWidget(m_list);
    insideLayout->addWidget(m_nothing);
    insideLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Qt has no word of its own for it where its translations are not installed.
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close", "button: close a dialog"));
    m_again = buttons->addButton(tr("Look Again", "for what was blocked"), QDialogButtonBox::ActionRole);
    m_everybody = buttons->addButton(tr("Show All Users'…", "what was blocked for all users; a password will be asked for"), QDialogButtonBox::ActionRole);
    // Not beside the others: in some languages that would be wider than small screens are.
    m_devices = new QPushButton(tr("Watch Devices…", "cameras and the like that an app is refused; a password will be asked for"), this);
    m_devices->setAutoDefault(false);
    setTabOrder(scroll, m_devices);
    m_devices->setToolTip(tr("Devices such as cameras are mostly refused without a record. The kernel can tell of it while this page is open."));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_looking = new SteadyEnabling(m_again);
    m_widening = new SteadyEnabling(m_everybody);
    m_watching = new SteadyEnabling(m_devices);
    connect(m_looking, &SteadyEnabling::clicked, this, [this] {
        m_book->follow(m_book->isOfEverybody());
    });
    connect(m_widening, &SteadyEnabling::clicked, this, [this] {
        m_book->follow(true);
    });
    connect(m_watching, &SteadyEnabling::clicked, this, [this] {
        m_book->devices()->start(m_book->isOfEverybody());
    });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_live);
    layout->addWidget(m_devices, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    resize(letterWidth(fontMetrics()) * 90, fontMetrics().height() * 28);
    connect(m_nothing, &Placeholder::actionTriggered, this, [this] {
        m_book->follow(m_book->isOfEverybody());
    });
    connect(book, &BlockedBook::changed, this, &BlockedView::showAll);
    if (!authorizations || authorizations->answers().observing != Privileged::AuthorizationPort::Answer::Password) {
        book->follow(false);
    }
    showAll();
}

BlockedView::~BlockedView()
{
    disconnect(m_book, nullptr, this, nullptr);
    m_book->leave();
}

QString BlockedView::liveLine() const
{
    const bool isElsewhere = m_book->isElsewhere();
    switch (m_book->live()) {
    case BlockedBook::Live::On:
        return tr("What is blocked from now on appears here by itself, as far as the system records it.");
    case BlockedBook::Live::Ended:
        return isElsewhere ? tr("What is blocked from now on no longer appears here by itself; Look Again has it appear again.")
                           : tr("What is blocked from now on no longer appears here by itself; Look Again shows it.");
    case BlockedBook::Live::Impossible:
        return isElsewhere ? tr("What is blocked from now on does not appear here.")
                           : tr("What is blocked from now on does not appear here by itself; Look Again shows it.");
    case BlockedBook::Live::Off:
    case BlockedBook::Live::Starting:
        break;
    }
    return {};
}

QString BlockedView::devicesLine() const
{
    switch (m_book->devices()->stage()) {
    case DeviceWatch::Stage::On:
        return m_book->devices()->isEnough(m_book->isOfEverybody())
            ? tr("Devices that are refused appear here as well, for as long as this page is open, and not of programs that end at once.")
            : tr("Of devices, only what your own programs are refused appears here as well.");
    case DeviceWatch::Stage::Ended:
        return tr("Devices that are refused no longer appear here; Watch Devices has them appear again.");
    case DeviceWatch::Stage::Impossible:
        return tr("Which devices are refused cannot be seen on this system now.");
    case DeviceWatch::Stage::Off:
    case DeviceWatch::Stage::Asking:
    case DeviceWatch::Stage::Starting:
    case DeviceWatch::Stage::Failed:
        break;
    }
    return {};
}

QString BlockedView::problem() const
{
    // Where nothing is listed, that is said in the place of the list.
    if (m_book->stage() == BlockedBook::Stage::Failed && m_book->failure() && !m_book->groupsOf(m_snap).isEmpty()) {
        return ErrorSentences::forReading(m_book->failure()->refusal).text();
    }
    const auto &failure = m_book->devices()->failure();
    return failure ? ErrorSentences::forReading(failure->refusal).text() : QString();
}

void BlockedView::showAll()
{
    const bool isAsking = m_book->stage() == BlockedBook::Stage::Asking;
    m_looking->setEnabled(!isAsking && m_book->stage() != BlockedBook::Stage::NotAsked);
    m_widening->setEnabled(!isAsking && !m_book->isOfEverybody());
    const DeviceWatch *devices = m_book->devices();
    m_watching->setEnabled(!isAsking && devices->stage() != DeviceWatch::Stage::Asking && !devices->isEnough(m_book->isOfEverybody()));
    const QString problem = this->problem();
    m_message->setText(problem);
    m_message->setAccessibleName(problem);
    m_message->setVisible(!problem.isEmpty());
    QStringList lines{liveLine(), devicesLine()};
    if (m_book->stage() == BlockedBook::Stage::Known) {
        if (m_book->isElsewhere()) {
            lines << tr("On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.",
                "auditd is a program of the system");
        }
        if (!m_book->isOfEverybody()) {
            lines << tr("Only what was recorded as yours is listed. What concerns the network and special rights is recorded without a user, and listed with "
                        "all users'.");
        }
        if (m_book->hasMore()) {
            lines << tr("More was blocked than is listed here.");
        }
        lines << ConfinementSentences::neitherBlockedNorRecorded(m_store->systemInfo());
    }
    lines.removeAll(QString());
    m_live->setText(lines.join(u' '));
    m_live->setVisible(!m_live->text().isEmpty());

    const QList<Confinement::DenialGroup> groups = m_book->groupsOf(m_snap);
    m_list->setVisible(!groups.isEmpty());
    m_nothing->setVisible(groups.isEmpty());
    // What is the same stays as it is, with what somebody has selected in it.
    if (groups != m_shown) {
        showList(groups);
    }
    showNothing();
}

void BlockedView::showList(const QList<Confinement::DenialGroup> &groups)
{
    m_shown = groups;
    const auto *focused = qobject_cast<QPushButton *>(focusWidget());
    const QString focusedPlug = focused ? focused->objectName() : QString();
    while (QLayoutItem *item = m_listLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QString title = m_names->title(m_snap);
    for (const Confinement::DenialGroup &group : groups) {
        auto *entry = new QWidget(m_list);
        auto *layout = new QVBoxLayout(entry);
        const QString thing = group.explanation.interface.isEmpty() ? QString() : InterfaceCatalog::words(group.explanation.interface).title;
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(group.lastMs), QLocale::ShortFormat);
        layout->addWidget(plainLabel(ProtectionSentences::blocked(group, title), entry));
        layout->addWidget(plainLabel(ProtectionSentences::wayOut(group.explanation, title, thing), entry));
        auto *times = new DimLabel(entry);
        times->setText(tr("%Ln time(s), last on %1", "how often something was blocked", int(std::min<qint64>(group.count, 1'000'000))).arg(when));
        layout->addWidget(times);
        if (group.explanation.kind == Confinement::Explanation::Kind::SwitchAllows) {
            auto *button = new QPushButton(tr("Go to the Switch “%1”").arg(thing), entry);
            button->setObjectName(group.explanation.plug);
            connect(button, &QPushButton::clicked, this, [this, plug = group.explanation.plug] {
                Q_EMIT plugWanted(m_snap, plug);
                accept();
            });
            layout->addWidget(button, 0, Qt::AlignLeft);
            if (button->objectName() == focusedPlug) {
                button->setFocus();
            }
        }
        m_listLayout->addWidget(entry);
    }
}

void BlockedView::showNothing()
{
    const QString title = m_names->title(m_snap);
    m_nothing->setAction({}, {});
    switch (m_book->stage()) {
    case BlockedBook::Stage::Asking:
        m_nothing->setContent(u"security-high"_s, tr("Looking…", "for what was blocked"), QString());
        break;
    case BlockedBook::Stage::Known:
        if (m_book->isElsewhere()) {
            m_nothing->setContent(u"security-high"_s, tr("Not Known"), tr("What %1 was kept from earlier cannot be told here.").arg(title));
            break;
        }
        if (m_book->hasMore()) {
            m_nothing->setContent(u"security-high"_s,
                tr("Not Known"),
                tr("Only the newest records were looked at, and none of them is about %1. What it was kept from before is not known.").arg(title));
            break;
        }
        m_nothing->setContent(u"security-high"_s,
            m_book->isOfEverybody() ? tr("Nothing Was Recorded") : tr("Nothing of Yours Was Recorded", "what an app was kept from"),
            (m_book->isOfEverybody() ? tr("In the last days the system recorded nothing that %1 was kept from.")
                                     : tr("In the last days the system recorded nothing as yours that %1 was kept from."))
                    .arg(title)
                + u' '
                + (m_book->devices()->isEnough(m_book->isOfEverybody())
                        ? tr("It does not record everything: what belongs to other users is refused without a word.")
                        : tr("It does not record everything: devices that an app may not see are refused without a word, and so is what belongs to other "
                             "users. “Watch Devices” tells of the former.")));
        break;
    case BlockedBook::Stage::NotAsked:
        m_nothing->setContent(u"security-high"_s,
            tr("A Password Is Needed"),
            tr("What %1 was kept from is in the log of the system, which is not for everybody to read.").arg(title));
        m_nothing->setAction(u"security-high"_s, tr("Show What Was Blocked…", "a password will be asked for"));
        break;
    case BlockedBook::Stage::Failed: {
        // Why it is empty, and what to do about that; "Look Again" alone would look like an answer.
        const ErrorSentence why = m_book->failure() ? ErrorSentences::forReading(m_book->failure()->refusal) : ErrorSentence();
        m_nothing->setContent(u"dialog-warning"_s,
            why.title.isEmpty() ? tr("Not Known") : why.title,
            why.title.isEmpty() ? tr("What was blocked could not be read.") : why.text());
        if (why.canRetry) {
            m_nothing->setAction(u"view-refresh"_s, tr("Try Again", "to read what was blocked"));
        }
        break;
    }
    }
}

}

#include "moc_blockedview.cpp"
