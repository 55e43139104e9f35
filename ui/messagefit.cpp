// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/messagefit.h"

#include <KMessageWidget>

#include <QCoreApplication>
#include <QResizeEvent>

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

}
