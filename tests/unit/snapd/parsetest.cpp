// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/parse.h"
#include "fixture.h"
#include "snapd/attributestext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Snapperms::Snapd;

Q_DECLARE_METATYPE(Snapperms::Snapd::ErrorCode)

/** What a real snapd 2.68 said, and what we make of it. */
class ParseTest : public QObject
{
    Q_OBJECT

private:
    static Envelope sync(const QByteArray &result) { return parseEnvelope(200, R"({"type":"sync","status-code":200,"status":"OK","result":)" + result + '}'); }

private Q_SLOTS:
    void theOrderOfAppsIsNoDifference()
    {
        const auto parsed = [](const char *apps) {
            const QByteArray plugs = QByteArray(R"([{"snap":"a","plug":"b","interface":"c","apps":)") + apps + "}]";
            const QByteArray slots_ = QByteArray(R"([{"snap":"a","slot":"d","interface":"c","apps":)") + apps + "}]";
            return parseConnections(parseEnvelope(
                200, R"({"type":"sync","status-code":200,"result":{"established":[],"undesired":[],"plugs":)" + plugs + R"(,"slots":)" + slots_ + "}}"));
        };
        const Result<Connections> one = parsed(R"(["x","y","z"])");
        const Result<Connections> other = parsed(R"(["z","x","y"])");
        QVERIFY(one.ok() && other.ok());
        QCOMPARE(one.value().plugs.size(), 1);
        QVERIFY(one.value().plugs == other.value().plugs && one.value().slotList == other.value().slotList);
    }

    void systemInfo()
    {
        const auto result = parseSystemInfo(parseEnvelope(200, fixture(u"system-info.json"_s)));
        QVERIFY(result.ok());
        const SystemInfo &info = result.value();
        QVERIFY(info.version.startsWith("2.68.3"_L1));
        QCOMPARE(info.series, u"16"_s);
        QVERIFY(info.onClassic);
        QCOMPARE(info.osId, u"debian"_s);
        QCOMPARE(info.osVersionId, u"13"_s);
        QCOMPARE(info.architecture, u"amd64"_s);
        QCOMPARE(info.confinement, u"partial"_s);
        QCOMPARE(info.snapMountDir, u"/snap"_s);
        QVERIFY(info.kernelVersion.startsWith("6."_L1));
        QVERIFY(!info.sandboxFeatures.contains(u"apparmor"_s));
        QCOMPARE(info.sandboxFeatures.value(u"confinement-options"_s), (QStringList{u"classic"_s, u"devmode"_s}));
        QVERIFY(info.features.value(u"parallel-instances"_s));
        QVERIFY(info.features.contains(u"apparmor-prompting"_s));
        QVERIFY(!info.features.value(u"apparmor-prompting"_s));
    }

    void snaps()
    {
        const auto result = parseSnaps(parseEnvelope(200, fixture(u"snaps.json"_s)));
        QVERIFY(result.ok());
        const QList<Snap> &snaps = result.value();
        QCOMPARE(snaps.size(), 21);
        QVERIFY(std::ranges::is_sorted(snaps, {}, &Snap::name));
        const auto find = [&snaps](const QString &name) {
            return *std::ranges::find(snaps, name, &Snap::name);
        };
        const Snap vlc = find(u"vlc"_s);
        QCOMPARE(vlc.title, u"VLC"_s);
        QVERIFY(vlc.isEnabled());
        QCOMPARE(vlc.id, QString());
        QCOMPARE(vlc.type, u"app"_s);
        QCOMPARE(vlc.confinement, u"strict"_s);
        QCOMPARE(vlc.revision, u"x1"_s);
        QCOMPARE(vlc.iconPath, u"/v2/icons/vlc/icon"_s);
        QCOMPARE(vlc.apps.size(), 2);
        QVERIFY(!find(u"oldradio"_s).isEnabled());
        QCOMPARE(find(u"buildsmith"_s).confinement, u"classic"_s);
        QVERIFY(find(u"labnotes"_s).devmode);
        QCOMPARE(find(u"vlc_work"_s).name, u"vlc_work"_s);
        QCOMPARE(find(u"snapd"_s).type, u"snapd"_s);
        const QList<SnapApp> apps = find(u"weatherd"_s).apps;
        const auto service = std::ranges::find(apps, u"simple"_s, &SnapApp::daemon);
        QVERIFY(service != apps.end());
        QCOMPARE(service->daemonScope, u"system"_s);
    }

    void storeSnap()
    {
        const auto result = parseSnaps(sync(
            R"([{"name":"a","id":"I","publisher":{"id":"p","username":"u","display-name":"D","validation":"verified"}},{"name":"b","publisher":{"username":"u"},"trymode":true,"broken":"no"}])"));
        QVERIFY(result.ok());
        QCOMPARE(result.value().at(0).publisher, u"D"_s);
        QCOMPARE(result.value().at(0).publisherValidation, u"verified"_s);
        QCOMPARE(result.value().at(0).id, u"I"_s);
        QCOMPARE(result.value().at(1).publisher, u"u"_s);
        QVERIFY(result.value().at(1).tryMode);
        QCOMPARE(result.value().at(1).broken, u"no"_s);
    }

    void connections()
    {
        const auto result = parseConnections(parseEnvelope(200, fixture(u"connections.json"_s)));
        QVERIFY(result.ok());
        const Connections &all = result.value();
        QCOMPARE(all.established.size(), 93);
        QCOMPARE(all.undesired.size(), 0);
        QCOMPARE(all.plugs.size(), 147);
        QCOMPARE(all.slotList.size(), 163);

        const auto home = std::ranges::find(all.established, PlugRef{u"vlc"_s, u"home"_s}, &Connection::plug);
        QVERIFY(home != all.established.end());
        QCOMPARE(home->slot, (SlotRef{u"snapd"_s, u"home"_s}));
        QCOMPARE(home->interface, u"home"_s);
        QVERIFY(!home->manual);

        const auto filters = std::ranges::find(all.established, PlugRef{u"mosaic"_s, u"filters"_s}, &Connection::plug);
        QVERIFY(filters != all.established.end());
        QVERIFY(filters->manual);
        QCOMPARE(filters->plugAttrs.value(u"target"_s).toString(), u"$SNAP/filters"_s);
        QCOMPARE(filters->slotAttrs.value(u"read"_s).toStringList(), QStringList{u"$SNAP/share"_s});

        const auto sandbox = std::ranges::find(all.plugs, PlugRef{u"chromium"_s, u"browser-sandbox"_s}, &Plug::ref);
        QVERIFY(sandbox != all.plugs.end());
        QCOMPARE(sandbox->interface, u"browser-support"_s);
        QCOMPARE(sandbox->attrs.value(u"allow-sandbox"_s), QVariant(true));
        QCOMPARE(sandbox->apps, (QStringList{u"chromedriver"_s, u"chromium"_s}));
        QVERIFY(sandbox->connections.isEmpty());

        const auto slot = std::ranges::find(all.slotList, SlotRef{u"mosaic-icons"_s, u"icon-set"_s}, &Slot::ref);
        QVERIFY(slot != all.slotList.end());
        QCOMPARE(slot->connections, (QList<PlugRef>{{u"mosaic"_s, u"pictures"_s}}));
    }

    void attributesAsTheyAreWritten()
    {
        QCOMPARE(attributesText({}), QString());
        const QVariantMap attrs{{u"read"_s, QVariantList{u"$HOME/<b>"_s, 7}}, {u"allow"_s, true}};
        QCOMPARE(attributesText(attrs), u"{\n    \"allow\": true,\n    \"read\": [\n        \"$HOME/<b>\",\n        7\n    ]\n}"_s);
    }

    void undesired()
    {
        const auto result = parseConnections(parseEnvelope(200, fixture(u"connections-later.json"_s)));
        QVERIFY(result.ok());
        QCOMPARE(result.value().undesired.size(), 1);
        const Connection home = result.value().undesired.constFirst();
        QCOMPARE(home.plug, (PlugRef{u"vlc"_s, u"home"_s}));
        QVERIFY(home.manual);
        const auto &established = result.value().established;
        const auto camera = std::ranges::find(established, PlugRef{u"vlc"_s, u"camera"_s}, &Connection::plug);
        QVERIFY(camera != established.end());
        QVERIFY(camera->manual);
    }

    void interfaces()
    {
        const auto result = parseInterfaces(parseEnvelope(200, fixture(u"interfaces.json"_s)));
        QVERIFY(result.ok());
        QCOMPARE(result.value().size(), 195);
        const auto camera = std::ranges::find(result.value(), u"camera"_s, &InterfaceInfo::name);
        QVERIFY(camera != result.value().end());
        QVERIFY(!camera->summary.isEmpty());
        QCOMPARE(camera->docUrl, u"https://snapcraft.io/docs/camera-interface"_s);
    }

    void changes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("ready");
        QTest::addColumn<int>("tasks");
        QTest::addColumn<QString>("reason");
        QTest::newRow("just started") << u"change-doing.json"_s << u"Do"_s << false << 1 << QString();
        QTest::newRow("in a hook") << u"change-doing-hook.json"_s << u"Doing"_s << false << 2 << QString();
        QTest::newRow("done") << u"change-done.json"_s << u"Done"_s << true << 1 << QString();
        QTest::newRow("was so already") << u"change-done-no-tasks.json"_s << u"Done"_s << true << 0 << QString();
        QTest::newRow("hook failed") << u"change-error.json"_s << u"Error"_s << true << 2 << u"the lens cap is on"_s;
        QTest::newRow("being aborted") << u"aborting.json"_s << u"Abort"_s << false << 2 << QString();
        QTest::newRow("aborted in a hook") << u"change-aborted-hook.json"_s << u"Error"_s << true << 2 << u"<aborted>"_s;
    }

    void changes()
    {
        QFETCH(QString, file);
        QFETCH(QString, status);
        QFETCH(bool, ready);
        QFETCH(int, tasks);
        QFETCH(QString, reason);
        const auto result = parseChange(parseEnvelope(200, fixture(file)));
        QVERIFY(result.ok());
        const Change &change = result.value();
        QCOMPARE(change.kind, u"connect-snap"_s);
        QCOMPARE(change.status, status);
        QCOMPARE(change.ready, ready);
        QCOMPARE(change.succeeded(), status == "Done"_L1);
        QCOMPARE(change.tasks.size(), tasks);
        QVERIFY(change.spawnTime.isValid());
        QCOMPARE(change.readyTime.isValid(), ready);
        QCOMPARE(change.error.isEmpty(), reason.isEmpty());
        QVERIFY(change.error.contains(reason));
        QCOMPARE(change.snapNames.contains(u"snapd"_s), tasks > 0);
    }

    void doneButNotReadyIsNoSuccess()
    {
        const auto result = parseChange(sync(R"({"id":"1","status":"Done"})"));
        QVERIFY(result.ok());
        QVERIFY(!result.value().succeeded());
        QVERIFY(!parseChange(sync(R"({"id":"1","status":"Splendid","ready":true})")).value().succeeded());
    }

    void changesInProgress()
    {
        const auto one = parseChanges(parseEnvelope(200, fixture(u"changes-in-progress.json"_s)));
        QVERIFY(one.ok());
        QCOMPARE(one.value().size(), 1);
        QVERIFY(parseChanges(parseEnvelope(200, fixture(u"changes-none.json"_s))).value().isEmpty());
        const auto sorted = parseChanges(sync(R"([{"id":"10"},{"id":"9"},{"id":"100"}])"));
        QCOMPARE(sorted.value().at(0).id, u"9"_s);
        QCOMPARE(sorted.value().at(2).id, u"100"_s);
    }

    void dataNamesTheSnaps()
    {
        const auto result = parseChange(sync(R"({"id":"1","data":{"snap-names":["b","a"]},"tasks":[{"data":{"affected-snaps":["c"]}}]})"));
        QCOMPARE(result.value().snapNames, (QStringList{u"b"_s, u"a"_s}));
    }

    void timeThatNeverWas()
    {
        const auto result = parseChange(sync(R"({"id":"1","spawn-time":"0001-01-01T00:00:00Z","ready-time":"yesterday"})"));
        QVERIFY(result.value().spawnTime.isNull());
        QVERIFY(result.value().readyTime.isNull());
    }

    void notices()
    {
        const auto result = parseNotices(parseEnvelope(200, fixture(u"notices-later.json"_s)));
        QVERIFY(result.ok());
        QVERIFY(result.value().size() > 20);
        for (const Notice &notice : result.value()) {
            QCOMPARE(notice.type, u"change-update"_s);
        }
        QCOMPARE(result.value().constLast().key, u"34"_s);
        QCOMPARE(result.value().constLast().changeKind, u"connect-snap"_s);
        QVERIFY(parseNotices(parseEnvelope(200, fixture(u"notices-none.json"_s))).value().isEmpty());
    }

    void noticesAreSortedByTheNanosecond()
    {
        const auto result = parseNotices(sync(R"([
            {"type":"change-update","key":"3","last-repeated":"2026-01-01T00:00:00.1Z"},
            {"type":"change-update","key":"1","last-repeated":"2026-01-01T00:00:00Z"},
            {"type":"change-update","key":"4","last-repeated":"2026-01-01T01:00:00.100000002+01:00"},
            {"type":"change-update","key":"2","last-repeated":"2026-01-01T00:00:00.099999999Z"}])"));
        QStringList keys;
        for (const Notice &notice : result.value()) {
            keys.append(notice.key);
        }
        QCOMPARE(keys, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(result.value().constLast().lastRepeated, u"2026-01-01T01:00:00.100000002+01:00"_s);
    }

    void timestamps()
    {
        const QString early = u"2026-01-01T00:00:00.5Z"_s;
        QVERIFY(std::is_eq(compareTimestamps(early, u"2026-01-01T00:00:00.500000000Z"_s)));
        QVERIFY(std::is_lt(compareTimestamps(early, u"2026-01-01T00:00:00.500000001Z"_s)));
        QVERIFY(std::is_gt(compareTimestamps(early, u"2025-12-31T23:59:59.999999999Z"_s)));
        QVERIFY(std::is_eq(compareTimestamps(early, u"2026-01-01T05:30:00.5+05:30"_s)));
        const QStringList odd{QString(), u"x"_s, u"2026-01-01T00:00:0"_s, u"2026-13-41T00:00:00Z"_s, QString(u"2026-01-01T00:00:00."_s + QString(100, u'9'))};
        for (const QString &bad : odd) {
            QVERIFY(std::is_lteq(compareTimestamps(bad, u"2026-01-01T00:00:02Z"_s)));
        }
    }

    void declarations()
    {
        const auto base = parseBaseDeclaration(parseEnvelope(200, fixture(u"base-declaration.json"_s)));
        QVERIFY(base.ok());
        QVERIFY(base.value().startsWith("type: base-declaration\n"));
        const auto none = parseSnapDeclaration(parseEnvelope(200, fixture(u"snap-declaration-none.json"_s)));
        QVERIFY(none.ok());
        QVERIFY(none.value().isEmpty());
        const auto some = parseSnapDeclaration(sync(R"([{"headers":{"snap-name":"x","plugs":{"camera":{"allow-auto-connection":"true"}}}}])"));
        QCOMPARE(some.value().value(u"snap-name"_s).toString(), u"x"_s);
        QCOMPARE(some.value().value(u"plugs"_s).toMap().value(u"camera"_s).toMap().value(u"allow-auto-connection"_s).toString(), u"true"_s);
    }

    void model()
    {
        const auto some = parseModel(sync(R"({"headers":{"brand-id":"generic","model":"generic-classic","classic":"true"}})"));
        QVERIFY(some.ok());
        QCOMPARE(some.value().value(u"brand-id"_s).toString(), u"generic"_s);
        QCOMPARE(parseModel(sync("{}")).error().code, ErrorCode::Malformed);
        QCOMPARE(parseModel(sync(R"({"headers":7})")).error().code, ErrorCode::Malformed);
    }

    void accepted()
    {
        const auto result = parseAcceptedChange(parseEnvelope(202, fixture(u"connect-accepted.json"_s)));
        QVERIFY(result.ok());
        QCOMPARE(result.value(), u"30"_s);
        QCOMPARE(parseAcceptedChange(sync("{}")).error().code, ErrorCode::Malformed);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("conflict") << 409 << u"conflict.json"_s << ErrorCode::ChangeConflict << u"snap \"snapd\" has \"connect-snap\" change in progress"_s;
        QTest::newRow("unchanged") << 400 << u"interfaces-unchanged.json"_s << ErrorCode::InterfacesUnchanged << u"nothing to do"_s;
        QTest::newRow("login") << 401 << u"login-required.json"_s << ErrorCode::AccessDenied << u"access denied"_s;
        QTest::newRow("no change") << 404 << u"change-unknown.json"_s << ErrorCode::NotFound << u"cannot find change with id \"99999\""_s;
        QTest::newRow("no icon") << 404 << u"icon-none.json"_s << ErrorCode::NotFound << u"local snap has no icon"_s;
        QTest::newRow("no snap") << 404 << u"snap-not-found.json"_s << ErrorCode::SnapNotFound << u"no state entry for key"_s;
        QTest::newRow("no path") << 404 << u"path-unknown.json"_s << ErrorCode::NotFound << u"not found"_s;
        QTest::newRow("method") << 405 << u"method-not-allowed.json"_s << ErrorCode::NotSupported << u"method \"POST\" not allowed"_s;
        QTest::newRow("many") << 501 << u"many.json"_s << ErrorCode::NotSupported << u"many-to-many operations are not implemented"_s;
        QTest::newRow("no plug") << 400 << u"no-such-plug.json"_s << ErrorCode::BadRequest << u"snap \"vlc\" has no plug named \"nosuch\""_s;
        QTest::newRow("plain text") << 400 << u"no-host.txt"_s << ErrorCode::BadRequest << u"400 Bad Request: missing required Host header"_s;
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFETCH(QString, message);
        const Envelope envelope = parseEnvelope(status, fixture(file));
        QVERIFY(envelope.error);
        QCOMPARE(envelope.error->code, code);
        QCOMPARE(envelope.error->httpStatus, status);
        QCOMPARE(envelope.error->message, message);
        // Every parser hands it on as it is.
        QCOMPARE(parseConnections(envelope).error(), *envelope.error);
        QCOMPARE(parseSnaps(envelope).error(), *envelope.error);
        QCOMPARE(parseChange(envelope).error(), *envelope.error);
        QCOMPARE(parseAcceptedChange(envelope).error(), *envelope.error);
        if (code == ErrorCode::ChangeConflict) {
            QCOMPARE(envelope.error->conflictSnap, u"snapd"_s);
            QCOMPARE(envelope.error->conflictKind, u"connect-snap"_s);
        }
    }

    void maintenance()
    {
        const Envelope envelope = parseEnvelope(500,
            R"({"type":"error","status-code":500,"result":{"message":"x"},"maintenance":{"kind":"daemon-restart","message":"daemon is restarting","value":{"op":"x"}}})");
        QCOMPARE(envelope.error->code, ErrorCode::Internal);
        QCOMPARE(*envelope.maintenance, (Maintenance{u"daemon-restart"_s, u"daemon is restarting"_s}));
    }

    void systemNames()
    {
        QVERIFY(isSystemSnap(u"snapd"_s));
        QVERIFY(isSystemSnap(u"core"_s));
        QVERIFY(isSystemSnap(u"system"_s));
        QVERIFY(!isSystemSnap(u"core22"_s));
        QVERIFY(!isSystemSnap(QString()));
        QVERIFY(qHash(PlugRef{u"a"_s, u"b"_s}) != qHash(PlugRef{u"b"_s, u"a"_s}));
        QCOMPARE(qHash(SlotRef{u"a"_s, u"b"_s}), qHash(SlotRef{u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(ParseTest)

#include "parsetest.moc"
