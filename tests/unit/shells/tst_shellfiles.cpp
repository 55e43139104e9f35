// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(SNAPPERMS_SOURCE "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** An ini-like file: group, key, value. */
using Groups = QMap<QString, QMap<QString, QString>>;
Groups groupsOf(const QString &path)
{
    Groups groups;
    QString group;
    const QStringList lines = QString::fromUtf8(contentOf(path)).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'[')) {
            group = line.mid(1, line.size() - 2);
        } else if (const qsizetype at = line.indexOf(u'='); at > 0 && !line.startsWith(u'#')) {
            groups[group].insert(line.first(at), line.sliced(at + 1));
        }
    }
    return groups;
}

/** Into which languages @p key is translated. */
QSet<QString> languagesOf(const QStringList &keys, const QString &key)
{
    QSet<QString> languages;
    for (const QString &other : keys) {
        if (other.startsWith(key + u'[') && other.endsWith(u']')) {
            languages.insert(other.sliced(key.size() + 1).chopped(1));
        }
    }
    return languages;
}

}

/** The files that make the desktop know the program, its notifications and its module of the settings. They must agree with each other. */
class TestShellFiles : public QObject
{
    Q_OBJECT

private:
    QSet<QString> m_languages;
    void verifyTranslated(const QMap<QString, QString> &group, const QStringList &keys) const
    {
        for (const QString &key : keys) {
            QVERIFY2(group.contains(key), qPrintable(key));
            QCOMPARE(languagesOf(group.keys(), key), m_languages);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList files = QDir(QStringLiteral(SNAPPERMS_SOURCE "/translations")).entryList({u"snapperms_*.ts"_s});
        for (const QString &file : files) {
            m_languages.insert(file.sliced(10).chopped(3));
        }
        m_languages.remove(u"en"_s);
        QVERIFY(m_languages.size() >= 5);
    }

    void theDesktopFile()
    {
        const Groups groups = groupsOf(u"org.example.snapperms.desktop"_s);
        const QMap<QString, QString> entry = groups.value(u"Desktop Entry"_s);
        verifyTranslated(entry, {u"Name"_s, u"GenericName"_s, u"Comment"_s, u"Keywords"_s});
        QCOMPARE(entry.value(u"DBusActivatable"_s), u"true"_s);
        QCOMPARE(entry.value(u"Icon"_s), u"org.example.snapperms"_s);
        const QStringList actions = entry.value(u"Actions"_s).split(u';', Qt::SkipEmptyParts);
        QVERIFY(!actions.isEmpty());
        const QString program = QString::fromUtf8(contentOf(u"src/app/main.cpp"_s));
        for (const QString &action : actions) {
            const QMap<QString, QString> described = groups.value(u"Desktop Action "_s + action);
            verifyTranslated(described, {u"Name"_s});
            // Started through D-Bus it comes by its name, from a launcher that knows no D-Bus as a command.
            QVERIFY2(program.contains(u"\"%1\"_L1"_s.arg(action)), qPrintable(action));
            QVERIFY(described.value(u"Exec"_s).startsWith(u"snapperms --permission "_s));
            const QString permission = described.value(u"Exec"_s).section(u' ', -1);
            QVERIFY2(program.contains(u"return {{}, u\"%1\"_s};"_s.arg(permission)), qPrintable(permission));
        }
        QCOMPARE(groups.size(), actions.size() + 1);
    }

    void theServiceOnTheSessionBus()
    {
        const QMap<QString, QString> service = groupsOf(u"src/app/org.example.snapperms.service.in"_s).value(u"D-BUS Service"_s);
        QCOMPARE(service, (QMap<QString, QString>{{u"Name"_s, u"org.example.snapperms"_s}, {u"Exec"_s, u"@KDE_INSTALL_FULL_BINDIR@/snapperms"_s}}));
    }

    void theOptions()
    {
        // What the program takes is what its manual tells and what the shells complete, and the other way round.
        static const QRegularExpression given(u"m_(?:app|permission)\\(u\"([a-z]+)\"_s"_s);
        QSet<QString> options{u"help"_s, u"version"_s};
        for (const QRegularExpressionMatch &match : given.globalMatch(QString::fromUtf8(contentOf(u"src/app/main.cpp"_s)))) {
            options.insert(match.captured(1));
        }
        QCOMPARE(options.size(), 4);
        const QList<std::pair<QString, QString>> places{
            {u"src/app/snapperms.1"_s, u"\\.It (?:Fl [a-z] , )?Fl -([a-z]+)"_s},
            {u"src/app/completion/snapperms.bash"_s, u"(?:-W \"| )--([a-z]+)(?=[ \"])"_s},
            {u"src/app/completion/_snapperms"_s, u"--([a-z]+)"_s},
            {u"src/app/completion/snapperms.fish"_s, u" -l ([a-z]+)"_s},
        };
        for (const auto &[path, pattern] : places) {
            const QRegularExpression told(pattern);
            QSet<QString> found;
            // Where the names come from is another command with options of its own.
            const QString text = QString::fromUtf8(contentOf(path)).remove(u"snap interface --all"_s);
            for (const QRegularExpressionMatch &match : told.globalMatch(text)) {
                found.insert(match.captured(1));
            }
            QVERIFY2(found == options, qPrintable(path + u": "_s + QStringList(found.values()).join(u' ')));
        }
    }

    void theModuleOfTheSettings()
    {
        QJsonParseError error;
        const QJsonObject module = QJsonDocument::fromJson(contentOf(u"src/kcm/kcm_snapperms.json"_s), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject plugin = module.value("KPlugin"_L1).toObject();
        const QMap<QString, QString> entry = groupsOf(u"org.example.snapperms.desktop"_s).value(u"Desktop Entry"_s);
        QStringList suffixes{QString()};
        for (const QString &language : std::as_const(m_languages)) {
            suffixes << u"[%1]"_s.arg(language);
        }
        for (const QString &suffix : std::as_const(suffixes)) {
            // One program, one name.
            QCOMPARE(plugin.value(u"Name"_s + suffix).toString(), entry.value(u"Name"_s + suffix));
            QCOMPARE(plugin.value(u"Description"_s + suffix).toString(), entry.value(u"Comment"_s + suffix));
            const QStringList keywords = module.value(u"X-KDE-Keywords"_s + suffix).toString().split(u',');
            QVERIFY2(keywords.size() >= 8 && keywords.contains(u"Flatseal"_s), qPrintable(suffix));
            QVERIFY(!keywords.contains(QString()));
        }
        const QStringList english = module.value("X-KDE-Keywords"_L1).toString().split(u',');
        for (const QString &word : {u"snap"_s, u"permissions"_s, u"microphone"_s, u"camera"_s, u"webcam"_s}) {
            QVERIFY2(english.contains(word), qPrintable(word));
        }
        QCOMPARE(module.value("X-KDE-System-Settings-Parent-Category"_L1).toString(), u"applications-permissions"_s);
        QCOMPARE(plugin.value("Icon"_L1).toString(), u"org.example.snapperms"_s);
        // Wherever one looks for it, it is the same place.
        const QString bugs = plugin.value("BugReportUrl"_L1).toString();
        QVERIFY(bugs.startsWith(u"https://"_s));
        const QString metainfo = QString::fromUtf8(contentOf(u"org.example.snapperms.metainfo.xml"_s));
        QVERIFY(metainfo.contains(u"<url type=\"bugtracker\">%1</url>"_s.arg(bugs)));
        static const QRegularExpression told(u"homepage\\(\\)\\n\\{\\n    return u\"([^\"]+)\"_s;"_s);
        const QString about = QString::fromUtf8(contentOf(u"ui/aboutdialog.cpp"_s));
        const QString home = told.match(about).captured(1);
        QVERIFY(metainfo.contains(u"<url type=\"homepage\">%1</url>"_s.arg(home)));
        QCOMPARE(home + u"/bugs"_s, bugs);
        QVERIFY(about.contains(u"return homepage() + u\"/bugs\"_s;"_s));
    }

    void theNotifications()
    {
        const Groups groups = groupsOf(u"src/app/snapperms.notifyrc"_s);
        verifyTranslated(groups.value(u"Global"_s), {u"Name"_s, u"Comment"_s});
        QCOMPARE(groups.value(u"Global"_s).value(u"IconName"_s), u"org.example.snapperms"_s);
        QCOMPARE(groups.value(u"Global"_s).value(u"DesktopEntry"_s), u"org.example.snapperms"_s);
        const QString source = QString::fromUtf8(contentOf(u"src/app/desktopnotification.cpp"_s));
        static const QRegularExpression made(u"new KNotification\\(u\"([A-Za-z]+)\"_s"_s);
        int events = 0;
        for (const QRegularExpressionMatch &match : made.globalMatch(source)) {
            ++events;
            verifyTranslated(groups.value(u"Event/"_s + match.captured(1)), {u"Name"_s, u"Comment"_s});
        }
        QCOMPARE(groups.size(), 1 + events);
        QVERIFY(events > 0);
    }
};

QTEST_GUILESS_MAIN(TestShellFiles)

#include "tst_shellfiles.moc"
