// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/polkitwire.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QList>
#include <QStringList>

/** Stands in for polkitd on a private bus: answers as it is told and remembers what it was asked. */
class FakePolkit : public QObject
{
    Q_OBJECT

public:
    enum class Rule {
        Yes,
        Kept, ///< Yes, because somebody gave a password a moment ago.
        Password, ///< Asked of a person, who gives it.
        Cancel, ///< Asked of a person, who closes the dialog.
        NoAgent, ///< To be asked of a person, but the session has nobody to do it: only whoever offered to stand in is turned to.
        Hold, ///< Asked of a person, who has not answered yet.
        No,
        Unknown, ///< polkit does not know the action.
        Silent, ///< Never answers.
    };

    struct Question {
        Snapperms::Helper::PolkitSubject subject;
        QString action;
        QMap<QString, QString> details;
        uint flags = 0;
    };

    explicit FakePolkit(const QString &address);
    ~FakePolkit() override;

    QHash<QString, Rule> rules; ///< By action; No when not listed.
    QList<Question> questions;
    QStringList revoked; ///< Ids.
    QList<Snapperms::Helper::PolkitSubject> standIns; ///< Who registered as an agent for want of a better one.

    /** What was asked with leave to show a dialog. */
    [[nodiscard]] QList<Question> interactive() const;
    /** How many dialogs stand. */
    [[nodiscard]] qsizetype held() const;
    /** Every standing dialog gets this answer. */
    void release(bool authorized);
    /** Goes, with all that it knew of agents, and comes again. */
    void restart();
    /** Tells the world that rules or authorisations changed. */
    void announceChange();

private:
    friend class FakePolkitAdaptor;

    QDBusConnection m_bus;
    QDBusMessage m_standIn; ///< The registration of the last of them.
    QList<QDBusMessage> m_held;
};

/** The part of org.freedesktop.PolicyKit1.Authority that libpolkit and we use. */
class FakePolkitAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PolicyKit1.Authority")
    Q_PROPERTY(QString BackendName READ backendName CONSTANT)
    Q_PROPERTY(QString BackendVersion READ backendVersion CONSTANT)
    Q_PROPERTY(uint BackendFeatures READ backendFeatures CONSTANT)

public:
    explicit FakePolkitAdaptor(FakePolkit *polkit);

    [[nodiscard]] QString backendName() const;
    [[nodiscard]] QString backendVersion() const;
    [[nodiscard]] uint backendFeatures() const;

public Q_SLOTS:
    Snapperms::Helper::PolkitResult CheckAuthorization(const Snapperms::Helper::PolkitSubject &subject,
        const QString &action,
        const QMap<QString, QString> &details,
        uint flags,
        const QString &cancellation,
        const QDBusMessage &message);
    void RegisterAuthenticationAgentWithOptions(
        const Snapperms::Helper::PolkitSubject &subject, const QString &locale, const QString &path, const QVariantMap &options, const QDBusMessage &message);
    void EnumerateTemporaryAuthorizations(const Snapperms::Helper::PolkitSubject &subject, const QDBusMessage &message);
    void RevokeTemporaryAuthorizationById(const QString &id);

Q_SIGNALS:
    void Changed();

private:
    void askStandIn(const QString &action, const QDBusMessage &check);

    FakePolkit *const m_polkit;
};
