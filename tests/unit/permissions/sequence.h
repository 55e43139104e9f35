// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "sequencewindow.h"

#include <memory>
#include <random>
#include <vector>

namespace Snapperms::Tests
{

/**
 * One random order of events: people flipping switches in one window or in two, killing and forgetting requests, other programs changing connections, snaps
 * coming and going, snapd restarting, its clock being set, replies arriving late, in any order or never, and notices that nobody hears. The same seed gives the
 * same order. After run(), complaint() says what was wrong, if anything.
 */
class Sequence
{
public:
    Sequence(quint32 seed, bool verbose);
    ~Sequence();

    void run();
    [[nodiscard]] QString complaint() const;

private:
    void setUp();
    void act();
    void actOnSnapd();
    void actOutside();
    void actOnSnaps();
    void actOnDoor();
    void actOnChange();
    void actOnRequest(bool destroys);
    void submit();
    void stepClient();
    void processEvents();
    void drain();
    void complain(const QString &what);
    void say(const QString &what) const;
    [[nodiscard]] SequenceWindow &anyWindow();
    [[nodiscard]] bool isUp() const;
    [[nodiscard]] int random(int below);
    [[nodiscard]] bool chance(int percent);
    template <typename List>
    [[nodiscard]] auto pick(const List &list);

    const bool m_verbose;
    std::mt19937 m_random;
    QString m_complaint;
    bool m_slow = false;
    bool m_polls = false;
    bool m_deaf = false; ///< Notices were lost, or are not told for the clock.

    MemorySnapd m_snapd;
    std::vector<std::unique_ptr<SequenceWindow>> m_windows;
};

}
