// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

namespace Snapperms::Confinement
{

/** What has to be known of snapd to compile as it does; from GET /v2/system-info. */
struct SnapdFacts {
    bool internalParser = false; ///< sandbox-features.apparmor holds "parser:snapd-internal".
    QString version; ///< "2.68.3-3+deb13u1+b7"
    QString snapMountDir = QStringLiteral("/snap");

    bool operator==(const SnapdFacts &) const = default;
};

/** A program with the arguments that always go with it. */
struct PolicyTool {
    QString program; ///< Empty when there is none.
    QStringList arguments;
    QByteArray fingerprint; ///< Changes whenever the same text might compile to something else.

    [[nodiscard]] bool isNull() const { return program.isEmpty(); }
    bool operator==(const PolicyTool &) const = default;
};

/**
 * The parser that snapd uses, with its options (snapd sandbox/apparmor/apparmor.go AppArmorParser()); the same text gives another result with any other.
 * Without action: see profileCompileArguments(). Blocking, for worker threads. Programs inside @p root are given with the root's prefix; so are the files in
 * arguments.
 */
[[nodiscard]] PolicyTool chooseProfileParser(const Root &root, const SnapdFacts &facts);

/** The arguments that make @p parser compile a profile from its standard input to its standard output, loading nothing and asking no cache. */
[[nodiscard]] QStringList profileCompileArguments(const PolicyTool &parser);

/** The arguments with which snapd (re)loads @p file: for the helper's repair, so that it cannot differ from what is compared (LoadProfiles(), SkipReadCache).
 */
[[nodiscard]] QStringList profileLoadArguments(const PolicyTool &parser, const QString &file);

/** Where snap-seccomp may be, the one that goes with the running snapd first. Blocking, for worker threads. */
[[nodiscard]] QList<PolicyTool> filterCompilers(const Root &root, const SnapdFacts &facts);

/** What the second line of a filter's source says of the compiler it was written for ("snap-seccomp version-info"); empty when it says nothing. */
[[nodiscard]] QByteArray filterSourceVersion(QByteArrayView source);

/** Compares the numbers of two snapd versions: "2.68.3-3+deb13u1" is before "2.77". */
[[nodiscard]] bool snapdAtLeast(const QString &version, int major, int minor);

}
