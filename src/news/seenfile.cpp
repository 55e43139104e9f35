// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "news/seenfile.h"

#include "news_debug.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

// Ten thousand apps fit in.
constexpr qint64 largestFile = 16 * 1024 * 1024;

QString defaultPath()
{
    // Not that of this program alone: the settings module runs in another.
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/snapperms/seen-permissions"_L1;
}

/** On a pool thread. Empty when it went well. */
QString save(const QString &path, const QByteArray &text)
{
    const QString directory = QFileInfo(path).path();
    if (!QDir().mkpath(directory)) {
        return u"cannot make "_s + directory;
    }
    QSaveFile file(path);
    // What a person's apps may do is nobody else's business.
    const QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner) || file.write(text) != text.size() || !file.commit()) {
        return file.errorString();
    }
    return {};
}

}

SeenFile::SeenFile(QObject *parent)
    : SeenFile(defaultPath(), parent)
{
}

SeenFile::SeenFile(const QString &path, QObject *parent)
    : SeenStorage(parent)
    , m_path(path)
{
    // The directory and not the file, which every write replaces by another.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SeenFile::look);
}

SeenStorage::Content SeenFile::read()
{
    if (m_wanted || m_writing) {
        return {State::There, m_wanted ? *m_wanted : *m_writing};
    }
    const QString directory = QFileInfo(m_path).path();
    if (m_watcher.directories().isEmpty() && QFileInfo(directory).isDir()) {
        m_watcher.addPath(directory);
    }
    QFile file(m_path);
    if (!QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink()) {
        return {};
    }
    // A pipe would keep us waiting.
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        qCWarning(SNAPPERMS_NEWS) << "cannot read" << m_path << file.errorString();
        return {State::Unreadable, {}};
    }
    m_last = file.read(largestFile);
    if (file.error() != QFile::NoError) {
        qCWarning(SNAPPERMS_NEWS) << "cannot read" << m_path << file.errorString();
        return {State::Unreadable, {}};
    }
    return {State::There, m_last};
}

void SeenFile::write(const QByteArray &text)
{
    if (text.size() > largestFile) {
        qCWarning(SNAPPERMS_NEWS) << "not kept, too large:" << text.size() << "bytes";
        return;
    }
    m_wanted = text;
    if (!m_writing) {
        writeNext();
    }
}

void SeenFile::writeNext()
{
    m_writing = std::exchange(m_wanted, std::nullopt);
    const QPointer<SeenFile> self(this);
    // The pool is waited for when the program ends, so that nothing gets lost then.
    QThreadPool::globalInstance()->start([self, context = QPointer<QObject>(QCoreApplication::instance()), path = m_path, text = *m_writing] {
        const QString error = save(path, text);
        if (!context) {
            return;
        }
        QMetaObject::invokeMethod(
            context,
            [self, path, text, error] {
                if (!error.isEmpty()) {
                    qCWarning(SNAPPERMS_NEWS) << "cannot write" << path << error;
                }
                if (self) {
                    if (error.isEmpty()) {
                        self->m_last = text;
                    }
                    self->m_writing.reset();
                    if (self->m_wanted) {
                        self->writeNext();
                    } else {
                        // Somebody else may have written meanwhile.
                        self->look();
                    }
                }
            },
            Qt::QueuedConnection);
    });
}

void SeenFile::setAside()
{
    const QString aside = m_path + ".damaged"_L1;
    QFile::remove(aside);
    if (!QFile::rename(m_path, aside)) {
        qCWarning(SNAPPERMS_NEWS) << "cannot set aside" << m_path;
    } else {
        qCWarning(SNAPPERMS_NEWS) << m_path << "could not be understood, and is now" << aside;
    }
}

void SeenFile::look()
{
    if (m_wanted || m_writing) {
        return;
    }
    const QByteArray before = m_last;
    const Content now = read();
    if (now.state == State::There && now.text != before) {
        Q_EMIT changed();
    }
}

}

#include "moc_seenfile.cpp"
