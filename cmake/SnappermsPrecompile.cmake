# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: BSD-3-Clause
#
# Qt's headers take more time to read than our sources to compile. They are read once for all libraries, once for all tests (programs are compiled
# as -fPIE, libraries as -fPIC, and a precompiled header holds for one of them only), and once for what runs as root, which has flags of its own.
# To see that every file includes what it needs, build with -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON; the release preset does.

set(SNAPPERMS_CORE_HEADERS
    <QAbstractItemModel> <QCoreApplication> <QDateTime> <QElapsedTimer> <QHash> <QJsonObject> <QList> <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimer>
    <QVariantMap> <algorithm> <chrono> <functional> <memory> <optional> <ranges> <variant>
)
set(SNAPPERMS_WIDGETS_HEADERS ${SNAPPERMS_CORE_HEADERS} <QBoxLayout> <QIcon> <QLabel> <QStyle> <QToolButton> <QWidget>)

file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/library.cpp CONTENT "// Only for its precompiled header.\n")
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/program.cpp CONTENT "int main()\n{\n    return 0;\n}\n")

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # With times in them no two are the same, and the compiler's cache would find nothing that was compiled with another.
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
endif()

foreach(room IN ITEMS core widgets)
    string(TOUPPER ${room} ROOM)
    add_library(snapperms_precompiled_${room}_library STATIC EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/precompiled/library.cpp)
    add_executable(snapperms_precompiled_${room}_test EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/precompiled/program.cpp)
    # As ecm_add_test() has it.
    target_compile_definitions(snapperms_precompiled_${room}_test PRIVATE QT_FORCE_ASSERTS)
    foreach(kind IN ITEMS library test)
        set(target snapperms_precompiled_${room}_${kind})
        target_link_libraries(${target} PRIVATE Qt6::Core)
        if(room STREQUAL "widgets")
            target_link_libraries(${target} PRIVATE Qt6::Widgets)
        endif()
        target_precompile_headers(${target} PRIVATE ${SNAPPERMS_${ROOM}_HEADERS})
        set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        if(kind STREQUAL "library")
            set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
        elseif(NOT SNAPPERMS_SANITIZE)
            # As snapperms_test() has it.
            target_compile_options(${target} PRIVATE -O0)
        endif()
    endforeach()
endforeach()
add_library(snapperms_precompiled_core_root STATIC EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/precompiled/library.cpp)
snapperms_harden(snapperms_precompiled_core_root)
target_link_libraries(snapperms_precompiled_core_root PRIVATE Qt6::Core)
target_precompile_headers(snapperms_precompiled_core_root PRIVATE ${SNAPPERMS_CORE_HEADERS})
set_target_properties(snapperms_precompiled_core_root PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)

# snapperms_precompile(<target> core|widgets library|test|root)
function(snapperms_precompile target room kind)
    if(kind STREQUAL "library")
        # The settings module is a plugin, and has the libraries in it.
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    endif()
    target_precompile_headers(${target} REUSE_FROM snapperms_precompiled_${room}_${kind})
    if(kind STREQUAL "test")
        # A test includes what moc makes of it; what is left for this file is mostly nothing.
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()
