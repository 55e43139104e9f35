// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/samples.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

QJsonValue capture(const QString &name)
{
    // Where it runs the tree may have another path than where it was built.
    static const QString fixtures = qEnvironmentVariable("SNAPPERMS_FIXTURES", QStringLiteral(SNAPPERMS_FIXTURES));
    QFile file(fixtures + u"/snapd/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no fixture %ls", qUtf16Printable(file.fileName()));
    }
    return QJsonDocument::fromJson(file.readAll()).object().value("result"_L1);
}

QStringList strings(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

PlugRef plugRef(const QJsonObject &object)
{
    return {object.value("snap"_L1).toString(), object.value("plug"_L1).toString()};
}

SlotRef slotRef(const QJsonObject &object)
{
    return {object.value("snap"_L1).toString(), object.value("slot"_L1).toString()};
}

/** What the base declaration of snapd connects by itself on a desktop, and needs no matching attributes. */
const QSet<QString> &autoInterfaces()
{
    static const QSet<QString> names{
        u"accel"_s,
        u"audio-playback"_s,
        u"browser-support"_s,
        u"core-support"_s,
        u"desktop"_s,
        u"desktop-legacy"_s,
        u"gsettings"_s,
        u"home"_s,
        u"network"_s,
        u"network-bind"_s,
        u"network-status"_s,
        u"opengl"_s,
        u"optical-drive"_s,
        u"ros-opt-data"_s,
        u"screen-inhibit-control"_s,
        u"unity7"_s,
        u"upower-observe"_s,
        u"wayland"_s,
        u"x11"_s,
    };
    return names;
}

void fillWithInterfaces(FakeState *state)
{
    state->setSystemInfo(capture(u"system-info.json"_s).toObject());
    state->setBaseDeclaration(capture(u"base-declaration.json"_s).toObject().value("base-declaration"_L1).toString());
    const QJsonArray interfaces = capture(u"interfaces.json"_s).toArray();
    for (const QJsonValue &value : interfaces) {
        const QJsonObject object = value.toObject();
        const QString name = object.value("name"_L1).toString();
        state->addInterface(name, object.value("summary"_L1).toString(), autoInterfaces().contains(name));
    }
}

QMap<QString, FakeSnap> capturedSnaps()
{
    QMap<QString, FakeSnap> snaps;
    const QJsonArray fields = capture(u"snaps.json"_s).toArray();
    for (const QJsonValue &value : fields) {
        FakeSnap snap{.fields = value.toObject()};
        snap.enabled = snap.fields.value("status"_L1).toString() == "active"_L1;
        snaps.insert(snap.name(), snap);
    }
    const QJsonObject connections = capture(u"connections.json"_s).toObject();
    const QJsonArray plugs = connections.value("plugs"_L1).toArray();
    for (const QJsonValue &value : plugs) {
        const QJsonObject object = value.toObject();
        FakePlug plug{.ref = plugRef(object), .interface = object.value("interface"_L1).toString()};
        plug.attrs = object.value("attrs"_L1).toObject();
        plug.apps = strings(object.value("apps"_L1));
        plug.label = object.value("label"_L1).toString();
        snaps[plug.ref.snap].plugs.append(plug);
    }
    const QJsonArray slotList = connections.value("slots"_L1).toArray();
    for (const QJsonValue &value : slotList) {
        const QJsonObject object = value.toObject();
        FakeSlot slot{.ref = slotRef(object), .interface = object.value("interface"_L1).toString()};
        slot.attrs = object.value("attrs"_L1).toObject();
        slot.apps = strings(object.value("apps"_L1));
        slot.label = object.value("label"_L1).toString();
        snaps[slot.ref.snap].slotList.append(slot);
    }
    return snaps;
}

QByteArray sampleIcon()
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="28" fill="#3daee9"/></svg>)"_ba;
}

}

void fillWithSystem(FakeState *state)
{
    fillWithInterfaces(state);
    const QMap<QString, FakeSnap> snaps = capturedSnaps();
    state->addSnap(snaps.value(u"snapd"_s));
}

void fillWithSamples(FakeState *state)
{
    fillWithInterfaces(state);
    QMap<QString, FakeSnap> snaps = capturedSnaps();
    // snapd does not tell of the plugs of a disabled snap; these show when it is enabled.
    snaps[u"oldradio"_s].plugs = makeApp(u"oldradio"_s, {u"audio-playback"_s, u"network"_s}).plugs;
    for (FakeSnap &snap : snaps) {
        if (!snap.fields.value("icon"_L1).toString().isEmpty()) {
            snap.icon = sampleIcon();
        }
        state->addSnap(snap);
    }
    const QJsonArray established = capture(u"connections.json"_s).toObject().value("established"_L1).toArray();
    QSet<PlugRef> connected;
    for (const QJsonValue &value : established) {
        const QJsonObject object = value.toObject();
        FakeRecord record{.interface = object.value("interface"_L1).toString(), .automatic = !object.value("manual"_L1).toBool()};
        record.plugAttrs = object.value("plug-attrs"_L1).toObject();
        record.slotAttrs = object.value("slot-attrs"_L1).toObject();
        const PlugRef plug = plugRef(object.value("plug"_L1).toObject());
        state->setRecord({plug, slotRef(object.value("slot"_L1).toObject())}, record);
        connected.insert(plug);
        if (record.automatic) {
            state->setAutoConnects(plug, true);
        }
    }
    state->setHook({u"stubborn"_s, u"camera"_s}, {.status = u"Error"_s, .error = u"the lens cap is on"_s, .hook = u"connect-plug-camera"_s});
    state->setHook({u"stubborn"_s, u"audio-record"_s}, {.hook = u"connect-plug-audio-record"_s, .takes = std::chrono::milliseconds(1500)});
    // What the real snapd left unconnected in spite of its interface has an attribute that forbids it.
    const QList<PlugRef> plugs = state->plugRefs();
    for (const PlugRef &plug : plugs) {
        if (!connected.contains(plug) && plug.snap != "oldradio"_L1) {
            state->setAutoConnects(plug, false);
        }
    }
}

FakeSnap makeApp(const QString &name, const QStringList &interfaces)
{
    FakeSnap snap;
    snap.fields = QJsonObject{
        {u"id"_s, QString()},
        {u"name"_s, name},
        {u"title"_s, QString(name.left(1).toUpper() + name.mid(1))},
        {u"summary"_s, u"A made-up app"_s},
        {u"description"_s, u"For tests."_s},
        {u"type"_s, u"app"_s},
        {u"confinement"_s, u"strict"_s},
        {u"devmode"_s, false},
        {u"jailmode"_s, false},
        {u"version"_s, u"1.0"_s},
        {u"revision"_s, u"x1"_s},
        {u"base"_s, u"core22"_s},
        {u"apps"_s, QJsonArray{QJsonObject{{u"snap"_s, name}, {u"name"_s, name}}}},
    };
    for (const QString &interface : interfaces) {
        snap.plugs.append({.ref = {name, interface}, .interface = interface, .apps = {name}});
    }
    return snap;
}

void fillWithGenerated(FakeState *state, int snaps, int plugs)
{
    fillWithSystem(state);
    QStringList offered;
    const QList<SlotRef> slotRefs = state->slotRefs();
    for (const SlotRef &slot : slotRefs) {
        offered.append(slot.slot);
    }
    QStringList common(autoInterfaces().cbegin(), autoInterfaces().cend());
    common.removeIf([&offered](const QString &name) {
        return !offered.contains(name);
    });
    common.sort();
    for (int number = 1; number <= snaps; ++number) {
        const QString name = u"app-%1"_s.arg(number, 4, 10, '0'_L1);
        QStringList interfaces;
        for (int i = 0; interfaces.size() < std::min<qsizetype>(plugs, offered.size()); ++i) {
            // Half of what every app has, half that differs from app to app.
            const QString next = i % 2 == 0 ? common[(i / 2) % common.size()] : offered[(number * 7 + i) % offered.size()];
            if (!interfaces.contains(next)) {
                interfaces.append(next);
            }
        }
        FakeSnap snap = makeApp(name, interfaces);
        snap.icon = sampleIcon();
        snap.fields.insert(u"icon"_s, u"/v2/icons/%1/icon"_s.arg(name));
        state->addSnap(snap);
        for (const FakePlug &plug : std::as_const(snap.plugs)) {
            const FakePair pair{plug.ref, {u"snapd"_s, plug.interface}};
            if (autoInterfaces().contains(plug.interface)) {
                state->setRecord(pair, FakeRecord{.interface = plug.interface, .automatic = true});
            }
        }
    }
}

}
