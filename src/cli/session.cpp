// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/session.h"

#include "cli/changeresult.h"
#include "cli/changerun.h"
#include "cli/completion.h"
#include "cli/console.h"
#include "cli/denialsreport.h"
#include "cli/denialsrun.h"
#include "cli/displaywidth.h"
#include "cli/inforcerun.h"
#include "cli/jsonwords.h"
#include "cli/listreport.h"
#include "cli/policysentences.h"
#include "cli/showreport.h"
#include "cli/verifyrun.h"
#include "cli/watchrun.h"
#include "helper/protocol.h"
#include "policy/policyreader.h"
#include "ui/errorsentences.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Cli
{

namespace
{

constexpr auto standardStream = "-"_L1;

/** As much as a policy may have, and one byte more. */
std::optional<QByteArray> readFile(const QString &name, QString *why)
{
    QFile file(name);
    const bool isOpen = name == standardStream ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes;
    while (isOpen && bytes.size() <= PolicyReader::LargestFile) {
        const QByteArray more = file.read(PolicyReader::LargestFile + 1 - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (!isOpen || file.error() != QFileDevice::NoError) {
        *why = file.errorString();
        return {};
    }
    return bytes;
}

}

Session::Session(const Request &request, const Outside &outside, Console &console, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_outside(outside)
    , m_console(console)
    , m_depth(firstDepth(request))
{
}

Session::~Session() = default;

std::optional<ExitCode> Session::prepare()
{
    m_leases = Privileged::readLeases(m_outside.ground.root(Helper::LeaseDirectory));
    if (m_request.command != Command::Apply) {
        return {};
    }
    if (m_request.file == standardStream && m_console.traits().hasLiveInput) {
        m_console.note(tr("Reading the policy from this terminal; Ctrl+D ends it."));
    }
    QString why;
    const std::optional<QByteArray> bytes = readFile(m_request.file, &why);
    if (!bytes) {
        refuse({ExitCode::NotFound, tr("%1 cannot be read: %2", "file, reason").arg(harmless(m_request.file), why)}, u"no-such-file"_s);
        return ExitCode::NotFound;
    }
    const auto read = PolicyReader::read(*bytes);
    if (const auto *problem = std::get_if<PolicyProblem>(&read)) {
        refuse({ExitCode::Usage, PolicySentences::problem(*problem, m_request.file)}, u"no-policy"_s);
        return ExitCode::Usage;
    }
    m_policy = std::get<Policy>(read);
    return {};
}

void Session::start()
{
    if (m_request.command == Command::Watch) {
        watch();
    } else if (m_request.command == Command::Complete && !Completion(m_request.words).needsState()) {
        complete();
    } else {
        readState();
    }
}

void Session::readState()
{
    if (m_reader) {
        m_reader.release()->deleteLater(); // It may be the one that has just called us.
    }
    m_reader = std::make_unique<SnapshotReader>(m_outside.client, m_outside.probe, needsOf(m_request, m_policy, m_depth), m_request.wait);
    connect(m_reader.get(), &SnapshotReader::done, this, &Session::run);
    connect(m_reader.get(), &SnapshotReader::failed, this, &Session::snapdAway);
    connect(m_reader.get(), &SnapshotReader::waiting, this, [this] {
        m_console.progress(ErrorSentences::forAvailability(PermissionStore::Availability::Connecting).title);
    });
    m_reader->start();
}

bool Session::readsMore()
{
    if (m_depth == Depth::Everything) {
        return false;
    }
    m_depth = Depth::Everything;
    readState();
    return true;
}

void Session::run(const Snapshot &snapshot)
{
    if (m_isOver) {
        return; // Interrupted, and the answer was on its way.
    }
    m_console.progress({});
    m_snapshot = snapshot;
    m_snapshot.setLeases(m_leases);
    switch (m_request.command) {
    case Command::List:
        printDocument(m_request.json ? ListReport::json(m_snapshot, m_request.all) : QJsonObject(),
            m_request.json ? QString() : ListReport::text(m_snapshot, m_request.all, m_console));
        end(ExitCode::Done);
        return;
    case Command::Show:
        show();
        return;
    case Command::Export:
        exportPolicy();
        return;
    case Command::Allow:
    case Command::Forbid:
    case Command::Reset:
    case Command::Apply:
        change();
        return;
    case Command::Verify:
        verify();
        return;
    case Command::Denials:
        denials();
        return;
    case Command::Complete:
        complete();
        return;
    case Command::Watch:
        return;
    }
}

/** False when one of them is not there, which is then told. */
bool Session::areAppsThere()
{
    const PermissionNames names(m_snapshot, false);
    for (const QString &app : m_request.apps) {
        if (const std::optional<Refusal> refusal = names.checkApp(app)) {
            refuse(*refusal, u"not-found"_s);
            end(refusal->code);
            return false;
        }
    }
    return true;
}

void Session::verify()
{
    if (!areAppsThere()) {
        return;
    }
    QStringList apps = m_request.apps;
    for (const QString &app : std::as_const(apps)) {
        if (!m_snapshot.state().snap(app)->isEnabled()) {
            const Refusal refusal{ExitCode::NotFound, tr("%1 is disabled and cannot run: nothing of its rules is in force.").arg(app)};
            refuse(refusal, u"not-found"_s);
            end(refusal.code);
            return;
        }
    }
    for (const Snapd::Snap &snap : m_snapshot.state().snaps) {
        if (m_request.apps.isEmpty() && snap.isEnabled() && !snap.apps.isEmpty()) {
            apps << snap.name;
        }
    }
    m_verify = std::make_unique<VerifyRun>(m_outside.client, m_snapshot, apps, m_outside.ground, m_request.patience(), m_console);
    connect(m_verify.get(), &VerifyRun::snapdAway, this, &Session::snapdAway);
    connect(m_verify.get(), &VerifyRun::finished, this, [this] {
        ExitCode code = VerifyReport::exitCode(m_verify->lines());
        for (const QString &app : m_verify->gone()) {
            m_console.note(tr("%1 was removed or disabled meanwhile, so it was not looked at.", "name of an app").arg(harmless(app)));
            // Whoever named it wants to know of it.
            code = code == ExitCode::Done && m_request.apps.contains(app) ? ExitCode::NotVerified : code;
        }
        printDocument(m_request.json ? VerifyReport::json(m_snapshot, m_verify->lines(), code) : QJsonObject(),
            m_request.json ? QString() : VerifyReport::text(m_snapshot, m_verify->lines(), m_console));
        end(code);
    });
    m_verify->start();
}

void Session::denials()
{
    if (!areAppsThere()) {
        return;
    }
    m_confinementDoor = m_outside.makeConfinementDoor(nullptr);
    m_denials = std::make_unique<DenialsRun>(m_outside.client, m_confinementDoor.get(), m_request.allUsers, m_request.wait, m_console);
    connect(m_denials.get(), &DenialsRun::snapdAway, this, &Session::snapdAway);
    connect(m_denials.get(), &DenialsRun::finished, this, [this] {
        if (const std::optional<Privileged::Failure> &failure = m_denials->book().failure()) {
            const DenialsReport::Problem problem = DenialsReport::problem(failure->refusal, m_denials->canAsk());
            refuse(problem.refusal, problem.word);
            end(problem.refusal.code);
            return;
        }
        QStringList apps = m_request.apps;
        for (const Snapd::Snap &snap : m_snapshot.state().snaps) {
            if (m_request.apps.isEmpty()) {
                apps << snap.name;
            }
        }
        const DenialsReport report(m_denials->book(), m_denials->names(), m_denials->store().systemInfo(), apps);
        printDocument(m_request.json ? report.json() : QJsonObject(), m_request.json ? QString() : report.text(m_console));
        end(ExitCode::Done);
    });
    m_denials->start();
}

void Session::complete()
{
    if (const QString text = Completion::text(Completion(m_request.words).answer(m_snapshot)); !text.isEmpty()) {
        m_console.print(text);
    }
    end(ExitCode::Done);
}

void Session::show()
{
    const PermissionNames names(m_snapshot, m_request.plugNames);
    const ShowReport report(m_snapshot, m_console);
    if (!m_request.interface.isEmpty()) {
        const auto plugs = names.everyPlug(m_request.interface);
        // What no app asks for can be within reach of some all the same.
        const auto *refusal = std::get_if<Refusal>(&plugs);
        if (refusal && !InterfaceCatalog::words(m_request.interface).known) {
            refuse(*refusal, u"not-found"_s);
            end(refusal->code);
            return;
        }
        printDocument(m_request.json ? ShowReport::interfaceJson(m_snapshot, m_request.interface) : QJsonObject(), report.interface(m_request.interface));
        end(ExitCode::Done);
        return;
    }
    const QString &app = m_request.apps.constFirst();
    if (m_request.permissions.isEmpty()) {
        if (const std::optional<Refusal> refusal = names.checkApp(app)) {
            refuse(*refusal, u"not-found"_s);
            end(refusal->code);
            return;
        }
        printDocument(m_request.json ? ShowReport::appJson(m_snapshot, app) : QJsonObject(), m_request.json ? QString() : report.app(app));
        end(ExitCode::Done);
        return;
    }
    const auto plug = names.permission(app, m_request.permissions.constFirst().name);
    if (const auto *refusal = std::get_if<Refusal>(&plug)) {
        refuse(*refusal, refusal->code == ExitCode::Usage ? u"ambiguous"_s : u"not-found"_s);
        end(refusal->code);
        return;
    }
    const auto &ref = std::get<Snapd::PlugRef>(plug);
    printDocument(m_request.json ? ShowReport::permissionJson(m_snapshot, ref) : QJsonObject(), m_request.json ? QString() : report.permission(ref));
    end(ExitCode::Done);
}

void Session::watch()
{
    m_watch = std::make_unique<WatchRun>(m_outside.client, m_request, m_console);
    connect(m_watch.get(), &WatchRun::snapdAway, this, &Session::snapdAway);
    connect(m_watch.get(), &WatchRun::outputLost, this, [this] {
        end(ExitCode::Failed);
    });
    m_watch->start();
}

void Session::interrupt()
{
    if (m_watch) {
        end(ExitCode::Done);
        return;
    }
    if (!m_run || m_isInterrupted) {
        const QString text = m_isInterrupted ? tr("Stopped without waiting for snapd: what it was told already may still happen.")
                                             : tr("Stopped before anything was changed.");
        refuse({ExitCode::Cancelled, text}, u"cancelled"_s);
        end(ExitCode::Cancelled);
        return;
    }
    m_isInterrupted = true;
    m_console.note(tr("Stopping. What has begun is brought to an end first; Ctrl+C again does not wait for that."));
    if (m_inForce) {
        m_inForce->stop();
    } else {
        m_run->cancel();
    }
}

void Session::snapdAway(const Snapd::Error &error)
{
    const ErrorSentence sentence = ErrorSentences::forSnapd(error.code, ErrorSentences::Voice::CommandLine);
    refuse({ExitCode::SnapdAway, ErrorSentences::withWhatWasReceived(sentence.text(), error)}, JsonWords::word(error.code));
    end(ExitCode::SnapdAway);
}

void Session::refuse(const Refusal &refusal, const QString &word)
{
    if (m_isOver) {
        return; // There is one document, and one end.
    }
    m_console.progress({});
    if (m_request.json) {
        QJsonObject document = JsonWords::document("error"_L1);
        document.insert(u"error"_s, word);
        document.insert(u"message"_s, refusal.text);
        document.insert(u"exit_code"_s, int(refusal.code));
        m_console.print(m_request.command == Command::Watch ? JsonWords::line(document) : JsonWords::text(document));
        (void)m_console.flush();
    }
    m_console.note(wrapped(refusal.text, m_console.traits().columns).join(u'\n'));
}

void Session::printDocument(const QJsonObject &document, const QString &text)
{
    if (m_isOver) {
        return;
    }
    m_console.print(m_request.json ? JsonWords::text(document) : text);
}

void Session::end(ExitCode code)
{
    if (m_isOver) {
        return;
    }
    m_isOver = true;
    m_console.progress({});
    if (!m_console.flush()) {
        m_console.note(tr("The result could not be written."));
        code = code == ExitCode::Done ? ExitCode::Failed : code;
    }
    Q_EMIT finished(code);
}

}

#include "moc_session.cpp"
