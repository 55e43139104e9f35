// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/repairafterchange.h"

#include "announcements.h"
#include "paneldriver.h"
#include "ui/dimlabel.h"
#include "ui/protectionsentences.h"
#include "ui/protectionview.h"
#include "wholewindow.h"

#include <QAccessible>

#include <memory>

using namespace Snapperms;
using namespace Snapperms::Tests;
using Answer = Privileged::AuthorizationPort::Answer;
using Helper::RepairReport;

/** A switch is turned, and not all rules are in force then: what a person sees of that on the page of the app. */
class RepairAfterChangeViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WholeWindow> m;
    std::unique_ptr<RepairAfterChange> m_repairs;
    std::unique_ptr<PanelDriver> m_driver;
    QStringList m_meanwhile; ///< What was said while the repair went on.
    bool m_helps = true;

    const QString m_camera = u"Allow VLC to use the camera"_s;
    const QString m_offer = u"Put Back into Force…"_s;
    const QString m_differs = u"What is in force for VLC is not what snapd wrote. Its switches may not do what they say."_s;

    /** The quiet line of the page, and messages on it. */
    [[nodiscard]] QString said() const
    {
        QStringList texts = m_driver->caveats();
        const QList<DimLabel *> lines = m->panel->findChild<ProtectionView *>()->findChildren<DimLabel *>();
        for (const DimLabel *line : lines) {
            texts << line->text();
        }
        texts.removeAll(QString());
        return texts.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WholeWindow>();
        QVERIFY(m->open());
        m_repairs = std::make_unique<RepairAfterChange>(&m->queue, m->protection->watch(), &m->authorizations);
        m_driver = std::make_unique<PanelDriver>(m->panel.get());
        QVERIFY(QTest::qWaitForWindowActive(m->panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        m_driver->chooseApp(u"VLC"_s);
        QTRY_COMPARE(m->protection->watch()->of(u"vlc"_s).stage, SnapProtection::Stage::Known);
        // What snapd does in the change, and what goes wrong there.
        connect(&m->queue, &ChangeQueue::submitted, this, [this] {
            QVERIFY(m->machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
        });
        m_meanwhile.clear();
        m_helps = true;
        connect(m->protection->watch(), &ProtectionWatch::changed, this, [this](const QString &snap) {
            if (m->protection->watch()->of(snap).isRepairing) {
                m_meanwhile << said();
                QVERIFY(!m_helps || m->machine.profile(u"snap-update-ns.vlc"_s, 8));
            }
        });
        QAccessible::installUpdateHandler(hear);
        announced.clear();
    }

    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_driver.reset();
        m->panel.reset();
        m_repairs.reset();
        m.reset();
    }

    void byItselfAndSaid()
    {
        QVERIFY(said().startsWith(u"The rules that snapd wrote for VLC are in force."_s));
        m->authorizations.now.repairing = Answer::Kept;
        m->confinementDoor.repairAnswer = RepairReport{.beganMs = 1,
            .steps = {{.kind = RepairReport::StepKind::LoadProfile, .subject = u"snap-update-ns.vlc"_s, .result = RepairReport::StepResult::Done}},
            .end = RepairReport::End::Whole};
        m_driver->flip(m_camera);
        const QString end = u"The rules that snapd wrote for VLC are in force. "
                            "After the change, what was in force was not what snapd wrote; that was put right automatically."_s;
        QTRY_COMPARE(said(), end);
        QCOMPARE(m->confinementDoor.asked, QStringList{u"repair vlc"_s});
        const QString during = u"After the change, what was in force for VLC was not what snapd wrote. It is being put right…"_s;
        QVERIFY2(m_meanwhile.value(0).contains(during), qPrintable(m_meanwhile.join(u'\n')));
        QCOMPARE(announced.filter(during).size(), 1);
        QVERIFY(!m_driver->buttons().contains(m_offer));
        // That it was put right is said once, and never beside that it is not.
        QCOMPARE(announced.filter(u"automatically"_s), QStringList{end});

        // The next change is another matter, and nothing of it is said when all goes well.
        disconnect(&m->queue, nullptr, this, nullptr);
        m_driver->flip(m_camera);
        QTRY_COMPARE(said(), u"The rules that snapd wrote for VLC are in force."_s);
        QCOMPARE(m->confinementDoor.asked.size(), 1);
    }

    void whatCouldNotBePutRight()
    {
        m->authorizations.now.repairing = Answer::Free;
        m->confinementDoor.repairAnswer = RepairReport{.beganMs = 1, .steps = {}, .end = RepairReport::End::NotWhole};
        m_helps = false;
        m_driver->flip(m_camera);
        const QString tried = u"After the change, putting this right was tried automatically. Not everything could be put right. "_s;
        QTRY_VERIFY2(said().contains(tried + m_differs), qPrintable(said()));
        QTRY_VERIFY(m_driver->buttons().contains(m_offer));
        // It was tried once. Who wants it again asks for it, and it is no longer told as if nobody had.
        m_driver->click(m_offer);
        QTRY_COMPARE(m->confinementDoor.asked.size(), 2);
        QTRY_VERIFY(said().contains(u"Not everything could be put right. "_s + m_differs));
        QVERIFY(!said().contains(u"automatically"_s));
    }

    void whereAPasswordIsAskedForItIsOffered()
    {
        m->authorizations.now.repairing = Answer::Password;
        m_driver->flip(m_camera);
        QTRY_VERIFY(m_driver->buttons().contains(m_offer));
        QVERIFY(said().contains(m_differs));
        QTest::qWait(100);
        QCOMPARE(m->confinementDoor.asked, QStringList());
        QVERIFY(!said().contains(u"After the change"_s));
    }

    void endsThatAreNoReport()
    {
        SnapProtection protection;
        protection.isAutomatic = true;
        protection.repair = Privileged::Failure{.refusal = Privileged::Refusal::NoAgent, .detail = {}, .conflictSnap = {}, .conflictKind = {}};
        QVERIFY(ProtectionSentences::repair(protection).startsWith(u"After the change, putting this right was tried automatically. "_s));
        QVERIFY(ProtectionSentences::repair(protection).contains(u"no program of this session can ask for it"_s));
        // All was well already when the helper looked: nothing was put right.
        protection.repair = RepairReport{.beganMs = 1, .steps = {}, .end = RepairReport::End::Whole};
        QCOMPARE(ProtectionSentences::repair(protection), QString());
        protection.isAutomatic = false;
        QCOMPARE(ProtectionSentences::repair(protection), u"The rules were put back into force."_s);
    }
};

QTEST_MAIN(RepairAfterChangeViewTest)

#include "repairafterchangetest.moc"
