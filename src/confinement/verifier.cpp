// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/verifier.h"

#include "confinement/filtertool.h"
#include "confinement/inworker.h"

#include <QTimer>

#include <utility>

namespace Snapperms::Confinement
{

namespace
{

struct FirstLook {
    SnapObservation seen;
    PolicyTool parser;
    QList<PolicyTool> filterTools;
};

bool suspicious(const QList<SnapProcess> &processes)
{
    // A process that is only just starting looks the same as one that has lost its profile.
    return !lastingDisagreements(processes, processes).isEmpty();
}

}

/** One verification: owned by whoever asked, and gone with him. */
class Verifier::Run : public QObject
{
public:
    Run(Verifier *verifier, const SnapToVerify &snap, QObject *context, Callback callback)
        : QObject(context)
        , m_verifier(verifier)
        , m_snap(snap)
        , m_callback(std::move(callback))
    {
    }

    void start()
    {
        inWorker(
            &m_verifier->m_pool,
            this,
            [root = m_verifier->m_root, facts = m_verifier->m_facts, snap = m_snap] {
                FirstLook look;
                look.seen = observe(root, snap);
                if (look.seen.kernel.level != KernelAbility::Level::None) {
                    look.parser = chooseProfileParser(root, facts);
                }
                look.filterTools = filterCompilers(root, facts);
                return look;
            },
            [this](const FirstLook &look) {
                m_look = look;
                m_compiled = {};
                compile();
            });
    }

private:
    void compile()
    {
        if (!m_verifier) {
            deleteLater();
            return;
        }
        // One more than there is, so that it cannot come to nought before all have been asked for: the compiler of filters, which is looked for meanwhile.
        m_open = 1;
        for (const RunnableObservation &runnable : std::as_const(m_look.seen.runnables)) {
            compileProfile(runnable.profile);
        }
        compileProfile(m_look.seen.mountHelper);
        QByteArray wanted;
        for (const RunnableObservation &runnable : std::as_const(m_look.seen.runnables)) {
            if (wanted.isEmpty()) {
                wanted = filterSourceVersion(runnable.filterSource.data);
            }
        }
        findFilterCompiler(m_verifier->m_runner, m_look.filterTools, wanted, this, [this](const std::optional<PolicyTool> &tool) {
            // Without any compiler the tool is what is missing, not its version.
            m_compiled.filterToolVersionFits = tool || m_look.filterTools.isEmpty();
            compileFilters(tool.value_or(PolicyTool()));
        });
    }

    void compileProfile(const ProfileObservation &observed)
    {
        if (!observed.text.ok() || !observed.kernel || observed.kernel->hash.isEmpty()) {
            return;
        }
        ++m_open;
        m_verifier->m_compiler->compileProfile(m_look.parser, observed.text.data, this, [this, name = observed.name](const Compiled &compiled) {
            m_compiled.profiles.insert(name, compiled);
            oneDone();
        });
    }

    void compileFilters(const PolicyTool &filterTool)
    {
        if (!m_verifier) {
            deleteLater();
            return;
        }
        for (const RunnableObservation &runnable : std::as_const(m_look.seen.runnables)) {
            if (runnable.filterSource.ok() && runnable.filter.ok() && m_compiled.filterToolVersionFits) {
                ++m_open;
                m_verifier->m_compiler->compileFilter(
                    filterTool, runnable.filterSource.data, this, [this, name = runnable.tag.toString()](const Compiled &compiled) {
                        m_compiled.filters.insert(name, compiled);
                        oneDone();
                    });
            }
        }
        oneDone();
    }

    void oneDone()
    {
        if (--m_open > 0) {
            return;
        }
        const bool wait = suspicious(m_look.seen.processes) && m_verifier;
        QTimer::singleShot(wait ? m_verifier->m_secondLook : std::chrono::milliseconds(0), this, [this] {
            lookAgain();
        });
    }

    void lookAgain()
    {
        if (!m_verifier) {
            deleteLater();
            return;
        }
        inWorker(
            &m_verifier->m_pool,
            this,
            [root = m_verifier->m_root, snap = m_snap] {
                return observe(root, snap);
            },
            [this](const SnapObservation &again) {
                finish(again);
            });
    }

    void finish(const SnapObservation &again)
    {
        const bool moved = again.runnables != m_look.seen.runnables || again.mountHelper != m_look.seen.mountHelper;
        if (moved && !m_again) {
            m_again = true;
            start();
            return;
        }
        // What has changed between the looks was not what has been compiled: let nobody judge by it.
        if (moved) {
            for (const RunnableObservation &now : again.runnables) {
                const bool same = m_look.seen.runnables.contains(now);
                if (!same) {
                    m_compiled.profiles.remove(now.profile.name);
                    m_compiled.filters.remove(now.tag.toString());
                }
            }
            if (again.mountHelper != m_look.seen.mountHelper) {
                m_compiled.profiles.remove(again.mountHelper.name);
            }
        }
        const SnapVerdict verdict = judge(m_snap, again, m_compiled, m_look.seen.processes);
        const auto callback = std::exchange(m_callback, {});
        deleteLater();
        callback(verdict);
    }

    QPointer<Verifier> m_verifier;
    SnapToVerify m_snap;
    Callback m_callback;
    FirstLook m_look;
    CompiledSet m_compiled;
    int m_open = 0;
    bool m_again = false;
};

Verifier::Verifier(ToolRunner *runner, PolicyCompiler *compiler, const Root &root, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_compiler(compiler)
    , m_root(root)
{
    m_pool.setMaxThreadCount(1);
    // It reads whole trees of /proc and /sys: whatever a person does meanwhile comes first.
    m_pool.setThreadPriority(QThread::LowPriority);
}

Verifier::~Verifier() = default;

void Verifier::setFacts(const SnapdFacts &facts)
{
    m_facts = facts;
}

void Verifier::setSecondLook(std::chrono::milliseconds delay)
{
    m_secondLook = delay;
}

void Verifier::verify(const SnapToVerify &snap, QObject *context, Callback callback)
{
    auto run = new Run(this, snap, context, std::move(callback));
    run->start();
}

}

#include "moc_verifier.cpp"
