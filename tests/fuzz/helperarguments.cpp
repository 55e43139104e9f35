// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "helper/confinementrequest.h"
#include "helper/follow/followscope.h"
#include "helper/names.h"
#include "helper/request.h"

#include <QVariantMap>

#include <array>

using namespace Snapperms;

namespace
{

/** One argument a line, after a letter for its name and one for its type; so that the inputs are files that people can read. */
QVariantMap argumentsIn(const QByteArray &text)
{
    // From p on, so that the letters are those of the alphabet.
    constexpr std::array<const char *, 16> names{"plugsnap", "plug", "slotsnap", "slot", "nonce", "snap", "follow", "", "minutes"};
    QVariantMap arguments;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (line.size() < 2) {
            continue;
        }
        const QByteArray rest = line.sliced(2);
        QVariant value = QString::fromUtf8(rest);
        switch (line[1]) {
        case 'b':
            value = rest;
            break;
        case 'l':
            value = QStringList{QString::fromUtf8(rest)};
            break;
        case 'm':
            value = QVariantMap{{QString::fromUtf8(rest), 1}};
            break;
        case 'n':
            value = rest.toInt();
            break;
        case 'c':
            value = QChar(u'a');
            break;
        case 'i':
            value = QVariant();
            break;
        default:
            break;
        }
        const QString name = QString::fromLatin1(names[static_cast<unsigned char>(line[0]) % names.size()]);
        arguments.insert(name.isEmpty() ? QString::fromUtf8(rest) : name, value);
    }
    return arguments;
}

}

/** What callers send, and what the helper takes it for. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const QVariantMap arguments = argumentsIn(bytes);
    for (const auto action : {Helper::Action::Connect, Helper::Action::Disconnect, Helper::Action::Forget}) {
        if (const auto request = Helper::Request::fromArguments(action, arguments)) {
            Fuzz::require(Helper::isSnapName(request->plugSnap) && Helper::isPlugName(request->plug) && Helper::isNonce(request->nonce));
            Fuzz::require(request->isOneSided() ? action != Helper::Action::Connect && request->slotSnap.isEmpty()
                                                : Helper::isSnapName(request->slotSnap) && Helper::isPlugName(request->slot));
            Fuzz::require(arguments.size() == (request->time ? 6 : 5) && (!request->time || action == Helper::Action::Connect));
        }
    }
    for (const auto action : {Helper::Action::Repair, Helper::Action::Observe}) {
        if (const auto request = Helper::ConfinementRequest::fromArguments(action, arguments)) {
            Fuzz::require(Helper::isNonce(request->nonce) && (action == Helper::Action::Observe || Helper::isSnapName(request->snap)));
            Fuzz::require(!request->isFollowing || (action == Helper::Action::Observe && arguments.size() == 2));
        }
    }
    if (const auto scope = Helper::FollowScope::parse(QString::fromLatin1(bytes))) {
        Fuzz::require(Helper::isUniqueBusName(scope->busName) && scope->instance() == QString::fromLatin1(bytes));
    }
    constexpr qsizetype limit = 300;
    const QString plain = Helper::plainText(QString::fromUtf8(bytes), limit);
    Fuzz::require(plain.size() <= limit);
    Fuzz::requirePlain(plain);
    return 0;
}
