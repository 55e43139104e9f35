// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/sourcechoice.h"

namespace Snapperms::Helper
{

SourceChoice::SourceChoice(RecordSource *kernel, RecordSource *lately, RecordSource *log)
    : m_kernel(kernel)
    , m_lately(lately)
    , m_log(log)
{
    for (const RecordSource *source : {kernel, lately, log}) {
        connect(source, &RecordSource::arrived, this, &RecordSource::arrived);
        connect(source, &RecordSource::lost, this, &RecordSource::lost);
        connect(source, &RecordSource::ended, this, &RecordSource::ended);
    }
}

bool SourceChoice::open()
{
    m_isKernel = m_kernel->open();
    if (!m_isKernel) {
        return m_log->open();
    }
    // Without a log there is nothing to catch up with.
    static_cast<void>(m_lately->open());
    return true;
}

}

#include "moc_sourcechoice.cpp"
