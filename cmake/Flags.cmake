# SPDX-FileCopyrightText: 2026 The Zhiyin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for compiler flags and definitions; every target links zhiyin_flags.
add_library(zhiyin_flags INTERFACE)
target_compile_features(zhiyin_flags INTERFACE cxx_std_20)
target_compile_definitions(zhiyin_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
  ZHIYIN_VERSION="${PROJECT_VERSION}")
target_compile_options(zhiyin_flags INTERFACE -Wall -Wextra -Wshadow=local -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(zhiyin_flags INTERFACE -fpch-preprocess) # else ccache never finds a file with a precompiled header
endif()
target_include_directories(zhiyin_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_include_directories(zhiyin_flags SYSTEM INTERFACE ${TL_EXPECTED_INCLUDE_DIR})
target_link_options(zhiyin_flags INTERFACE -Wl,-z,relro,-z,now)
if(ZHIYIN_WERROR)
  target_compile_options(zhiyin_flags INTERFACE -Werror)
endif()
if(ZHIYIN_SANITIZE)
  target_compile_options(zhiyin_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(zhiyin_flags INTERFACE -fsanitize=address,undefined)
else()
  target_compile_definitions(zhiyin_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
endif()
find_program(ZHIYIN_MOLD mold)
if(ZHIYIN_MOLD)
  target_link_options(zhiyin_flags INTERFACE -fuse-ld=mold)
endif()
