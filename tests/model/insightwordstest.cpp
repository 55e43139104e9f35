// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/accesssentences.h"
#include "ui/accesssummary.h"
#include "ui/defaultsentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

using Verdict = CapabilityAccess::Verdict;
using DefaultOn = PermissionDefault::DefaultOn;
using Reason = PermissionDefault::Reason;
using State = PermissionDefault::State;

/** Every typed answer about defaults and about what is within reach has its words. A value in the middle is caught by the compiler, one at the end here. */
class InsightWordsTest : public QObject
{
    Q_OBJECT

private:
    static void checkSentence(const QString &sentence)
    {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"  "_s), qPrintable(sentence));
    }

    static AccessRoute route(const QString &interface, AccessStrength strength, bool own = false, bool open = true)
    {
        return {.plug = {u"zoom"_s, interface}, .interface = interface, .strength = strength, .connected = open, .own = own, .everything = false, .open = open};
    }

    static CapabilityAccess access(Capability capability, Verdict verdict, const QList<AccessRoute> &routes, const QList<NotEnforcedReason> &reasons = {})
    {
        CapabilityAccess access;
        access.capability = capability;
        access.verdict = verdict;
        access.routes = routes;
        access.reasons = reasons;
        for (const AccessRoute &one : routes) {
            if (one.open) {
                access.toClose << one.plug;
            }
        }
        return access;
    }

    static RowAccess row(const CapabilityAccess &left, bool closable = true) { return {.stillOpen = {left}, .toClose = left.toClose, .closable = closable}; }

private Q_SLOTS:
    void everyState()
    {
        const QList<State> quiet{State::OnByDefault, State::OffByDefault, State::OffUnknown, State::Unavailable};
        QStringList seen;
        for (int value = int(State::OnByDefault); value <= int(State::Unavailable); ++value) {
            PermissionDefault standing;
            standing.state = State(value);
            for (const DefaultOn defaultOn : {DefaultOn::No, DefaultOn::Yes, DefaultOn::Unknown}) {
                standing.defaultOn = defaultOn;
                checkSentence(DefaultSentences::state(standing));
            }
            QVERIFY2(!seen.contains(DefaultSentences::state(standing)), qPrintable(DefaultSentences::state(standing)));
            seen << DefaultSentences::state(standing);
            const QString mark = DefaultSentences::mark(standing);
            QCOMPARE(mark.isEmpty(), quiet.contains(standing.state));
            // More than words in a colour: a picture, too.
            QCOMPARE(DefaultSentences::markIcon(standing.state).isEmpty(), mark.isEmpty());
            QVERIFY(!mark.endsWith(u'.'));
        }
        PermissionDefault after;
        after.state = State(int(State::Unavailable) + 1);
        QCOMPARE(DefaultSentences::state(after), QString());
    }

    void everyReasonForADefault()
    {
        QStringList seen;
        for (int value = int(Reason::Record); value <= int(Reason::HostDecides); ++value) {
            const QString sentence = DefaultSentences::reason(Reason(value), u"VLC"_s);
            checkSentence(sentence);
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen << sentence;
        }
        QCOMPARE(DefaultSentences::reason(Reason(int(Reason::HostDecides) + 1), u"VLC"_s), QString());
        QVERIFY(DefaultSentences::defaultOn(DefaultOn::Yes) != DefaultSentences::defaultOn(DefaultOn::No));
        QVERIFY(!DefaultSentences::defaultOn(DefaultOn::Unknown).isEmpty());
    }

    void everyFailureToRead()
    {
        for (int code = int(Snapd::ErrorCode::NotInstalled); code <= int(Snapd::ErrorCode::Unknown); ++code) {
            Snapd::Error error;
            error.code = Snapd::ErrorCode(code);
            error.message = u"snapd's own words"_s;
            checkSentence(DefaultSentences::readProblem(error));
        }
        for (int source = int(RuleSource::NoRule); source <= int(RuleSource::NotAsked); ++source) {
            QVERIFY(!DefaultSentences::refused(RuleSource(source)).isEmpty());
        }
    }

    void whatUpdatesDo()
    {
        PermissionDefault standing;
        standing.state = State::OffWithoutRecord;
        standing.defaultOn = DefaultOn::Yes;
        standing.offMayComeBack = true;
        const QString trap = DefaultSentences::update(standing, u"VLC"_s);
        checkSentence(trap);
        QVERIFY2(trap.contains(u"turns it on again"_s), qPrintable(trap));
        QVERIFY2(trap.contains(u"If it was turned off in this program"_s), qPrintable(trap)); // whether it was cannot be known
        QVERIFY2(!trap.contains(u"administrator"_s), qPrintable(trap));
        standing.administratorMayForbid = true;
        QVERIFY(DefaultSentences::update(standing, u"VLC"_s).contains(u"administrator"_s));

        PermissionDefault off;
        off.state = State::TurnedOffByYou;
        off.defaultOn = DefaultOn::Yes;
        checkSentence(DefaultSentences::update(off, u"VLC"_s));
        QVERIFY(DefaultSentences::update(off, u"VLC"_s).contains(u"leave it off"_s));

        // snapd has a record of one of two slots that it would connect.
        off.reason = Reason::Record;
        off.offMayComeBack = true;
        for (const State state : {State::TurnedOffByYou, State::OffWithoutRecord}) {
            off.state = state;
            const QString half = DefaultSentences::update(off, u"VLC"_s);
            checkSentence(half);
            QVERIFY2(!half.contains(u"leave it off"_s), qPrintable(half));
            QVERIFY2(half.contains(u"turns it on again"_s), qPrintable(half));
            QVERIFY2(!half.contains(u"no record"_s), qPrintable(half));
        }

        PermissionDefault next;
        next.state = State::OnByDefault;
        next.defaultOn = DefaultOn::Yes;
        QCOMPARE(DefaultSentences::update(next, u"VLC"_s), QString());
        next.byHand = true;
        next.nextOffMayComeBack = true;
        checkSentence(DefaultSentences::update(next, u"VLC"_s));
        QVERIFY(DefaultSentences::update(next, u"VLC"_s).contains(u"If it is turned off now"_s));
    }

    void everyCapability()
    {
        QStringList seen;
        QList<int> ranks;
        const QList<Capability> all = allCapabilities();
        for (const Capability capability : all) {
            const QString name = AccessSentences::capability(capability);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen << name;
            QVERIFY(!AccessSentences::capabilityIcon(capability).isEmpty());
            const int rank = AccessSentences::rank(capability);
            QVERIFY(rank >= 0 && !ranks.contains(rank));
            ranks << rank;
        }
        QVERIFY(AccessSentences::rank(Capability::Microphone) < AccessSentences::rank(Capability::PlaySound));
    }

    void everyReasonNotEnforced()
    {
        QStringList seen;
        for (int value = int(NotEnforcedReason::ClassicSnap); value <= int(NotEnforcedReason::SystemUnknown); ++value) {
            const QString sentence = AccessSentences::reason(NotEnforcedReason(value), u"VLC"_s);
            checkSentence(sentence);
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen << sentence;
        }
        QCOMPARE(AccessSentences::reason(NotEnforcedReason(int(NotEnforcedReason::SystemUnknown) + 1), u"VLC"_s), QString());
    }

    void everyStrength()
    {
        QCOMPARE(AccessSentences::strength(AccessStrength::Full), QString());
        for (int value = int(AccessStrength::Partly); value <= int(AccessStrength::AsksFirst); ++value) {
            QVERIFY(!AccessSentences::strength(AccessStrength(value)).isEmpty());
        }
    }

    void everyVerdict()
    {
        QStringList seen;
        const QList<AccessRoute> routes{route(u"pulseaudio"_s, AccessStrength::Full), route(u"audio-record"_s, AccessStrength::Full, true, false)};
        for (const Verdict verdict : {Verdict::Off, Verdict::OffButReachable, Verdict::On, Verdict::NotEnforced}) {
            const QString words = AccessSentences::verdict(access(Capability::Microphone, verdict, routes, {NotEnforcedReason::SoundServerUnknown}));
            QVERIFY(!words.isEmpty() && !words.contains(u'%'));
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen << words;
        }
        QVERIFY(!AccessSentences::verdict(access(Capability::Camera, Verdict::NotEnforced, {})).contains(u'%'));
    }

    void throughPulseAudio()
    {
        const CapabilityAccess left = access(Capability::Microphone,
            Verdict::OffButReachable,
            {route(u"pulseaudio"_s, AccessStrength::Full), route(u"audio-record"_s, AccessStrength::Full, true, false)});
        const AccessSentences::Note note = AccessSentences::note(row(left), u"Microphone"_s);
        QVERIFY(note.serious);
        QVERIFY(note.closable);
        checkSentence(note.text);
        QVERIFY2(note.text.startsWith(u"Microphone is off, but this app can still reach it through "_s), qPrintable(note.text));
        QVERIFY(!note.closes.isEmpty());
        // Where closing is not enough it is offered all the same, and not as if it were.
        const AccessSentences::Note never = AccessSentences::note(row(left, false), u"Microphone"_s);
        QVERIFY(never.closable);
        checkSentence(never.text);
        QVERIFY(never.text != note.text);
    }

    void onlyInPart()
    {
        const CapabilityAccess left = access(Capability::HomeFiles, Verdict::OffButReachable, {route(u"personal-files"_s, AccessStrength::Partly)});
        const AccessSentences::Note note = AccessSentences::note(row(left), u"Home Folder"_s);
        QVERIFY(note.text.contains(u"part of it"_s));
        QVERIFY(!note.serious && !note.closable);
        QVERIFY(!AccessSummary::isRemarkable(left));
        QVERIFY(AccessSentences::verdict(left).contains(u"artly"_s));
    }

    void theSoundServer()
    {
        const QList<AccessRoute> routes{route(u"audio-playback"_s, AccessStrength::UnlessSoundServerRefuses)};
        const RowAccess ignores = row(access(Capability::Microphone, Verdict::NotEnforced, routes, {NotEnforcedReason::SoundServerIgnoresSnaps}));
        const AccessSentences::Note sure = AccessSentences::note(ignores, u"Microphone"_s);
        checkSentence(sure.text);
        QVERIFY(sure.serious && sure.closable);
        const RowAccess unknown = row(access(Capability::Microphone, Verdict::NotEnforced, routes, {NotEnforcedReason::SoundServerUnknown}));
        const AccessSentences::Note unsure = AccessSentences::note(unknown, u"Microphone"_s);
        checkSentence(unsure.text);
        QVERIFY(!unsure.serious && !unsure.closable && !unsure.known);
        // Nor is a way named that perhaps is none, whatever else is open.
        const RowAccess perhaps = row(access(Capability::Microphone, Verdict::OffButReachable, routes, {NotEnforcedReason::SoundServerUnknown}));
        QCOMPARE(AccessSentences::note(perhaps, u"Microphone"_s), unsure);
    }

    void whatThePageSaysTheRowDoesNot()
    {
        for (int value = int(NotEnforcedReason::ClassicSnap); value <= int(NotEnforcedReason::SystemUnknown); ++value) {
            const NotEnforcedReason reason = NotEnforcedReason(value);
            const RowAccess left = row(access(Capability::Microphone, Verdict::NotEnforced, {}, {reason}), false);
            const bool bySoundServer = reason == NotEnforcedReason::SoundServerIgnoresSnaps || reason == NotEnforcedReason::SoundServerUnknown;
            QCOMPARE(AccessSentences::note(left, u"Microphone"_s).text.isEmpty(), !bySoundServer);
            QCOMPARE(AccessSentences::details(left, u"VLC"_s), QStringList{AccessSentences::reason(reason, u"VLC"_s)});
        }
        QCOMPARE(AccessSentences::note({}, u"Microphone"_s), AccessSentences::Note());
        QCOMPARE(AccessSentences::details({}, u"VLC"_s), QStringList());
    }

    void onlyWhatIsKnownCountsAsWithinReach()
    {
        const auto within = [](Verdict verdict, const QList<AccessRoute> &routes, const QList<NotEnforcedReason> &reasons = {}) {
            return AccessSentences::isReachable(row(access(Capability::Microphone, verdict, routes, reasons)));
        };
        const QList<AccessRoute> sure{route(u"pulseaudio"_s, AccessStrength::Full)};
        const QList<AccessRoute> perhaps{route(u"audio-playback"_s, AccessStrength::UnlessSoundServerRefuses)};
        QVERIFY(within(Verdict::OffButReachable, sure));
        QVERIFY(within(Verdict::OffButReachable, sure, {NotEnforcedReason::NoAppArmor}));
        QVERIFY(within(Verdict::NotEnforced, {}, {NotEnforcedReason::ClassicSnap}));
        QVERIFY(within(Verdict::NotEnforced, {}, {NotEnforcedReason::DevmodeSnap}));
        QVERIFY(within(Verdict::NotEnforced, perhaps, {NotEnforcedReason::SoundServerIgnoresSnaps}));
        QVERIFY(!within(Verdict::NotEnforced, perhaps, {NotEnforcedReason::SoundServerUnknown}));
        QVERIFY(!within(Verdict::OffButReachable, perhaps, {NotEnforcedReason::SoundServerUnknown}));
        QVERIFY(!within(Verdict::NotEnforced, {}, {NotEnforcedReason::NoAppArmor}));
        QVERIFY(!within(Verdict::NotEnforced, {}, {NotEnforcedReason::SystemUnknown}));
        QVERIFY(!AccessSentences::isReachable({}));
    }

    void whatIsRemarkable()
    {
        const auto reachable = [](Verdict verdict, const QList<AccessRoute> &routes, const QList<NotEnforcedReason> &reasons = {}) {
            return AccessSummary::isReachable(access(Capability::Microphone, verdict, routes, reasons));
        };
        const QList<AccessRoute> routes{route(u"pulseaudio"_s, AccessStrength::Full), route(u"audio-record"_s, AccessStrength::Full, true, false)};
        QVERIFY(reachable(Verdict::On, routes));
        QVERIFY(reachable(Verdict::OffButReachable, routes));
        QVERIFY(!reachable(Verdict::Off, routes));
        QVERIFY(!reachable(Verdict::NotEnforced, routes, {NotEnforcedReason::NoAppArmor}));
        QVERIFY(reachable(Verdict::NotEnforced, routes, {NotEnforcedReason::SoundServerIgnoresSnaps}));
        QVERIFY(AccessSummary::isRemarkable(access(Capability::Microphone, Verdict::OffButReachable, routes)));
        QVERIFY(!AccessSummary::isRemarkable(access(Capability::Microphone, Verdict::On, routes)));
        QVERIFY(AccessSummary::isRemarkable(access(Capability::WholeSystem, Verdict::On, {route(u"snapd-control"_s, AccessStrength::Full, true)})));
        QVERIFY(!AccessSummary::isRemarkable(access(Capability::ScreenContents, Verdict::OffButReachable, {route(u"x11"_s, AccessStrength::WithinX11)})));
    }
};

QTEST_GUILESS_MAIN(InsightWordsTest)

#include "insightwordstest.moc"
