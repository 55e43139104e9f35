// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "shell/backend.h"

#include "confinement/systemprobe.h"
#include "helper/protocol.h"
#include "news/newsstore.h"
#include "news/seenfile.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/authorizationstate.h"
#include "privileged/kauthconfinementdoor.h"
#include "privileged/kauthdoor.h"
#include "privileged/leasebook.h"
#include "protection/protection.h"
#include "protection/repairafterchange.h"
#include "snapd/httpclient.h"
#include "ui/mainpanel.h"

#include <QTimer>

#include <optional>

namespace Snapperms
{

class Backend::Private
{
public:
    Private(std::unique_ptr<Snapd::Client> theClient, std::unique_ptr<Privileged::Door> theDoor)
        : client(std::move(theClient))
        , door(std::move(theDoor))
        , confinementDoor(agentOf(door.get()))
    {
        // What a pretended snapd changes, nothing has to put into force.
        if (qobject_cast<Privileged::KAuthDoor *>(door.get())) {
            repairs.emplace(&queue, protection.watch(), &authorizations);
        }
    }

    static Privileged::AgentOfLastResort *agentOf(Privileged::Door *door)
    {
        auto *real = qobject_cast<Privileged::KAuthDoor *>(door);
        return real ? real->agent() : nullptr;
    }

    // Each stands on those before it.
    const std::unique_ptr<Snapd::Client> client;
    const std::unique_ptr<Privileged::Door> door;
    PermissionStore store{client.get()};
    ChangeQueue queue{client.get(), &store, door.get()};
    Confinement::SystemProbe probe;
    PermissionInsight insight{client.get(), &store, &probe};
    Privileged::KAuthConfinementDoor confinementDoor;
    Privileged::AuthorizationState authorizations;
    Privileged::LeaseBook leases{Helper::LeaseDirectory};
    Protection protection{client.get(), &store, &queue, &confinementDoor};
    std::optional<RepairAfterChange> repairs;
    SeenFile seen;
    NewsStore news{client.get(), &store, &queue, &seen};
};

Backend::Backend()
    : Backend(std::make_unique<Snapd::HttpClient>(), std::make_unique<Privileged::KAuthDoor>())
{
}

Backend::Backend(std::unique_ptr<Snapd::Client> client, std::unique_ptr<Privileged::Door> door)
    : d(std::make_unique<Private>(std::move(client), std::move(door)))
{
}

Backend::~Backend() = default;

MainPanel *Backend::makePanel(QWidget *parent)
{
    auto *panel = new MainPanel(d->client.get(), &d->store, &d->queue, &d->insight, parent);
    d->protection.setAuthorizations(&d->authorizations);
    panel->setProtection(&d->protection);
    panel->setLeases(&d->leases);
    panel->setNews(&d->news);
    panel->setAuthorizations(&d->authorizations);
    return panel;
}

NewsStore *Backend::news() const
{
    return &d->news;
}

void Backend::start()
{
    d->store.start();
    d->authorizations.refresh();
    d->leases.start();
    // The list first: with the libraries of the sound server it would come later.
    QObject::connect(
        &d->store,
        &PermissionStore::stateLoaded,
        &d->protection,
        [protection = &d->protection] {
            QTimer::singleShot(std::chrono::seconds(1), protection, [protection] {
                protection->uses()->listen(Confinement::SoundServerWatch::usualGround());
            });
        },
        Qt::SingleShotConnection);
}

}
