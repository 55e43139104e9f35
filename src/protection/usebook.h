// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/soundserverwatch.h"
#include "confinement/usewatch.h"

#include <QObject>

#include <memory>

namespace Snapperms
{

/**
 * What snaps use at this moment, from wherever it can be known: who has a camera or a sound card open, and who records through the sound server.
 *
 * Lives on the window's thread and never blocks it.
 */
class UseBook : public QObject
{
    Q_OBJECT

public:
    explicit UseBook(const Confinement::Root &root = {}, QObject *parent = nullptr);
    ~UseBook() override;

    /** Of devices. */
    void start();
    /** Of recordings through the sound server, too: once, and not while a window is about to appear. */
    void listen(const Confinement::SoundServerWatch::Ground &ground);

    /** Sorted. */
    [[nodiscard]] QList<Confinement::Use> uses() const;
    /** See Confinement::UseWatch. */
    [[nodiscard]] bool isUnseen(const QString &snap) const { return m_devices.isUnseen(snap); }
    [[nodiscard]] bool isOpaque(const QString &snap) const { return m_devices.isOpaque(snap); }
    /** There is a sound server that tells who records: without it, nobody who records through one is in uses(). */
    [[nodiscard]] bool areRecordingsKnown() const { return m_sound && m_sound->isKnown(); }
    /** Something records through the sound server, and who it is cannot be told. */
    [[nodiscard]] bool isAnotherRecording() const { return m_sound && m_sound->isAnotherRecording(); }

    /** Whether who has this permission can come to record through the sound server. */
    [[nodiscard]] static bool leadsToRecording(const QString &interface);

Q_SIGNALS:
    void changed();

private:
    Confinement::UseWatch m_devices;
    std::unique_ptr<Confinement::SoundServerWatch> m_sound;
};

}
