# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A notification service that shows nothing: it prints each call as a line of JSON, and plays the person who clicks.

Run as the person, on the session bus. `kill -USR1` clicks what was told last.
"""

import json
import signal

from gi.repository import Gio, GLib

NAME = "org.freedesktop.Notifications"
INTERFACE = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg direction="out" type="as"/></method>
<method name="GetServerInformation"><arg direction="out" type="s"/><arg direction="out" type="s"/><arg direction="out" type="s"/>
<arg direction="out" type="s"/></method>
<method name="Notify"><arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/><arg direction="in" type="s"/>
<arg direction="in" type="s"/><arg direction="in" type="as"/><arg direction="in" type="a{sv}"/><arg direction="in" type="i"/>
<arg direction="out" type="u"/></method>
<method name="CloseNotification"><arg direction="in" type="u"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="ActivationToken"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""


class Daemon:
    def __init__(self):
        self.last, self.actions, self.bus = 0, [], None
        Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, self.connected, lambda *_: self.say(what="ready"), None)
        GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, self.click)

    @staticmethod
    def say(**line):
        print(json.dumps(line), flush=True)

    def connected(self, bus, _name):
        self.bus = bus
        bus.register_object("/org/freedesktop/Notifications", Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], self.call, None, None)

    def call(self, _bus, _sender, _path, _interface, method, args, invocation):
        given = args.unpack()
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["actions", "body", "body-markup", "persistence"],)))
        elif method == "GetServerInformation":
            invocation.return_value(GLib.Variant("(ssss)", ("recorder", "snapperms", "1", "1.2")))
        elif method == "Notify":
            app, replaces, icon, title, text, actions, hints, timeout = given
            self.last = replaces or self.last + 1
            self.actions = actions[::2]
            self.say(what="told", id=self.last, app=app, icon=icon, title=title, text=text, actions=actions, desktop=hints.get("desktop-entry", ""))
            invocation.return_value(GLib.Variant("(u)", (self.last,)))
        else:
            self.say(what="closed", id=given[0])
            invocation.return_value(None)
            self.emit("NotificationClosed", "(uu)", (given[0], 3))

    def emit(self, signal_name, kind, values):
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", NAME, signal_name, GLib.Variant(kind, values))

    def click(self):
        self.emit("ActionInvoked", "(us)", (self.last, self.actions[0]))
        return GLib.SOURCE_CONTINUE


daemon = Daemon()
GLib.MainLoop().run()
