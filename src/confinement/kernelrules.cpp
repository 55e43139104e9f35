// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/kernelrules.h"

#include "confinement/pathpattern.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
// security/apparmor/include/apparmor.h and perms.h; also <sys/apparmor.h>.
constexpr char classFile = 2;
constexpr char classNetwork = 14;
constexpr quint32 mayWrite = 0x2;
constexpr quint32 mayRead = 0x4;
constexpr quint32 mayCreate = 0x10;

constexpr qsizetype longestPath = 4096;
constexpr qsizetype mostDevices = 4; // of one pattern
constexpr qsizetype mostEntries = 4096;

struct Named {
    QByteArrayView name;
    int value;
};
constexpr std::array families{Named{"inet", AF_INET},
    Named{"inet6", AF_INET6},
    Named{"bluetooth", AF_BLUETOOTH},
    Named{"packet", AF_PACKET},
    Named{"can", AF_CAN},
    Named{"bridge", AF_BRIDGE},
    Named{"pppox", AF_PPPOX}};
constexpr std::array types{Named{"stream", SOCK_STREAM}, Named{"dgram", SOCK_DGRAM}, Named{"raw", SOCK_RAW}};

template <typename Table>
std::optional<quint16> valueOf(const Table &table, QByteArrayView name)
{
    const auto it = std::find_if(table.begin(), table.end(), [name](const Named &one) {
        return one.name == name;
    });
    return it == table.end() ? std::nullopt : std::optional(quint16(it->value));
}

std::optional<QByteArray> exchangeWith(const QString &file, const QByteArray &query)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0) {
        return std::nullopt;
    }
    std::optional<QByteArray> answer;
    // The kernel takes a question in one piece and answers in one.
    if (::write(fd, query.constData(), size_t(query.size())) == query.size()) {
        std::array<char, 256> buffer{};
        if (const ssize_t size = ::read(fd, buffer.data(), buffer.size()); size > 0) {
            answer = QByteArray(buffer.data(), size);
        }
    }
    ::close(fd);
    return answer;
}

/** The permissions that "allow 0x...\ndeny 0x...\n" leaves. */
std::optional<quint32> permissions(const QByteArray &answer)
{
    std::optional<quint32> allow;
    std::optional<quint32> deny;
    const QList<QByteArray> lines = answer.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        bool ok = false;
        const quint32 value = line.sliced(space + 1).trimmed().toUInt(&ok, 0);
        if (ok && line.first(std::max<qsizetype>(space, 0)) == "allow") {
            allow = value;
        } else if (ok && line.first(std::max<qsizetype>(space, 0)) == "deny") {
            deny = value;
        }
    }
    return allow && deny ? std::optional(*allow & ~*deny) : std::nullopt;
}

/** Without alternatives: the first of each. */
QByteArray firstAlternative(const QByteArray &pattern)
{
    QByteArray result;
    int depth = 0;
    int passed = 0; // Braces whose first alternative is over.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        const bool taken = passed == 0;
        if (c == '\\' && i + 1 < pattern.size()) {
            if (taken) {
                result += c;
                result += pattern[i + 1];
            }
            ++i;
        } else if (c == '{') {
            ++depth;
            passed += passed > 0 ? 1 : 0;
        } else if (c == '}' && depth > 0) {
            --depth;
            passed -= passed > 0 ? 1 : 0;
        } else if (c == ',' && depth > 0) {
            passed = std::max(passed, 1);
        } else if (taken) {
            result += c;
        }
    }
    return result;
}

void appendOnce(QList<KernelQuestion> *questions, const KernelQuestion &question)
{
    if (!question.what.isEmpty() && !questions->contains(question)) {
        questions->append(question);
    }
}

/** snapd's template opens it to every app (interfaces/apparmor/template.go): its own /tmp, and a directory. tests/vm/opens.py sees that there is no other. */
bool everyAppHas(QByteArrayView path)
{
    return path.startsWith("/tmp/") || path == "/dev/bus/usb/";
}

/** The devices that are here and match. */
QList<QByteArray> existing(const Root &root, const QByteArray &pattern)
{
    const auto special = std::find_if(pattern.begin(), pattern.end(), [](char c) {
        return QByteArrayView("*?[{\\").contains(c);
    });
    const QByteArray directory = pattern.first(pattern.first(special - pattern.begin()).lastIndexOf('/') + 1);
    const PathPattern expression(pattern);
    QList<QByteArray> found;
    const QStringList names = listDirectory(root(QFile::decodeName(directory)), mostEntries);
    for (const QString &name : names) {
        const QByteArray path = directory + QFile::encodeName(name);
        if (found.size() < mostDevices && expression.matches(path)) {
            found.append(path);
        }
    }
    return found;
}

}

KernelRules::KernelRules(const Root &root, Exchange exchange)
    : m_kernel(root)
    , m_exchange(std::move(exchange))
{
    if (!m_exchange) {
        m_exchange = [file = root(u"/sys/kernel/security/apparmor/.access"_s)](const QByteArray &query) {
            return exchangeWith(file, query);
        };
    }
}

std::optional<bool> KernelRules::enforced(const SecurityTag &program, const KernelQuestion &question) const
{
    QByteArray query = "label"_ba;
    query += '\0';
    query += program.toString().toUtf8();
    query += '\0';
    quint32 wanted = 0;
    if (question.kind == KernelQuestion::Kind::File) {
        if (question.what.size() > longestPath || question.what.contains('\0')) {
            return std::nullopt;
        }
        query += classFile;
        query += question.what;
        wanted = (question.mask.contains('r') ? mayRead : 0) | (question.mask.contains('w') ? mayWrite : 0);
    } else {
        const qsizetype colon = question.what.indexOf(':');
        const auto family = valueOf(families, QByteArrayView(question.what).first(std::max<qsizetype>(colon, 0)));
        const auto type = valueOf(types, QByteArrayView(question.what).sliced(colon + 1));
        if (!family || !type) {
            return std::nullopt;
        }
        query += classNetwork;
        for (const quint16 number : {*family, *type}) {
            std::array<char, 2> bytes{};
            qToBigEndian(number, bytes.data());
            query.append(bytes.data(), bytes.size());
        }
        wanted = mayCreate;
    }
    const auto answer = wanted ? m_exchange(query) : std::nullopt;
    const auto allowed = answer ? permissions(*answer) : std::nullopt;
    return allowed ? std::optional((*allowed & wanted) == wanted) : std::nullopt;
}

KernelAnswer KernelRules::ask(const QList<SecurityTag> &programs, const QList<KernelQuestion> &questions) const
{
    KernelAnswer result;
    QList<SecurityTag> confined;
    bool isOpen = false;
    for (const SecurityTag &program : questions.isEmpty() ? QList<SecurityTag>() : programs) {
        if (const auto profile = m_kernel.profile(program.toString())) {
            isOpen = isOpen || profile->mode == ProfileMode::Complain || profile->mode == ProfileMode::Unconfined;
            confined.append(program);
        }
    }
    qsizetype answered = 0;
    for (const KernelQuestion &question : questions) {
        bool isKnown = isOpen;
        bool isAllowed = isOpen;
        for (const SecurityTag &program : std::as_const(confined)) {
            const auto word = isAllowed ? std::nullopt : enforced(program, question);
            isKnown = isKnown || word;
            isAllowed = isAllowed || word.value_or(false);
        }
        answered += isKnown ? 1 : 0;
        if (isAllowed) {
            result.allowed.append(question);
        }
    }
    if (answered > 0) {
        using Word = KernelAnswer::Word;
        result.word = result.allowed.isEmpty() ? Word::Refuses : result.allowed.size() == answered ? Word::Allows : Word::Partly;
    }
    return result;
}

QList<KernelQuestion> questionsFor(const InterfaceAccess &access, const Root &root)
{
    using Kind = AccessItem::Kind;
    QList<KernelQuestion> questions;
    std::optional<bool> looksAtSockets;
    for (const AccessItem &item : access.items) {
        if (item.flags & (AccessItem::Detail | AccessItem::Except | AccessItem::OwnerOnly | AccessItem::Conditional)) {
            continue;
        }
        if (item.kind == Kind::Network) {
            const bool isWhole = !item.what.contains(':');
            const KernelQuestion question{KernelQuestion::Kind::Network, isWhole ? item.what + ":raw" : item.what, {}};
            if (valueOf(families, QByteArrayView(question.what).first(question.what.indexOf(':')))) {
                appendOnce(&questions, question);
            }
            continue;
        }
        QByteArray mask;
        for (const char letter : {'r', 'w'}) {
            mask += item.mask.contains(letter) ? QByteArray(1, letter) : QByteArray();
        }
        const bool isProgram = item.mask.contains('x') && !item.mask.contains('w');
        if ((item.kind != Kind::Device && item.kind != Kind::File && item.kind != Kind::Socket) || !item.what.startsWith('/') || isProgram || mask.isEmpty()) {
            continue;
        }
        // Rules there are all the same, but a kernel without this does not look at them when somebody connects: its answer would be worth nothing.
        if (item.kind == Kind::Socket) {
            if (!looksAtSockets) {
                looksAtSockets = AppArmorKernel(root).ability().unixSockets;
            }
            if (!*looksAtSockets) {
                continue;
            }
        }
        QList<QByteArray> paths = item.kind == Kind::Device ? existing(root, item.what) : QList<QByteArray>();
        if (paths.isEmpty()) {
            paths.append(samplePath(item.what));
        }
        for (const QByteArray &path : std::as_const(paths)) {
            if (everyAppHas(path)) {
                continue;
            }
            appendOnce(&questions, {KernelQuestion::Kind::File, path, mask});
        }
    }
    return questions;
}

bool wouldOpen(const InterfaceAccess &access, const KernelQuestion &question)
{
    // A custom device is whatever the other side says (interfaces/builtin/custom_device.go).
    if (!access.known || access.interface == "custom-device"_L1) {
        return true;
    }
    return std::any_of(access.items.begin(), access.items.end(), [&question](const AccessItem &item) {
        if (question.kind == KernelQuestion::Kind::Network) {
            return item.kind == AccessItem::Kind::Network
                && (item.what == question.what || (!item.what.contains(':') && question.what.startsWith(QByteArray(item.what + ":"))));
        }
        const bool isPath = item.kind == AccessItem::Kind::File || item.kind == AccessItem::Kind::Device || item.kind == AccessItem::Kind::Socket;
        return isPath && !item.flags.testFlag(AccessItem::Except) && PathPattern(item.what).matches(question.what);
    });
}

QByteArray samplePath(const QByteArray &pattern)
{
    const QByteArray text = firstAlternative(pattern);
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            result += text[++i];
        } else if (c == '?') {
            result += 'x';
        } else if (c == '*') {
            while (i + 1 < text.size() && text[i + 1] == '*') {
                ++i;
            }
            // A whole component has at least one character.
            const bool isWhole = result.endsWith('/') && (i + 1 == text.size() || text[i + 1] == '/');
            result += isWhole ? "x" : "";
        } else if (c == '[') {
            const qsizetype close = text.indexOf(']', i + 2);
            if (close < 0) {
                return {};
            }
            const QByteArray set = text.sliced(i + 1, close - i - 1);
            if (!set.startsWith('^')) {
                result += set[0];
            } else {
                for (char other = 'a'; other <= 'z'; ++other) {
                    if (!set.contains(other)) {
                        result += other;
                        break;
                    }
                }
            }
            i = close;
        } else {
            result += c;
        }
    }
    return PathPattern(pattern).matches(result) ? result : QByteArray();
}

}
