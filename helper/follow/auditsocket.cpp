// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/auditsocket.h"

#include "helper/denialsport.h"

#include <array>
#include <cerrno>
#include <cstddef>

#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

namespace Snapperms::Helper
{

namespace
{
// The kernel's own limit of a record is 8970 bytes (MAX_AUDIT_MESSAGE_LENGTH in linux/audit.h).
constexpr qsizetype longestDatagram = 16 * 1024;
}

int passedAuditSocket()
{
    const int count = ::sd_listen_fds(1);
    for (int i = 1; i < count; ++i) {
        ::close(SD_LISTEN_FDS_START + i);
    }
    if (count < 1) {
        return -1;
    }
    constexpr int fd = SD_LISTEN_FDS_START;
    int protocol = -1;
    socklen_t length = sizeof protocol;
    if (::sd_is_socket(fd, AF_NETLINK, SOCK_RAW, -1) <= 0 || ::getsockopt(fd, SOL_SOCKET, SO_PROTOCOL, &protocol, &length) != 0 || protocol != NETLINK_AUDIT) {
        ::close(fd);
        return -1;
    }
    return fd;
}

void admitRefusalsOnly(int socket)
{
    // A filter loads numbers as the network writes them, and the kernel of a message is one of this machine.
    constexpr auto typeOffset = offsetof(nlmsghdr, nlmsg_type);
    std::array<sock_filter, 5> program{{
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, typeOffset),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, htons(recordAppArmor), 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, htons(recordSeccomp), 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0xffffffff),
        BPF_STMT(BPF_RET | BPF_K, 0),
    }};
    const sock_fprog filter{.len = static_cast<unsigned short>(program.size()), .filter = program.data()};
    ::setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter);
}

Received receiveFromKernel(int socket, QByteArray &buffer)
{
    buffer.resize(longestDatagram);
    sockaddr_nl sender{};
    iovec into{.iov_base = buffer.data(), .iov_len = size_t(buffer.size())};
    msghdr message{};
    message.msg_name = &sender;
    message.msg_namelen = sizeof sender;
    message.msg_iov = &into;
    message.msg_iovlen = 1;
    const ssize_t length = ::recvmsg(socket, &message, MSG_DONTWAIT);
    if (length < 0) {
        switch (errno) {
        case EAGAIN:
            return Received::Nothing;
        case EINTR:
            return Received::Unfit;
        case ENOBUFS:
            return Received::Lost;
        default:
            return Received::Broken;
        }
    }
    buffer.truncate(length);
    if (message.msg_namelen != sizeof sender || sender.nl_family != AF_NETLINK || sender.nl_pid != 0) {
        return Received::Unfit;
    }
    return message.msg_flags & MSG_TRUNC ? Received::Lost : Received::Datagram;
}

}
