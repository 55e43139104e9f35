// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sequencewindow.h"

#include "permissions/changeverdict.h"
#include "permissions/permissionstate.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Tests
{

using Privileged::Failure;
using Privileged::Operation;
using Privileged::Refusal;

namespace
{

PermissionStore::Timing timing()
{
    PermissionStore::Timing timing;
    timing.retryFirst = 0ms;
    timing.retryLast = 0ms;
    timing.noticeWait = 1ms; // So short that one which is ended has lasted its time.
    timing.slowPoll = 0ms;
    timing.answerLimit = 1h;
    return timing;
}

ChangeQueue::Limits limits(bool polls)
{
    ChangeQueue::Limits limits;
    limits.foreignChange = 1h;
    limits.ownChange = 1h;
    limits.snapdAway = 1h;
    limits.pollFallback = polls ? 0ms : 1h;
    limits.door = 1h;
    limits.retry = 0ms;
    return limits;
}

}

SequenceWindow::SequenceWindow(MemorySnapd *snapd, bool hasNotices, bool polls, const Report &report)
    : client(snapd)
    , door(snapd, &client)
    , m_snapd(snapd)
    , m_report(report)
{
    client.hasNotices = hasNotices;
    store = std::make_unique<PermissionStore>(&client, timing());
    queue = std::make_unique<ChangeQueue>(&client, store.get(), &door, limits(polls));
    watchStore();
    watchQueue();
}

SequenceWindow::~SequenceWindow() = default;

void SequenceWindow::close()
{
    queue.reset();
    store.reset();
}

bool SequenceWindow::settle()
{
    const bool moved = door.step();
    return client.answerAll() || moved;
}

bool SequenceWindow::isAtRest(const MemorySnapd &snapd) const
{
    return queue->open().isEmpty() && store->availability() == PermissionStore::Availability::Ready && store->systemInfo().version == snapd.version
        && store->connections() == snapd.connections() && store->snaps() == snapd.snaps();
}

QMap<QString, int> &SequenceWindow::tally()
{
    static QMap<QString, int> tally;
    return tally;
}

QString SequenceWindow::text(const Operation &operation)
{
    static const char *const verbs[] = {"connect", "disconnect", "forget"};
    return QString::fromLatin1(verbs[int(operation.verb)]) + u' ' + operation.plug.snap + u':' + operation.plug.plug + u" - "_s + operation.slot.snap + u':'
        + operation.slot.slot;
}

void SequenceWindow::watchStore()
{
    PermissionStore *const source = store.get();
    QObject::connect(source, &PermissionStore::snapsAdded, source, [this](const QStringList &names) {
        for (const QString &name : names) {
            if (m_mirroredSnaps.contains(name)) {
                m_report.complain(u"snap added twice: "_s + name);
            }
            m_mirroredSnaps.insert(name);
        }
    });
    QObject::connect(source, &PermissionStore::snapsRemoved, source, [this](const QStringList &names) {
        for (const QString &name : names) {
            if (!m_mirroredSnaps.remove(name)) {
                m_report.complain(u"unknown snap removed: "_s + name);
            }
        }
    });
    const auto keep = [this, source](const QList<Snapd::PlugRef> &ids, bool known) {
        for (const Snapd::PlugRef &id : ids) {
            const auto permission = source->permission(id);
            if (!permission || m_mirror.contains(id) != known) {
                m_report.complain(u"wrongly added or changed: "_s + id.plug);
                continue;
            }
            if (known && m_mirror.value(id) == *permission) {
                m_report.complain(u"told as changed, but is not: "_s + id.plug);
            }
            if (!m_mirroredSnaps.contains(id.snap)) {
                m_report.complain(u"permission before its snap: "_s + id.plug);
            }
            m_mirror.insert(id, *permission);
        }
    };
    QObject::connect(source, &PermissionStore::permissionsAdded, source, [keep](const QList<Snapd::PlugRef> &ids) {
        keep(ids, false);
    });
    QObject::connect(source, &PermissionStore::permissionsChanged, source, [keep](const QList<Snapd::PlugRef> &ids) {
        keep(ids, true);
    });
    QObject::connect(source, &PermissionStore::permissionsRemoved, source, [this](const QList<Snapd::PlugRef> &ids) {
        for (const Snapd::PlugRef &id : ids) {
            if (!m_mirror.remove(id)) {
                m_report.complain(u"unknown permission removed: "_s + id.plug);
            }
        }
    });
}

void SequenceWindow::watchQueue()
{
    QObject::connect(queue.get(), &ChangeQueue::submitted, queue.get(), [this](ChangeRequest *request) {
        m_stories.insert(request, Story{.operation = request->operation(), .accepted = {}});
    });
    QObject::connect(queue.get(), &ChangeQueue::finished, queue.get(), [this](ChangeRequest *request) {
        judgeEnd(request);
    });
    door.beforePerform = [this](const Operation &operation) {
        ChangeRequest *request = asking();
        if (!request || request->operation() != operation) {
            m_report.complain(u"asked out of turn: "_s + text(operation));
            return;
        }
        Story &story = m_stories[request];
        const Snapd::Change *accepted = m_snapd->change(story.accepted);
        if (!story.accepted.isEmpty() && !(accepted && asksForRetry(*accepted))) {
            m_report.complain(u"asked again after it was accepted: "_s + text(operation));
        }
        if (story.lost && (story.readsWhenLost == client.handled(u"connections"_s) || story.listsWhenLost == client.handled(u"changesInProgress"_s))) {
            m_report.complain(u"sent again without a look: "_s + text(operation));
        }
        m_report.say(u"door is asked: "_s + text(operation));
    };
    door.beforeAnswer = [this](const Privileged::Outcome &outcome) {
        ChangeRequest *request = asking();
        if (!request) {
            return; // It was deleted while it was asking.
        }
        Story &story = m_stories[request];
        const auto *failure = std::get_if<Failure>(&outcome);
        story.accepted = failure ? QString() : std::get<0>(outcome).changeId;
        story.lost = failure && failure->refusal == Refusal::ReplyLost;
        story.readsWhenLost = client.handled(u"connections"_s);
        story.listsWhenLost = client.handled(u"changesInProgress"_s);
        m_report.say(u"door answers: "_s + (failure ? u"refusal %1"_s.arg(int(failure->refusal)) : u"change "_s + story.accepted));
    };
}

ChangeRequest *SequenceWindow::asking() const
{
    for (ChangeRequest *request : queue->open()) {
        if (request->stage() == ChangeRequest::Stage::Asking) {
            return request;
        }
    }
    return nullptr;
}

void SequenceWindow::judgeEnd(ChangeRequest *request)
{
    Story story = m_stories.take(request);
    ++story.finished;
    m_told.append(story);
    const ChangeRequest::Ending ending = request->ending();
    const QString name = QString::fromLatin1(QMetaEnum::fromType<ChangeRequest::Ending>().valueToKey(int(ending)));
    const QString kind = request->problem() ? u" %1"_s.arg(int(request->problem().kind)) : QString();
    ++tally()[name + kind];
    m_report.say(u"ended: "_s + text(story.operation) + u": "_s + name + kind);

    const Reached now = reached(*store, story.operation);
    switch (ending) {
    case ChangeRequest::Ending::Open:
        m_report.complain(u"finished, but open"_s);
        break;
    case ChangeRequest::Ending::Done:
    case ChangeRequest::Ending::AlreadySo:
        if (now != Reached::Yes && !(now == Reached::PlugGone && story.operation.verb != Operation::Verb::Connect)) {
            m_report.complain(u"said to be done, and is not: "_s + text(story.operation));
        }
        break;
    case ChangeRequest::Ending::Failed:
        // By the wish of the person, whatever snapd calls it.
        if (request->stage() == ChangeRequest::Stage::Finished && request->problem().kind == ChangeProblem::Kind::HookFailed
            && request->problem().detail.contains(u"<aborted>"_s)) {
            m_report.complain(u"stopped, and blamed on the app: "_s + text(story.operation));
        }
        if (!request->problem()) {
            m_report.complain(u"failed without a reason"_s);
        }
        if (now == Reached::Yes && request->problem().kind == ChangeProblem::Kind::StateDiffers) {
            m_report.complain(u"said to differ, and does not: "_s + text(story.operation));
        }
        break;
    case ChangeRequest::Ending::Cancelled:
        break;
    }
}

void SequenceWindow::compare(const MemorySnapd &snapd)
{
    const PermissionState truth = PermissionState::build(snapd.snaps(), snapd.connections());
    QMap<Snapd::PlugRef, Permission> expected;
    for (const Permission &permission : truth.permissions) {
        expected.insert(permission.id, permission);
        if (store->permission(permission.id) != permission) {
            m_report.complain(u"the store differs from snapd: "_s + permission.id.snap + u':' + permission.id.plug);
        }
    }
    if (m_mirror != expected) {
        m_report.complain(u"the signals did not tell everything about permissions"_s);
    }
    if (m_mirroredSnaps != QSet<QString>(truth.snapIndex.keyBegin(), truth.snapIndex.keyEnd())) {
        m_report.complain(u"the signals did not tell everything about snaps"_s);
    }
    if (store->systemInfo().version != snapd.version) {
        m_report.complain(u"not the version that snapd has"_s);
    }
    if (!m_stories.isEmpty()) {
        m_report.complain(u"requests without an end: %1"_s.arg(m_stories.size()));
    }
    for (const Story &story : std::as_const(m_told)) {
        if (story.finished != 1) {
            m_report.complain(u"ended %1 times: %2"_s.arg(story.finished).arg(text(story.operation)));
        }
        if (queue->requestFor(story.operation.plug)) {
            m_report.complain(u"still a request for "_s + story.operation.plug.plug);
        }
        if (queue->problemFor(story.operation.plug) && !store->permission(story.operation.plug)) {
            m_report.complain(u"a problem of a permission that is gone: "_s + story.operation.plug.plug);
        }
    }
}

}
