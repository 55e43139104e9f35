// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "confinement/devicetags.h"
#include "confinement/mappedfiles.h"
#include "confinement/observation.h"
#include "confinement/openfiles.h"
#include "confinement/policytools.h"
#include "confinement/processes.h"
#include "confinement/securitytag.h"

using namespace Snapperms;

/** Files of /proc, /sys and /run/udev, and what snapd writes for them. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzz::bytesOf(data, size);
    std::ignore = Confinement::parseStartTime(text);
    std::ignore = Confinement::parseEffectiveUid(text);
    std::ignore = Confinement::profileModeFromText(text);
    std::ignore = Confinement::parseTagRules(text);
    std::ignore = Confinement::parseCurrentTags(text);
    std::ignore = Confinement::parseMountLines(text);
    std::ignore = Confinement::filterSourceVersion(text);
    std::ignore = Confinement::classifyDevice(text);
    Confinement::AlsaStream stream;
    std::ignore = Confinement::parseAlsaStatus(text, &stream);
    const QList<Confinement::MappedFile> mapped = Confinement::parseMaps(text);
    for (const Confinement::MappedFile &file : mapped) {
        Fuzz::require(file.path.startsWith('/') && !file.path.contains('\n') && (file.letters == "r" || file.letters == "rw"));
    }

    const Confinement::ProcessLabel label = Confinement::parseLabel(text);
    Fuzz::require(label.tag.has_value() == (label.kind == Confinement::ProcessLabel::Kind::Snap));
    const Confinement::ProcessCgroup cgroup = Confinement::parseCgroup(text);
    Fuzz::require(!cgroup.tag || (!cgroup.unit.isEmpty() && Confinement::isInstanceName(cgroup.tag->snap)));
    const QString words = QString::fromUtf8(text);
    std::ignore = Confinement::snapdAtLeast(words, 2, 62);
    std::ignore = Confinement::mangledProfileName(words);
    if (const auto tag = Confinement::SecurityTag::parse(words)) {
        Fuzz::require(Confinement::SecurityTag::parse(tag->toString()) == tag);
        Fuzz::require(!tag->toString().contains(u'/') && Confinement::isInstanceName(tag->snap));
    }
    return 0;
}
