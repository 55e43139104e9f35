// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissiondetails.h"

#include "permissions/permissionstore.h"
#include "snapd/attributestext.h"
#include "ui/accesssentences.h"
#include "ui/appnames.h"
#include "ui/defaultsentences.h"
#include "ui/direction.h"
#include "ui/leading.h"
#include "ui/leasemenu.h"
#include "ui/leasesentences.h"
#include "ui/letterwidth.h"
#include "ui/linkcolour.h"
#include "ui/openssentences.h"
#include "ui/protectionsentences.h"
#include "ui/slotbutton.h"
#include "ui/steadyenabling.h"
#include "ui/usesentences.h"
#include "ui/wrappedlabel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PermissionDetails::PermissionDetails(const PermissionStore *store, const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(names)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_standing = addLine(tr("Now:", "how a permission stands"));
    m_allowFor = new QPushButton(QIcon::fromTheme(u"clock"_s), LeaseMenu::title(), this);
    m_allowFor->setMenu(new QMenu(m_allowFor));
    // Not before: what is chosen changes the entry, and nothing goes from a menu that is open.
    connect(m_allowFor->menu(), &QMenu::aboutToShow, this, [this] {
        LeaseMenu::fill(m_allowFor->menu(), m_entry, [this](int minutes) {
            Q_EMIT allowForRequested(minutes);
        });
    });
    m_allowFor->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_form->addRow(QString(), m_allowFor);
    m_default = addLine(tr("Default:", "of a permission"));
    m_update = addLine(tr("Updates:", "what they do to a permission"));
    m_reset = new QPushButton(QIcon::fromTheme(u"edit-reset"_s), tr("Reset to Default"), this);
    m_reset->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_resetting = new SteadyEnabling(m_reset);
    connect(m_resetting, &SteadyEnabling::clicked, this, &PermissionDetails::resetRequested);
    m_form->addRow(QString(), m_reset);
    m_force = addLine(tr("In force:", "whether a permission is"));
    m_use = addLine(tr("In use:", "whether what a permission allows is used at this moment"));
    m_left = addLine(tr("What is left:", "although a permission is off"));
    m_opens = addLine(tr("Opens:", "what a permission does"));
    m_exactly = new QPushButton(this);
    m_exactly->setCheckable(true);
    m_exactly->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_exactly, &QPushButton::toggled, this, &PermissionDetails::showRules);
    m_form->addRow(QString(), m_exactly);
    m_rules = addLine(tr("Rules:", "what exactly a permission opens"));
    m_alongside = addLine(tr("And with it:", "what a permission opens beside what it is there for"));
    m_changed = addLine(tr("Changed:", "when a permission was switched"));
    m_providers = addLine(tr("Provided by:"));
    m_programs = addLine(tr("Programs:"));
    m_interface = addLine(tr("Interface:"));
    m_plug = addLine(tr("Plug:"));
    m_attributes = addLine(tr("Attributes:"));
    m_summary = addLine(tr("snapd says:"));
    m_command = addLine(tr("Command:"));
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setOpenExternalLinks(true);
    new LinkColour(m_summary);
    m_summary->setTextInteractionFlags(Qt::TextBrowserInteraction);
}

QLabel *PermissionDetails::addLine(const QString &title)
{
    auto *line = new WrappedLabel(this);
    line->setAlignment(leadingEdge(this) | Qt::AlignTop);
    // A word that is too long for a narrow window is cut, rather than that it pushes the switches out of it.
    line->setMinimumWidth(letterWidth(fontMetrics()) * 8);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // The form's own label would stand beside the middle of two lines, not beside the first.
    auto *heading = new QLabel(title, this);
    heading->setAlignment(leadingEdge(this) | Qt::AlignTop);
    heading->setBuddy(line);
    m_form->addRow(heading, line);
    return line;
}

void PermissionDetails::setTitle(QLabel *line, const QString &title)
{
    qobject_cast<QLabel *>(m_form->labelForField(line))->setText(title);
}

void PermissionDetails::setLine(QLabel *line, const QString &text)
{
    line->setText(text);
    m_form->setRowVisible(line, !text.isEmpty());
}

QString PermissionDetails::providers(const PermissionEntry &entry) const
{
    QStringList lines;
    for (const SlotChoice &choice : entry.permission.choices) {
        const QString title = SlotButton::slotTitle(choice, entry, m_names);
        const QString name = choice.slot.snap + u':' + choice.slot.slot;
        QString state;
        if (choice.connected) {
            state = choice.gadget ? tr("connected by the maker of the device")
                : choice.manual   ? tr("connected by hand", "not by snapd itself")
                                  : tr("connected by snapd itself", "auto-connected");
        } else {
            state = entry.refused.contains(choice.slot) ? DefaultSentences::refused(entry.refused.value(choice.slot))
                : choice.undesired                      ? tr("disconnected by hand; snapd will not connect it by itself")
                                                        : tr("not connected");
        }
        lines << tr("%1 (%2): %3", "provider, its slot, whether it is connected").arg(title, name, state);
    }
    return lines.isEmpty() ? tr("Nothing on this system") : lines.join(u'\n');
}

QStringList PermissionDetails::commands(const PermissionEntry &entry)
{
    const Permission permission = entry.offered();
    const QString plug = permission.id.snap + u':' + permission.id.plug;
    if (permission.isOn()) {
        return {u"snap disconnect "_s + plug};
    }
    const auto connectTo = [&plug](const Snapd::SlotRef &slot) -> QString {
        return u"snap connect "_s + plug + u' ' + (Snapd::isSystemSnap(slot.snap) ? QString() : slot.snap) + u':' + slot.slot;
    };
    if (const Snapd::SlotRef slot = permission.obviousSlot(); !slot.isEmpty()) {
        return {connectTo(slot)};
    }
    QStringList commands;
    for (const SlotChoice &choice : permission.choices) {
        commands << connectTo(choice.slot);
    }
    return commands;
}

void PermissionDetails::showRules()
{
    const Confinement::InterfaceAccess access = Confinement::interfaceAccess(m_entry.permission.interface, m_entry.permission.attrs);
    const bool isExact = m_exactly->isChecked();
    m_exactly->setText(isExact ? tr("Hide the Exact Rules") : tr("Show the Exact Rules"));
    m_exactly->setAccessibleName(tr("%1: %2", "what a button does; title of a permission").arg(m_exactly->text(), m_entry.heading()));
    m_form->setRowVisible(m_exactly, !access.items.isEmpty());
    const auto paths = [isExact](const QStringList &lines) {
        return isExact ? Direction::withBreakablePaths(Direction::withPathsFromTheLeft(lines.join(u'\n'))) : QString();
    };
    setLine(m_rules, access.items.isEmpty() ? QString() : paths(OpensSentences::point(access, m_entry.app)));
    setLine(m_alongside, paths(OpensSentences::details(access)));
    // That nothing changed is worth a line; what did change may be long.
    const bool isShort = m_entry.force.change == Confinement::RuleDifference();
    setLine(m_changed, m_entry.force.change && (isExact || isShort) ? OpensSentences::changed(*m_entry.force.change).join(u'\n') : QString());
}

void PermissionDetails::setLocked(bool locked)
{
    m_locked = locked;
    m_resetting->setEnabled(!locked && !m_entry.pending);
    m_allowFor->setEnabled(!locked && !m_entry.pending);
}

void PermissionDetails::setRecordingsKnown(bool known)
{
    m_areRecordingsKnown = known;
    setLine(m_use, UseSentences::hiddenUse(m_entry.permission.interface, known));
}

void PermissionDetails::setEntry(const PermissionEntry &entry)
{
    const Permission &permission = entry.permission;
    const QString until = entry.until ? LeaseSentences::mark(*entry.until) + u'.' : QString();
    setLine(m_standing, until.isEmpty() ? DefaultSentences::state(entry.standing) : until);
    m_allowFor->setAccessibleName(tr("%1: %2", "what a button does; title of a permission").arg(LeaseMenu::title(), entry.heading()));
    m_allowFor->setEnabled(!m_locked && !entry.pending);
    m_form->setRowVisible(m_allowFor, LeaseMenu::isFor(entry));
    QStringList why{DefaultSentences::defaultOn(entry.standing.defaultOn) + u'.', DefaultSentences::reason(entry.standing.reason, entry.app)};
    if (entry.unread) {
        why << DefaultSentences::readProblem(*entry.unread);
    }
    setLine(m_default, why.join(u' '));
    setLine(m_update, entry.until ? QString() : DefaultSentences::update(entry.standing, entry.app));
    const bool byDefault = entry.standing.defaultOn == PermissionDefault::DefaultOn::Yes;
    m_reset->setAccessibleName(tr("Reset to Default: %1", "followed by the title of a permission").arg(entry.heading()));
    m_resetting->setEnabled(!m_locked && !entry.pending);
    m_form->setRowVisible(m_reset, entry.standing.defaultOn != PermissionDefault::DefaultOn::Unknown && entry.isOn() != byDefault);
    const QString force = ProtectionSentences::howFar(entry.force, entry.app);
    setLine(m_force, force);
    setLine(m_use, UseSentences::hiddenUse(permission.interface, m_areRecordingsKnown));
    QStringList left = AccessSentences::details(entry.left, entry.app);
    left.removeIf([&force](const QString &line) {
        return force.contains(line); // Why it is not in force need not be said twice.
    });
    setLine(m_left, left.join(u'\n'));
    const Confinement::InterfaceAccess access = Confinement::interfaceAccess(permission.interface, permission.attrs);
    setLine(m_opens, OpensSentences::plain(access, entry.app).join(u'\n'));
    m_entry = entry;
    showRules();
    setLine(m_providers, providers(entry));
    setLine(m_programs, permission.apps.isEmpty() ? tr("None; only scripts that snapd runs for the snap") : QLocale().createSeparatedList(permission.apps));
    setLine(m_interface, permission.interface);
    setLine(m_plug, permission.id.snap + u':' + permission.id.plug);
    setLine(m_attributes, Snapd::attributesText(permission.attrs));

    QString summary;
    if (const std::optional<Snapd::InterfaceInfo> info = m_store->interfaceInfo(permission.interface)) {
        summary = info->summary.toHtmlEscaped();
        // The address comes from snapd; anything but a page on the web is not followed.
        if (const QUrl url(info->docUrl); url.isValid() && url.scheme() == "https"_L1) {
            summary += u" <a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), tr("Documentation").toHtmlEscaped());
        }
    }
    setLine(m_summary, summary);
    const QStringList commands = PermissionDetails::commands(entry);
    setTitle(m_command, commands.size() > 1 ? tr("One of these commands:") : tr("Command:"));
    setLine(m_command, commands.join(u'\n'));
}

}

#include "moc_permissiondetails.cpp"
