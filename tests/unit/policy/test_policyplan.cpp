// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/intentions.h"
#include "permissions/permissionstate.h"
#include "policy/policyplan.h"
#include "policy/policyreader.h"
#include "policy/policywriter.h"
#include "world.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Verdict = PolicyStep::Verdict;

namespace
{

/** Apps of all sorts: two plugs of one interface, several providers, a disabled one. */
class House : public World
{
public:
    House()
    {
        snapd.addSnap(u"snapd"_s,
            {.plugs = {}, .slotMap = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"port-a"_s, u"serial-port"_s}, {u"port-b"_s, u"serial-port"_s}}},
            u"snapd"_s);
        for (const QString &app : {u"vlc"_s, u"obs"_s, u"zoom_work"_s, u"old"_s}) {
            snapd.addSnap(app,
                {.plugs = {{u"camera"_s, u"camera"_s},
                     {u"home"_s, u"home"_s},
                     {u"port"_s, u"serial-port"_s},
                     {u"gtk-3-themes"_s, u"content"_s},
                     {u"icon-themes"_s, u"content"_s},
                     {u"nothing"_s, u"tee"_s}},
                    .slotMap = {}});
        }
        snapd.setEnabled(u"old"_s, false);
        intentions = std::make_unique<Intentions>(&store, queue.get(), 50ms);
        store.start();
        settle();
    }

    [[nodiscard]] PermissionState state() const { return PermissionState::build(store.snaps(), store.connections()); }

    /** Carries it out as `apply` does. */
    QPointer<Intention> apply(const Policy &policy)
    {
        QList<PlugWish> wishes;
        for (const PolicyStep &step : PolicyPlan::make(policy, state())) {
            if (step.verdict == Verdict::Change) {
                wishes << step.wish;
            }
        }
        const QPointer<Intention> intention = wishes.isEmpty() ? nullptr : intentions->fulfil(wishes);
        settle();
        return intention;
    }

    std::unique_ptr<Intentions> intentions;
};

Policy policyOf(const QByteArray &inner)
{
    const auto read = PolicyReader::read(R"({"format":"snapperms-policy","version":1,)" + inner + '}');
    return std::holds_alternative<Policy>(read) ? std::get<Policy>(read) : Policy();
}

QHash<QString, Verdict> verdicts(const QList<PolicyStep> &steps)
{
    QHash<QString, Verdict> byName;
    for (const PolicyStep &step : steps) {
        byName.insert(step.entry.app + u' ' + step.entry.permission, step.verdict);
    }
    return byName;
}

}

class PolicyPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdict();
    void appsOwnWordGoesBeforeEveryApps();
    void unclearOwnWordGoesBeforeEveryApps();
    void everyAppsNameThatIsOfNoInterface();
    void everyAppButWhatIsDisabled();
    void onePlugUnderTwoNames();
    void exactlyTheseSlots();
    void isForGood();
    void whatIsRuledOutIsNoChoice();
    void keepsWhatServesWhenNotAllCanBeHad();
    void exportedElsewhere();
    void randomPoliciesAreIdempotent();
};

void PolicyPlanTest::everyVerdict()
{
    House house;
    const Policy policy = policyOf(R"("apps":{
        "vlc":{"camera":true,"home":false,"port":true,"content":true,"nothing":true,"serial":true,"bluez":false,"gtk-3-themes":{"allowed":true,"interface":"home"}},
        "obs":{"home":{"allowed":true,"slots":["system:gone"]},"serial-port":false},
        "gone":{"camera":false},"old":{"camera":false}})");
    QVERIFY(!policy.entries.isEmpty());
    const QList<PolicyStep> steps = PolicyPlan::make(policy, house.state());
    const QHash<QString, Verdict> found = verdicts(steps);
    const QHash<QString, Verdict> expected{
        {u"vlc camera"_s, Verdict::Change},
        {u"vlc home"_s, Verdict::Change},
        {u"vlc port"_s, Verdict::SeveralSlots},
        {u"vlc content"_s, Verdict::Ambiguous},
        {u"vlc nothing"_s, Verdict::NothingProvides},
        {u"vlc serial"_s, Verdict::PermissionMissing},
        {u"vlc bluez"_s, Verdict::PermissionMissing},
        {u"vlc gtk-3-themes"_s, Verdict::InterfaceDiffers},
        {u"obs home"_s, Verdict::SlotMissing},
        {u"obs serial-port"_s, Verdict::AlreadySo},
        {u"gone camera"_s, Verdict::AppMissing},
        {u"old camera"_s, Verdict::AppDisabled},
    };
    QCOMPARE(found, expected);
    for (const PolicyStep &step : steps) {
        const bool isMissingButUnwanted = step.entry.permission == u"bluez"_s;
        QCOMPARE(step.isAbsent(), step.verdict == Verdict::AppMissing || step.verdict == Verdict::AppDisabled || isMissingButUnwanted);
        QCOMPARE(step.isNamedInVain(), step.isAbsent());
        QCOMPARE(step.isFailure(), step.verdict != Verdict::Change && step.verdict != Verdict::AlreadySo && !step.isAbsent());
        if (step.verdict != Verdict::Change) {
            QCOMPARE(step.after, step.before);
        }
    }
    const auto camera = std::ranges::find_if(steps, [](const PolicyStep &step) {
        return step.entry.app == u"vlc"_s && step.plug.plug == u"camera"_s;
    });
    QCOMPARE(camera->after, QList<Snapd::SlotRef>{house.systemCamera});
}

void PolicyPlanTest::appsOwnWordGoesBeforeEveryApps()
{
    House house;
    house.apply(policyOf(R"("every_app":{"camera":true})"));
    for (const QString &app : {u"vlc"_s, u"obs"_s, u"zoom_work"_s}) {
        QVERIFY(house.snapd.isConnected({app, u"camera"_s}, house.systemCamera));
    }
    // By its interface, too, an app's own word counts.
    house.apply(policyOf(R"("every_app":{"camera":false,"bluez":false},"apps":{"obs":{"camera":true},"zoom_work":{"camera":{"allowed":true}}})"));
    QVERIFY(!house.snapd.isConnected({u"vlc"_s, u"camera"_s}, house.systemCamera));
    QVERIFY(house.snapd.isConnected({u"obs"_s, u"camera"_s}, house.systemCamera));
    QVERIFY(house.snapd.isConnected({u"zoom_work"_s, u"camera"_s}, house.systemCamera));
}

/** What an app's own entry may mean is not for every app's, also where the entry is not carried out. */
void PolicyPlanTest::unclearOwnWordGoesBeforeEveryApps()
{
    House house;
    const auto planned = [&house](const char *policy) {
        QHash<QString, Verdict> found;
        for (const PolicyStep &step : PolicyPlan::make(policyOf(policy), house.state())) {
            found.insert(step.entry.app + u' ' + (step.plug.isEmpty() ? step.entry.permission : step.plug.plug), step.verdict);
        }
        return found;
    };
    for (const QString &app : {u"vlc"_s, u"obs"_s}) {
        for (const QString &plug : {u"gtk-3-themes"_s, u"icon-themes"_s}) {
            QVERIFY(house.snapd.connectOutside({app, plug}, {u"gtk"_s, u"themes"_s}));
        }
    }
    house.settle();
    const QHash<QString, Verdict> several = planned(R"("every_app":{"content":false},"apps":{"vlc":{"content":true}})");
    QCOMPARE(several,
        (QHash<QString, Verdict>{{u"vlc content"_s, Verdict::Ambiguous},
            {u"obs gtk-3-themes"_s, Verdict::Change},
            {u"obs icon-themes"_s, Verdict::Change},
            {u"zoom_work gtk-3-themes"_s, Verdict::AlreadySo},
            {u"zoom_work icon-themes"_s, Verdict::AlreadySo},
            {u"old content"_s, Verdict::AppDisabled}}));
    const QHash<QString, Verdict> other
        = planned(R"("every_app":{"content":false},"apps":{"vlc":{"gtk-3-themes":{"allowed":true,"interface":"home"}},"obs":{"content":true}})");
    QCOMPARE(other.value(u"vlc gtk-3-themes"_s), Verdict::InterfaceDiffers);
    QCOMPARE(other.value(u"vlc icon-themes"_s), Verdict::Change); // It has no entry of its own.
    QCOMPARE(int(std::ranges::count(other, Verdict::Change)), 1);
}

void PolicyPlanTest::everyAppsNameThatIsOfNoInterface()
{
    House house;
    // "port" is a plug's name, "tee" only a plug here knows, "new-thing" only a slot; "bluez" is known, and nobody asks for it.
    house.snapd.addSnap(u"newer"_s, {.plugs = {}, .slotMap = {{u"thing"_s, u"new-thing"_s}}});
    house.settle();
    const QList<PolicyStep> steps
        = PolicyPlan::make(policyOf(R"("every_app":{"webcam":false,"port":true,"tee":false,"new-thing":false,"bluez":false})"), house.state());
    const QHash<QString, Verdict> found = verdicts(steps);
    QCOMPARE(found,
        (QHash<QString, Verdict>{{u" webcam"_s, Verdict::InterfaceUnknown},
            {u" port"_s, Verdict::InterfaceUnknown},
            {u"vlc tee"_s, Verdict::AlreadySo},
            {u"obs tee"_s, Verdict::AlreadySo},
            {u"zoom_work tee"_s, Verdict::AlreadySo},
            {u"old tee"_s, Verdict::AppDisabled},
            {u"old new-thing"_s, Verdict::AppDisabled},
            {u"old bluez"_s, Verdict::AppDisabled}}));
    for (const PolicyStep &step : steps) {
        QVERIFY(!step.isFailure());
        QCOMPARE(step.isAbsent(), step.verdict != Verdict::AlreadySo);
        // That it is disabled here is no fault of the policy's, which does not name it.
        QCOMPARE(step.isNamedInVain(), step.verdict == Verdict::InterfaceUnknown);
    }
}

/** Nobody can say whether it asks for that; who is silent about it says that it was turned off. */
void PolicyPlanTest::everyAppButWhatIsDisabled()
{
    House house;
    const auto disabled = [&house](const QByteArray &inner) {
        QStringList names;
        for (const PolicyStep &step : PolicyPlan::make(policyOf(inner), house.state())) {
            if (step.verdict == Verdict::AppDisabled) {
                names << step.entry.app + u' ' + step.entry.permission;
            }
        }
        return names;
    };
    QCOMPARE(disabled(R"("every_app":{"camera":false,"home":true})"), QStringList({u"old camera"_s, u"old home"_s}));
    // Once is enough.
    QCOMPARE(disabled(R"("every_app":{"camera":false},"apps":{"old":{"camera":true}})"), QStringList{u"old camera"_s});
    QCOMPARE(disabled(R"("every_app":{"webcam":false})"), QStringList());
    house.snapd.addSnap(u"away"_s, {}, u"base"_s);
    house.snapd.setEnabled(u"away"_s, false);
    house.settle();
    QCOMPARE(disabled(R"("every_app":{"camera":false})"), QStringList{u"old camera"_s});
}

void PolicyPlanTest::onePlugUnderTwoNames()
{
    House house;
    const QList<PolicyStep> same = PolicyPlan::make(policyOf(R"("apps":{"vlc":{"port":false,"serial-port":false}})"), house.state());
    QCOMPARE(same.size(), 1);
    const QList<PolicyStep> other
        = PolicyPlan::make(policyOf(R"("apps":{"vlc":{"port":false,"serial-port":{"allowed":true,"slots":["system:port-a"]}}})"), house.state());
    QCOMPARE(other.size(), 2);
    QCOMPARE(int(std::ranges::count(other, Verdict::Contradicted, &PolicyStep::verdict)), 2);
    for (const PolicyStep &step : other) {
        QVERIFY(step.isFailure());
        QCOMPARE(step.plug, (Snapd::PlugRef{u"vlc"_s, u"port"_s}));
        QCOMPARE(step.after, step.before);
    }
    // Whichever comes first, and whatever is said of every app.
    for (const char *policy : {R"("apps":{"vlc":{"port":false,"serial-port":true}})",
             R"("every_app":{"serial-port":false},"apps":{"vlc":{"port":{"allowed":true,"slots":["system:port-a"]},"serial-port":false}})"}) {
        const QList<PolicyStep> steps = PolicyPlan::make(policyOf(policy), house.state());
        QVERIFY(std::ranges::none_of(steps, [](const PolicyStep &step) {
            return step.verdict == Verdict::Change;
        }));
        QCOMPARE(int(std::ranges::count(steps, Verdict::Contradicted, &PolicyStep::verdict)), 2);
    }
    const QList<PolicyStep> turned = PolicyPlan::make(policyOf(R"("apps":{"vlc":{"port":{"allowed":true,"slots":["system:port-a","system:port-b"]},
        "serial-port":{"allowed":true,"slots":["snapd:port-b","core:port-a"]}}})"),
        house.state());
    QCOMPARE(turned.size(), 1);
    QCOMPARE(int(turned.constFirst().verdict), int(Verdict::Change));
}

void PolicyPlanTest::exactlyTheseSlots()
{
    House house;
    const Snapd::PlugRef port{u"vlc"_s, u"port"_s};
    QVERIFY(house.snapd.connectOutside(port, {u"snapd"_s, u"port-b"_s}));
    house.settle();
    // "system" is whatever snap has the system's slots here.
    house.apply(policyOf(R"("apps":{"vlc":{"port":{"allowed":true,"slots":["system:port-a"]}}})"));
    QVERIFY(house.snapd.isConnected(port, {u"snapd"_s, u"port-a"_s}));
    QVERIFY(!house.snapd.isConnected(port, {u"snapd"_s, u"port-b"_s}));
    house.apply(policyOf(R"("apps":{"vlc":{"port":{"allowed":true,"slots":["core:port-a","snapd:port-b"]}}})"));
    QVERIFY(house.snapd.isConnected(port, {u"snapd"_s, u"port-a"_s}));
    QVERIFY(house.snapd.isConnected(port, {u"snapd"_s, u"port-b"_s}));
    // Any will do: nothing to choose where something serves it.
    const QList<PolicyStep> steps = PolicyPlan::make(policyOf(R"("apps":{"vlc":{"port":true}})"), house.state());
    QCOMPARE(int(steps.constFirst().verdict), int(Verdict::AlreadySo));
}

/** What is on for a while only is not as the policy wants it. */
void PolicyPlanTest::isForGood()
{
    House house;
    const Snapd::PlugRef port{u"vlc"_s, u"port"_s};
    QVERIFY(house.snapd.connectOutside(port, {u"snapd"_s, u"port-b"_s}));
    QVERIFY(house.snapd.connectOutside(house.camera, {u"snapd"_s, u"camera"_s}));
    house.settle();
    const auto plan = [&](const char *policy, bool isForAWhile) {
        const QList<PolicyStep> steps = PolicyPlan::make(policyOf(policy), house.state(), {}, [isForAWhile](const Snapd::PlugRef &, const Snapd::SlotRef &) {
            return isForAWhile;
        });
        return steps.constFirst();
    };
    const char *const any = R"("apps":{"vlc":{"camera":true}})";
    const char *const named = R"("apps":{"vlc":{"port":{"allowed":true,"slots":["system:port-b"]}}})";
    const char *const off = R"("apps":{"vlc":{"camera":false}})";
    for (const char *policy : {any, named}) {
        QCOMPARE(int(plan(policy, false).verdict), int(Verdict::AlreadySo));
        const PolicyStep step = plan(policy, true);
        QCOMPARE(int(step.verdict), int(Verdict::Change));
        QCOMPARE(step.before, step.after);
        const IntentionPlan steps = IntentionPlans::fulfil(*house.state().permission(step.plug), step.wish);
        QCOMPARE(steps.steps.size(), 1);
        QVERIFY(steps.steps[0].isOfLease);
        QCOMPARE(steps.steps[0].minutes, 0);
    }
    // One of two ends: named, it is made to stay, and the other one is not asked about.
    QVERIFY(house.snapd.connectOutside(port, {u"snapd"_s, u"port-a"_s}));
    house.settle();
    const auto endsB = [](const Snapd::PlugRef &, const Snapd::SlotRef &slot) {
        return slot.slot == "port-b"_L1;
    };
    const auto both = policyOf(R"("apps":{"vlc":{"port":{"allowed":true,"slots":["system:port-a","system:port-b"]}}})");
    const PolicyStep kept = PolicyPlan::make(both, house.state(), {}, endsB).constFirst();
    QCOMPARE(int(kept.verdict), int(Verdict::Change));
    const IntentionPlan one = IntentionPlans::fulfil(*house.state().permission(port), kept.wish, [](const Snapd::SlotRef &slot) {
        return slot.slot == "port-b"_L1;
    });
    QCOMPARE(one.steps.size(), 1);
    QCOMPARE(one.steps[0].slot.slot, u"port-b"_s);
    // On through the other one it is on for good, and a policy that asks for no more has it.
    const PolicyStep enough = PolicyPlan::make(policyOf(R"("apps":{"vlc":{"port":true}})"), house.state(), {}, endsB).constFirst();
    QCOMPARE(int(enough.verdict), int(Verdict::AlreadySo));

    QCOMPARE(plan(off, true).wish.minutes, std::nullopt);
    QCOMPARE(int(plan(off, true).verdict), int(Verdict::Change));
}

void PolicyPlanTest::whatIsRuledOutIsNoChoice()
{
    House house;
    const Snapd::PlugRef port{u"vlc"_s, u"port"_s};
    const Policy policy = policyOf(R"("apps":{"vlc":{"port":true}})");
    const auto without = [](const QStringList &slots_) {
        return [slots_](const Permission &permission) {
            Permission some = permission;
            some.choices.removeIf([&](const SlotChoice &choice) {
                return slots_.contains(choice.slot.slot);
            });
            return some;
        };
    };
    const QList<PolicyStep> one = PolicyPlan::make(policy, house.state(), without({u"port-a"_s}));
    QCOMPARE(int(one.constFirst().verdict), int(Verdict::Change));
    QCOMPARE(one.constFirst().wish, (PlugWish{port, PlugWish::Want::Connect, {{u"snapd"_s, u"port-b"_s}}}));
    QCOMPARE(one.constFirst().after, (QList<Snapd::SlotRef>{{u"snapd"_s, u"port-b"_s}}));
    const QList<PolicyStep> none = PolicyPlan::make(policy, house.state(), without({u"port-a"_s, u"port-b"_s}));
    QCOMPARE(int(none.constFirst().verdict), int(Verdict::NothingProvides));
    // By name it may be asked for all the same: snapd has the last word.
    const Policy named = policyOf(R"("apps":{"vlc":{"port":{"allowed":true,"slots":["system:port-a"]}}})");
    QCOMPARE(int(PolicyPlan::make(named, house.state(), without({u"port-a"_s})).constFirst().verdict), int(Verdict::Change));
}

void PolicyPlanTest::keepsWhatServesWhenNotAllCanBeHad()
{
    House house;
    const Snapd::PlugRef port{u"vlc"_s, u"port"_s};
    QVERIFY(house.snapd.connectOutside(port, {u"snapd"_s, u"port-b"_s}));
    house.settle();
    // It goes between the plan and its turn.
    const QList<PlugWish> wishes{{port, PlugWish::Want::Exactly, {{u"snapd"_s, u"port-a"_s}}}, {house.camera, PlugWish::Want::On, {}}};
    house.snapd.removeSlot({u"snapd"_s, u"port-a"_s});
    const QPointer<Intention> intention = house.intentions->fulfil(wishes);
    house.settle();
    QCOMPARE(int(intention->items().at(0).state), int(Intention::Item::State::Failed));
    QCOMPARE(int(intention->items().at(0).obstacle), int(IntentionObstacle::SlotGone));
    QVERIFY(house.snapd.isConnected(port, {u"snapd"_s, u"port-b"_s}));
    QVERIFY(house.snapd.isConnected(house.camera, house.systemCamera));
}

void PolicyPlanTest::exportedElsewhere()
{
    House here;
    House there;
    here.apply(policyOf(R"("apps":{"vlc":{"camera":true,"home":false,"port":{"allowed":true,"slots":["system:port-b"]},
        "gtk-3-themes":{"allowed":true,"slots":["kde:themes"]}},"obs":{"home":true}})"));
    const Policy policy = PolicyWriter::policyOf(here.state(), {});
    there.apply(policy);
    QCOMPARE(PolicyWriter::write(PolicyWriter::policyOf(there.state(), {})), PolicyWriter::write(policy));
    QCOMPARE(PolicyWriter::policyOf(here.state(), {u"obs"_s}).entries.size(), 6);
}

void PolicyPlanTest::randomPoliciesAreIdempotent()
{
    QRandomGenerator random(6);
    House house;
    const QStringList apps{u"vlc"_s, u"obs"_s, u"zoom_work"_s, u"old"_s, u"gone"_s};
    const QStringList plugs{u"camera"_s, u"home"_s, u"port"_s, u"gtk-3-themes"_s, u"icon-themes"_s, u"nothing"_s, u"missing"_s};
    const QList<Snapd::SlotRef> targets{
        {u"system"_s, u"camera"_s}, {u"system"_s, u"port-a"_s}, {u"system"_s, u"port-b"_s}, {u"gtk"_s, u"themes"_s}, {u"kde"_s, u"themes"_s}};
    int changed = 0;
    for (int round = 0; round < 60; ++round) {
        Policy policy;
        for (const QString &app : apps) {
            for (const QString &plug : plugs) {
                if (random.bounded(3) == 0) {
                    continue;
                }
                PolicyEntry entry{app, plug, {}, random.bounded(2) == 0, {}};
                for (const Snapd::SlotRef &target : targets) {
                    if (entry.allowed && random.bounded(4) == 0) {
                        entry.slotRefs << target;
                    }
                }
                policy.entries << entry;
            }
        }
        for (const QString &interface : {u"camera"_s, u"home"_s}) {
            if (random.bounded(3) == 0) {
                policy.entries << PolicyEntry{{}, interface, {}, random.bounded(2) == 0, {}};
            }
        }
        const QList<PolicyStep> planned = PolicyPlan::make(policy, house.state());
        const int carriedOut = house.door.carriedOut;
        const QPointer<Intention> intention = house.apply(policy);
        if (intention) {
            QCOMPARE(intention->count(Intention::Item::State::Done), intention->total());
        }
        changed += house.door.carriedOut - carriedOut;

        // What was foreseen came true, nothing else moved, and the second time there is nothing to do.
        const PermissionState after = house.state();
        for (const PolicyStep &step : planned) {
            if (!step.plug.isEmpty()) {
                QList<Snapd::SlotRef> foreseen = step.after;
                QList<Snapd::SlotRef> now = after.permission(step.plug)->connectedSlots();
                std::ranges::sort(foreseen);
                std::ranges::sort(now);
                QCOMPARE(now, foreseen);
            }
        }
        const QList<PolicyStep> again = PolicyPlan::make(policy, after);
        QCOMPARE(int(std::ranges::count(again, Verdict::Change, &PolicyStep::verdict)), 0);
        QCOMPARE(verdicts(again).size(), verdicts(planned).size());
        const int before = house.door.carriedOut;
        QVERIFY(!house.apply(policy));
        QCOMPARE(house.door.carriedOut, before);
    }
    QVERIFY2(changed > 60, QByteArray::number(changed).constData());
}

QTEST_GUILESS_MAIN(PolicyPlanTest)

#include "test_policyplan.moc"
