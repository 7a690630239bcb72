# SPDX-FileCopyrightText: 2026 The Zhiyin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# SQLCipher goes whole into every executable, with its symbols exported, so that the sqlite3_* calls of Qt's stock
# QSQLITE plugin resolve to it and not to the system's plain SQLite. core/storage checks at each opening that they did.
find_library(SQLCIPHER_ARCHIVE libsqlcipher.a REQUIRED)
find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

add_library(zhiyin_sqlcipher INTERFACE)
target_include_directories(zhiyin_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIR})
target_compile_definitions(zhiyin_sqlcipher INTERFACE SQLITE_HAS_CODEC=1)

# Makes NAME an executable that carries SQLCipher. Not a property of zhiyin_core: a whole archive linked twice would clash.
function(zhiyin_carry_sqlcipher NAME)
  target_link_options(${NAME} PRIVATE
    -Wl,--whole-archive ${SQLCIPHER_ARCHIVE} -Wl,--no-whole-archive -Wl,--export-dynamic)
  target_link_libraries(${NAME} PRIVATE OpenSSL::Crypto ${CMAKE_DL_LIBS} m pthread)
endfunction()
