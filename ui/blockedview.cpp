// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/blockedview.h"

#include "permissions/interfacecatalog.h"
#include "permissions/permissionstore.h"
#include "protection/blockedbook.h"
#include "ui/appnames.h"
#include "ui/card.h"
#include "ui/dimlabel.h"
#include "ui/errorsentences.h"
#include "ui/messagefit.h"
#include "ui/placeholder.h"
#include "ui/protectionsentences.h"

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

BlockedView::BlockedView(const PermissionStore *store, const AppNames *names, BlockedBook *book, const QString &snap, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_names(names)
    , m_book(book)
    , m_snap(snap)
    , m_list(new Card(this))
    , m_listLayout(new QVBoxLayout(m_list))
    , m_nothing(new Placeholder(this))
    , m_message(new KMessageWidget(this))
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
    m_again = buttons->addButton(tr("Look Again", "for what was blocked"), QDialogButtonBox::ActionRole);
    m_everybody = buttons->addButton(tr("Show All Users'…", "what was blocked for all users; a password will be asked for"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_book->read(m_book->isOfEverybody());
    });
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        m_book->read(true);
    });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
    connect(book, &BlockedBook::changed, this, &BlockedView::showAll);
    showAll();
    book->read(false);
}

void BlockedView::showAll()
{
    const QString title = m_names->title(m_snap);
    const bool isAsking = m_book->stage() == BlockedBook::Stage::Asking;
    m_again->setEnabled(!isAsking);
    m_everybody->setEnabled(!isAsking && !m_book->isOfEverybody());
    const QString problem
        = m_book->stage() == BlockedBook::Stage::Failed && m_book->failure() ? ErrorSentences::forRefusal(m_book->failure()->refusal).text() : QString();
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());

    while (QLayoutItem *item = m_listLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<Confinement::DenialGroup> groups = m_book->groupsOf(m_snap);
    for (const Confinement::DenialGroup &group : groups) {
        auto *entry = new QWidget(m_list);
        auto *layout = new QVBoxLayout(entry);
        const QString thing = group.explanation.interface.isEmpty() ? QString() : InterfaceCatalog::words(group.explanation.interface).title;
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(group.lastMs), QLocale::ShortFormat);
        layout->addWidget(plainLabel(ProtectionSentences::blocked(group, title), entry));
        layout->addWidget(plainLabel(ProtectionSentences::wayOut(group.explanation, title, thing), entry));
        auto *times = new DimLabel(entry);
        times->setText(tr("%n time(s), last on %1", "how often something was blocked", int(std::min<qint64>(group.count, 1'000'000))).arg(when));
        layout->addWidget(times);
        if (group.explanation.kind == Confinement::Explanation::Kind::SwitchAllows) {
            auto *button = new QPushButton(tr("Go to the Switch “%1”").arg(thing), entry);
            connect(button, &QPushButton::clicked, this, [this, plug = group.explanation.plug] {
                Q_EMIT plugWanted(m_snap, plug);
                accept();
            });
            layout->addWidget(button, 0, Qt::AlignLeft);
        }
        m_listLayout->addWidget(entry);
    }
    m_list->setVisible(!groups.isEmpty());
    m_nothing->setVisible(groups.isEmpty());
    if (isAsking) {
        m_nothing->setContent(u"security-high"_s, tr("Looking…", "for what was blocked"), QString());
    } else if (m_book->stage() == BlockedBook::Stage::Known) {
        m_nothing->setContent(u"security-high"_s,
            tr("Nothing Was Recorded"),
            tr("In the last days the system recorded nothing that %1 was kept from. It does not record everything: devices that an app may not see are refused "
               "without a word, and so is what belongs to other users.")
                .arg(title));
    } else {
        m_nothing->setContent(u"security-high"_s, tr("Not Known"), tr("What was blocked could not be read."));
    }
}

}

#include "moc_blockedview.cpp"
