# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A snap made on the spot, whose program tries what the sample snaps do not: raw sockets, kernel modules, recording."""

import shutil
from pathlib import Path

from kernel import run, say

SOURCE = r"""
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>
#include <sound/asound.h>

static int tell(const char *what, long result)
{
    printf("%s: %s (%d)\n", what, result >= 0 ? "ok" : strerrorname_np(errno), result >= 0 ? 0 : errno);
    fflush(stdout);
    return result >= 0;
}

static void often(void)
{
    for (int i = 0; i < 40; ++i) {
        open("/media/stick/photo.txt", O_RDONLY);
        usleep(10000);
    }
}

/* As root this asks for two capabilities in one system call. */
static void mark(void)
{
    int one = 1;
    tell("mark", setsockopt(socket(AF_UNIX, SOCK_STREAM, 0), SOL_SOCKET, SO_MARK, &one, sizeof one));
}

static int record(const char *path)
{
    struct snd_pcm_hw_params hw;
    int fd = open(path, O_RDWR | O_NONBLOCK);
    if (!tell("open", fd)) return 1;
    memset(&hw, 0, sizeof hw);
    for (int i = 0; i < 3; ++i) memset(&hw.masks[i], 0xff, sizeof hw.masks[i]);
    for (int i = 0; i <= SNDRV_PCM_HW_PARAM_LAST_INTERVAL - SNDRV_PCM_HW_PARAM_FIRST_INTERVAL; ++i) hw.intervals[i].max = ~0U;
    hw.rmask = ~0U;
    hw.cmask = 0;
    hw.info = ~0U;
    if (!tell("hw_params", ioctl(fd, SNDRV_PCM_IOCTL_HW_PARAMS, &hw))) return 1;
    if (!tell("prepare", ioctl(fd, SNDRV_PCM_IOCTL_PREPARE))) return 1;
    if (!tell("start", ioctl(fd, SNDRV_PCM_IOCTL_START))) return 1;
    pause();
    return 0;
}

static int connected(int family, const void *address, socklen_t size)
{
    int fd = socket(family, SOCK_STREAM, 0);
    if (fd >= 0 && connect(fd, address, size) != 0) return -1;
    return fd;
}

/* Opens and connects, and then tries whether that goes on, and whether it could be done anew; again with each signal. */
static void keep(const char *path, const char *name, int port)
{
    struct sockaddr_un here = {.sun_family = AF_UNIX};
    struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    sigset_t again;
    sigemptyset(&again);
    sigaddset(&again, SIGUSR1);
    sigprocmask(SIG_BLOCK, &again, NULL);
    strncpy(here.sun_path, name, sizeof here.sun_path - 1);
    int file = open(path, O_RDWR);
    const char *map = mmap(NULL, 1, PROT_READ, MAP_SHARED, file, 0);
    int local = connected(AF_UNIX, &here, sizeof here);
    int inet = connected(AF_INET, &there, sizeof there);
    for (int which = 0;; sigwait(&again, &which)) {
        char byte;
        tell("read", pread(file, &byte, 1, 0));
        tell("write", pwrite(file, &byte, 1, 0));
        tell("map", map == MAP_FAILED || (byte = *(volatile const char *)map) == 0 ? -1 : 0);
        tell("local", send(local, "x", 1, MSG_NOSIGNAL));
        tell("inet", send(inet, "x", 1, MSG_NOSIGNAL));
        tell("file-anew", open(path, O_RDWR));
        tell("local-anew", connected(AF_UNIX, &here, sizeof here));
        tell("inet-anew", connected(AF_INET, &there, sizeof there));
        tell("done", 0);
    }
}

static void reach(const char *name)
{
    struct sockaddr_un there = {.sun_family = AF_UNIX};
    strncpy(there.sun_path, name, sizeof there.sun_path - 1);
    tell("reach", connected(AF_UNIX, &there, sizeof there));
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (!strcmp(argv[i], "camera")) tell("camera", open("/dev/video0", O_RDWR));
        else if (!strcmp(argv[i], "media")) tell("media", open("/media/stick/photo.txt", O_RDONLY));
        else if (!strcmp(argv[i], "packets")) tell("packets", socket(AF_PACKET, SOCK_RAW, 0));
        else if (!strcmp(argv[i], "bluetooth")) tell("bluetooth", socket(AF_BLUETOOTH, SOCK_RAW, 1));
        else if (!strcmp(argv[i], "module")) tell("module", syscall(SYS_init_module, "", 0, ""));
        else if (!strcmp(argv[i], "often")) often();
        else if (!strcmp(argv[i], "mark")) mark();
        else if (!strcmp(argv[i], "notes")) tell("notes", open("/var/lib/snapd/hostfs/var/lib/snapperms-samples/vlc-next.snap", O_RDONLY));
        else if (!strcmp(argv[i], "record") && i + 1 < argc) return record(argv[i + 1]);
        else if (!strcmp(argv[i], "keep") && i + 3 < argc) keep(argv[i + 1], argv[i + 2], atoi(argv[i + 3]));
        else if (!strcmp(argv[i], "reach") && i + 1 < argc) reach(argv[i + 1]);
        else if (!strcmp(argv[i], "hold")) { tell("hold", open("/dev/video0", O_RDWR)); pause(); }
    }
    return 0;
}
"""

YAML = """name: breaker
version: "1"
summary: Tries what it should not
description: Made by a test.
confinement: strict
base: core22
architectures: [all]
apps:
  breaker:
    command: bin/breaker
    plugs: [PLUGS]
  other:
    command: bin/breaker
"""


def install(plugs=("camera", "removable-media", "bluetooth-control", "alsa")):
    build("breaker", YAML.replace("PLUGS", ", ".join(plugs)))


def build(name, yaml, files=None):
    """Makes and installs a snap of this program. files: {path in the snap: text}."""
    say(f"making and installing {name}")
    where = Path("/tmp") / name
    shutil.rmtree(where, ignore_errors=True)
    (where / "snap" / "meta").mkdir(parents=True)
    (where / "snap" / "bin").mkdir()
    for path, text in {"meta/snap.yaml": yaml, **(files or {})}.items():
        (where / "snap" / path).parent.mkdir(exist_ok=True)
        (where / "snap" / path).write_text(text)
    program = Path("/tmp/breaker.program")
    if not program.is_file():
        program.with_suffix(".c").write_text(SOURCE)
        run("gcc", "-std=gnu17", "-O1", "-static", "-o", str(program), str(program.with_suffix(".c")))
    shutil.copy(program, where / "snap" / "bin" / "breaker")
    for path in [where / "snap", *(where / "snap").rglob("*")]:
        path.chmod(0o755)
    run("mksquashfs", str(where / "snap"), str(where / "breaker.snap"), "-noappend", "-comp", "lzo", "-all-root", "-quiet", "-no-progress")
    run("snap", "install", "--dangerous", str(where / "breaker.snap"))
    say("installed")
