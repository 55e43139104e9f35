# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: BSD-3-Clause

include(ECMAddTests)

# Every program that a quick test is, or starts, and nothing else: what ./dev analyse builds.
add_custom_target(quick)

# snapperms_test(<name> <label> SOURCES <files>... [LINK <targets>...] [ENVIRONMENT <NAME=value>...] [TIMEOUT <seconds>])
#
# One QtTest program, registered with ctest as <name> under the label <label> (unit, model, gui, bus, bench). It sees no display and
# no locale but C, so that it behaves the same on every machine.
function(snapperms_test name label)
    cmake_parse_arguments(PARSE_ARGV 2 ARG "" "TIMEOUT" "SOURCES;LINK;ENVIRONMENT")
    if(ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "snapperms_test(${name}): what is ${ARG_UNPARSED_ARGUMENTS}?")
    endif()
    if(NOT ARG_SOURCES)
        message(FATAL_ERROR "snapperms_test(${name}): no SOURCES")
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 180)
    endif()
    if(SNAPPERMS_SANITIZE)
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5")
    endif()
    ecm_add_test(${ARG_SOURCES} TEST_NAME ${name} LINK_LIBRARIES Qt6::Test ${ARG_LINK})
    if("snapperms_ui" IN_LIST ARG_LINK)
        snapperms_precompile(${name} widgets test)
    else()
        snapperms_precompile(${name} core test)
    endif()
    add_dependencies(quick ${name})
    # Qt's logging variables of whoever runs the tests must not change what the tests see.
    set_tests_properties(${name} PROPERTIES
        LABELS "${label}"
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=;${ARG_ENVIRONMENT}")
endfunction()
