// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "interfacecatalog.h"

#include "catalog/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

constexpr auto iconOfUnknown = "dialog-question"_L1;

struct IndexedEntry {
    const Catalog::CatalogEntry *entry;
    PermissionGroup group;
};

std::vector<IndexedEntry> makeIndex()
{
    const std::pair<PermissionGroup, std::span<const Catalog::CatalogEntry>> tables[] = {
        {PermissionGroup::Privacy, Catalog::privacyEntries()},
        {PermissionGroup::Files, Catalog::filesEntries()},
        {PermissionGroup::Devices, Catalog::devicesEntries()},
        {PermissionGroup::Network, Catalog::networkEntries()},
        {PermissionGroup::Communication, Catalog::communicationEntries()},
        {PermissionGroup::System, Catalog::systemEntries()},
        {PermissionGroup::Development, Catalog::developmentEntries()},
        {PermissionGroup::DesktopBasics, Catalog::desktopBasicsEntries()},
    };
    std::vector<IndexedEntry> index;
    for (const auto &[group, entries] : tables) {
        for (const Catalog::CatalogEntry &entry : entries) {
            index.push_back({&entry, group});
        }
    }
    std::ranges::sort(index, {}, [](const IndexedEntry &indexed) {
        return indexed.entry->interface;
    });
    return index;
}

const std::vector<IndexedEntry> &index()
{
    static const std::vector<IndexedEntry> theIndex = makeIndex();
    return theIndex;
}

const IndexedEntry *find(QStringView interface)
{
    const std::vector<IndexedEntry> &all = index();
    const auto found = std::lower_bound(all.begin(), all.end(), interface, [](const IndexedEntry &indexed, QStringView name) {
        return indexed.entry->interface < name;
    });
    return found != all.end() && found->entry->interface == interface ? &*found : nullptr;
}

void appendSearchWords(QStringList &words, const QString &list)
{
    for (const QStringView word : QStringView(list).tokenize(u',', Qt::SkipEmptyParts)) {
        const QStringView trimmed = word.trimmed();
        if (!trimmed.isEmpty() && !words.contains(trimmed)) {
            words.append(trimmed.toString());
        }
    }
}

InterfaceWords wordsForUnknown(const QString &interface)
{
    InterfaceWords words;
    words.interface = interface;
    words.title = interface;
    words.title.replace(u'-', u' ').replace(u'_', u' ');
    words.title = words.title.simplified();
    if (!words.title.isEmpty()) {
        words.title[0] = words.title.at(0).toUpper();
    }
    words.explanation = QCoreApplication::translate("Catalog", "There is no description of this permission yet; its documentation says what it allows.");
    words.allowSentence = QCoreApplication::translate("Catalog", "Allow %1 to use the permission “%2”").replace("%2"_L1, words.title);
    words.iconName = iconOfUnknown;
    return words;
}

}

InterfaceWords InterfaceCatalog::words(const QString &interface)
{
    const IndexedEntry *const indexed = find(interface);
    if (!indexed) {
        return wordsForUnknown(interface);
    }
    const Catalog::CatalogEntry &entry = *indexed->entry;
    InterfaceWords words;
    words.interface = interface;
    words.title = QCoreApplication::translate("Catalog", entry.title);
    words.explanation = QCoreApplication::translate("Catalog", entry.explanation);
    words.allowSentence = QCoreApplication::translate("Catalog", entry.allowSentence);
    // Many people know the English word for a thing, whatever language their desktop speaks.
    appendSearchWords(words.synonyms, QCoreApplication::translate("CatalogSearch", entry.synonyms));
    appendSearchWords(words.synonyms, QString::fromUtf8(entry.synonyms));
    words.iconName = entry.iconName;
    words.group = indexed->group;
    words.sensitivity = entry.sensitivity;
    words.known = true;
    return words;
}

bool InterfaceCatalog::contains(const QString &interface)
{
    return find(interface);
}

QStringList InterfaceCatalog::interfaces()
{
    QStringList names;
    names.reserve(qsizetype(index().size()));
    for (const IndexedEntry &indexed : index()) {
        names.append(indexed.entry->interface);
    }
    return names;
}

QString InterfaceCatalog::groupTitle(PermissionGroup group)
{
    switch (group) {
    case PermissionGroup::Privacy:
        return QCoreApplication::translate("Catalog", "Privacy");
    case PermissionGroup::Files:
        return QCoreApplication::translate("Catalog", "Files and Storage");
    case PermissionGroup::Devices:
        return QCoreApplication::translate("Catalog", "Devices");
    case PermissionGroup::Network:
        return QCoreApplication::translate("Catalog", "Network");
    case PermissionGroup::Communication:
        return QCoreApplication::translate("Catalog", "Accounts and Other Programs");
    case PermissionGroup::System:
        return QCoreApplication::translate("Catalog", "System");
    case PermissionGroup::Development:
        return QCoreApplication::translate("Catalog", "Development and Virtual Machines");
    case PermissionGroup::DesktopBasics:
        return QCoreApplication::translate("Catalog", "Desktop Basics");
    case PermissionGroup::Other:
        return QCoreApplication::translate("Catalog", "Other");
    }
    Q_UNREACHABLE_RETURN(QString());
}

PermissionGroup InterfaceCatalog::group(const QString &interface)
{
    const IndexedEntry *const indexed = find(interface);
    return indexed ? indexed->group : PermissionGroup::Other;
}

Sensitivity InterfaceCatalog::sensitivity(const QString &interface)
{
    const IndexedEntry *const indexed = find(interface);
    return indexed ? indexed->entry->sensitivity : Sensitivity::High;
}

}
