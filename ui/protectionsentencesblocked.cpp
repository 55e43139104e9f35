// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/protectionsentences.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

// What an app was kept from.

namespace Snapperms
{

using Confinement::Denial;
using Confinement::Explanation;

QString ProtectionSentences::fileAttempt(const QByteArray &denied, const QString &title, const QString &object)
{
    // The letters are AppArmor's (security/apparmor/include/perms.h in Linux): append, create and link change a file as well.
    const auto has = [&denied](const char *letters) {
        return std::any_of(denied.begin(), denied.end(), [letters](char letter) {
            return std::strchr(letters, letter) != nullptr;
        });
    };
    if (has("wacl")) {
        return tr("%1 wanted to write to %2.").arg(title, object);
    }
    if (has("d")) {
        return tr("%1 wanted to delete %2.", "app, path").arg(title, object);
    }
    return has("r") ? tr("%1 wanted to read %2.").arg(title, object) : tr("%1 wanted to use %2.", "app, path").arg(title, object);
}

QString ProtectionSentences::attempt(const Denial &denial, const QString &title)
{
    using Class = Denial::Class;
    const QString object = Confinement::printable(denial.object, 80);
    switch (denial.what) {
    case Class::File:
        return fileAttempt(denial.denied, title, object);
    case Class::Exec:
        return tr("%1 wanted to run %2.").arg(title, object);
    case Class::Network:
        return tr("%1 wanted to use the network (%2).").arg(title, Confinement::printable(QByteArray(denial.family + ' ' + denial.socketType), 40));
    case Class::UnixSocket:
        return tr("%1 wanted to talk to another program.").arg(title);
    case Class::Capability:
        return tr("%1 wanted a special right of the system (%2).").arg(title, Confinement::printable(denial.capabilityName, 40));
    case Class::DBus:
        return tr("%1 wanted to talk to %2.").arg(title, object);
    case Class::Syscall:
        return tr("%1 wanted a service of the system that it is not permitted (%2).").arg(title, Confinement::printable(denial.syscallName, 40));
    case Class::Device:
        return object.isEmpty() ? tr("%1 wanted to use a device.").arg(title) : tr("%1 wanted to use the device %2.", "a path").arg(title, object);
    case Class::Ptrace:
        return tr("%1 wanted to look into another program.").arg(title);
    case Class::Signal:
        return tr("%1 wanted to send a signal to another program.").arg(title);
    case Class::Mount:
        return tr("%1 wanted to mount something.").arg(title);
    case Class::Other:
    case Class::MessageQueue:
    case Class::Namespace:
    case Class::IoUring:
        break;
    }
    return tr("%1 wanted something that it is not allowed.").arg(title);
}

QString ProtectionSentences::blocked(const Confinement::DenialGroup &group, const QString &title)
{
    return group.examples.isEmpty() ? tr("%1 wanted something that it is not allowed.").arg(title) : attempt(group.examples.constLast(), title);
}

QString ProtectionSentences::wayOut(const Explanation &explanation, const QString &title, const QString &thing)
{
    switch (explanation.kind) {
    case Explanation::Kind::SwitchAllows:
        return explanation.certain ? tr("The switch “%1” would allow it.").arg(thing) : tr("The switch “%1” may allow it.").arg(thing);
    case Explanation::Kind::AlreadyOn:
        return tr("“%1” is allowed by now. If it still fails, start %2 again.").arg(thing, title);
    case Explanation::Kind::OnlyPublisherCanAdd:
        return tr("There is a permission for it, “%1”, but %2 does not ask for it. Only its publisher can add that.").arg(thing, title);
    case Explanation::Kind::ByDesign:
        return tr("Blocked by design: nothing that you can switch would allow it.");
    case Explanation::Kind::Unclear:
        break;
    }
    return tr("It cannot be told here what would allow it.");
}

}
