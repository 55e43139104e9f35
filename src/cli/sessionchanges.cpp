// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The part of Session that changes things, and writes down what there is to be changed elsewhere.

#include "cli/changeresult.h"
#include "cli/changerun.h"
#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/inforcerun.h"
#include "cli/session.h"
#include "confinement/inworker.h"
#include "helper/protocol.h"
#include "policy/policyplan.h"
#include "policy/policywriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

void Session::exportPolicy()
{
    const PermissionNames names(m_snapshot, false);
    for (const QString &app : m_request.apps) {
        if (const std::optional<Refusal> refusal = names.checkApp(app)) {
            if (!readsMore()) {
                refuse(*refusal, u"not-found"_s);
                end(refusal->code);
            }
            return;
        }
    }
    for (const auto disabled = m_snapshot.disabledApps(); const QString &app : disabled) {
        if (m_request.apps.isEmpty() || m_request.apps.contains(app)) {
            m_console.note(tr("%1 is disabled: snapd does not tell of its permissions, so they are not in the policy.").arg(app));
        }
    }
    // A policy is for good: what ends by itself is off in it.
    PermissionState state = m_snapshot.state();
    for (Permission &permission : state.permissions) {
        for (SlotChoice &choice : permission.choices) {
            choice.connected = choice.connected && !m_snapshot.isForAWhile(permission.id, choice.slot);
        }
    }
    const QByteArray bytes = PolicyWriter::write(PolicyWriter::policyOf(state, m_request.apps));
    if (m_request.file.isEmpty() || m_request.file == "-"_L1) {
        m_console.print(QString::fromUtf8(bytes).trimmed());
        end(ExitCode::Done);
        return;
    }
    const auto refuseFile = [this](const QString &why) {
        refuse({ExitCode::Failed, tr("%1 cannot be written: %2", "file, reason").arg(harmless(m_request.file), why)}, u"not-written"_s);
        end(ExitCode::Failed);
    };
    // A new file takes the place of the old one, whatever that is: /dev/null would be gone.
    if (const QFileInfo there(m_request.file); there.exists() && !there.isFile()) {
        refuseFile(tr("it is not an ordinary file."));
        return;
    }
    QSaveFile file(m_request.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        refuseFile(file.errorString());
        return;
    }
    end(ExitCode::Done);
}

/** False when the result cannot be planned: more is being read, or it was refused. */
bool Session::plan()
{
    const auto isChoice = [this](const Snapd::PlugRef &plug) {
        const Permission *permission = m_snapshot.state().permission(plug);
        return permission && !permission->isOn() && permission->choices.size() > 1;
    };
    m_result = std::make_unique<ChangeResult>(m_request, m_snapshot, m_outside.now);
    if (m_request.command == Command::Apply) {
        const auto offered = [this](const Permission &permission) {
            return m_snapshot.offered(permission);
        };
        const QList<PolicyStep> steps = PolicyPlan::make(m_policy, m_snapshot.state(), offered, [this](const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) {
            return m_snapshot.isForAWhile(plug, slot);
        });
        const auto isUnclear = [&](const PolicyStep &step) {
            return step.verdict == PolicyStep::Verdict::AppMissing || (step.entry.allowed && isChoice(step.plug));
        };
        if (std::ranges::any_of(steps, isUnclear) && readsMore()) {
            return false;
        }
        m_result->planPolicy(steps);
        return true;
    }
    const auto wished = PermissionNames(m_snapshot, m_request.plugNames).wishes(m_request);
    if (const auto *refusal = std::get_if<Refusal>(&wished)) {
        if (!readsMore()) {
            refuse(*refusal, refusal->code == ExitCode::Usage ? u"ambiguous"_s : u"not-found"_s);
            end(refusal->code);
        }
        return false;
    }
    const auto &wishes = std::get<QList<PlugWish>>(wished);
    if (m_request.command == Command::Allow && std::ranges::any_of(wishes, isChoice, &PlugWish::plug) && readsMore()) {
        return false;
    }
    if (m_request.command == Command::Reset) {
        QList<Snapd::PlugRef> plugs;
        std::ranges::transform(wishes, std::back_inserter(plugs), &PlugWish::plug);
        m_result->planReset(plugs);
    } else {
        m_result->planWishes(wishes);
    }
    if (m_request.allApps) {
        m_result->passOverDisabled(m_request.permissions.constFirst().name);
    }
    return true;
}

void Session::change()
{
    if (!plan()) {
        return;
    }
    if (m_request.diff && !m_request.json) {
        if (const QString difference = m_result->difference(m_console); !difference.isEmpty()) {
            m_console.print(difference + u'\n');
            (void)m_console.flush();
        }
    }
    if (!m_result->isWorkLeft()) {
        tellResult();
        return;
    }
    m_door = m_outside.makeDoor();
    m_run = std::make_unique<ChangeRun>(m_outside.client, m_door.get(), m_snapshot, m_request.wait, *m_result, m_console);
    connect(m_run.get(), &ChangeRun::finished, this, &Session::lookWhatIsInForce);
    connect(m_run.get(), &ChangeRun::snapdAway, this, &Session::snapdAway);
    m_run->start();
}

/** Once for each app, when nothing is to be changed any more. */
void Session::lookWhatIsInForce()
{
    const QStringList apps = m_outside.makeAuthorizations ? m_run->changedSnaps() : QStringList();
    if (!apps.isEmpty()) {
        m_confinementDoor = m_outside.makeConfinementDoor(m_door.get());
        m_authorizations = m_outside.makeAuthorizations();
    }
    const InForceRun::Outside outside{m_outside.client, m_run->store(), m_run->queue(), m_confinementDoor.get(), m_authorizations.get(), m_outside.ground};
    m_inForce = std::make_unique<InForceRun>(outside, apps, m_request.patience(), m_console);
    connect(m_inForce.get(), &InForceRun::finished, this, [this] {
        m_result->takeInForce(m_inForce->lines(), m_run->store()->systemInfo());
        lookAtPrograms();
    });
    if (m_isInterrupted) {
        m_inForce->stop();
    } else {
        m_inForce->start();
    }
}

/** Off means off for what is started from now on; what runs already has to be named. What is on for a while, root has noted down. */
void Session::lookAtPrograms()
{
    struct Question {
        Permission plug;
        QList<Permission> beside;
        bool turnedOn;
    };
    struct Afterwards {
        QList<LeftOpen> left;
        Privileged::LeasedPairs leases;
    };
    QList<Question> questions;
    for (const ChangeLine &line : m_result->lines()) {
        const Permission *permission = m_snapshot.state().permission(line.plug);
        if (permission && line.isTurned()) {
            questions.append({*permission, m_result->onBeside(line.plug), line.before.isEmpty()});
        }
    }
    Confinement::inWorker(
        QThreadPool::globalInstance(),
        this,
        [root = m_outside.ground.root, questions] {
            Afterwards found{.left = {}, .leases = Privileged::readLeases(root(Helper::LeaseDirectory))};
            for (const Question &question : questions) {
                found.left.append(leftOpen(root, question.plug, question.beside, question.turnedOn));
            }
            return found;
        },
        [this](const Afterwards &found) {
            m_result->takeLeases(found.leases);
            m_result->takeRunning(found.left);
            tellResult();
        });
}

void Session::tellResult()
{
    printDocument(m_request.json ? m_result->json() : QJsonObject(), m_request.json ? QString() : m_result->text(m_console));
    end(m_result->exitCode());
}

}
