// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>

#include <memory>

namespace zhiyin::paper {

/// The application that report verbs of the command line run under: type and charts without any display. To be made in
/// place of a QCoreApplication, once, by the thread that then paints; `argc` and `argv` must outlive it.
[[nodiscard]] std::unique_ptr<QApplication> makeOffscreenApplication(int &argc, char **argv);

} // namespace zhiyin::paper
