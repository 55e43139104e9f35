// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/policytools.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr int mostIncludes = 20'000;

bool isPlainFile(const QString &path)
{
    // Symbolic links to directories do not count, links to files do: os.Lstat() and !IsDir() in snapd.
    const QFileInfo info(path);
    return info.isSymLink() || info.isFile();
}

bool isExecutable(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

void addFile(QCryptographicHash *hash, const QFileInfo &info)
{
    hash->addData(info.filePath().toUtf8());
    const QByteArray numbers = QByteArray::number(info.size()) + ':' + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '\n';
    hash->addData(numbers);
}

/** Everything besides the text that the outcome hangs on: the program, its options, what profiles may include, and what the kernel supports. */
QByteArray fingerprintOf(const Root &root, const QString &program, const QStringList &arguments, const QStringList &includes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addFile(&hash, QFileInfo(QFileInfo(program).canonicalFilePath()));
    hash.addData(arguments.join(u'\n').toUtf8());
    QStringList files;
    for (const QString &include : includes) {
        if (QFileInfo(include).isFile()) {
            files.append(include);
            continue;
        }
        QDirIterator it(include, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext() && files.size() < mostIncludes) {
            const QString path = it.next();
            if (!path.contains("/apparmor.d/cache/"_L1)) {
                files.append(path);
            }
        }
    }
    files.sort();
    for (const QString &file : std::as_const(files)) {
        addFile(&hash, QFileInfo(file));
    }
    hash.addData(readFile(root(u"/proc/sys/kernel/osrelease"_s), 4096).data);
    return hash.result().toHex();
}

/** What "systemAppArmorLoadsSnapPolicy" is in snapd: an old distribution's init script takes care of snapd's directory, too. */
bool hostLoadsSnapPolicy(const Root &root)
{
    const FileContent functions = readFile(root(u"/lib/apparmor/functions"_s), 1024 * 1024);
    return functions.ok() && functions.data.contains("/var/lib/snapd/apparmor/profiles");
}

QString snapdSnapTools(const Root &root, const SnapdFacts &facts)
{
    return root(facts.snapMountDir + "/snapd/current/usr/lib/snapd"_L1);
}

}

bool snapdAtLeast(const QString &version, int major, int minor)
{
    const QStringList parts = version.split(u'.');
    const auto number = [&parts](qsizetype at) {
        int value = 0;
        for (const QChar c : at < parts.size() ? parts[at] : QString()) {
            if (!c.isDigit() || value > 1'000'000) {
                break;
            }
            value = value * 10 + c.digitValue();
        }
        return value;
    };
    return std::pair(number(0), number(1)) >= std::pair(major, minor);
}

PolicyTool chooseProfileParser(const Root &root, const SnapdFacts &facts)
{
    PolicyTool tool;
    if (facts.internalParser && !hostLoadsSnapPolicy(root)) {
        const QString dir = snapdSnapTools(root, facts);
        const QString program = dir + "/apparmor_parser"_L1;
        if (isExecutable(program)) {
            for (const QLatin1StringView abi : {"5.0"_L1, "4.0"_L1, "3.0"_L1}) {
                const QString file = dir + "/apparmor.d/abi/"_L1 + abi;
                // The newest one counts only for a snapd that knows it, but a snapd that does not know it does not ship it either.
                if (isPlainFile(file)) {
                    tool.program = program;
                    tool.arguments = {u"--config-file"_s, dir + "/apparmor/parser.conf"_L1, u"--base"_s, dir + "/apparmor.d"_L1, u"--policy-features"_s, file};
                    break;
                }
            }
            if (!tool.isNull()) {
                tool.fingerprint = fingerprintOf(root, tool.program, tool.arguments, {dir + "/apparmor.d"_L1, dir + "/apparmor/parser.conf"_L1});
            }
        }
        // snapd says that it uses its own. If that is not found, any other would only give wrong answers.
        return tool;
    }
    for (const QLatin1StringView dir : {"/usr/local/sbin"_L1, "/usr/local/bin"_L1, "/usr/sbin"_L1, "/usr/bin"_L1, "/sbin"_L1, "/bin"_L1}) {
        const QString program = root(dir + "/apparmor_parser"_L1);
        if (QFileInfo::exists(program)) {
            tool.program = program;
            break;
        }
    }
    if (tool.isNull()) {
        return tool;
    }
    const QString abi = root(u"/etc/apparmor.d/abi/"_s);
    // 4.0 is left out by snapd on purpose; 5.0 is used since 2.77.
    if (snapdAtLeast(facts.version, 2, 77) && isPlainFile(abi + "5.0"_L1)) {
        tool.arguments = {u"--policy-features"_s, abi + "5.0"_L1};
    } else if (isPlainFile(abi + "3.0"_L1)) {
        tool.arguments = {u"--policy-features"_s, abi + "3.0"_L1};
    }
    tool.fingerprint = fingerprintOf(root, tool.program, tool.arguments, {root(u"/etc/apparmor.d"_s), root(u"/etc/apparmor/parser.conf"_s)});
    return tool;
}

QStringList profileCompileArguments(const PolicyTool &parser)
{
    return parser.arguments + QStringList{u"--quiet"_s, u"--skip-kernel-load"_s, u"--skip-cache"_s, u"--stdout"_s};
}

QStringList profileLoadArguments(const PolicyTool &parser, const QString &file)
{
    return parser.arguments + QStringList{u"--replace"_s, u"--write-cache"_s, u"--cache-loc=/var/cache/apparmor"_s, u"--skip-read-cache"_s, u"--quiet"_s, file};
}

QList<PolicyTool> filterCompilers(const Root &root, const SnapdFacts &facts)
{
    QList<PolicyTool> tools;
    for (const QString &dir : {root(u"/usr/lib/snapd"_s), root(u"/usr/libexec/snapd"_s), snapdSnapTools(root, facts)}) {
        PolicyTool tool;
        tool.program = dir + "/snap-seccomp"_L1;
        if (isExecutable(tool.program)) {
            tool.fingerprint = fingerprintOf(root, tool.program, {}, {});
            tools.append(tool);
        }
    }
    return tools;
}

QByteArray filterSourceVersion(QByteArrayView source)
{
    constexpr QByteArrayView title = "# snap-seccomp version information:\n# ";
    if (!source.startsWith(title)) {
        return {};
    }
    source = source.sliced(title.size());
    const qsizetype end = source.indexOf('\n');
    return end < 0 ? QByteArray() : source.first(end).trimmed().toByteArray();
}

}
