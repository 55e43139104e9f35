// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/messagefit.h"

#include <QCoreApplication>
#include <QIcon>
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

void chainButtons(const KMessageWidget *message, QWidget *place)
{
    const QList<QToolButton *> buttons = message->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        QWidget::setTabOrder(place, button);
        place = button;
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
