# SPDX-FileCopyrightText: 2026 The Debrief authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A layer: a static library of all sources in this folder.
#
#     debrief_layer(NAME LINKS TARGET... [PCH HEADER...] [PCH_FROM LAYER] [EXECUTABLE])
#
# Its users include its headers by its folder's name, as in "domain/ids.h", and see only those of the
# layers behind it. PCH precompiles headers; PCH_FROM uses those of a layer that has the same flags.
# A folder without sources gives a layer of headers.
function(debrief_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "EXECUTABLE" "PCH_FROM" "LINKS;PCH")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources MATCHES "\\.cpp")
        set(sources "") # contracts alone, so far
    endif()
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH include_folder)
    if(NOT sources AND arg_EXECUTABLE)
        return()
    elseif(NOT sources)
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE "${include_folder}")
        target_link_libraries(${name} INTERFACE ${arg_LINKS})
        return()
    elseif(arg_EXECUTABLE)
        add_executable(${name} ${sources})
    else()
        add_library(${name} STATIC ${sources})
    endif()
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${name} PUBLIC "${include_folder}")
    target_link_libraries(${name} PUBLIC ${arg_LINKS})
    debrief_precompile(${name} "${arg_PCH_FROM}" ${arg_PCH})
endfunction()

function(debrief_precompile name from)
    if(from)
        get_target_property(type ${from} TYPE)
        if(NOT type STREQUAL "INTERFACE_LIBRARY")
            target_precompile_headers(${name} REUSE_FROM ${from})
        endif()
    elseif(ARGN)
        target_precompile_headers(${name} PRIVATE ${ARGN})
    endif()
endfunction()

# Puts the files of resources/FOLDER into a layer; they are then at :/FOLDER/.
function(debrief_resources layer folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/${folder}/*")
    list(FILTER files EXCLUDE REGEX "(\\.license|~|/\\.[^/]*)$")
    debrief_embed(${layer} "${layer}_${folder}" PREFIX "/" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${files})
endfunction()

# Links files into every program that uses the layer. They are objects of a target of their own: as
# sources of the layer they would keep it from compiling until all layers behind it are linked.
#     debrief_embed(LAYER NAME PREFIX PREFIX BASE FOLDER FILES FILE...)
function(debrief_embed layer name)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "PREFIX;BASE" "FILES")
    if(NOT arg_FILES)
        return()
    endif()
    add_library(${name} OBJECT)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE Qt6::Core)
    qt_add_resources(${name} "${name}" PREFIX "${arg_PREFIX}" BASE "${arg_BASE}" FILES ${arg_FILES})
    target_link_libraries(${layer} INTERFACE "$<TARGET_OBJECTS:${name}>")
endfunction()
