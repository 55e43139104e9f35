// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "foreignwords.h"
#include "permissions/interfacecatalog.h"
#include "protection/leftopen.h"
#include "protection/programrestart.h"
#include "ui/authorizationsentences.h"
#include "ui/changesentences.h"
#include "ui/errorsentences.h"
#include "ui/protectionsentences.h"
#include "ui/usesentences.h"
#include "visibletexts.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::ForeignWords;
using Tests::VisibleTexts;

/** Those that no window is easily brought to say. */
class TranslatableSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences()
    {
        ForeignWords language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        VisibleTexts texts;
        texts.setData({u"snapd"_s, u"VLC"_s, u"Chromium"_s, u"Camera"_s});
        const auto look = [&texts](const QString &text) {
            texts.look(text, u"sentence"_s);
        };
        for (int kind = 1; kind <= int(ChangeProblem::Kind::StateDiffers); ++kind) {
            const ChangeProblem problem{
                .kind = ChangeProblem::Kind(kind), .detail = {}, .otherSnap = u"chromium"_s, .otherChange = u"refresh-snap"_s, .changeId = {}};
            const ErrorSentence sentence = ErrorSentences::forProblem(problem, u"VLC"_s, u"Chromium"_s);
            QVERIFY(!sentence.title.isEmpty());
            look(sentence.title);
            look(sentence.text());
        }
        for (const QString &change : {u"refresh-snap"_s, u"install-snap"_s, u"remove-snap"_s, u"connect-snap"_s, u"never-heard-of"_s}) {
            look(ChangeSentences::conflict(change, u"VLC"_s));
            look(ChangeSentences::conflict(change, {}));
        }
        for (int reason = 0; reason <= int(Confinement::FindingReason::ChangedMeanwhile); ++reason) {
            look(ProtectionSentences::sentence(Confinement::FindingReason(reason)));
        }
        LeftOpen left;
        left.plug = {u"vlc"_s, u"camera"_s};
        left.unseen = {100};
        left.opaque = {102};
        look(ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s));
        left.programs = {RunningProgram{.pid = 101, .tag = {}, .restart = {}, .devices = {{.path = "/dev/video0"}}}};
        look(ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s));
        left.programs = {{.pid = 101, .tag = {}, .restart = {}, .devices = {}, .hasFiles = true, .hasConnections = false}};
        look(ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s));
        left.programs[0].hasConnections = true;
        look(ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s));
        look(ProtectionSentences::restartLabel(left, u"VLC"_s));
        look(ProtectionSentences::restartQuestion(left, u"VLC"_s));
        using Result = ProgramRestart::Result;
        for (const Result result : {Result::NotPossible, Result::Refused, Result::StillThere}) {
            const QString all = ProtectionSentences::restartProblem(int(result), false, u"VLC"_s);
            const QString some = ProtectionSentences::restartProblem(int(result), true, u"VLC"_s);
            QVERIFY(!all.isEmpty() && !some.isEmpty() && all != some);
            look(all);
            look(some);
        }
        look(UseSentences::inUse(Confinement::HeldThing::Camera, u"VLC"_s));
        look(UseSentences::inUse(Confinement::HeldThing::Microphone, u"VLC"_s));
        look(UseSentences::unseenUse(u"VLC"_s));
        look(UseSentences::opaqueUse(u"VLC"_s));
        look(UseSentences::stillRecording(u"VLC"_s, u"Camera"_s));
        look(UseSentences::anotherRecording());
        look(UseSentences::perhapsRecording(u"VLC"_s));
        look(UseSentences::hiddenUse(u"audio-record"_s, false));
        using Answer = Privileged::AuthorizationPort::Answer;
        for (const auto on : {Answer::Free, Answer::Kept, Answer::Password, Answer::Never}) {
            for (const auto off : {Answer::Free, Answer::Kept, Answer::Password, Answer::Never}) {
                look(AuthorizationSentences::state({on, Answer::Password, off}));
                look(AuthorizationSentences::more({on, Answer::Password, off}));
            }
        }
        const QStringList interfaces = InterfaceCatalog::interfaces();
        for (const QString &interface : interfaces) {
            const InterfaceWords words = InterfaceCatalog::words(interface);
            look(words.title);
            look(words.explanation);
        }
        QVERIFY(texts.seen() > 300);
        QCOMPARE(texts.untranslated(), QStringList());
    }
};

QTEST_MAIN(TranslatableSentencesTest)

#include "translatablesentencestest.moc"
