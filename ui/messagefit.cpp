// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/messagefit.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

namespace Snapperms
{

namespace
{

class MessageFit : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            const auto *resize = static_cast<QResizeEvent *>(event);
            if (resize->size().width() != resize->oldSize().width()) {
                // At which it finds its height anew.
                QCoreApplication::postEvent(watched, new QEvent(QEvent::LayoutRequest));
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

}

void keepFitting(KMessageWidget *message)
{
    message->installEventFilter(new MessageFit(message));
    // Words without links are nothing to go to by the keyboard, where they show a cursor; with the mouse they can be copied.
    const QList<QLabel *> labels = message->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setFocusPolicy(Qt::ClickFocus);
    }
}

KMessageWidget *headerMessage(KMessageWidget::MessageType type, const QString &iconName, QWidget *parent)
{
    auto *message = new KMessageWidget(parent);
    message->setMessageType(type);
    message->setIcon(QIcon::fromTheme(iconName));
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setPosition(KMessageWidget::Header);
    keepFitting(message);
    message->hide();
    return message;
}

void nameCloseButton(KMessageWidget *message, const QString &text, const QString &description)
{
    const QList<QAction *> actions = message->actions();
    const QList<QToolButton *> buttons = message->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (QAction *action = button->defaultAction(); action && !actions.contains(action)) {
            action->setText(text);
            action->setToolTip(description);
            button->setAccessibleName(description);
        }
    }
}

void chainFocus(const KMessageWidget *message, QWidget *place)
{
    // Qt puts nothing after what does not take the keyboard itself.
    for (const QWidget *first = place; place->focusPolicy() == Qt::NoFocus && place->previousInFocusChain() != first;) {
        place = place->previousInFocusChain();
    }
    const QList<QWidget *> parts = message->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0) {
            QWidget::setTabOrder(place, part);
            place = part;
        }
    }
}

void say(KMessageWidget *message, const QString &text)
{
    if (!text.isEmpty()) {
        message->setText(text);
        message->setAccessibleName(text);
    }
    message->setVisible(!text.isEmpty());
}

}
