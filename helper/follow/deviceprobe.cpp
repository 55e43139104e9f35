// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/deviceprobe.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Snapperms::Helper
{

namespace
{

/** Names of events are made of letters, digits and underscores. */
QByteArray nameOf(const FollowScope &scope)
{
    return "snapperms_" + scope.instance().toLatin1().replace('-', '_').replace('.', '_');
}

}

DeviceProbe::DeviceProbe(const FollowScope &scope, const QByteArray &tracefs)
    : m_tracefs(tracefs + '/')
    , m_group(nameOf(scope))
    , m_instance("instances/" + m_group)
{
}

DeviceProbe::~DeviceProbe()
{
    if (m_pipe >= 0) {
        remove();
    }
}

bool DeviceProbe::set(const QByteArray &file, const QByteArray &value, int more) const
{
    const int fd = ::open(QByteArray(m_tracefs + file).constData(), O_WRONLY | O_CLOEXEC | more);
    if (fd < 0) {
        return false;
    }
    const bool isWritten = ::write(fd, value.constData(), size_t(value.size())) == value.size();
    ::close(fd);
    return isWritten;
}

int DeviceProbe::open()
{
    remove();
    const QByteArray event = m_instance + "/events/" + m_group + "/devdeny/";
    // The event is looked up in the instance, so it comes first. Small buffers: what is not read in time may go.
    const bool isSet
        = set("kprobe_events",
              "r:" + m_group + "/devdeny devcgroup_check_permission ret=$retval:s32 type=$arg1:s16 major=$arg2:u32 minor=$arg3:u32 acc=$arg4:u16\n",
              O_APPEND)
        && (::mkdir(QByteArray(m_tracefs + m_instance).constData(), 0700) == 0 || errno == EEXIST)
        && set(m_instance + "/buffer_size_kb", "64\n")
        // Else it would be told when the buffer is half full.
        && set(m_instance + "/buffer_percent", "0\n") && set(event + "filter", "ret != 0\n") && set(event + "enable", "1\n");
    m_pipe = isSet ? ::open(QByteArray(m_tracefs + m_instance + "/trace_pipe").constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
    if (m_pipe < 0) {
        remove();
    }
    return m_pipe;
}

void DeviceProbe::remove()
{
    if (const int pipe = std::exchange(m_pipe, -1); pipe >= 0) {
        ::close(pipe);
    }
    // An instance goes with whatever is enabled in it, and an event only while it is enabled nowhere.
    ::rmdir(QByteArray(m_tracefs + m_instance).constData());
    static_cast<void>(set("kprobe_events", "-:" + m_group + "/devdeny\n", O_APPEND));
}

}
