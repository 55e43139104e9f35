// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "world.h"

#include <QFile>

namespace Snapperms::Tests
{

/** Apps as one finds them on a desktop, with the plugs that the real ones have. */
inline void addSamples(World &world)
{
    using namespace Qt::StringLiterals;
    if (QFile base(u"" SNAPPERMS_FIXTURES "/declarations/base-declaration-2.68.3.txt"_s); base.open(QIODevice::ReadOnly)) {
        world.base = base.readAll();
    }
    const QStringList system{u"camera"_s,
        u"audio-record"_s,
        u"audio-playback"_s,
        u"pulseaudio"_s,
        u"home"_s,
        u"removable-media"_s,
        u"network"_s,
        u"network-bind"_s,
        u"x11"_s,
        u"wayland"_s,
        u"opengl"_s,
        u"desktop"_s,
        u"desktop-legacy"_s,
        u"unity7"_s,
        u"optical-drive"_s,
        u"avahi-control"_s,
        u"joystick"_s,
        u"screen-inhibit-control"_s,
        u"gsettings"_s,
        u"mount-observe"_s,
        u"system-observe"_s,
        u"bluez"_s,
        u"cups-control"_s,
        u"password-manager-service"_s,
        u"personal-files"_s,
        u"system-files"_s,
        u"browser-support"_s,
        u"raw-usb"_s,
        u"docker-support"_s,
        u"location-control"_s,
        u"process-control"_s,
        u"hardware-observe"_s,
        u"mpris-not-there"_s};
    world.addSystem(system);
    const auto plain = [](const QStringList &interfaces) {
        QList<World::Plug> plugs;
        for (const QString &interface : interfaces) {
            plugs << World::Plug{.name = interface, .interface = interface, .apps = {u"main"_s}};
        }
        return plugs;
    };
    const auto on = [&world](const QString &snap, const QStringList &interfaces) {
        for (const QString &interface : interfaces) {
            world.connectPlug({snap, interface}, {u"snapd"_s, interface}, false);
        }
    };

    QList<World::Plug> vlc = plain({u"camera"_s,
        u"audio-playback"_s,
        u"audio-record"_s,
        u"home"_s,
        u"removable-media"_s,
        u"optical-drive"_s,
        u"network"_s,
        u"network-bind"_s,
        u"x11"_s,
        u"wayland"_s,
        u"opengl"_s,
        u"desktop"_s,
        u"desktop-legacy"_s,
        u"avahi-control"_s,
        u"screen-inhibit-control"_s,
        u"mount-observe"_s});
    vlc << World::Plug{.name = u"dot-config-vlc"_s,
        .interface = u"personal-files"_s,
        .attrs = {{u"read"_s, QVariantList{u"$HOME/.config/vlc"_s}}, {u"write"_s, QVariantList{u"$HOME/.local/share/vlc"_s}}}};
    vlc << World::Plug{
        .name = u"gtk-3-themes"_s, .interface = u"content"_s, .attrs = {{u"content"_s, u"gtk-3-themes"_s}, {u"target"_s, u"$SNAP/data-dir/themes"_s}}};
    vlc << World::Plug{.name = u"serial-port"_s, .interface = u"serial-port"_s};
    Snapd::Snap &player = world.addSnap(u"vlc"_s, u"VLC"_s, vlc);
    player.summary = u"The ultimate media player"_s;
    player.version = u"3.0.21"_s;
    player.publisher = u"VideoLAN"_s;
    player.publisherValidation = u"verified"_s;
    on(u"vlc"_s,
        {u"audio-playback"_s,
            u"home"_s,
            u"optical-drive"_s,
            u"network"_s,
            u"network-bind"_s,
            u"x11"_s,
            u"wayland"_s,
            u"opengl"_s,
            u"desktop"_s,
            u"desktop-legacy"_s,
            u"screen-inhibit-control"_s});

    for (const QString &theme : {u"gtk-common-themes"_s, u"other-themes"_s}) {
        world.addSnap(theme, theme == u"gtk-common-themes"_s ? u"GTK Common Themes"_s : u"Other Themes"_s);
        world.addSlot({theme, u"gtk-3-themes"_s}, u"content"_s, {{u"content"_s, u"gtk-3-themes"_s}});
    }
    world.connectPlug({u"vlc"_s, u"gtk-3-themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s}, false);

    world.addSnap(u"vlc_work"_s, u"VLC"_s, plain({u"camera"_s, u"home"_s, u"network"_s})).summary = u"The ultimate media player"_s;
    world.addSnap(u"chromium"_s,
        u"Chromium"_s,
        plain({u"camera"_s,
            u"audio-record"_s,
            u"audio-playback"_s,
            u"home"_s,
            u"bluez"_s,
            u"cups-control"_s,
            u"joystick"_s,
            u"network"_s,
            u"raw-usb"_s,
            u"password-manager-service"_s,
            u"browser-support"_s,
            u"x11"_s}));
    on(u"chromium"_s, {u"audio-playback"_s, u"home"_s, u"network"_s, u"browser-support"_s, u"x11"_s, u"joystick"_s});
    world.addSnap(u"zoom-client"_s, u"Zoom"_s, plain({u"camera"_s, u"audio-record"_s, u"audio-playback"_s, u"pulseaudio"_s, u"network"_s, u"home"_s}));
    on(u"zoom-client"_s, {u"audio-playback"_s, u"pulseaudio"_s, u"network"_s, u"home"_s});
    world.addSnap(u"btop"_s, u"btop"_s, plain({u"process-control"_s, u"hardware-observe"_s, u"system-observe"_s, u"mount-observe"_s}));
    on(u"btop"_s, {u"hardware-observe"_s});
    world.addSnap(u"code"_s, u"Code Editor"_s).confinement = u"classic"_s;
    world.addSnap(u"tryout"_s, u"Try-out"_s, plain({u"camera"_s, u"home"_s})).devmode = true;
    world.addSnap(u"krita"_s, u"Krita"_s, plain({u"home"_s, u"opengl"_s, u"x11"_s, u"removable-media"_s}));
    world.setEnabled(u"krita"_s, false);
    world.addSnap(u"hello"_s, u"Hello"_s);
}

}
