# SPDX-FileCopyrightText: 2026 The Zhiyin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sources are English. translations/zhiyin_zh_CN.ts is written by people, zhiyin_en.ts holds only the plural forms, and
# Traditional Chinese is made from Simplified by OpenCC at each build. All three lie in the program under :/i18n.
# After new sentences: cmake --build build/dev --target update_translations, then translate; ./dev lint refuses missing and unfinished ones.
find_program(ZHIYIN_OPENCC opencc REQUIRED)
set(ZHIYIN_TRANSLATIONS ${PROJECT_SOURCE_DIR}/translations)

function(zhiyin_release_translation TS QM)
  add_custom_command(OUTPUT ${QM} COMMAND Qt6::lrelease -silent -nounfinished ${TS} -qm ${QM}
    DEPENDS ${TS} VERBATIM COMMENT "Releasing ${QM}")
endfunction()

# zhiyin_traditional_translation(TS BASE RULES): BASE.ts in Traditional from TS in Simplified, and BASE.qm of it. RULES are
# OpenCC's: s2twp speaks of programs as Taiwan does, s2tw changes characters only (代码 is no 程式碼 on a client's report).
function(zhiyin_traditional_translation TS BASE RULES)
  add_custom_command(OUTPUT ${BASE}.ts
    COMMAND ${ZHIYIN_OPENCC} -c ${RULES}.json -i ${TS} -o ${BASE}.ts
    COMMAND sed -i "s/language=\"zh_CN\"/language=\"zh_TW\"/" ${BASE}.ts
    DEPENDS ${TS} VERBATIM COMMENT "Making Traditional from Simplified Chinese")
  zhiyin_release_translation(${BASE}.ts ${BASE}.qm)
endfunction()

# zhiyin_embed_translations(TARGET): TARGET carries the three languages.
function(zhiyin_embed_translations TARGET)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
  file(MAKE_DIRECTORY ${folder})
  zhiyin_release_translation(${ZHIYIN_TRANSLATIONS}/zhiyin_zh_CN.ts ${folder}/zhiyin_zh_CN.qm)
  zhiyin_release_translation(${ZHIYIN_TRANSLATIONS}/zhiyin_en.ts ${folder}/zhiyin_en.qm)
  zhiyin_traditional_translation(${ZHIYIN_TRANSLATIONS}/zhiyin_zh_CN.ts ${folder}/zhiyin_zh_TW s2twp)
  qt_add_resources(${TARGET} ${TARGET}_translations PREFIX "/i18n" BASE ${folder}
    FILES ${folder}/zhiyin_zh_CN.qm ${folder}/zhiyin_en.qm ${folder}/zhiyin_zh_TW.qm)
endfunction()

add_custom_target(update_translations
  COMMAND ${PROJECT_SOURCE_DIR}/scripts/update-translations
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
