// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/restartquestion.h"

#include "permissions/permissionstore.h"
#include "protection/leftopen.h"
#include "samples.h"

#include <QMessageBox>
#include <QPointer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;

/** The question outlives nothing that it is about: a window may go on without the page that asked. */
class RestartQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWithThePage()
    {
        Tests::World world;
        Tests::addSamples(world);
        auto store = std::make_unique<PermissionStore>(&world);
        store->start();
        QTRY_VERIFY(store->hasState());
        QWidget window;
        auto page = std::make_unique<QWidget>(&window);
        window.show();
        LeftOpen left;
        left.plug = {u"vlc"_s, u"camera"_s};
        left.programs = {RunningProgram{.pid = 1 << 30, .tag = {}, .restart = {}, .devices = {}}};
        RestartQuestion::ask(store.get(), left, u"VLC"_s, page.get(), [](const QString &) { });
        const QPointer<QMessageBox> question = window.findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        page.reset();
        store.reset();
        QVERIFY(!question || !question->isVisible());
        QTRY_VERIFY(!question);
    }
};

QTEST_MAIN(RestartQuestionTest)

#include "restartquestiontest.moc"
