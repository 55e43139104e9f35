// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permissioninsight.h"

#include "interfacetable.h"
#include "world.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace std::chrono_literals;
using Snapd::ErrorCode;
using State = PermissionDefault::State;
using Reason = PermissionDefault::Reason;
using DefaultOn = PermissionDefault::DefaultOn;

/** Says of the machine what the test wants. */
class TestProbe : public MachineProbe
{
public:
    void look(QObject *context, std::function<void(const MachineFacts &)> callback) override
    {
        ++looks;
        QMetaObject::invokeMethod(
            context,
            [this, callback = std::move(callback)] {
                callback(facts);
            },
            Qt::QueuedConnection);
    }

    MachineFacts facts;
    int looks = 0;
};

/** The store's state, the declarations and the machine put together; what is asked for when, and who is told of what. */
class TestPermissionInsight : public QObject
{
    Q_OBJECT

private:
    static QVariantMap headers(const QString &id, const QVariantMap &plugs = {})
    {
        return {{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, id}, {u"publisher-id"_s, u"somebody"_s}, {u"plugs"_s, plugs}};
    }

    [[nodiscard]] int asked() const { return m_world->client.asked(u"baseDeclaration"_s) + m_world->client.asked(u"snapDeclaration"_s); }

    /** Who was told of a change since the last call, sorted. */
    QStringList told()
    {
        QStringList names;
        for (const QList<QVariant> &call : std::as_const(*m_changed)) {
            names += call.first().toStringList();
        }
        m_changed->clear();
        names.sort();
        return names;
    }

    std::unique_ptr<Tests::World> m_world;
    std::unique_ptr<TestProbe> m_probe;
    std::unique_ptr<PermissionInsight> m_insight;
    std::unique_ptr<QSignalSpy> m_changed;

    void start()
    {
        m_world->store.start();
        m_world->settle();
        m_changed->clear();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<Tests::World>();
        m_world->client.base = InterfaceTable::readFixture(u"base-declaration-2.68.3.txt"_s);
        m_world->snapd.addSnap(u"zoom"_s, {.plugs = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}}, .slotMap = {}});
        m_world->snapd.setStoreId(u"vlc"_s, u"vlc-id"_s);
        m_world->snapd.setStoreId(u"snapd"_s, u"snapd-id"_s);
        m_world->client.declarations = {{u"vlc-id"_s, headers(u"vlc-id"_s)}, {u"snapd-id"_s, headers(u"snapd-id"_s)}};
        m_probe = std::make_unique<TestProbe>();
        m_insight = std::make_unique<PermissionInsight>(&m_world->client,
            &m_world->store,
            m_probe.get(),
            DeclarationReader::Timing{.atOnce = 4, .retries = 2, .retryFirst = 1ms, .tellEvery = 1ms, .settle = 1ms});
        m_changed = std::make_unique<QSignalSpy>(m_insight.get(), &PermissionInsight::changed);
    }

    void cleanup()
    {
        m_changed.reset();
        m_insight.reset();
        m_world.reset();
    }

    void readsWhatIsThereOnce()
    {
        QCOMPARE(asked(), 0);
        start();
        QCOMPARE(m_world->client.asked(u"baseDeclaration"_s), 1);
        QCOMPARE(m_world->client.askedDeclarations.size(), 2);
        QVERIFY(m_world->client.askedDeclarations.contains(u"vlc-id"_s));
        QVERIFY(m_world->client.askedDeclarations.contains(u"snapd-id"_s)); // its rules come before the base declaration's
        QCOMPARE(m_probe->looks, 1);

        QCOMPARE(m_insight->defaultOf(m_world->home).state, State::OnByDefault);
        QCOMPARE(m_insight->defaultOf(m_world->camera).state, State::OffByDefault);
        QCOMPARE(m_insight->defaultOf(m_world->camera).reason, Reason::Policy);
        QVERIFY(!m_insight->isChanged(m_world->camera));
        QCOMPARE(m_insight->accessOf(u"vlc"_s).of(Capability::HomeFiles).verdict, CapabilityAccess::Verdict::On);
        QCOMPARE(m_insight->mayConnect(m_world->camera, m_world->systemCamera).allowed, Match::Yes);

        const int before = asked();
        m_world->client.expirePoll();
        m_world->settle();
        QTest::qWait(20);
        m_world->settle();
        QCOMPARE(asked(), before);
        QVERIFY(told().isEmpty());
    }

    void startedAfterTheStore()
    {
        m_insight.reset();
        start();
        PermissionInsight late(&m_world->client, &m_world->store, nullptr);
        m_world->settle();
        QCOMPARE(late.defaultOf(m_world->camera).reason, Reason::Policy);
        QCOMPARE(late.machine(), MachineFacts());
    }

    void whatNobodyHas()
    {
        start();
        QCOMPARE(m_insight->defaultOf({u"gone"_s, u"camera"_s}), PermissionDefault());
        QCOMPARE(m_insight->accessOf(u"gone"_s), SnapAccess());
        QCOMPARE(m_insight->rowAccessOf({u"vlc"_s, u"gone"_s}), RowAccess());
        QCOMPARE(m_insight->mayConnect(m_world->camera, m_world->systemHome).allowed, Match::Unknown);
    }

    void unreadIsUnknownAndThenTold()
    {
        m_world->client.held = {u"baseDeclaration"_s};
        start();
        const PermissionDefault unread = m_insight->defaultOf(m_world->camera);
        QCOMPARE(unread.reason, Reason::Table);
        QVERIFY(!m_insight->readProblem(m_world->camera)); // asked, not answered
        m_world->client.held.clear();
        m_world->settle();
        QCOMPARE(told(), QStringList{u"vlc"_s}); // zoom was not asked about
        QCOMPARE(m_insight->defaultOf(m_world->camera).reason, Reason::Policy);
    }

    void aGrantOfThePublisher()
    {
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).defaultOn, DefaultOn::No);
        QCOMPARE(m_insight->defaultOf({u"zoom"_s, u"camera"_s}).defaultOn, DefaultOn::No);
        m_world->client.declarations[u"vlc-id"_s] = headers(u"vlc-id"_s, {{u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, u"true"_s}}}});
        m_world->snapd.refresh(u"vlc"_s);
        m_world->settle();
        QCOMPARE(told(), QStringList{u"vlc"_s});
        const PermissionDefault now = m_insight->defaultOf(m_world->camera);
        QCOMPARE(now.defaultOn, DefaultOn::Yes);
        QCOMPARE(now.state, State::OffWithoutRecord);
        QVERIFY(now.offMayComeBack);
        QVERIFY(m_insight->isChanged(m_world->camera));
    }

    void aRefreshOfAnotherSnapBringsDeclarations()
    {
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).defaultOn, DefaultOn::No);
        m_world->client.declarations[u"vlc-id"_s] = headers(u"vlc-id"_s, {{u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, u"true"_s}}}});
        m_world->snapd.touch(u"auto-refresh"_s);
        QTRY_VERIFY((m_world->settle(), m_insight->defaultOf(m_world->camera).defaultOn == DefaultOn::Yes));
        m_world->settle();
        const int before = asked();
        m_world->snapd.connectOutside(m_world->camera, m_world->systemCamera);
        QTest::qWait(10);
        m_world->settle();
        QCOMPARE(asked(), before);
    }

    void theProvidersDeclarationCounts()
    {
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).defaultOn, DefaultOn::No);
        QCOMPARE(m_insight->defaultOf({u"zoom"_s, u"camera"_s}).defaultOn, DefaultOn::No);
        QVariantMap generous = headers(u"snapd-id"_s);
        generous.insert(u"slots"_s, QVariantMap{{u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, u"true"_s}}}});
        m_world->client.declarations[u"snapd-id"_s] = generous;
        m_world->snapd.touch(u"auto-refresh"_s);
        QTRY_VERIFY((m_world->settle(), m_insight->defaultOf({u"zoom"_s, u"camera"_s}).defaultOn == DefaultOn::Yes));
        m_world->settle();
        QCOMPARE(told(), (QStringList{u"vlc"_s, u"zoom"_s}));
    }

    void onlyWhoDiffersIsTold()
    {
        start();
        for (const QString &snap : {u"vlc"_s, u"zoom"_s}) {
            QVERIFY(!m_insight->accessOf(snap).capabilities.isEmpty());
        }
        m_world->snapd.connectOutside(m_world->camera, m_world->systemCamera);
        m_world->settle();
        QCOMPARE(told(), QStringList{u"vlc"_s});
        QCOMPARE(m_insight->defaultOf(m_world->camera).state, State::AllowedByYou);
        QVERIFY(m_insight->isChanged(m_world->camera));
        m_world->snapd.refresh(u"zoom"_s);
        m_world->settle();
        QVERIFY(told().isEmpty());
    }

    void answersInTheStoresOwnSignal()
    {
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).state, State::OffByDefault);
        State seen = State::OffUnknown;
        connect(&m_world->store, &PermissionStore::permissionsChanged, this, [&] {
            seen = m_insight->defaultOf(m_world->camera).state;
        });
        m_world->snapd.connectOutside(m_world->camera, m_world->systemCamera);
        m_world->settle();
        QCOMPARE(seen, State::AllowedByYou);
        QCOMPARE(told(), QStringList{u"vlc"_s}); // others still believe what they were told before
    }

    void confinementOfASnap()
    {
        start();
        QCOMPARE(m_insight->accessOf(u"vlc"_s).of(Capability::Camera).verdict, CapabilityAccess::Verdict::Off);
        m_world->snapd.setConfinement(u"vlc"_s, u"classic"_s);
        m_world->settle();
        QCOMPARE(told(), QStringList{u"vlc"_s});
        QCOMPARE(m_insight->accessOf(u"vlc"_s).of(Capability::Camera).verdict, CapabilityAccess::Verdict::NotEnforced);
        const RowAccess row = m_insight->rowAccessOf(m_world->camera);
        QCOMPARE(row.stillOpen.size(), 1);
        QVERIFY(!row.closable);
    }

    void soundServer()
    {
        m_world->snapd.addSnap(u"talk"_s, {.plugs = {{u"mic"_s, u"audio-record"_s}, {u"play"_s, u"audio-playback"_s}}, .slotMap = {}});
        m_world->snapd.addSnap(u"snapd"_s,
            {.plugs = {},
                .slotMap
                = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"audio-record"_s, u"audio-record"_s}, {u"audio-playback"_s, u"audio-playback"_s}}},
            u"snapd"_s);
        m_world->snapd.autoConnect({u"talk"_s, u"play"_s}, {u"snapd"_s, u"audio-playback"_s});
        m_probe->facts.soundServer = SoundServer::Aware;
        start();
        QCOMPARE(m_insight->rowAccessOf({u"talk"_s, u"mic"_s}), RowAccess());
        m_probe->facts.soundServer = SoundServer::NotAware;
        // Back from a restart it looks again: an update may have brought another sound server, too.
        m_world->client.setUp(false);
        QVERIFY(m_world->settleUntil([this] {
            return m_world->store.availability() != PermissionStore::Availability::Ready;
        }));
        m_world->client.setUp(true);
        QVERIFY(m_world->settleUntil([this] {
            return m_insight->machine().soundServer == SoundServer::NotAware;
        }));
        m_world->settle();
        QCOMPARE(told(), QStringList{u"talk"_s});
        const RowAccess row = m_insight->rowAccessOf({u"talk"_s, u"mic"_s});
        QCOMPARE(row.stillOpen.size(), 1);
        QCOMPARE(row.stillOpen.first().reasons, QList{NotEnforcedReason::SoundServerIgnoresSnaps});
        QVERIFY(row.closable);
        QCOMPARE(row.toClose, (QList<Snapd::PlugRef>{{u"talk"_s, u"play"_s}}));
    }

    void anotherSnapdIsAskedAgain()
    {
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).defaultOn, DefaultOn::No);
        QByteArray base = m_world->client.base;
        QVERIFY(base.contains("\n  camera:\n"));
        base.replace("\n  camera:\n", "\n  camera-of-old:\n"); // no rule: all is allowed
        m_world->client.base = base;
        const int before = asked();
        m_world->client.setUp(false);
        QVERIFY(m_world->settleUntil([this] {
            return m_world->store.availability() != PermissionStore::Availability::Ready;
        }));
        QCOMPARE(asked(), before);
        m_world->client.setUp(true);
        QVERIFY(m_world->settleUntil([this] {
            return m_insight->defaultOf(m_world->camera).defaultOn == DefaultOn::Yes;
        }));
        m_world->settle();
        QCOMPARE(told(), QStringList{u"vlc"_s});
        QCOMPARE(asked(), before + 3);
    }

    void failuresHaveAReasonAndPass()
    {
        m_world->client.failures[u"snapDeclaration"_s] = QList<Snapd::Error>(2, Tests::MemoryClient::error(ErrorCode::TimedOut));
        m_world->client.held = {u"snapDeclaration"_s};
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).reason, Reason::PlugDeclarationNotRead);
        QVERIFY(!m_insight->readProblem(m_world->camera));
        m_world->client.held.clear();
        m_world->client.answerAll();
        m_world->client.answerAll();
        m_world->client.held = {u"snapDeclaration"_s};
        m_world->settle();
        QCOMPARE(m_insight->readProblem(m_world->camera)->code, ErrorCode::TimedOut);
        m_world->client.held.clear();
        QVERIFY(m_world->settleUntil([this] {
            return m_insight->defaultOf(m_world->camera).reason == Reason::Policy;
        }));
        QVERIFY(!m_insight->readProblem(m_world->camera));
    }

    void withoutBaseTheTableAnswers()
    {
        m_world->client.base.clear();
        m_world->client.held = {u"baseDeclaration"_s};
        start();
        QVERIFY(!m_insight->readProblem(m_world->camera));
        m_world->client.held.clear();
        m_world->settle();
        QCOMPARE(told(), QStringList{u"vlc"_s}); // of the failure, too
        QCOMPARE(m_insight->defaultOf(m_world->camera).reason, Reason::Table);
        QCOMPARE(m_insight->defaultOf(m_world->camera).state, State::OffByDefault);
        QCOMPARE(m_insight->readProblem(m_world->camera)->code, ErrorCode::BadRequest);
        QCOMPARE(m_insight->mayConnect(m_world->camera, m_world->systemCamera).allowed, Match::Unknown);
        // A snap from a file is not asked about: snapd lets everything be connected to it.
        QCOMPARE(m_insight->mayConnect({u"zoom"_s, u"camera"_s}, m_world->systemCamera).allowed, Match::Yes);
    }

    void theModelOfTheDevice()
    {
        m_world->client.declarations[u"vlc-id"_s]
            = headers(u"vlc-id"_s, {{u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, QVariantMap{{u"on-brand"_s, QVariantList{u"acme"_s}}}}}}});
        m_world->client.held = {u"model"_s};
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).defaultOn, DefaultOn::Unknown);
        QCOMPARE(m_insight->defaultOf(m_world->camera).reason, Reason::RuleNotUnderstood);
        m_world->client.modelHeaders = {{u"brand-id"_s, u"acme"_s}, {u"model"_s, u"desk"_s}};
        m_world->client.held.clear();
        m_world->settle();
        QCOMPARE(m_insight->defaultOf(m_world->camera).defaultOn, DefaultOn::Yes);
        QCOMPARE(told(), QStringList{u"vlc"_s});
    }

    void withoutAModel()
    {
        m_world->client.declarations[u"vlc-id"_s]
            = headers(u"vlc-id"_s, {{u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, QVariantMap{{u"on-brand"_s, QVariantList{u"acme"_s}}}}}}});
        start();
        QCOMPARE(m_insight->defaultOf(m_world->camera).defaultOn, DefaultOn::No);
    }

    /** Not a measurement: that nothing is told twice or left out when there is a lot. */
    void manySnaps()
    {
        QMap<QString, QString> plugs;
        for (const QString &interface : {u"camera"_s, u"home"_s}) {
            for (int i = 0; i < 10; ++i) {
                plugs.insert(interface + QString::number(i), interface);
            }
        }
        QStringList names;
        for (int i = 0; i < 300; ++i) {
            names << u"app-%1"_s.arg(i, 3, 10, QChar(u'0'));
            m_world->snapd.addSnap(names.last(), {.plugs = plugs, .slotMap = {}});
        }
        start();
        for (const QString &name : std::as_const(names)) {
            QCOMPARE(m_insight->defaultOf({name, u"camera0"_s}).defaultOn, DefaultOn::No);
            QCOMPARE(m_insight->defaultOf({name, u"home9"_s}).defaultOn, DefaultOn::Yes);
        }
        QByteArray base = m_world->client.base;
        base.replace("\n  camera:\n", "\n  camera-of-old:\n");
        m_world->client.base = base;
        m_world->client.setUp(false);
        QVERIFY(m_world->settleUntil([this] {
            return m_world->store.availability() != PermissionStore::Availability::Ready;
        }));
        m_world->client.setUp(true);
        QVERIFY(m_world->settleUntil([this, &names] {
            qsizetype count = 0;
            for (const QList<QVariant> &call : std::as_const(*m_changed)) {
                count += call.first().toStringList().size();
            }
            return count >= names.size();
        }));
        m_world->settle();
        QCOMPARE(told(), names);
        QCOMPARE(m_insight->defaultOf({names.last(), u"camera9"_s}).defaultOn, DefaultOn::Yes);
    }

    void refusedSlots()
    {
        m_world->client.declarations[u"vlc-id"_s] = headers(u"vlc-id"_s, {{u"camera"_s, QVariantMap{{u"deny-connection"_s, u"true"_s}}}});
        start();
        const PolicyAnswer answer = m_insight->mayConnect(m_world->camera, m_world->systemCamera);
        QCOMPARE(answer.allowed, Match::No);
        QCOMPARE(answer.source, RuleSource::PlugSnapDeclaration);
    }

    void newAndGoneSnaps()
    {
        start();
        m_world->snapd.addSnap(u"fresh"_s, {.plugs = {{u"home"_s, u"home"_s}}, .slotMap = {}});
        m_world->snapd.setStoreId(u"fresh"_s, u"fresh-id"_s);
        m_world->client.declarations.insert(u"fresh-id"_s, headers(u"fresh-id"_s));
        m_world->settle();
        QVERIFY(m_world->client.askedDeclarations.contains(u"fresh-id"_s));
        QVERIFY(m_world->settleUntil([this] {
            return m_insight->defaultOf({u"fresh"_s, u"home"_s}).defaultOn == DefaultOn::Yes;
        }));
        m_world->snapd.removeSnap(u"fresh"_s);
        m_world->settle();
        QCOMPARE(m_insight->defaultOf({u"fresh"_s, u"home"_s}), PermissionDefault());
        QVERIFY(told().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPermissionInsight)

#include "test_permissioninsight.moc"
