// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/interfacecatalog.h"

#include <QLatin1StringView>

#include <span>

/** The tables behind InterfaceCatalog: one file for each group, in which an entry's place decides its group. */
namespace Snapperms::Catalog
{

/**
 * One interface as it is written in a table. The const char pointers are sources for QCoreApplication::translate(), UTF-8.
 *
 * What an interface allows is taken from the rules that snapd writes for it (interfaces/builtin in snapd's sources), not from its name or
 * summary, which at times promise more or less than that.
 */
struct CatalogEntry {
    QLatin1StringView interface;
    const char *title; ///< Context "Catalog". Title case, at most 32 characters, unique.
    const char *explanation; ///< Context "Catalog". One or two plain sentences, at most 110 characters.
    const char *allowSentence; ///< Context "Catalog". %1 is the app. Unique, since a screen reader says nothing but this.
    const char *synonyms; ///< Context "CatalogSearch". Search words with commas between them, lower case.
    QLatin1StringView iconName; ///< Breeze has it.
    Sensitivity sensitivity;
};

[[nodiscard]] std::span<const CatalogEntry> privacyEntries();
[[nodiscard]] std::span<const CatalogEntry> filesEntries();
[[nodiscard]] std::span<const CatalogEntry> devicesEntries();
[[nodiscard]] std::span<const CatalogEntry> networkEntries();
[[nodiscard]] std::span<const CatalogEntry> communicationEntries();
[[nodiscard]] std::span<const CatalogEntry> systemEntries();
[[nodiscard]] std::span<const CatalogEntry> developmentEntries();
[[nodiscard]] std::span<const CatalogEntry> desktopBasicsEntries();

}
