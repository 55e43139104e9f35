// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/restartquestion.h"

#include "permissions/permissionstore.h"
#include "protection/programrestart.h"
#include "ui/protectionsentences.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace Snapperms
{

namespace
{

/** Those that a person would start again: they have a window. */
QStringList toStartAgain(const PermissionStore *store, const LeftOpen &left)
{
    QStringList again;
    if (const auto snap = store->snap(left.plug.snap)) {
        for (const Snapd::SnapApp &app : snap->apps) {
            const bool ran = std::ranges::any_of(left.programs, [&app](const RunningProgram &program) {
                return program.tag.app == app.name && program.restart.kind == Confinement::RestartTarget::Kind::Program;
            });
            if (ran && !app.desktopFile.isEmpty()) {
                again << snap->name + u'.' + app.name;
            }
        }
    }
    return again;
}

}

void RestartQuestion::ask(
    const PermissionStore *store, const LeftOpen &left, const QString &title, QWidget *asker, std::function<void(const QString &problem)> failed)
{
    QWidget *window = asker->window();
    auto *question = new QMessageBox(QMessageBox::Question,
        tr("Restart %1?", "title of a question").arg(title),
        ProtectionSentences::restartQuestion(left, title),
        QMessageBox::Cancel,
        window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    // Qt has no word of its own for it where its translations are not installed.
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    auto *yes = question->addButton(tr("Restart", "an app, now"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(
        yes, &QPushButton::clicked, window, [again = toStartAgain(store, left), left, title, window, asker = QPointer(asker), failed = std::move(failed)] {
            auto *restart = new ProgramRestart(left.programs, again, window);
            QObject::connect(restart, &ProgramRestart::finished, window, [restart, title, asker, failed](ProgramRestart::Result result, bool othersEnded) {
                restart->deleteLater();
                const QString problem = ProtectionSentences::restartProblem(static_cast<int>(result), othersEnded, title);
                if (asker && !problem.isEmpty()) {
                    failed(problem);
                }
            });
            restart->start();
        });
    // The window may be one that shows other things after it: System Settings takes modules out, and puts others in.
    QObject::connect(asker, &QObject::destroyed, question, &QMessageBox::reject);
    question->open();
}

}
