// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/commandline.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

namespace
{

constexpr auto program = "snapperms-cli"_L1;

/** What a command understands beside --help. */
enum Option {
    Json = 0x1,
    Wait = 0x2,
    Permission = 0x4,
    AllApps = 0x8,
    Plug = 0x10,
    Check = 0x20,
    Diff = 0x40,
    Strict = 0x80,
    Output = 0x100,
    All = 0x200,
    AllUsers = 0x400,
    For = 0x800,
};

constexpr auto jsonName = "json"_L1;
constexpr auto waitName = "wait"_L1;
constexpr auto permissionName = "permission"_L1;
constexpr auto allAppsName = "all-apps"_L1;
constexpr auto plugName = "plug"_L1;
constexpr auto checkName = "check"_L1;
constexpr auto dryRunName = "dry-run"_L1;
constexpr auto diffName = "diff"_L1;
constexpr auto strictName = "strict"_L1;
constexpr auto outputName = "output"_L1;
constexpr auto allName = "all"_L1;
constexpr auto allUsersName = "all-users"_L1;
constexpr auto forName = "for"_L1;

/** As Helper::LeaseMinutes has them. */
constexpr std::array forTimes{std::pair{"15m"_L1, 15}, std::pair{"1h"_L1, 60}, std::pair{"8h"_L1, 480}};

constexpr int longestWait = 24 * 60 * 60;

bool isSet(const QCommandLineParser &parser, QLatin1StringView name)
{
    return parser.optionNames().contains(name);
}

QString parserText(const QCommandLineParser &parser)
{
    QString text = parser.errorText();
    return text.endsWith(u'.') ? text : text + u'.';
}

}

struct CommandLine::Entry {
    Command command;
    QString name;
    QString words; ///< What stands behind the name, as in the help.
    QString summary; ///< One sentence.
    int options = 0;
};

QList<CommandLine::Entry> CommandLine::entries()
{
    return {
        {Command::List, u"list"_s, QString(), tr("List the installed apps and how much they are allowed."), Json | Wait | All},
        {Command::Show,
            u"show"_s,
            tr("APP [PERMISSION]", "names of things to be given on a command line; keep upper case"),
            tr("Show the permissions of an app, one of them in detail, or with --permission, who has one."),
            Json | Wait | Permission | Plug},
        {Command::Allow,
            u"allow"_s,
            tr("APP PERMISSION… [SNAP:SLOT]", "names of things to be given on a command line; keep upper case"),
            tr("Turn permissions on; with a slot, connect them to that slot."),
            Json | Wait | AllApps | Plug | Check | For},
        {Command::Forbid,
            u"forbid"_s,
            tr("APP PERMISSION… [SNAP:SLOT]", "names of things to be given on a command line; keep upper case"),
            tr("Turn permissions off; with a slot, disconnect them from that slot only."),
            Json | Wait | AllApps | Plug | Check},
        {Command::Reset,
            u"reset"_s,
            tr("APP [PERMISSION…]", "names of things to be given on a command line; keep upper case"),
            tr("Give permissions back to what they are by default; without any, all of the app."),
            Json | Wait | AllApps | Plug | Check},
        {Command::Verify,
            u"verify"_s,
            tr("[APP…]", "names of things to be given on a command line; keep upper case"),
            tr("Look whether the rules that snapd wrote for apps are in force."),
            Json | Wait},
        {Command::Denials,
            u"denials"_s,
            tr("[APP…]", "names of things to be given on a command line; keep upper case"),
            tr("Tell what apps were kept from lately, and what would allow it."),
            Json | Wait | AllUsers},
        {Command::Watch,
            u"watch"_s,
            tr("[APP…]", "names of things to be given on a command line; keep upper case"),
            tr("Print a line for each change, whoever makes it, until Ctrl+C."),
            Json | Wait},
        {Command::Export,
            u"export"_s,
            tr("[APP…]", "names of things to be given on a command line; keep upper case"),
            tr("Write what is allowed now as a policy file."),
            Wait | Output},
        {Command::Apply,
            u"apply"_s,
            tr("FILE", "names of things to be given on a command line; keep upper case"),
            tr("Bring this system in line with a policy file; “-” reads it from standard input."),
            Json | Wait | Check | Diff | Strict},
    };
}

struct CommandLine::Offer {
    Option option;
    QStringList names;
    QString description;
    QString value; ///< What is to be given with it; empty for nothing.
};

QList<CommandLine::Offer> CommandLine::offers()
{
    return {
        {All, {QString(allName)}, tr("Also list what asks for no permissions."), {}},
        {AllUsers, {QString(allUsersName)}, tr("Programs of all users, not only your own; a password will be asked for."), {}},
        {Permission, {QString(permissionName)}, tr("Show who has this permission, named by its interface."), tr("interface")},
        {AllApps, {QString(allAppsName)}, tr("For all apps: then there is no APP, and one PERMISSION, named by its interface."), {}},
        {Plug, {QString(plugName)}, tr("Take permissions as names of plugs, never as names of interfaces."), {}},
        {For, {QString(forName)}, tr("Allow it for so long, and not for good: 15m, 1h or 8h."), tr("time")},
        {Check, {QString(checkName), QString(dryRunName)}, tr("Change nothing, tell what would be changed. The exit code is 8 if there is something."), {}},
        {Diff, {QString(diffName)}, tr("Show the difference before it is made."), {}},
        {Strict, {QString(strictName)}, tr("Take it as a failure when an app or permission of the policy is not on this system."), {}},
        {Output, {QString(outputName)}, tr("Write to this file instead of standard output. It is replaced as a whole, or not at all."), tr("file")},
        {Json, {QString(jsonName)}, tr("Print JSON, as described in snapperms-cli(1)."), {}},
        {Wait, {QString(waitName)}, tr("Wait so long for snapd to be there."), tr("seconds")},
    };
}

QList<CommandLine::Known> CommandLine::commands()
{
    QList<Known> known;
    for (const auto all = entries(); const Entry &entry : all) {
        known.append({entry.name, entry.summary, false});
    }
    return known;
}

QStringList CommandLine::times()
{
    QStringList times;
    for (const auto &[word, minutes] : forTimes) {
        times << word;
    }
    return times;
}

QList<CommandLine::Known> CommandLine::options(const QString &command)
{
    const QList<Entry> all = entries();
    const auto entry = std::ranges::find(all, command, &Entry::name);
    QList<Known> known;
    if (entry == all.cend()) {
        return known;
    }
    for (const auto offered = offers(); const Offer &offer : offered) {
        if (entry->options & offer.option) {
            for (const QString &name : offer.names) {
                known.append({u"--"_s + name, offer.description, !offer.value.isEmpty()});
            }
        }
    }
    known.append({u"--help"_s, tr("Show this help."), false});
    return known;
}

QString CommandLine::name(Command command)
{
    const QList<Entry> all = entries();
    return std::ranges::find(all, command, &Entry::command)->name;
}

QString CommandLine::overview()
{
    QString text = tr("See and change what snap apps are allowed to do.") + u"\n\n"_s + tr("Usage: %1 COMMAND …").arg(program) + u"\n\n"_s;
    const QList<Entry> all = entries();
    qsizetype widest = 0;
    for (const Entry &entry : all) {
        widest = std::max(widest, entry.name.size());
    }
    for (const Entry &entry : all) {
        text += u"  "_s + entry.name.leftJustified(widest + 2) + entry.summary + u'\n';
    }
    text += u'\n' + tr("“%1 COMMAND --help” tells more about one of them; --version prints the version.").arg(program) + u'\n';
    return text + tr("Exit codes and everything else: %1").arg("man snapperms-cli"_L1) + u'\n';
}

CommandLine::Parsed CommandLine::parse(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty()) {
        return {std::nullopt, overview(), true};
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        return {std::nullopt, overview(), false};
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        return {std::nullopt, program + u' ' + QCoreApplication::applicationVersion() + u'\n', false};
    }
    if (first == "__complete"_L1) {
        // Everything behind it is somebody else's command line, options too.
        Request request;
        request.command = Command::Complete;
        request.words = arguments.size() > 2 ? arguments.sliced(2) : QStringList{QString()};
        request.wait = std::chrono::seconds(0);
        return {request, {}, false};
    }
    const QList<Entry> all = entries();
    const auto entry = std::ranges::find(all, first, &Entry::name);
    if (entry == all.cend()) {
        const QString what
            = first.startsWith(u'-') ? tr("The command comes first, options after it: “%1”.").arg(first) : tr("There is no command “%1”.").arg(first);
        return {std::nullopt, what + u'\n' + tr("“%1 --help” lists the commands.").arg(program) + u'\n', true};
    }
    return parseCommand(*entry, arguments);
}

CommandLine::Parsed CommandLine::parseCommand(const Entry &entry, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(entry.summary);
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Show this help."));
    parser.addOption(help);
    parser.addPositionalArgument(entry.name, entry.summary, QString(entry.name + u' ' + entry.words).trimmed());
    for (const auto offered = offers(); const Offer &offer : offered) {
        if (entry.options & offer.option) {
            parser.addOption(QCommandLineOption(offer.names, offer.description, offer.value));
        }
    }

    // The name of the program, then everything but the command's.
    if (!parser.parse(QStringList{arguments.constFirst()} + arguments.sliced(2))) {
        return {std::nullopt, parserText(parser) + u'\n' + tr("“%1 %2 --help” tells how it is used.").arg(program, entry.name) + u'\n', true};
    }
    if (parser.isSet(help)) {
        return {std::nullopt, parser.helpText(), false};
    }
    Request request;
    request.command = entry.command;
    const QString mistake = fill(request, parser, parser.positionalArguments());
    if (!mistake.isEmpty()) {
        return {std::nullopt, mistake + u'\n' + tr("“%1 %2 --help” tells how it is used.").arg(program, entry.name) + u'\n', true};
    }
    return {request, {}, false};
}

/** Returns what is wrong, or nothing. */
QString CommandLine::fill(Request &request, const QCommandLineParser &parser, const QStringList &words)
{
    request.json = isSet(parser, jsonName);
    request.plugNames = isSet(parser, plugName);
    request.allApps = isSet(parser, allAppsName);
    request.check = isSet(parser, checkName) || isSet(parser, dryRunName);
    request.diff = isSet(parser, diffName);
    request.strict = isSet(parser, strictName);
    request.all = isSet(parser, allName);
    request.allUsers = isSet(parser, allUsersName);
    if (isSet(parser, waitName)) {
        bool isNumber = false;
        const int seconds = parser.value(waitName).toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > longestWait) {
            return tr("--wait takes a number of seconds, from 0 to %1.").arg(longestWait);
        }
        request.wait = std::chrono::seconds(seconds);
    }
    if (isSet(parser, forName)) {
        const auto time = std::ranges::find(forTimes, parser.value(forName), &decltype(forTimes)::value_type::first);
        if (time == forTimes.cend()) {
            return tr("--for takes 15m, 1h or 8h.");
        }
        request.minutes = time->second;
    }
    if (words.contains(QString())) {
        return tr("A name is empty.");
    }
    switch (request.command) {
    case Command::List:
        return words.isEmpty() ? QString() : tr("“list” takes no names. Did you mean “show %1”?").arg(words.constFirst());
    case Command::Show:
        if (isSet(parser, permissionName)) {
            request.interface = parser.value(permissionName);
            return words.isEmpty() && !request.interface.isEmpty() ? QString() : tr("With --permission there is nothing else to be named.");
        }
        if (words.isEmpty() || words.size() > 2) {
            return tr("“show” takes an app, and perhaps one of its permissions; or --permission and an interface.");
        }
        request.apps = {words.constFirst()};
        for (const auto permissions = words.sliced(1); const QString &permission : permissions) {
            request.permissions.append({permission, {}});
        }
        return {};
    case Command::Allow:
    case Command::Forbid:
    case Command::Reset:
        return fillChange(request, words);
    case Command::Verify:
    case Command::Denials:
    case Command::Watch:
        request.apps = words;
        return {};
    case Command::Export:
        request.apps = words;
        request.file = parser.value(outputName);
        return isSet(parser, outputName) && request.file.isEmpty() ? tr("--output needs the name of a file.") : QString();
    case Command::Apply:
        request.file = words.value(0);
        return words.size() == 1 ? QString() : tr("“apply” takes one file, or “-” for standard input.");
    case Command::Complete:
        break;
    }
    return {};
}

/** A word with a colon is a slot, and belongs to the permission before it. */
QString CommandLine::fillChange(Request &request, QStringList words)
{
    if (!request.allApps) {
        if (words.isEmpty()) {
            return tr("An app is to be named, as “%1 list” lists it.").arg(program);
        }
        const QString app = words.takeFirst();
        if (const qsizetype colon = app.indexOf(u':'); colon >= 0) {
            return tr("App and permission are two words here: “%1 %2”.").arg(app.first(colon), app.sliced(colon + 1));
        }
        request.apps = {app};
    }
    for (const QString &word : std::as_const(words)) {
        if (!word.contains(u':')) {
            request.permissions.append({word, {}});
        } else if (request.allApps || request.command == Command::Reset) {
            return tr("A slot cannot be named here: “%1”.").arg(word);
        } else if (request.permissions.isEmpty()) {
            return tr("The slot “%1” stands before any permission.").arg(word);
        } else if (!request.permissions.constLast().slot.isEmpty()) {
            return tr("One slot for each permission: “%1” is one too many.").arg(word);
        } else if (word.count(u':') > 1 || word.endsWith(u':')) {
            return tr("A slot is written SNAP:SLOT: “%1” is none.").arg(word);
        } else {
            request.permissions.last().slot = word;
        }
    }
    if (request.allApps && request.permissions.size() != 1) {
        return tr("With --all-apps one permission is to be named, by its interface.");
    }
    if (request.permissions.isEmpty() && request.command != Command::Reset) {
        return tr("A permission is to be named, as “%1 show %2” lists them.").arg(program, request.apps.constFirst());
    }
    return {};
}

}
