// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "kcmsnapperms.h"

#include "translations/translators.h"
#include "ui/destination.h"
#include "ui/mainpanel.h"

#include <KPluginFactory>

#include <QLocale>
#include <QVBoxLayout>

K_PLUGIN_CLASS_WITH_JSON(Snapperms::KcmSnapperms, "kcm_snapperms.json")

namespace Snapperms
{

KcmSnapperms::KcmSnapperms(QObject *parent, const KPluginMetaData &metaData, const QVariantList &arguments)
    : KCModule(parent, metaData)
{
    setButtons(NoAdditionalButton);
    // Ahead of the first widget. The program around us has none of our words.
    installTranslators(QLocale());
    m_backend.start();
    m_panel = m_backend.makePanel(widget());
    auto *layout = new QVBoxLayout(widget());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(this, &KAbstractConfigModule::activationRequested, this, &KcmSnapperms::follow);
    follow(arguments);
}

KcmSnapperms::~KcmSnapperms()
{
    // Its parent may outlive us, and it looks at what we own.
    delete m_panel.data();
}

void KcmSnapperms::follow(const QVariantList &arguments)
{
    if (arguments.isEmpty() || !m_panel) {
        return;
    }
    const QString word = arguments.first().toString();
    // Of what makes no sense it says that there is no such app.
    Destination::fromWord(word).value_or(Destination{word, {}}).show(m_panel);
}

}

#include "kcmsnapperms.moc"

#include "moc_kcmsnapperms.cpp"
