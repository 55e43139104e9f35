// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "visibletexts.h"

#include "foreignwords.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QJsonDocument>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

namespace
{

/** Properties of widgets and actions that nobody reads. */
bool isTechnical(const QByteArray &property)
{
    static const QList<QByteArray> technical{
        "objectName", "styleSheet", "html", "markdown", "inputMask", "windowFilePath", "windowRole", "family", "placeholderIconName"};
    return technical.contains(property);
}

/** Words that only machines use: paths, addresses, "org.freedesktop.UPower", "sys_nice", "snap:slot", "0x1f". */
bool isMachineWord(const QString &word)
{
    static const QRegularExpression machine(u"[/_@$*=:]\\S|\\w\\.\\w+\\.\\w|^-|[0-9]"_s);
    return machine.match(word).hasMatch();
}

}

void VisibleTexts::setData(const QStringList &data)
{
    m_data = data;
    m_data.removeAll(QString());
    m_data.removeDuplicates();
    std::ranges::sort(m_data, [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
}

QString VisibleTexts::leftOver(const QString &text) const
{
    if (QJsonDocument::fromJson(text.toUtf8()).isObject()) {
        return {}; // attributes of a plug
    }
    QString rest = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    // Paths and the like are kept apart from the sentence around them, which may be written from the right.
    static const QRegularExpression isolated(u"\\x{2066}[^\\x{2069}]*\\x{2069}"_s);
    rest.remove(isolated);
    for (const QString &word : m_data) {
        for (qsizetype at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool isWhole = (at == 0 || !rest.at(at - 1).isLetter()) && (end == rest.size() || !rest.at(end).isLetter());
            if (isWhole) {
                rest.replace(at, word.size(), u' ');
            }
        }
    }
    static const QRegularExpression command(u"\\bsnap (dis)?connect\\b"_s);
    rest.remove(command);
    QStringList left;
    static const QRegularExpression space(u"[\\s\\x{200b}]+"_s);
    const QStringList words = rest.split(space, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool hasLetter = std::ranges::any_of(word, [](QChar letter) {
            return letter.isLetter() && !ForeignWords::isForeign(letter);
        });
        if (hasLetter && !isMachineWord(word)) {
            left << word;
        }
    }
    return left.join(u' ');
}

void VisibleTexts::look(const QString &text, const QString &where)
{
    if (!text.isEmpty() && !m_seen.contains(text)) {
        m_seen.insert(text, where);
    }
}

void VisibleTexts::look(QObject *root)
{
    QList<QObject *> objects = root->findChildren<QObject *>();
    objects.prepend(root);
    for (QObject *object : std::as_const(objects)) {
        const QString name = QLatin1StringView(object->metaObject()->className());
        if (!object->isWidgetType() && !object->inherits("QAction")) {
            continue;
        }
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (property.metaType() == QMetaType::fromType<QString>() && !isTechnical(property.name())) {
                look(property.read(object).toString(), name + u'.' + QLatin1StringView(property.name()));
            }
        }
        if (QAccessibleInterface *interface = object->isWidgetType() ? QAccessible::queryAccessibleInterface(object) : nullptr) {
            for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
                look(interface->text(part), name + u" for screen readers"_s);
            }
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(object)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                for (const QString &text : {tabs->tabText(tab), tabs->tabToolTip(tab), tabs->accessibleTabName(tab)}) {
                    look(text, name + u" tab"_s);
                }
            }
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(object); view && view->model()) {
            const QAbstractItemModel *model = view->model();
            // What stands for a place is a key.
            const QHash<int, QByteArray> roles = model->roleNames();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
                    const QVariant value = model->index(row, 0).data(it.key());
                    if (value.metaType() == QMetaType::fromType<QString>() && !it.value().toLower().contains("key")) {
                        look(value.toString(), name + u' ' + QLatin1StringView(it.value()));
                    }
                }
            }
        }
    }
}

void VisibleTexts::lookAround()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        look(window);
    }
}

QStringList VisibleTexts::untranslated() const
{
    QStringList found;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        if (const QString left = leftOver(it.key()); !left.isEmpty()) {
            found << u"%1: “%2” (%3)"_s.arg(it.value(), it.key(), left);
        }
    }
    found.sort();
    return found;
}

}
