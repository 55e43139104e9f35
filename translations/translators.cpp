// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "translators.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

constexpr auto translationsPath = ":/org.example.snapperms/translations"_L1;
constexpr auto prefix = "snapperms_"_L1;
constexpr auto suffix = ".qm"_L1;
constexpr auto objectName = "snapperms-translator"_L1;

//: "RTL" where one writes from right to left, otherwise "LTR". Qt turns the windows around accordingly.
[[maybe_unused]] constexpr const char *directionOfWriting = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

void install(QTranslator *translator, bool loaded)
{
    if (!loaded) {
        delete translator;
        return;
    }
    translator->setObjectName(objectName);
    QCoreApplication::installTranslator(translator);
}

}

void installTranslators(const QLocale &locale)
{
    QCoreApplication *const application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(objectName, Qt::FindDirectChildrenOnly));

    // Who is asked first is installed last. English comes before all, since it knows "1 app" from "2 apps" where no translation does.
    auto *const english = new QTranslator(application);
    install(english, english->load(prefix + "en"_L1, translationsPath));

    auto *const qt = new QTranslator(application);
    install(qt, qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));

    auto *const own = new QTranslator(application);
    install(own, own->load(locale, u"snapperms"_s, u"_"_s, translationsPath));
}

QStringList builtInLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(translationsPath).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name)) {
        codes.append(file.sliced(prefix.size(), file.size() - prefix.size() - suffix.size()));
    }
    return codes;
}

}
