# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: BSD-3-Clause

include(ECMAddTests)

# Every program that a quick test is, or starts, and nothing else: what ./dev analyse builds.
add_custom_target(quick)

# What boxes and virtual machines are given beside what is installed, and nothing else of the tests.
add_custom_target(boxed)

# What ./dev analyse tsan builds and runs: the tests of whatever hands work to another thread, under the label threads. And a program with a race in it,
# which has to be seen.
add_custom_target(threads)
set(SNAPPERMS_THREADED_TESTS
    appicons bus-denialfeedtest bus-soundservertest cli-protection cli-session helper-repair helper-snapdsocket leasebook leftopen missingrules
    processends protectionmeanwhile protectionround protectionwatch repairafterchange rowforces seenfile snapd-httpclient snapd-httperrors snapd-httplifetime test_compiling
    test_kernelrules test_processlook test_systemprobe test_verifying)
if(SNAPPERMS_SANITIZE STREQUAL "THREADS")
    add_library(snapperms_handover OBJECT ${CMAKE_CURRENT_LIST_DIR}/analysis/handover.cpp)
    target_link_libraries(snapperms_handover PUBLIC Qt6::Core ${CMAKE_DL_LIBS})
    add_executable(plantedrace ${CMAKE_CURRENT_LIST_DIR}/analysis/plantedrace.cpp)
    target_link_libraries(plantedrace PRIVATE snapperms_handover)
    set_target_properties(snapperms_handover plantedrace PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    add_dependencies(threads plantedrace)
endif()

# snapperms_test(<name> <label> SOURCES <files>... [LINK <targets>...] [ENVIRONMENT <NAME=value>...] [TIMEOUT <seconds>] [COST <seconds>])
#
# One QtTest program, registered with ctest as <name> under the label <label> (unit, model, gui, bus, bench). It sees no display and
# no locale but C, so that it behaves the same on every machine. COST is for one that takes long: ctest begins with the most costly, also where it has not
# measured them yet, so that none is left to run alone at the end.
function(snapperms_test name label)
    cmake_parse_arguments(PARSE_ARGV 2 ARG "" "TIMEOUT;COST" "SOURCES;LINK;ENVIRONMENT")
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
    set(is_threaded OFF)
    if(SNAPPERMS_SANITIZE STREQUAL "THREADS" AND name IN_LIST SNAPPERMS_THREADED_TESTS)
        set(is_threaded ON)
        set(label threads)
        list(APPEND ARG_LINK snapperms_handover)
    endif()
    ecm_add_test(${ARG_SOURCES} TEST_NAME ${name} LINK_LIBRARIES Qt6::Test ${ARG_LINK})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    if("snapperms_ui" IN_LIST ARG_LINK)
        snapperms_precompile(${name} widgets test)
    else()
        snapperms_precompile(${name} core test)
    endif()
    if(NOT SNAPPERMS_SANITIZE)
        # What is tested is optimised; what tests it is compiled in half the time when it is not.
        target_compile_options(${name} PRIVATE -O0)
    endif()
    add_dependencies(quick ${name})
    if(is_threaded)
        add_dependencies(threads ${name})
    endif()
    # Qt's logging variables of whoever runs the tests must not change what the tests see.
    set_tests_properties(${name} PROPERTIES
        LABELS "${label}"
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=;${ARG_ENVIRONMENT}")
    if(ARG_COST)
        set_tests_properties(${name} PROPERTIES COST ${ARG_COST})
    endif()
endfunction()
