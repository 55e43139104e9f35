// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <functional>
#include <utility>
#include <variant>

#include <QString>

namespace Snapperms::Snapd
{

/**
 * Why snapd gave no usable answer. Branch on this, never on text: snapd's messages are English and change between versions
 * (snapd daemon/errors.go, client/errors.go).
 */
enum class ErrorCode {
    NotInstalled, ///< There is no socket: snapd is not installed, or its socket unit is stopped (ENOENT).
    NotRunning, ///< A socket file that nobody listens on (ECONNREFUSED).
    ConnectionLost, ///< The reply was cut short. For a write this says nothing about whether it was carried out.
    TimedOut, ///< No reply within the client's limit.
    Malformed, ///< Not HTTP, not JSON, or not snapd's envelope.
    TooLarge, ///< More bytes than the client is ready to hold.
    AccessDenied, ///< 401 or 403, kind login-required, or a socket that this process may not open. Also every request of a process that snapd cannot see.
    AuthCancelled, ///< kind auth-cancelled: the person dismissed snapd's own password dialog.
    SnapNotFound, ///< kind snap-not-found.
    NotFound, ///< Any other 404: unknown change, no icon, endpoint that this snapd does not have.
    ChangeConflict, ///< kind snap-change-conflict; see Error::conflictSnap and Error::conflictKind.
    InterfacesUnchanged, ///< kind interfaces-unchanged: it is already so.
    BadRequest, ///< 400 without a kind that is known here.
    NotSupported, ///< 405 or 501.
    Internal, ///< 5xx.
    Unknown, ///< An error envelope of a shape or status not listed above.
};

/** One failed request. A value; empty strings where snapd said nothing. */
struct Error {
    ErrorCode code = ErrorCode::Unknown;
    int httpStatus = 0; ///< 0 when there was no HTTP answer.
    QString kind{}; ///< snapd's own `kind`, often absent.
    QString message{}; ///< snapd's own English words: for details and logs, never for the headline.
    QString conflictSnap{}; ///< ChangeConflict: the busy snap; empty for exclusive changes such as a remodel.
    QString conflictKind{}; ///< ChangeConflict: the kind of the running change, e.g. "refresh-snap".

    bool operator==(const Error &) const = default;
};

/** A value or the reason why there is none. Exactly one of the two. */
template <typename T>
class Result
{
public:
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }
    /** Only when ok(). */
    [[nodiscard]] const T &value() const { return std::get<0>(m_data); }
    [[nodiscard]] T &&takeValue() { return std::move(std::get<0>(m_data)); }
    /** Only when not ok(). */
    [[nodiscard]] const Error &error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

/** Called once, on the thread of the client, never from within the call that asked. */
template <typename T>
using Callback = std::function<void(Result<T>)>;

}
