// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/attributewords.h"
#include "ui/changesentences.h"
#include "ui/confinementsentences.h"
#include "ui/desktopentry.h"
#include "ui/errorsentences.h"
#include "ui/iconimages.h"
#include "ui/permissiondetails.h"
#include "ui/permissionentry.h"
#include "ui/protectionsentences.h"
#include "ui/searchtext.h"

#include <QDir>
#include <QMetaEnum>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

using Kind = ChangeProblem::Kind;
using Privileged::Refusal;
using Snapd::ErrorCode;

/** Everything that turns values into words. */
class WordsTest : public QObject
{
    Q_OBJECT

private:
    static void checkSentence(const ErrorSentence &sentence)
    {
        QVERIFY(!sentence.title.isEmpty());
        QVERIFY(!sentence.title.endsWith(u'.'));
        QVERIFY2(sentence.what.endsWith(u'.'), qPrintable(sentence.what));
        QVERIFY2(sentence.advice.isEmpty() || sentence.advice.endsWith(u'.'), qPrintable(sentence.advice));
        QVERIFY2(!sentence.text().contains(u'%'), qPrintable(sentence.text()));
    }

private Q_SLOTS:
    void everyProblemHasItsSentence()
    {
        QStringList seen;
        // StateDiffers is the last one; a new one in the middle is caught by the compiler's check of the switch, one at the end here.
        for (int value = int(Kind::NotAuthorized); value <= int(Kind::StateDiffers); ++value) {
            ChangeProblem problem;
            problem.kind = Kind(value);
            problem.otherSnap = u"firefox"_s;
            problem.otherChange = u"refresh-snap"_s;
            problem.detail = u"snapd's own words"_s;
            const ErrorSentence sentence = ErrorSentences::forProblem(problem, u"VLC"_s, u"Firefox"_s);
            checkSentence(sentence);
            QVERIFY2(!sentence.advice.isEmpty(), "what to do now");
            QVERIFY2(!sentence.text().contains(problem.detail), "snapd's words belong under Details");
            QVERIFY2(!seen.contains(sentence.text()), qPrintable(u"said twice: "_s + sentence.text()));
            seen << sentence.text();
        }
        QCOMPARE(ErrorSentences::forProblem({}, u"VLC"_s), ErrorSentence());
        QCOMPARE(ErrorSentences::forProblem(
                     ChangeProblem{.kind = Kind(int(Kind::StateDiffers) + 1), .detail = {}, .otherSnap = {}, .otherChange = {}, .changeId = {}}, u"VLC"_s),
            ErrorSentence());
    }

    void aConflictNamesWhoIsBusyWithWhat()
    {
        ChangeProblem problem;
        problem.kind = Kind::ConflictPersisted;
        problem.otherChange = u"refresh-snap"_s;
        QVERIFY(ErrorSentences::forProblem(problem, u"VLC"_s, u"Firefox"_s).text().contains(u"Firefox is being updated"_s));
        problem.otherChange = u"something-new"_s;
        QVERIFY(ErrorSentences::forProblem(problem, u"VLC"_s, u"Firefox"_s).text().contains(u"Firefox"_s));
        QVERIFY(!ErrorSentences::forProblem(problem, u"VLC"_s, {}).text().contains(u"  "_s));
    }

    void everyAvailabilityHasItsSentence()
    {
        const auto all = QMetaEnum::fromType<PermissionStore::Availability>();
        QStringList seen;
        for (int i = 0; i < all.keyCount(); ++i) {
            const auto value = PermissionStore::Availability(all.value(i));
            const ErrorSentence sentence = ErrorSentences::forAvailability(value);
            if (value == PermissionStore::Availability::Ready) {
                QCOMPARE(sentence, ErrorSentence());
                continue;
            }
            checkSentence(sentence);
            QVERIFY2(!seen.contains(sentence.title), all.key(i));
            seen << sentence.title;
            QVERIFY2(value == PermissionStore::Availability::Connecting || (sentence.canRetry && !sentence.advice.isEmpty()), "a way out");
        }
    }

    /** Where snapd's own words are, they are shown; where they are not, nothing points at them. */
    void noDetailsArePromised()
    {
        const auto all = QMetaEnum::fromType<PermissionStore::Availability>();
        for (int i = 0; i < all.keyCount(); ++i) {
            QVERIFY(!ErrorSentences::forAvailability(PermissionStore::Availability(all.value(i))).text().contains(u"details"_s));
        }
        for (int value = int(ErrorCode::NotInstalled); value <= int(ErrorCode::Unknown); ++value) {
            QVERIFY(!ErrorSentences::forSnapd(ErrorCode(value)).text().contains(u"details"_s));
        }
        QCOMPARE(ErrorSentences::withWhatWasReceived(u"It is so."_s, {}), u"It is so."_s);
        QCOMPARE(ErrorSentences::withWhatWasReceived(u"It is so."_s, {.code = ErrorCode::Unknown, .message = u"no\n such %1"_s}),
            u"It is so. What was received: no such %1"_s);
    }

    void everyErrorOfSnapdHasItsSentence()
    {
        for (int value = int(ErrorCode::NotInstalled); value <= int(ErrorCode::Unknown); ++value) {
            const ErrorSentence sentence = ErrorSentences::forSnapd(ErrorCode(value));
            checkSentence(sentence);
            QVERIFY(!sentence.advice.isEmpty());
        }
    }

    void everyRefusalHasItsSentence()
    {
        for (int value = int(Refusal::Cancelled); value <= int(Refusal::ReplyLost); ++value) {
            const ErrorSentence sentence = ErrorSentences::forRefusal(Refusal(value));
            if (Refusal(value) == Refusal::Cancelled || Refusal(value) == Refusal::Unchanged) {
                QCOMPARE(sentence, ErrorSentence());
            } else {
                checkSentence(sentence);
                QVERIFY(!sentence.advice.isEmpty());
            }
        }
    }

    void noSwitchTellsOfARepair()
    {
        using Voice = ErrorSentences::Voice;
        for (int value = int(Refusal::Cancelled); value <= int(Refusal::ReplyLost); ++value) {
            for (const Voice voice : {Voice::Window, Voice::CommandLine}) {
                const ErrorSentence sentence = ErrorSentences::forRepair(Refusal(value), voice);
                QCOMPARE(sentence.text().isEmpty(), Refusal(value) == Refusal::Cancelled || Refusal(value) == Refusal::Unchanged);
                if (QList{Refusal::NotAuthorized, Refusal::HelperMissing, Refusal::SnapdUnavailable, Refusal::ReplyLost}.contains(Refusal(value))) {
                    checkSentence(sentence);
                    QVERIFY2(!sentence.text().contains(u"chang"_s) && !sentence.text().contains(u"switch"_s), qPrintable(sentence.text()));
                }
            }
        }
    }

    void whatAFileWasWantedFor_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("r") << u"read"_s;
        QTest::newRow("rw") << u"write to"_s;
        QTest::newRow("c") << u"write to"_s;
        QTest::newRow("a") << u"write to"_s;
        QTest::newRow("ac") << u"write to"_s;
        QTest::newRow("l") << u"write to"_s;
        QTest::newRow("d") << u"delete"_s;
        QTest::newRow("rd") << u"delete"_s;
        QTest::newRow("k") << u"use"_s;
        QTest::newRow("m") << u"use"_s;
        QTest::newRow("rm") << u"read"_s;
    }

    void whatAFileWasWantedFor()
    {
        QFETCH(const QString, word);
        Confinement::Denial denial;
        denial.what = Confinement::Denial::Class::File;
        denial.object = "/home/u/x";
        denial.denied = QTest::currentDataTag();
        Confinement::DenialGroup group;
        group.examples = {denial};
        QCOMPARE(ProtectionSentences::blocked(group, u"VLC"_s), u"VLC wanted to %1 /home/u/x."_s.arg(word));
    }

    void whatCannotBeReadIsNoFailedChange()
    {
        for (int value = int(Refusal::Cancelled); value <= int(Refusal::ReplyLost); ++value) {
            const ErrorSentence sentence = ErrorSentences::forReading(Refusal(value));
            QCOMPARE(sentence.text().isEmpty(), Refusal(value) == Refusal::Cancelled || Refusal(value) == Refusal::Unchanged);
            if (QList{Refusal::NotAuthorized, Refusal::NoAgent, Refusal::HelperMissing, Refusal::ReplyLost}.contains(Refusal(value))) {
                checkSentence(sentence);
                QVERIFY(!sentence.advice.isEmpty());
                QVERIFY2(!sentence.text().contains(u"chang"_s) && !sentence.text().contains(u"switch"_s), qPrintable(sentence.text()));
            }
        }
    }

    void stages()
    {
        using Stage = ChangeRequest::Stage;
        const auto all = QMetaEnum::fromType<Stage>();
        QStringList seen;
        for (int i = 0; i < all.keyCount(); ++i) {
            const auto stage = Stage(all.value(i));
            const QString text = ChangeSentences::stage(stage, u"VLC"_s, u"auto-refresh"_s);
            QCOMPARE(text.isEmpty(), stage == Stage::Finished);
            QVERIFY(!seen.contains(text));
            seen << text;
        }
        QCOMPARE(ChangeSentences::stage(Stage::WaitingForOther, u"VLC"_s, u"auto-refresh"_s), u"Waiting: VLC is being updated…"_s);
        QCOMPARE(ChangeSentences::stage(Stage::WaitingForOther, {}, {}), u"Waiting: snapd is away…"_s);
        QCOMPARE(ChangeSentences::stage(Stage::WaitingForOther, {}, u"remodel"_s), u"Waiting: snapd is busy with another change…"_s);
    }

    void caveats_data()
    {
        using Caveat = ConfinementSentences::Caveat::Kind;
        QTest::addColumn<QString>("confinement");
        QTest::addColumn<bool>("devmode");
        QTest::addColumn<bool>("jailmode");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("appArmor");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *name,
                             const char *confinement,
                             bool devmode,
                             bool jailmode,
                             const char *status,
                             const char *system,
                             bool appArmor,
                             const QList<Caveat> &kinds) {
            QList<int> expected;
            for (const Caveat kind : kinds) {
                expected << int(kind);
            }
            QTest::newRow(name) << QString::fromLatin1(confinement) << devmode << jailmode << QString::fromLatin1(status) << QString::fromLatin1(system)
                                << appArmor << expected;
        };
        row("all is well", "strict", false, false, "active", "strict", true, {});
        row("disabled", "strict", false, false, "installed", "strict", true, {Caveat::Disabled});
        row("classic", "classic", false, false, "active", "strict", true, {Caveat::Classic});
        row("classic says it once", "classic", false, false, "active", "none", false, {Caveat::Classic});
        row("classic in jail", "classic", false, true, "active", "strict", true, {});
        row("devmode", "strict", true, false, "active", "strict", true, {Caveat::Devmode});
        row("declared devmode, installed in jail", "devmode", false, true, "active", "strict", true, {});
        row("machine without", "strict", false, false, "active", "none", false, {Caveat::SystemNone});
        row("machine in part", "strict", false, false, "active", "partial", true, {Caveat::SystemPartial});
        row("machine without AppArmor", "strict", false, false, "active", "partial", false, {Caveat::SystemPartial});
        row("disabled on such a machine", "strict", false, false, "installed", "partial", false, {Caveat::Disabled, Caveat::SystemPartial});
    }

    void caveats()
    {
        QFETCH(QString, confinement);
        QFETCH(bool, devmode);
        QFETCH(bool, jailmode);
        QFETCH(QString, status);
        QFETCH(QString, system);
        QFETCH(bool, appArmor);
        QFETCH(QList<int>, expected);
        Snapd::Snap snap;
        snap.name = u"vlc"_s;
        snap.confinement = confinement;
        snap.devmode = devmode;
        snap.jailmode = jailmode;
        snap.status = status;
        Snapd::SystemInfo info;
        info.confinement = system;
        if (appArmor) {
            info.sandboxFeatures.insert(u"apparmor"_s, {});
        }
        QList<int> kinds;
        for (const auto &caveat : ConfinementSentences::caveats(snap, u"VLC"_s, info)) {
            kinds << int(caveat.kind);
            QVERIFY(caveat.text.endsWith(u'.'));
            QVERIFY(!caveat.text.contains(u'%'));
            QCOMPARE(
                caveat.text.contains(u"AppArmor"_s), system == u"partial"_s && !appArmor && caveat.kind == ConfinementSentences::Caveat::Kind::SystemPartial);
        }
        QCOMPARE(kinds, expected);
    }

    void attributes()
    {
        Permission permission;
        permission.id = {u"vlc"_s, u"dot-config"_s};
        permission.interface = u"personal-files"_s;
        QCOMPARE(AttributeWords::hint(permission), QString());
        QCOMPARE(AttributeWords::qualifier(permission), QString());
        permission.attrs = {{u"read"_s, QVariantList{u"$HOME/.config/vlc"_s}}};
        QCOMPARE(AttributeWords::hint(permission), u"Can read ~/.config/vlc."_s);
        permission.attrs.insert(u"write"_s, QVariantList{u"$HOME/a"_s, u"/b"_s});
        QVERIFY(AttributeWords::hint(permission).contains(u"~/a"_s));
        // Whatever the author wrote instead of a list of strings.
        for (const QVariant &odd : {QVariant(7), QVariant(QVariantMap{{u"x"_s, 1}}), QVariant(QVariantList{QVariantList{}, QVariant()}), QVariant()}) {
            permission.attrs = {{u"read"_s, odd}, {u"write"_s, odd}};
            QVERIFY(!AttributeWords::hint(permission).contains(u"%1"_s));
        }
        QStringList many;
        for (int i = 0; i < 40; ++i) {
            many << u"/dir/%1"_s.arg(i);
        }
        permission.attrs = {{u"read"_s, many}};
        QVERIFY(AttributeWords::hint(permission).size() < 80);

        permission.interface = u"content"_s;
        permission.attrs = {};
        QCOMPARE(AttributeWords::qualifier(permission), u"dot-config"_s);
        permission.attrs = {{u"content"_s, u"gtk-3-themes"_s}};
        QCOMPARE(AttributeWords::qualifier(permission), u"gtk-3-themes"_s);
        permission.interface = u"dbus"_s;
        permission.attrs = {{u"bus"_s, u"session"_s}, {u"name"_s, u"org.example.Player"_s}};
        QVERIFY(AttributeWords::hint(permission).contains(u"org.example.Player"_s));
    }

    void entriesOfOneInterfaceAreToldApart()
    {
        Permission permission;
        permission.id = {u"vlc"_s, u"cam"_s};
        permission.interface = u"camera"_s;
        QCOMPARE(makePermissionEntry(permission, u"VLC"_s, {}, true).accessibleName, u"Allow VLC to use the camera"_s);
        QCOMPARE(makePermissionEntry(permission, u"VLC"_s, {}, false).accessibleName, u"Allow VLC to use the camera (cam)"_s);
        permission.label = u"the one on top"_s;
        QCOMPARE(makePermissionEntry(permission, u"VLC"_s, {}, true).accessibleName, u"Allow VLC to use the camera (the one on top)"_s);
        // A title is no format.
        QVERIFY(makePermissionEntry(permission, u"100%1 %L2"_s, {}, true).accessibleName.contains(u"100%1 %L2"_s));
    }

    void commands()
    {
        PermissionEntry entry;
        Permission &permission = entry.permission;
        permission.id = {u"vlc"_s, u"camera"_s};
        permission.interface = u"camera"_s;
        const auto commands = [&entry] {
            return PermissionDetails::commands(entry);
        };
        const auto choice = [](const QString &snap, const QString &slot) {
            return SlotChoice{.slot = {snap, slot}, .label = {}, .attrs = {}};
        };
        QCOMPARE(commands(), QStringList());
        permission.choices = {choice(u"snapd"_s, u"camera"_s)};
        QCOMPARE(commands(), QStringList{u"snap connect vlc:camera :camera"_s});
        // What snapd would refuse is not advised.
        entry.refused = {{permission.choices.constFirst().slot, RuleSource()}};
        QCOMPARE(commands(), QStringList());
        // What stands can be taken away.
        permission.choices.first().connected = true;
        QCOMPARE(commands(), QStringList{u"snap disconnect vlc:camera"_s});
        permission.choices = {choice(u"themes"_s, u"gtk"_s)};
        QCOMPARE(commands(), QStringList{u"snap connect vlc:camera themes:gtk"_s});
        // As the switch asks for it, one of several; and as the switch, none that is refused.
        permission.choices << choice(u"others"_s, u"gtk"_s);
        QCOMPARE(commands(), (QStringList{u"snap connect vlc:camera themes:gtk"_s, u"snap connect vlc:camera others:gtk"_s}));
        entry.refused = {{permission.choices.constFirst().slot, RuleSource()}};
        QCOMPARE(commands(), QStringList{u"snap connect vlc:camera others:gtk"_s});
    }

    void searching()
    {
        QCOMPARE(searchText(u"  Café\tVIDÉO "_s), u"cafe video"_s);
        QCOMPARE(searchText(u"ＶＬＣ"_s), u"vlc"_s);
        QVERIFY(matchesAllWords(searchText(u"VLC Webcam"_s), {u"cam"_s, u"vl"_s}));
        QVERIFY(!matchesAllWords(searchText(u"VLC Webcam"_s), {u"cam"_s, u"zoom"_s}));
        QVERIFY(matchesAllWords(u"anything"_s, {}));
    }

    void desktopEntries()
    {
        QCOMPARE(readDesktopEntry(u"/nowhere/at/all.desktop"_s), DesktopEntry());
        QCOMPARE(readDesktopEntry(u"relative.desktop"_s), DesktopEntry());
        QCOMPARE(readDesktopEntry(u"/dev/zero"_s), DesktopEntry());
        QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.desktop"_s);
        QVERIFY(file.open());
        file.write("[Desktop Entry]\nType=Application\nName=Player\nIcon=player\nExec=x\n");
        file.close();
        QCOMPARE(readDesktopEntry(file.fileName()), (DesktopEntry{u"Player"_s, u"player"_s}));
    }

    void harmlessSvg_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::addColumn<bool>("harmless");
        const auto wrap = [](const QByteArray &inner) {
            return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 8 8'>" + inner + "</svg>");
        };
        QTest::newRow("plain") << wrap("<rect width='8' height='8'/>") << true;
        QTest::newRow("refers to itself") << wrap("<g id='a'/><use xlink:href='#a'/>") << true;
        QTest::newRow("picture within") << wrap("<image href='data:image/png;base64,AAAA'/>") << true;
        QTest::newRow("file of the machine") << wrap("<image xlink:href='file:///etc/passwd'/>") << false;
        QTest::newRow("path of the machine") << wrap("<image xlink:href='/dev/zero'/>") << false;
        QTest::newRow("from the net") << wrap("<image href='https://example.org/x.png'/>") << false;
        QTest::newRow("style sheet") << wrap("<use href=' other.svg#a'/>") << false;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'/>") << false;
        QTest::newRow("no svg") << QByteArray("<html/>") << false;
        QTest::newRow("broken off") << QByteArray("<svg><g>") << false;
        QTest::newRow("deep") << wrap(QByteArray("<g>").repeated(1000) + QByteArray("</g>").repeated(1000)) << false;
        QTest::newRow("bred") << wrap(QByteArray("<use href='#a'/>").repeated(1000)) << false;
        QTest::newRow("many") << wrap(QByteArray("<g/>").repeated(60000)) << false;
    }

    void harmlessSvg()
    {
        QFETCH(QByteArray, svg);
        QFETCH(bool, harmless);
        QCOMPARE(isHarmlessSvg(svg), harmless);
        QVERIFY(harmless || decodeIcon(svg).isEmpty());
    }
};

QTEST_MAIN(WordsTest)

#include "wordstest.moc"
