# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: BSD-3-Clause
#
# ECM sets no hardening flags of its own, and some programs run as root. _FORTIFY_SOURCE needs an optimising build and is of no use beside a sanitizer.

# snapperms_harden(<target>...)
function(snapperms_harden)
    foreach(target IN LISTS ARGN)
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
        target_compile_options(${target} PRIVATE -Werror)
        if(NOT SNAPPERMS_SANITIZE)
            target_compile_options(${target} PRIVATE
                -fstack-protector-strong
                $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
                $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>
            )
            if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|aarch64")
                target_compile_options(${target} PRIVATE -fstack-clash-protection)
            endif()
            if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|i[3-6]86")
                target_compile_options(${target} PRIVATE -fcf-protection)
            endif()
        endif()
    endforeach()
endfunction()
