// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The program inside every sample snap. It really tries what the snap's plugs are about and prints one line per attempt:
//
//     camera /dev/video0: ok
//     home /home/demo/Documents/note.txt: EACCES (13)
//
// Usage:  PROGRAM                      try everything once
//         PROGRAM THING...             try these: camera microphone pulse home media network
//         PROGRAM hold THING SECONDS   try it, keep what could be opened for so long (0: until killed)
//         PROGRAM serve                stay alive and do nothing
// Ends with 0 when every attempt worked, 1 when one was refused, 2 when there was nothing to try it on.
// Called connect-plug-* it is a hook and does what the line in $SNAP/hooks/NAME says: "fail SENTENCE" or "sleep SECONDS".
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <linux/videodev2.h>

enum { Worked = 0, Refused = 1, NothingThere = 2 };

static int held[64];
static int heldCount;

static int verdict(const char *thing, const char *what, int fd)
{
    const int error = errno;
    if (fd >= 0) {
        printf("%s %s: ok\n", thing, what);
        if (heldCount < (int)(sizeof held / sizeof held[0])) {
            held[heldCount++] = fd;
        }
        return Worked;
    }
    printf("%s %s: %s (%d)\n", thing, what, strerrorname_np(error), error);
    return error == ENOENT || error == ENODEV || error == ENXIO ? NothingThere : Refused;
}

// The worst of two: a refusal says more than a missing thing, a success with it does not hide it.
static int worse(int a, int b)
{
    return a == Refused || b == Refused ? Refused : a > b ? a : b;
}

static int tryOpenAll(const char *thing, const char *pattern, const char *example, int flags)
{
    glob_t found;
    int result = Worked;
    if (glob(pattern, GLOB_NOSORT, NULL, &found) != 0) {
        // The directory itself may be what is closed to us, so ask for a name that ought to exist.
        return verdict(thing, example, open(example, flags | O_CLOEXEC));
    }
    for (size_t i = 0; i < found.gl_pathc; ++i) {
        const int fd = open(found.gl_pathv[i], flags | O_CLOEXEC);
        result = worse(result, verdict(thing, found.gl_pathv[i], fd));
        if (fd >= 0 && strcmp(thing, "camera") == 0) {
            struct v4l2_capability capability;
            memset(&capability, 0, sizeof capability);
            if (ioctl(fd, VIDIOC_QUERYCAP, &capability) == 0) {
                printf("camera %s: is a \"%s\"\n", found.gl_pathv[i], (const char *)capability.card);
            }
        }
    }
    globfree(&found);
    return result;
}

static int tryUnix(const char *thing, const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address, sizeof address) != 0) {
        const int error = errno;
        close(fd);
        errno = error;
        fd = -1;
    }
    return verdict(thing, path, fd);
}

static int tryHome(void)
{
    // Inside a snap HOME is the snap's own directory; the person's is what counts.
    const char *home = getenv("SNAP_REAL_HOME");
    char path[4096];
    if (!home) {
        home = getenv("HOME");
    }
    snprintf(path, sizeof path, "%s/Documents/note.txt", home ? home : "/root");
    return verdict("home", path, open(path, O_RDONLY | O_CLOEXEC));
}

static int tryMedia(void)
{
    const int result = verdict("media", "/media", open("/media", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return worse(result, tryOpenAll("media", "/media/*/*", "/media/stick/photo.txt", O_RDONLY));
}

static int tryNetwork(void)
{
    // Any address will do: a connection that nobody answers has got past the confinement.
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9), .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address, sizeof address) != 0 && errno != ECONNREFUSED && errno != ENETUNREACH) {
        const int error = errno;
        close(fd);
        errno = error;
        fd = -1;
    }
    return verdict("network", "127.0.0.1", fd);
}

static int attempt(const char *thing)
{
    if (strcmp(thing, "camera") == 0) {
        return tryOpenAll(thing, "/dev/video[0-9]*", "/dev/video0", O_RDWR | O_NONBLOCK);
    }
    if (strcmp(thing, "microphone") == 0) {
        return tryOpenAll(thing, "/dev/snd/pcmC*D*c", "/dev/snd/pcmC0D0c", O_RDWR | O_NONBLOCK);
    }
    if (strcmp(thing, "pulse") == 0) {
        char path[64];
        snprintf(path, sizeof path, "/run/user/%u/pulse/native", (unsigned)getuid());
        return tryUnix(thing, path);
    }
    if (strcmp(thing, "home") == 0) {
        return tryHome();
    }
    if (strcmp(thing, "media") == 0) {
        return tryMedia();
    }
    if (strcmp(thing, "network") == 0) {
        return tryNetwork();
    }
    fprintf(stderr, "unknown thing: %s\n", thing);
    exit(64);
}

static int hook(const char *name)
{
    const char *snap = getenv("SNAP");
    char path[4096];
    char line[256] = "";
    FILE *file;
    snprintf(path, sizeof path, "%s/hooks/%s", snap ? snap : "", name);
    file = fopen(path, "re");
    if (!file || !fgets(line, sizeof line, file)) {
        return 0;
    }
    fclose(file);
    line[strcspn(line, "\n")] = '\0';
    if (strncmp(line, "fail ", 5) == 0) {
        fprintf(stderr, "%s\n", line + 5);
        return 1;
    }
    if (strncmp(line, "sleep ", 6) == 0) {
        sleep((unsigned)atoi(line + 6));
    }
    return 0;
}

int main(int argc, char **argv)
{
    static const char *const everything[] = {"camera", "microphone", "pulse", "home", "media", "network"};
    const char *slash = strrchr(argv[0], '/');
    const char *name = slash ? slash + 1 : argv[0];
    int result = Worked;

    setvbuf(stdout, NULL, _IOLBF, 0);
    if (strncmp(name, "connect-plug-", 13) == 0 || strncmp(name, "disconnect-plug-", 16) == 0) {
        return hook(name);
    }
    if (argc == 2 && strcmp(argv[1], "serve") == 0) {
        for (;;) {
            pause();
        }
    }
    if (argc == 4 && strcmp(argv[1], "hold") == 0) {
        const int seconds = atoi(argv[3]);
        result = attempt(argv[2]);
        printf("holding %d\n", heldCount);
        do {
            sleep(seconds > 0 ? (unsigned)seconds : 3600);
        } while (seconds == 0);
        return result;
    }
    if (argc == 1) {
        for (size_t i = 0; i < sizeof everything / sizeof everything[0]; ++i) {
            result = worse(result, attempt(everything[i]));
        }
    }
    for (int i = 1; i < argc; ++i) {
        result = worse(result, attempt(argv[i]));
    }
    return result;
}
