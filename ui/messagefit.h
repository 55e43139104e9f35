// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

class KMessageWidget;

namespace Snapperms
{

/** Has a message with wrapped words grow when it gets narrower. By itself it keeps the height that it had, and loses the end of its sentence. */
void keepFitting(KMessageWidget *message);

}
