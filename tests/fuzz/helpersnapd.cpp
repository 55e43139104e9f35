// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "helper/httpreply.h"
#include "helper/names.h"
#include "helper/snapdlist.h"
#include "helper/snapdport.h"
#include "helper/submit.h"

using namespace Snapperms;
using namespace Qt::StringLiterals;

namespace
{

/** Says the same to everything. */
class OneAnswer final : public Helper::SnapdPort
{
public:
    explicit OneAnswer(const Helper::HttpReply &reply)
        : m_reply{Helper::SnapdReply::Transport::Answered, reply.status, reply.body}
    {
    }
    Helper::SnapdReply get(const QByteArray &) override { return m_reply; }
    Helper::SnapdReply post(const QByteArray &, const QByteArray &) override { return m_reply; }

private:
    Helper::SnapdReply m_reply;
};

void checkPair(const Helper::Pair &pair)
{
    Fuzz::require(Helper::isSnapName(pair.plugSnap) && Helper::isPlugName(pair.plug));
    Fuzz::require(pair.slot.isEmpty() ? pair.slotSnap.isEmpty() : Helper::isSnapName(pair.slotSnap) && Helper::isPlugName(pair.slot));
}

void checkFound(const std::variant<Helper::Pair, Helper::Code> &found)
{
    if (const auto *pair = std::get_if<Helper::Pair>(&found)) {
        checkPair(*pair);
    }
}

}

/** What comes back over snapd's socket to root's helper. Whatever it is, only names that are names get any further. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    auto reply = Helper::HttpReply::parse(bytes);
    if (reply) {
        Fuzz::require(reply->status >= 100 && reply->status <= 999 && reply->body.size() <= bytes.size());
    } else {
        // Most inputs would never get past the head.
        reply = Helper::HttpReply{size % 8 == 0 ? 202 : (size % 8 == 1 ? 409 : 200), bytes};
    }
    OneAnswer snapd(*reply);
    const QString snap = u"vlc"_s;
    const QString plug = u"camera"_s;
    const Helper::Request both{.plugSnap = snap, .plug = plug, .slotSnap = u"snapd"_s, .slot = plug, .nonce = {}};
    const Helper::Request one{.plugSnap = snap, .plug = plug, .slotSnap = {}, .slot = {}, .nonce = {}};
    const Helper::Pair pair{.plugSnap = snap, .plug = plug, .slotSnap = u"snapd"_s, .slot = plug, .interface = plug};
    Helper::SnapdList list(snapd);
    // One question for each input: each reads the answer anew.
    switch (size % 8) {
    case 0:
    case 1: {
        const Helper::Outcome outcome = Helper::submit(snapd, size % 16 < 8 ? Helper::Action::Connect : Helper::Action::Forget, pair);
        Fuzz::require((outcome.code == Helper::Code::Done) == Helper::isChangeId(outcome.change));
        Fuzz::require(outcome.conflictSnap.isEmpty() || Helper::isSnapName(outcome.conflictSnap));
        Fuzz::requirePlain(outcome.detail);
        break;
    }
    case 2:
    case 3:
        checkFound(list.forConnect(both));
        break;
    case 4:
        checkFound(list.forForget(both));
        break;
    default:
        checkFound(list.forDisconnect(size % 8 == 5 ? one : both));
        for (const Helper::Pair &each : list.manualPairs()) {
            checkPair(each);
        }
        break;
    }
    return 0;
}
