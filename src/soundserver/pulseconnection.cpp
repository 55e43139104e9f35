// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "soundserver/pulseconnection.h"

#include <QFile>

#include <utility>

namespace Snapperms::Confinement
{

namespace
{
constexpr pa_usec_t rest = 200 * PA_USEC_PER_MSEC;
// A stream and the input that it makes run do not change at the same moment.
constexpr pa_usec_t secondLook = 1 * PA_USEC_PER_SEC;
}

PulseConnection::PulseConnection(std::function<void(const SoundSnapshot &)> told)
    : m_told(std::move(told))
{
}

PulseConnection::~PulseConnection()
{
    if (m_loop) {
        pa_threaded_mainloop_stop(m_loop);
    }
    if (m_context) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }
    if (m_timer) {
        pa_mainloop_api *api = pa_threaded_mainloop_get_api(m_loop);
        api->time_free(m_timer);
    }
    if (m_loop) {
        pa_threaded_mainloop_free(m_loop);
    }
}

bool PulseConnection::open(const QString &path)
{
    m_loop = pa_threaded_mainloop_new();
    if (!m_loop) {
        return false;
    }
    pa_threaded_mainloop_set_name(m_loop, "soundserver");
    pa_proplist *properties = pa_proplist_new();
    pa_proplist_sets(properties, PA_PROP_APPLICATION_NAME, "snapperms");
    pa_proplist_sets(properties, PA_PROP_APPLICATION_ID, "org.example.snapperms");
    pa_proplist_sets(properties, PA_PROP_APPLICATION_ICON_NAME, "org.example.snapperms");
    m_context = pa_context_new_with_proplist(pa_threaded_mainloop_get_api(m_loop), "snapperms", properties);
    pa_proplist_free(properties);
    if (!m_context) {
        return false;
    }
    pa_context_set_state_callback(
        m_context,
        [](pa_context *, void *self) {
            static_cast<PulseConnection *>(self)->stateChanged();
        },
        this);
    pa_context_set_subscribe_callback(
        m_context,
        [](pa_context *, pa_subscription_event_type_t, uint32_t, void *self) {
            static_cast<PulseConnection *>(self)->somethingChanged();
        },
        this);
    const QByteArray server = "unix:" + QFile::encodeName(path);
    return pa_context_connect(m_context, server.constData(), PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0 && pa_threaded_mainloop_start(m_loop) >= 0;
}

bool PulseConnection::asked(pa_operation *operation)
{
    if (!operation) {
        fail();
        return false;
    }
    pa_operation_unref(operation);
    return true;
}

void PulseConnection::fail()
{
    if (!m_isOver) {
        m_isOver = true;
        m_told({});
    }
}

void PulseConnection::stateChanged()
{
    switch (pa_context_get_state(m_context)) {
    case PA_CONTEXT_READY:
        if (asked(pa_context_subscribe(m_context,
                pa_subscription_mask_t(PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT | PA_SUBSCRIPTION_MASK_CLIENT),
                nullptr,
                nullptr))) {
            refresh();
        }
        break;
    case PA_CONTEXT_FAILED:
    case PA_CONTEXT_TERMINATED:
        fail();
        break;
    default:
        break;
    }
}

void PulseConnection::somethingChanged()
{
    if (m_isReading) {
        m_readAgain = true;
    } else if (!m_isWaiting) {
        waitFor(rest);
    }
}

void PulseConnection::waitFor(pa_usec_t time)
{
    m_isWaiting = true;
    const pa_usec_t when = pa_rtclock_now() + time;
    if (m_timer) {
        pa_context_rttime_restart(m_context, m_timer, when);
        return;
    }
    m_timer = pa_context_rttime_new(
        m_context,
        when,
        [](pa_mainloop_api *, pa_time_event *, const timeval *, void *self) {
            auto *connection = static_cast<PulseConnection *>(self);
            connection->m_isWaiting = false;
            connection->refresh();
        },
        this);
}

void PulseConnection::refresh()
{
    if (m_isReading || m_isOver || pa_context_get_state(m_context) != PA_CONTEXT_READY) {
        return;
    }
    m_isReading = true;
    m_reading = {};
    // Answered in this order. What changes meanwhile is told, and read again.
    const auto server = [](pa_context *, const pa_server_info *info, void *self) {
        if (info) {
            static_cast<PulseConnection *>(self)->m_reading.addServer(*info);
        }
    };
    const auto client = [](pa_context *, const pa_client_info *info, int end, void *self) {
        if (end == 0 && info) {
            static_cast<PulseConnection *>(self)->m_reading.addClient(*info);
        }
    };
    const auto source = [](pa_context *, const pa_source_info *info, int end, void *self) {
        if (end == 0 && info) {
            static_cast<PulseConnection *>(self)->m_reading.addSource(*info);
        }
    };
    const auto stream = [](pa_context *, const pa_source_output_info *info, int end, void *self) {
        auto *connection = static_cast<PulseConnection *>(self);
        if (end < 0) {
            connection->fail();
        } else if (end > 0) {
            connection->readAll();
        } else if (info) {
            connection->m_reading.addStream(*info);
        }
    };
    if (asked(pa_context_get_server_info(m_context, server, this)) && asked(pa_context_get_client_info_list(m_context, client, this))
        && asked(pa_context_get_source_info_list(m_context, source, this))) {
        asked(pa_context_get_source_output_info_list(m_context, stream, this));
    }
}

void PulseConnection::readAll()
{
    m_isReading = false;
    auto [now, isSuspicious] = m_reading.result(pa_context_get_index(m_context));
    // An input that runs for nobody who is seen: some clients of PipeWire need no stream to record, and a stream can say that it is at rest.
    const bool isFirstLook = isSuspicious && !m_wasSuspicious;
    now.isAnotherRecording = now.isAnotherRecording || (isSuspicious && !isFirstLook);
    m_wasSuspicious = isSuspicious;
    m_reading = {};
    if (std::exchange(m_readAgain, false)) {
        waitFor(rest);
    } else if (isFirstLook) {
        waitFor(secondLook);
    }
    m_told(now);
}

}
