# SPDX-FileCopyrightText: 2026 The Zhiyin authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What an installed Zhiyin consists of, and the Debian package: cpack -G DEB --config build/release/CPackConfig.cmake
include(GNUInstallDirs)

foreach(program zhiyin zhiyin-cli)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES packaging/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
endforeach()
install(FILES packaging/org.zhiyin.Zhiyin.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.zhiyin.Zhiyin.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/org.zhiyin.Zhiyin.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME org.zhiyin.Zhiyin.xml)
install(FILES packaging/org.zhiyin.Zhiyin.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME zhiyin)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Zhiyin authors <zhiyin@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "encrypted client book for advisors")
set(CPACK_PACKAGE_DESCRIPTION "Clients, risk levels, service tiers, contacts and complaints in one encrypted book
that works with no network, with quarterly reports as PDF and a signed journal.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so that no link shows them: Qt's SQL plugin, the fonts of the reports, the time zones.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-noto-cjk, fonts-noto-core, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
include(CPack)
