// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/constraints.h"

#include "permissions/declarations/attributes.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

using SlotsPerPlug = PolicyAnswer::SlotsPerPlug;

/** A list of strings; nothing for any other value. */
std::optional<QStringList> stringList(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantList) {
        return {};
    }
    QStringList strings;
    const QVariantList list = value.toList();
    for (const QVariant &item : list) {
        if (item.typeId() != QMetaType::QString) {
            return {};
        }
        strings.append(item.toString());
    }
    return strings;
}

std::optional<bool> shortForm(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString) {
        return {};
    }
    const QString word = value.toString();
    return word == "true"_L1 ? std::optional(true) : word == "false"_L1 ? std::optional(false) : std::nullopt;
}

Match matchNames(const QVariant &constraint, const QString &name, const QString &interface)
{
    const std::optional<QStringList> wanted = stringList(constraint);
    if (!wanted) {
        return Match::Unknown;
    }
    Match any = Match::No;
    for (const QString &one : *wanted) {
        if (one == "$INTERFACE"_L1) {
            any = matchAny(any, toMatch(name == interface));
        } else {
            any = matchAny(any, one.startsWith(u'$') ? Match::Unknown : matchExpression(one, name));
        }
    }
    return any;
}

/** The snaps of type os and snapd both count as "core" (interfaces/policy/helpers.go checkSnapType). */
Match matchSnapType(const QVariant &constraint, const QString &type)
{
    const std::optional<QStringList> wanted = stringList(constraint);
    if (!wanted || type.isEmpty()) {
        return Match::Unknown;
    }
    const bool system = type == "os"_L1 || type == "snapd"_L1;
    return toMatch(wanted->isEmpty() || wanted->contains(system ? u"core"_s : type));
}

/** @p specials: $-words and what they stand for; nothing where that is not known. An empty id matches no list. */
Match matchId(const QVariant &constraint, const std::optional<QString> &id, const QString &special = {}, const std::optional<QString> &specialValue = {})
{
    const std::optional<QStringList> wanted = stringList(constraint);
    if (!wanted) {
        return Match::Unknown;
    }
    if (wanted->isEmpty()) {
        return Match::Yes;
    }
    if (!id) {
        return Match::Unknown;
    }
    if (id->isEmpty()) {
        return Match::No;
    }
    Match any = Match::No;
    for (const QString &one : *wanted) {
        if (!one.startsWith(u'$')) {
            any = matchAny(any, toMatch(one == *id));
        } else if (one == special && specialValue) {
            any = matchAny(any, toMatch(*specialValue == *id));
        } else {
            any = matchAny(any, Match::Unknown);
        }
    }
    return any;
}

/** true, false, or a list of operating systems: "ubuntu", and since snapd 2.77 "ubuntu/VARIANT", "ubuntu/" (no variant) and "ubuntu/<star>" (any). */
Match matchOnClassic(const QVariant &constraint, const PolicyMachine &machine)
{
    if (const std::optional<bool> wanted = shortForm(constraint)) {
        return toMatch(*wanted == machine.onClassic);
    }
    const std::optional<QStringList> systems = stringList(constraint);
    if (!systems) {
        return Match::Unknown;
    }
    if (!machine.onClassic || systems->isEmpty()) {
        return toMatch(machine.onClassic);
    }
    if (machine.osId.isEmpty()) {
        return Match::Unknown;
    }
    Match any = Match::No;
    for (const QString &system : *systems) {
        const qsizetype slash = system.indexOf(u'/');
        const QString distribution = slash < 0 ? system : system.first(slash);
        const QString variant = slash < 0 ? u"*"_s : system.sliced(slash + 1);
        if (distribution != machine.osId) {
            continue;
        }
        if (variant == "*"_L1) {
            return Match::Yes;
        }
        any = matchAny(any, machine.osVariantId ? toMatch(variant == *machine.osVariantId) : Match::Unknown);
    }
    return any;
}

Match matchScope(const QString &key, const QVariant &constraint, const std::optional<DeviceModel> &model)
{
    const std::optional<QStringList> wanted = stringList(constraint);
    if (!wanted || !model) {
        return Match::Unknown;
    }
    if (wanted->isEmpty()) {
        return Match::Yes;
    }
    if (key == "on-brand"_L1) {
        return toMatch(wanted->contains(model->brand));
    }
    if (key == "on-model"_L1) {
        return toMatch(wanted->contains(model->brand + u'/' + model->model));
    }
    // A brand store can name others that count as friends, in an assertion that is not read here.
    return wanted->contains(model->store) ? Match::Yes : (model->store.isEmpty() ? Match::No : Match::Unknown);
}

/** Whether @p constraint may be left aside: a limit on numbers, judged elsewhere. */
bool isArity(const QVariant &constraint)
{
    static const QRegularExpression number(u"\\A(?:\\*|[1-9][0-9]{0,9})\\z"_s);
    return constraint.typeId() == QMetaType::QString && number.match(constraint.toString()).hasMatch();
}

Match matchOne(const QString &key, const QVariant &constraint, const RuleContext &context, const AttributeContext &attributes)
{
    if (key == "plug-names"_L1) {
        return matchNames(constraint, context.plug.name, context.interface);
    }
    if (key == "slot-names"_L1) {
        return matchNames(constraint, context.slot.name, context.interface);
    }
    if (key == "plug-attributes"_L1) {
        return matchAttributes(constraint, context.plug.attrs, attributes);
    }
    if (key == "slot-attributes"_L1) {
        return matchAttributes(constraint, context.slot.attrs, attributes);
    }
    if (key == "slot-snap-type"_L1) {
        return matchSnapType(constraint, context.slot.snapType);
    }
    if (key == "on-classic"_L1) {
        return matchOnClassic(constraint, context.machine);
    }
    if (key == "on-core-desktop"_L1) {
        // A core desktop is not classic. Where it is not, a system without classic may be one.
        const std::optional<bool> wanted = shortForm(constraint);
        return wanted && context.machine.onClassic ? toMatch(!*wanted) : Match::Unknown;
    }
    if (key == "on-store"_L1 || key == "on-brand"_L1 || key == "on-model"_L1) {
        return matchScope(key, constraint, context.machine.model);
    }
    if (key == "slots-per-plug"_L1 || key == "plugs-per-slot"_L1) {
        return isArity(constraint) ? Match::Yes : Match::Unknown;
    }
    if (context.plugRule) {
        if (key == "slot-snap-id"_L1) {
            return matchId(constraint, context.slot.snapId);
        }
        if (key == "slot-publisher-id"_L1) {
            return matchId(constraint, context.slot.publisherId(), u"$PLUG_PUBLISHER_ID"_s, context.plug.publisherId());
        }
    } else {
        if (key == "plug-snap-type"_L1) {
            return matchSnapType(constraint, context.plug.snapType);
        }
        if (key == "plug-snap-id"_L1) {
            return matchId(constraint, context.plug.snapId);
        }
        if (key == "plug-publisher-id"_L1) {
            return matchId(constraint, context.plug.publisherId(), u"$SLOT_PUBLISHER_ID"_s, context.slot.publisherId());
        }
    }
    return Match::Unknown;
}

/** All constraints of one alternative. An empty one is not well-formed. */
Match matchAlternative(const QVariant &alternative, const RuleContext &context)
{
    if (alternative.typeId() != QMetaType::QVariantMap) {
        return Match::Unknown;
    }
    const QVariantMap constraints = alternative.toMap();
    const AttributeContext attributes{context.plug.attrs,
        context.slot.attrs,
        context.plug.publisherId(),
        context.slot.publisherId(),
        context.interface == "content"_L1 ? context.machine.compatibilityLabels : std::optional(true)};
    Match all = constraints.isEmpty() ? Match::Unknown : Match::Yes;
    for (auto it = constraints.cbegin(); it != constraints.cend(); ++it) {
        all = matchAll(all, matchOne(it.key(), *it, context, attributes));
    }
    return all;
}

/** What one part, "allow-auto-connection" and the like, says: true, false, one set of constraints, or a list of alternatives of which the first that matches
 * counts. */
RuleAnswer matchPart(const QVariant &part, const RuleContext &context)
{
    if (const std::optional<bool> always = shortForm(part)) {
        return {toMatch(*always), SlotsPerPlug::One};
    }
    QVariantList alternatives;
    if (part.typeId() == QMetaType::QVariantList) {
        alternatives = part.toList();
    } else {
        alternatives.append(part);
    }
    RuleAnswer answer{alternatives.isEmpty() ? Match::Unknown : Match::No, SlotsPerPlug::One};
    bool first = true;
    for (const QVariant &alternative : std::as_const(alternatives)) {
        const Match match = matchAlternative(alternative, context);
        if (match == Match::No) {
            continue;
        }
        const bool any = alternative.toMap().value(u"slots-per-plug"_s).toString() == "*"_L1;
        const SlotsPerPlug slotsPerPlug = any ? SlotsPerPlug::Any : SlotsPerPlug::One;
        answer.slotsPerPlug = first || answer.slotsPerPlug == slotsPerPlug ? slotsPerPlug : SlotsPerPlug::Unclear;
        answer.allowed = matchAny(answer.allowed, match);
        first = false;
        if (match == Match::Yes) {
            break;
        }
    }
    return answer;
}

}

RuleAnswer judgeRule(const QVariant &rule, const RuleContext &context)
{
    if (const std::optional<bool> always = shortForm(rule)) {
        return {toMatch(*always), SlotsPerPlug::One};
    }
    static const QStringList known{
        u"allow-installation"_s, u"deny-installation"_s, u"allow-connection"_s, u"deny-connection"_s, u"allow-auto-connection"_s, u"deny-auto-connection"_s};
    const QVariantMap parts = rule.toMap();
    bool understood = false;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (!known.contains(it.key())) {
            return {Match::Unknown, SlotsPerPlug::Unclear};
        }
        understood = true;
    }
    if (!understood) {
        return {Match::Unknown, SlotsPerPlug::Unclear};
    }
    const QVariant deny = parts.value(context.autoConnection ? u"deny-auto-connection"_s : u"deny-connection"_s, u"false"_s);
    const QVariant allow = parts.value(context.autoConnection ? u"allow-auto-connection"_s : u"allow-connection"_s, u"true"_s);
    const Match denied = matchPart(deny, context).allowed;
    RuleAnswer answer = matchPart(allow, context);
    answer.allowed = matchAll(matchNot(denied), answer.allowed);
    return answer;
}

}
