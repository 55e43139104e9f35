// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/accesssummary.h"

#include "permissions/interfacecatalog.h"
#include "ui/accesssentences.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/mark.h"
#include "ui/onelinelist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Verdict = CapabilityAccess::Verdict;

namespace
{

// Each begins as a line would; with commas between them they would look like a sentence that they are not.
const QString separator = u" · "_s;

bool soundServerLetsIn(const CapabilityAccess &access)
{
    return access.verdict == Verdict::NotEnforced && access.reasons.contains(NotEnforcedReason::SoundServerIgnoresSnaps);
}

bool isUnconfined(const SnapAccess &access)
{
    return std::ranges::any_of(access.capabilities, [](const CapabilityAccess &one) {
        return one.reasons.contains(NotEnforcedReason::ClassicSnap) || one.reasons.contains(NotEnforcedReason::DevmodeSnap);
    });
}

}

bool AccessSummary::isReachable(const CapabilityAccess &access)
{
    return access.verdict == Verdict::On || access.verdict == Verdict::OffButReachable || soundServerLetsIn(access);
}

bool AccessSummary::isReachableInPart(const CapabilityAccess &access)
{
    return access.verdict == Verdict::OffButReachable && std::ranges::all_of(access.routes, [](const AccessRoute &route) {
        return !route.open || route.strength == AccessStrength::Partly || route.strength == AccessStrength::UnlessSoundServerRefuses;
    });
}

bool AccessSummary::isRemarkable(const CapabilityAccess &access)
{
    if (!isReachable(access) || isReachableInPart(access)) {
        return false;
    }
    const bool hasSwitch = std::ranges::any_of(access.routes, &AccessRoute::own);
    if (access.verdict != Verdict::On && hasSwitch) {
        return true;
    }
    switch (access.capability) {
    case Capability::WholeSystem:
    case Capability::AllFiles:
        return access.verdict == Verdict::On;
    default:
        return false;
    }
}

AccessSummary::AccessSummary(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_line(new OneLineList(this))
    , m_more(new QToolButton(this))
    , m_lines(new QVBoxLayout)
    , m_footnote(new DimLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    m_more->setAutoRaise(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);

    const int gap = qMax(6, fontMetrics().height() / 2);
    m_lines->setSpacing(gap / 2);
    auto *inside = new QWidget(this);
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(2 * gap, gap, gap, gap);
    all->setSpacing(gap / 2);
    all->addLayout(head);
    all->addLayout(m_lines);
    all->addWidget(m_footnote);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(1, 1, 1, 1);
    around->addWidget(inside);
    connect(m_more, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
    });
    hide();
}

void AccessSummary::setAccess(const SnapAccess &access, const QString &app, const KernelSaid &kernel)
{
    if (access == m_access && app == m_app && kernel == m_kernel) {
        return;
    }
    if (access.snap != m_access.snap) {
        m_folded = true;
    }
    m_access = access;
    m_app = app;
    m_kernel = kernel;
    fill();
}

bool AccessSummary::isFolded() const
{
    return m_folded;
}

void AccessSummary::setFolded(bool folded)
{
    if (m_folded != folded) {
        m_folded = folded;
        fill();
    }
}

QStringList AccessSummary::said() const
{
    QStringList lines{m_line->all()};
    for (const Mark *mark : m_marks) {
        if (!mark->isHidden()) {
            lines << mark->text();
        }
    }
    return lines;
}

void AccessSummary::fill()
{
    QList<CapabilityAccess> sorted = m_access.capabilities;
    std::ranges::stable_sort(sorted, {}, [](const CapabilityAccess &access) {
        return AccessSentences::rank(access.capability);
    });
    const bool shown = !sorted.isEmpty() && !isUnconfined(m_access);
    setVisible(shown);
    if (!shown) {
        return;
    }

    m_title->setText(tr("What %1 Can Reach", "heading; the title of an app").arg(m_app));
    QStringList reachable;
    QStringList off;
    QStringList unsure;
    for (const CapabilityAccess &access : std::as_const(sorted)) {
        if (!isReachable(access)) {
            if (!m_kernel.anyway.contains(access.capability)) {
                (access.verdict == Verdict::Off ? off : unsure) << AccessSentences::capability(access.capability);
            }
        } else if (!isReachableInPart(access)) {
            // What is so in part would make the line long and say little.
            reachable << AccessSentences::capability(access.capability);
        }
    }
    m_line->setThings(reachable, tr("None of what is looked at here.", "what an app can reach"));

    struct Line {
        QString icon;
        QString text;
    };
    QList<Line> lines;
    for (const CapabilityAccess &access : std::as_const(sorted)) {
        const bool remarkable = isRemarkable(access);
        if (remarkable || (!m_folded && isReachable(access))) {
            lines << Line{remarkable ? u"dialog-warning"_s : AccessSentences::capabilityIcon(access.capability),
                tr("%1: %2", "what an app can reach, and why").arg(AccessSentences::capability(access.capability), AccessSentences::verdict(access))};
        }
    }
    for (const Capability capability : std::as_const(m_kernel.anyway)) {
        lines << Line{u"dialog-warning"_s,
            tr("%1: no switch allows it, but the kernel says that it lets the app have it", "what an app can reach")
                .arg(AccessSentences::capability(capability))};
    }
    for (const QString &interface : std::as_const(m_access.unknownInterfaces)) {
        lines << Line{u"dialog-information"_s, tr("What “%1” allows is not known to this program.").arg(InterfaceCatalog::words(interface).title)};
    }
    if (!m_folded && !unsure.isEmpty()) {
        lines << Line{
            u"dialog-information"_s, tr("Not allowed, but not kept out for certain: %1", "what an app is perhaps not kept from").arg(unsure.join(separator))};
    }
    if (!m_folded && !off.isEmpty()) {
        lines << Line{u"dialog-ok"_s, tr("Not allowed: %1", "what an app cannot reach").arg(off.join(separator))};
    }
    while (m_marks.size() < lines.size()) {
        m_marks << addLine();
    }
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const Line line = lines.value(i);
        m_marks.at(i)->setContent(line.icon, line.text);
    }
    QStringList agreed;
    for (const CapabilityAccess &access : std::as_const(sorted)) {
        if (m_kernel.agreed.contains(access.capability)) {
            agreed << AccessSentences::capability(access.capability);
        }
    }
    m_footnote->setText(agreed.isEmpty()
            ? tr("By the rules of its permissions; the kernel was not asked.")
            : tr("The kernel was asked, and says the same: %1. The rest is by the rules of its permissions.", "what an app can reach, or not")
                  .arg(agreed.join(separator)));
    m_footnote->setVisible(!m_folded);

    m_more->setArrowType(m_folded ? Qt::DownArrow : Qt::UpArrow);
    m_more->setToolTip(m_folded ? tr("Show All") : tr("Show Less"));
    m_more->setAccessibleName(tr("%1: %2", "heading, and what a button does").arg(m_title->text(), m_more->toolTip()));
    setAccessibleName(m_title->text());
    setAccessibleDescription(said().join(u'\n'));
}

Mark *AccessSummary::addLine()
{
    auto *mark = new Mark(this);
    m_lines->addWidget(mark);
    return mark;
}

}

#include "moc_accesssummary.cpp"
