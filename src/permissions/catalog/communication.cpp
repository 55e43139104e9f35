// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tables.h"

#include <QtTranslation>

using namespace Qt::StringLiterals;

namespace Snapperms::Catalog
{

namespace
{

// Other programs, and accounts elsewhere.
constexpr CatalogEntry entries[] = {
    {"accounts-service"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Online Accounts"),
        QT_TRANSLATE_NOOP("Catalog", "Use the online accounts you have set up, such as mail and storage, in your name."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use your online accounts"),
        QT_TRANSLATE_NOOP("CatalogSearch", "gnome online accounts, goa, google account, nextcloud, microsoft account, sign in, login, email"),
        "user-identity"_L1,
        Sensitivity::High},
    {"online-accounts-service"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Online Accounts in Ubuntu Touch"),
        QT_TRANSLATE_NOOP("Catalog", "Use the online accounts that you have set up in Ubuntu Touch, in your name."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use your online accounts in Ubuntu Touch"),
        QT_TRANSLATE_NOOP("CatalogSearch", "ubuntu touch, google account, sign in, login"),
        "user-properties"_L1,
        Sensitivity::High},
    {"mpris"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Media Player Control"),
        QT_TRANSLATE_NOOP("Catalog", "See what a media player is playing, and start, pause and skip it."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to control media players"),
        QT_TRANSLATE_NOOP("CatalogSearch", "play button, pause, media player, media keys, now playing, multimedia keys, music player"),
        "media-playback-start"_L1,
        Sensitivity::Low},
    {"dbus"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Talk to Another Program"),
        QT_TRANSLATE_NOOP("Catalog", "Exchange messages with one particular other program, or be found by others."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to exchange messages with another program"),
        QT_TRANSLATE_NOOP("CatalogSearch", "d-bus, bus, ipc, inter-process communication, service, automation"),
        "document-send"_L1,
        Sensitivity::Medium},
    {"content"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Files from Other Snaps"),
        QT_TRANSLATE_NOOP("Catalog", "Use files that another snap shares, such as themes, plugins or language packs."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use files from another snap"),
        QT_TRANSLATE_NOOP("CatalogSearch", "shared content, themes, plugins, add-ons, extensions, runtime, language packs, fonts"),
        "document-share"_L1,
        Sensitivity::Low},
    {"shared-memory"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Shared Memory"),
        QT_TRANSLATE_NOOP("Catalog", "Exchange data quickly with other programs in a shared part of the memory."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use shared memory"),
        QT_TRANSLATE_NOOP("CatalogSearch", "shm, ipc, memory, dev shm, inter-process communication"),
        "media-flash-memory-stick"_L1,
        Sensitivity::Low},
    {"posix-mq"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Message Queues"),
        QT_TRANSLATE_NOOP("Catalog", "Exchange short messages with another snap."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to exchange messages with another snap"),
        QT_TRANSLATE_NOOP("CatalogSearch", "posix, message queue, ipc, inter-process communication, mq"),
        "mail-message"_L1,
        Sensitivity::Low},
    {"confdb"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Shared Settings"),
        QT_TRANSLATE_NOOP("Catalog", "Read or change settings that several snaps share."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to use shared settings"),
        QT_TRANSLATE_NOOP("CatalogSearch", "confdb, configuration, registry, settings database"),
        "document-properties"_L1,
        Sensitivity::Medium},
    {"ofono"_L1,
        QT_TRANSLATE_NOOP("Catalog", "Phone Calls and Messages"),
        QT_TRANSLATE_NOOP("Catalog", "Make phone calls, read and send text messages, and use the SIM card."),
        QT_TRANSLATE_NOOP("Catalog", "Allow %1 to make phone calls and send text messages"),
        QT_TRANSLATE_NOOP("CatalogSearch", "ofono, phone, telephony, call, sms, text message, sim, dial, mobile"),
        "call-start"_L1,
        Sensitivity::High},
};

}

std::span<const CatalogEntry> communicationEntries()
{
    return entries;
}

}
