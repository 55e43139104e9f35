// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/explanation.h"

#include "confinement/pathpattern.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
// An interface that opens half the machine is no answer to "which permission is missing?" when the snap does not even ask for it.
constexpr int tooBroadToName = 60;

using Letters = quint32;

/** Letters of a log or a rule as a set; creating, deleting and appending are all parts of what a rule calls 'w'. */
Letters letters(QByteArrayView mask)
{
    Letters set = 0;
    for (char c : mask) {
        if (c == 'c' || c == 'd' || c == 'a') {
            c = 'w';
        }
        if (c >= 'a' && c <= 'z') {
            set |= Letters(1) << (c - 'a');
        }
    }
    return set;
}

bool pathMatches(const QByteArray &pattern, QByteArrayView path)
{
    // The patterns of the table are few and fixed; those of attributes come through here too, hence the bound.
    static thread_local QHash<QByteArray, PathPattern> cache;
    auto it = cache.find(pattern);
    if (it == cache.end()) {
        if (cache.size() > 4000) {
            cache.clear();
        }
        it = cache.insert(pattern, PathPattern(pattern));
    }
    return it->matches(path);
}

bool busMatches(const QByteArray &what, const Denial &denial)
{
    const qsizetype colon = what.indexOf(':');
    const QByteArrayView bus = QByteArrayView(what).first(colon);
    const QByteArray name = what.mid(colon + 1);
    if (!denial.bus.isEmpty() && denial.bus != bus) {
        return false;
    }
    const auto begins = [&name](const QByteArray &text) {
        return text.startsWith(name) && (text.size() == name.size() || !QChar::isLower(uchar(text[name.size()])));
    };
    return begins(denial.object) || begins(denial.busInterface);
}

bool networkMatches(const QByteArray &what, const Denial &denial)
{
    const qsizetype colon = what.indexOf(':');
    return colon < 0 ? what == denial.family : what.first(colon) == denial.family && what.mid(colon + 1) == denial.socketType;
}

/** Whether the item is about this access at all, letters and flags aside. */
bool concerns(const AccessItem &item, const Denial &denial)
{
    using Kind = AccessItem::Kind;
    switch (denial.what) {
    case Denial::Class::File:
    case Denial::Class::Exec:
        return (item.kind == Kind::File || item.kind == Kind::Device || item.kind == Kind::Socket) && pathMatches(item.what, denial.object);
    case Denial::Class::Device: {
        const QByteArray path = denial.object.isEmpty() ? usualDevicePath(denial.deviceMajor, denial.deviceMinor, denial.blockDevice) : denial.object;
        return item.kind == Kind::Device && pathMatches(item.what, path);
    }
    case Denial::Class::Network:
        return item.kind == Kind::Network && networkMatches(item.what, denial);
    case Denial::Class::UnixSocket:
        return item.kind == Kind::AbstractSocket && denial.object.startsWith('@') && pathMatches(item.what, denial.object);
    case Denial::Class::Capability:
        return item.kind == Kind::Capability && item.what == denial.capabilityName;
    case Denial::Class::Syscall:
        return item.kind == Kind::Syscall && (item.what == denial.syscallName || item.what == "@unrestricted");
    case Denial::Class::DBus:
        return item.kind == Kind::Bus && busMatches(item.what, denial);
    case Denial::Class::Ptrace:
        return item.kind == Kind::Ptrace && item.what == denial.denied;
    case Denial::Class::Signal:
        return item.kind == Kind::Signal && item.what == denial.denied;
    case Denial::Class::Other:
    case Denial::Class::Mount:
    case Denial::Class::MessageQueue:
    case Denial::Class::Namespace:
    case Denial::Class::IoUring:
        break;
    }
    return false;
}

/** Whether letters say what was refused; elsewhere the item as a whole does. */
bool hasLetters(Denial::Class what)
{
    return what == Denial::Class::File || what == Denial::Class::Exec || what == Denial::Class::Device;
}

bool tellsEnough(const Denial &denial)
{
    switch (denial.what) {
    case Denial::Class::Other:
        return false;
    case Denial::Class::File:
    case Denial::Class::Exec:
        return !denial.object.isEmpty();
    case Denial::Class::Network:
        return !denial.family.isEmpty();
    case Denial::Class::Capability:
        return !denial.capabilityName.isEmpty();
    case Denial::Class::Syscall:
        return !denial.syscallName.isEmpty();
    case Denial::Class::Device:
        return !denial.object.isEmpty() || !usualDevicePath(denial.deviceMajor, denial.deviceMinor, denial.blockDevice).isEmpty();
    default:
        return true;
    }
}

/** Whether an interface can be told to open this kind of thing or not; what the table says of the others is silence. */
bool canBeJudged(Denial::Class what)
{
    switch (what) {
    case Denial::Class::Other:
    case Denial::Class::Mount:
    case Denial::Class::MessageQueue:
    case Denial::Class::Namespace:
    case Denial::Class::IoUring:
        return false;
    default:
        return true;
    }
}

/** Whether it may be this, though nobody can say here: what the other side of such a plug names is not in the plug. */
bool mayBeOfOtherSide(const InterfaceAccess &access, const Denial &denial)
{
    const bool isFile = denial.what == Denial::Class::File || denial.what == Denial::Class::Exec;
    if (access.interface == "content"_L1) {
        return isFile && (denial.object.startsWith("/snap/") || denial.object.startsWith("/var/snap/"));
    }
    return access.interface == "custom-device"_L1
        && (denial.what == Denial::Class::Device || (isFile && (denial.object.startsWith("/dev/") || denial.object.startsWith("/sys/"))));
}

/** What a snap could ask for and does not. */
const QList<InterfaceAccess> &nameable()
{
    static const auto built = [] {
        QList<InterfaceAccess> result;
        for (const auto names = interfacesWithAccess(); const QString &name : names) {
            const InterfaceAccess access = interfaceAccess(name);
            if (access.breadth < tooBroadToName) {
                result.append(access);
            }
        }
        return result;
    }();
    return built;
}

/**
 * Whether what was refused is no more than a side of many interfaces: a capability or a system call says little about what the program wanted to do, and what
 * opens it may be a different thing altogether.
 */
bool isOfSeveral(const AccessItem &item)
{
    if (item.kind != AccessItem::Kind::Capability && item.kind != AccessItem::Kind::Syscall) {
        return false;
    }
    static const auto counted = [] {
        QHash<std::pair<int, QByteArray>, int> counts;
        // Not those that open nearly everything anyway.
        for (const InterfaceAccess &access : nameable()) {
            QSet<std::pair<int, QByteArray>> own;
            for (const AccessItem &one : access.items) {
                own.insert({int(one.kind), one.what});
            }
            for (const auto &one : std::as_const(own)) {
                ++counts[one];
            }
        }
        return counts;
    }();
    return counted.value({int(item.kind), item.what}) > 1;
}

struct Match {
    InterfaceAccess access;
    AccessItem item;
    QString plug;
    bool certain = false;
};

/** Rather the certain than the uncertain, rather the point of an interface than a detail of it, rather the narrow than the broad. */
bool better(const Match &left, const Match &right)
{
    const auto rank = [](const Match &match) {
        return std::tuple(!match.certain, match.item.flags.testFlag(AccessItem::Detail), match.access.breadth, match.access.interface, match.plug);
    };
    return rank(left) < rank(right);
}

}

std::optional<AccessItem> covers(const InterfaceAccess &access, const Denial &denial, bool *certain)
{
    const bool byLetters = hasLetters(denial.what);
    Letters needed = byLetters ? letters(denial.denied.isEmpty() ? denial.requested : denial.denied) : 1;
    if (denial.what == Denial::Class::Device) {
        // udev's tag opens a device in all ways but one: making nodes is nobody's business.
        needed &= letters("rw");
    }
    if (needed == 0) {
        return std::nullopt;
    }
    const bool foreign = denial.fsuid && denial.ouid && *denial.fsuid != *denial.ouid;
    Letters open = 0;
    Letters openForSure = 0;
    Letters shut = 0;
    std::optional<AccessItem> best;
    int bestCount = 0;
    for (const AccessItem &item : access.items) {
        if (!concerns(item, denial)) {
            continue;
        }
        const Letters mask = byLetters ? letters(item.mask) : 1;
        if (item.flags.testFlag(AccessItem::Except)) {
            shut |= mask;
            continue;
        }
        if (item.flags.testFlag(AccessItem::OwnerOnly) && foreign) {
            continue;
        }
        open |= mask;
        if (!item.flags.testFlag(AccessItem::Conditional)) {
            openForSure |= mask;
        }
        const int count = int(qPopulationCount(mask & needed)) * 2 + (item.flags.testFlag(AccessItem::Detail) ? 0 : 1);
        if (count > bestCount) {
            bestCount = count;
            best = item;
        }
    }
    if ((open & ~shut & needed) != needed) {
        return std::nullopt;
    }
    if (certain) {
        *certain = (openForSure & needed) == needed;
    }
    return best;
}

Explanation explain(const Denial &denial, const QList<DeclaredPlug> &plugs)
{
    Explanation result;
    if (!tellsEnough(denial)) {
        return result;
    }
    std::optional<Match> off;
    std::optional<Match> on;
    std::optional<Match> absent;
    const auto consider = [&denial](const InterfaceAccess &access, const QString &plug, std::optional<Match> *best) {
        Match match{access, {}, plug, false};
        const auto item = covers(access, denial, &match.certain);
        if (!item) {
            return;
        }
        match.item = *item;
        match.certain = match.certain && !isOfSeveral(*item);
        if (!*best || better(match, **best)) {
            *best = match;
        }
    };
    bool isUnknownOff = false;
    for (const DeclaredPlug &plug : plugs) {
        // Hooks get what is not tied to programs; which plugs those are is not told, so all are looked at.
        if (denial.tag && !denial.tag->isHook() && !plug.apps.contains(denial.tag->app)) {
            continue;
        }
        const InterfaceAccess access = interfaceAccess(plug.interface, plug.attributes);
        isUnknownOff = isUnknownOff || (!plug.connected && (!access.known || !canBeJudged(denial.what) || mayBeOfOtherSide(access, denial)));
        consider(access, plug.plug, plug.connected ? &on : &off);
    }
    // What is open already cannot have been the thing that was missing; unless that match is the weaker one.
    const Match *found = nullptr;
    if (on && (!off || on->certain || !off->certain)) {
        result.kind = Explanation::Kind::AlreadyOn;
        found = &*on;
    } else if (off) {
        result.kind = Explanation::Kind::SwitchAllows;
        found = &*off;
    } else if (isUnknownOff) {
        // Perhaps it is that one; and then nobody else is needed for it.
        return result;
    } else {
        for (const InterfaceAccess &access : nameable()) {
            consider(access, {}, &absent);
        }
        if (absent) {
            result.kind = Explanation::Kind::OnlyPublisherCanAdd;
            found = &*absent;
        } else {
            result.kind = Explanation::Kind::ByDesign;
            result.certain = true;
        }
    }
    if (found) {
        result.interface = found->access.interface;
        result.plug = found->plug;
        result.topic = found->item.topic;
        result.certain = found->certain;
    }
    return result;
}

QByteArray usualDevicePath(uint major, uint minor, bool block)
{
    // Documentation/admin-guide/devices.txt of the kernel.
    const QByteArray number = QByteArray::number(minor);
    if (block) {
        switch (major) {
        case 7:
            return "/dev/loop" + number;
        case 8:
            return "/dev/sd" + QByteArray(1, char('a' + int(minor / 16 % 26)));
        case 11:
            return "/dev/sr" + number;
        case 259:
            return "/dev/nvme0n1";
        default:
            return {};
        }
    }
    switch (major) {
    case 4:
        return minor >= 64 ? "/dev/ttyS" + QByteArray::number(minor - 64) : QByteArray();
    case 10:
        return minor == 200 ? "/dev/net/tun"_ba
            : minor == 223  ? "/dev/uinput"_ba
            : minor == 229  ? "/dev/fuse"_ba
            : minor == 232  ? "/dev/kvm"_ba
            : minor == 242  ? "/dev/rfkill"_ba
                            : QByteArray();
    case 13:
        return minor < 32 ? "/dev/input/js" + number : minor >= 64 && minor < 96 ? "/dev/input/event" + QByteArray::number(minor - 64) : QByteArray();
    case 21:
        return "/dev/sg" + number;
    case 29:
        return "/dev/fb" + number;
    case 81:
        return "/dev/video" + number;
    case 89:
        return "/dev/i2c-" + number;
    case 116:
        return "/dev/snd/any";
    case 153:
        return "/dev/spidev0.0";
    case 166:
        return "/dev/ttyACM" + number;
    case 188:
        return "/dev/ttyUSB" + number;
    case 189:
        return "/dev/bus/usb/001/001";
    case 195:
        return "/dev/nvidia" + number;
    case 212:
        return "/dev/dvb/adapter0/any";
    case 226:
        return (minor >= 128 ? "/dev/dri/renderD" : "/dev/dri/card") + number;
    default:
        return {};
    }
}

}
