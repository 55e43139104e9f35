// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/authorizationsentences.h"

namespace Snapperms
{

namespace
{

using Answer = Privileged::AuthorizationPort::Answer;

bool isFree(Answer answer)
{
    return answer == Answer::Free || answer == Answer::Kept;
}

}

QString AuthorizationSentences::state(const Answers &answers)
{
    const Answer on = answers.connecting;
    const Answer off = answers.disconnecting;
    if (on == Answer::Unknown || off == Answer::Unknown) {
        return {};
    }
    if (isFree(on) && isFree(off)) {
        return answers.connectingSensitive == Answer::Password ? tr("Most changes ask for no password now.") : tr("Changes ask for no password now.");
    }
    if (on == Answer::Password && off == Answer::Password) {
        return tr("The next change asks for a password.");
    }
    if (on == Answer::Never && off == Answer::Never) {
        return tr("A rule of this system forbids you to change anything.");
    }
    if (isFree(on)) {
        return off == Answer::Never ? tr("You may turn on without a password, but not turn off.")
                                    : tr("Turning on asks for no password now, turning off does.");
    }
    if (isFree(off)) {
        return on == Answer::Never ? tr("You may turn off without a password, but not turn on.") : tr("Turning off asks for no password now, turning on does.");
    }
    return on == Answer::Never ? tr("You may turn off with a password, but not turn on.") : tr("You may turn on with a password, but not turn off.");
}

QString AuthorizationSentences::more(const Answers &answers)
{
    if (isFree(answers.connecting) && answers.connectingSensitive == Answer::Password) {
        return tr("What hands over the system itself asks for a password every time.");
    }
    return {};
}

bool AuthorizationSentences::isKept(const Answers &answers)
{
    return answers.connecting == Answer::Kept || answers.connectingSensitive == Answer::Kept || answers.disconnecting == Answer::Kept;
}

bool AuthorizationSentences::isOpen(const Answers &answers)
{
    return isFree(answers.connecting) || isFree(answers.disconnecting);
}

}
