// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/aboutdialog.h"

#include "permissions/permissionstore.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/letterwidth.h"
#include "ui/linkcolour.h"
#include "ui/picture.h"
#include "ui/reportdetails.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

AboutDialog::AboutDialog(const PermissionStore *store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_details(new QPlainTextEdit(this))
    , m_withApps(new QCheckBox(tr("Also name the installed apps"), this))
    , m_copied(new DimLabel(this))
{
    setWindowTitle(tr("About Snap Permissions"));
    auto *heading = makeHeading();
    auto *report = new QLabel(tr("Details for a Report", "heading: what somebody who looks into a problem needs to know"), this);
    report->setTextFormat(Qt::PlainText);
    report->setWordWrap(true);
    QFont bold = report->font();
    bold.setBold(true);
    report->setFont(bold);
    auto *explanation = new DimLabel(this);
    explanation->setText(tr("Whoever looks into a problem needs this, in English. It names no files and nobody, and no apps unless you choose so. "
                            "Nothing is sent by itself."));

    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setAccessibleName(report->text());
    // It is English in every window.
    m_details->setLayoutDirection(Qt::LeftToRight);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 8);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Qt has no word of its own for it where its translations are not installed.
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close", "button: close a dialog"));
    auto *copy = buttons->addButton(tr("Copy Details", "to the clipboard"), QDialogButtonBox::ActionRole);
    copy->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    auto *page = buttons->addButton(tr("Report a Problem…"), QDialogButtonBox::ActionRole);
    page->setIcon(QIcon::fromTheme(u"tools-report-bug"_s));
    page->setToolTip(problemsPage());
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copy);
    connect(page, &QPushButton::clicked, this, [] {
        QDesktopServices::openUrl(QUrl(problemsPage()));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withApps, &QCheckBox::toggled, this, &AboutDialog::showDetails);
    // It may be open just because snapd does not answer.
    connect(store, &PermissionStore::availabilityChanged, this, &AboutDialog::showDetails);
    connect(store, &PermissionStore::systemInfoChanged, this, &AboutDialog::showDetails);
    m_copied->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(report);
    layout->addWidget(explanation);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_withApps);
    layout->addWidget(m_copied);
    layout->addWidget(buttons);
    resize(letterWidth(fontMetrics()) * 80, fontMetrics().height() * 30);
    showDetails();
}

QString AboutDialog::homepage()
{
    return u"https://snapperms.example.org"_s;
}

QString AboutDialog::problemsPage()
{
    return homepage() + u"/bugs"_s;
}

QWidget *AboutDialog::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *icon = new Picture(QStyle::PM_LargeIconSize, 1.5, heading);
    icon->setNames({u"org.example.snapperms"_s, u"preferences-security"_s});
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const auto say = [heading, words](const QString &text) {
        auto *label = new DimLabel(heading);
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    };
    auto *name = new WrappedLabel(heading);
    name->setText(tr("Snap Permissions", "name of the program"));
    name->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    name->setFont(large);
    words->addWidget(name);
    say(tr("Version %1").arg(ReportDetails::version()));
    say(tr("See and change what snap apps are allowed to do."));
    say(tr("License: GNU General Public License, version 2 or later"));
    // A name, the same in every language.
    say(u"© The snapperms authors"_s);
    auto *page = new QLabel(heading);
    page->setTextFormat(Qt::RichText);
    page->setOpenExternalLinks(true);
    page->setTextInteractionFlags(Qt::TextBrowserInteraction);
    page->setText(u"<a href=\"%1\">%1</a>"_s.arg(homepage()));
    page->setAccessibleName(homepage());
    page->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    new LinkColour(page);
    words->addWidget(page);

    auto *line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addSpacing(fontMetrics().height() / 2);
    line->addLayout(words, 1);
    return heading;
}

void AboutDialog::showDetails()
{
    const QString text = ReportDetails::text(*m_store, m_withApps->isChecked() ? ReportDetails::Apps::Named : ReportDetails::Apps::Counted);
    if (m_details->toPlainText() != text) {
        m_details->setPlainText(text);
        // What was copied is no longer what is seen.
        m_copied->hide();
    }
}

void AboutDialog::copy()
{
    // As it is now, and exactly what is seen.
    showDetails();
    QGuiApplication::clipboard()->setText(m_details->toPlainText());
    m_copied->setText(tr("The details are in the clipboard. Paste them into your report."));
    m_copied->show();
    QAccessibleAnnouncementEvent announcement(this, m_copied->text());
    QAccessible::updateAccessibility(&announcement);
}

}

#include "moc_aboutdialog.cpp"
