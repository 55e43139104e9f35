// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// catalogaudit INTERFACE...: what the window says of each, as one JSON object.

#include "permissions/interfacecatalog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Snapperms;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList names = QCoreApplication::arguments().mid(1);
    QJsonObject told;
    for (const QString &name : names) {
        const InterfaceWords words = InterfaceCatalog::words(name);
        told.insert(name,
            QJsonObject{
                {u"known"_s, words.known},
                {u"title"_s, words.title},
                {u"explanation"_s, words.explanation},
                {u"sentence"_s, words.allowSentence},
                {u"icon"_s, words.iconName},
                {u"group"_s, InterfaceCatalog::groupTitle(words.group)},
            });
    }
    std::fputs(QJsonDocument(told).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
