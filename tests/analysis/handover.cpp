// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

/*
 * What ThreadSanitizer cannot see, since Qt's own library is built without it: that Qt hands work and results from one thread to another in an orderly way.
 * This takes the place of the few functions of Qt by which that is done, does what they do, and tells it. Linked only into the tests of ./dev analyse tsan.
 */

#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QMutex>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>

extern "C" void __tsan_acquire(void *address); // NOLINT(bugprone-reserved-identifier)
extern "C" void __tsan_release(void *address); // NOLINT(bugprone-reserved-identifier)

namespace
{

/** Qt's own function of this name. */
template <typename Function>
Function *original(const char *name)
{
    void *found = ::dlsym(RTLD_NEXT, name);
    if (!found) {
        qFatal("Qt has no %s", name);
    }
    return reinterpret_cast<Function *>(found);
}

/** All that was done on pool threads, for whoever is told of it by an event. */
char results;

/** What is handed to a pool, with what was known when it was. */
class Handed final : public QRunnable
{
public:
    Handed(QRunnable *work, QThreadPool *pool)
        : m_work(work)
        , m_pool(pool)
    {
    }

    void run() override
    {
        __tsan_acquire(this);
        const bool isOurs = m_work->autoDelete();
        m_work->run();
        if (isOurs) {
            delete m_work;
        }
        __tsan_release(&results);
        __tsan_release(m_pool);
    }

private:
    QRunnable *m_work;
    QThreadPool *m_pool;
};

bool beforeEvent(void **)
{
    __tsan_acquire(&results);
    return false;
}

const bool isTold = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);

}

void QThreadPool::start(QRunnable *work, int priority)
{
    static auto *const real = original<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    auto *handed = new Handed(work, this);
    __tsan_release(static_cast<QRunnable *>(handed));
    real(this, handed, priority);
}

bool QThreadPool::waitForDone(QDeadlineTimer deadline)
{
    static auto *const real = original<bool(QThreadPool *, QDeadlineTimer)>("_ZN11QThreadPool11waitForDoneE14QDeadlineTimer");
    const bool isDone = real(this, deadline);
    __tsan_acquire(this);
    return isDone;
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *const real = original<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(&results);
    real(this);
}

bool QMetaObject::invokeMethodImpl(QObject *object,
    QtPrivate::QSlotObjectBase *slot,
    Qt::ConnectionType type,
    qsizetype count,
    const void *const *parameters,
    const char *const *names,
    const QtPrivate::QMetaTypeInterface *const *types)
{
    using Function = bool(QObject *,
        QtPrivate::QSlotObjectBase *,
        Qt::ConnectionType,
        qsizetype,
        const void *const *,
        const char *const *,
        const QtPrivate::QMetaTypeInterface *const *);
    static auto *const real = original<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE");
    __tsan_release(&results);
    return real(object, slot, type, count, parameters, names, types);
}

// A mutex that nobody else holds is taken and left without Qt's library, and seen.
void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    static auto *const real = original<void(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    real(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static auto *const real = original<void(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    real(this);
}
