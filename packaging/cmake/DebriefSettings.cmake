# SPDX-FileCopyrightText: 2026 The Debrief authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How everything is compiled.

include(GNUInstallDirs)

option(BUILD_TESTING "Build the tests" ON)
option(DEBRIEF_BENCH "Build the benchmarks in tests/bench" OFF)
option(DEBRIEF_FUZZ "Build the fuzzers in tests/fuzz; needs clang" OFF)
set(DEBRIEF_SANITIZE "" CACHE STRING "Sanitizers, as in address,undefined")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_GLOBAL_AUTOGEN_TARGET ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_COLOR_DIAGNOSTICS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(DEBRIEF_CCACHE ccache)
    if(DEBRIEF_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER "${DEBRIEF_CCACHE}")
    endif()
endif()
find_program(DEBRIEF_MOLD mold)
if(DEBRIEF_MOLD)
    set(CMAKE_LINKER_TYPE MOLD)
endif()

# Libraries and programs get the same flags, so that they can share precompiled headers.
add_compile_options(-fPIC)
add_compile_options(
    -Wall
    -Wextra -Wno-missing-field-initializers
    -Wpedantic
    -Wshadow
    -Wnon-virtual-dtor
    -Wold-style-cast
    -Woverloaded-virtual
    -Werror
    # No path of the building machine in the program; and clones in other folders find each other's objects.
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=."
)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Lets ccache see into precompiled headers.
    add_compile_options(-fpch-preprocess)
endif()
if(DEBRIEF_SANITIZE)
    add_compile_options(-fsanitize=${DEBRIEF_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${DEBRIEF_SANITIZE})
endif()

add_compile_definitions(
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
)
