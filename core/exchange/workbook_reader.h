// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/xlsx_sheet.h"

#include <memory>

namespace zhiyin {

/// Reads a workbook with liborcus, which hands over its cells one by one. What liborcus throws is caught here.
class WorkbookReader final
{
public:
    WorkbookReader(QString path, const SheetCaps &caps) : m_path(std::move(path)), m_caps(caps) {}
    [[nodiscard]] Result<Sheet> read(QByteArrayView bytes);

private:
    class Factory;
    class SheetSink;
    class FormulaSink;
    class ArraySink;
    class PropertiesSink;
    class Settings;
    class Resolver;
    struct Content;

    [[nodiscard]] Result<Sheet> chosen(Factory &factory) const;
    static void fillMerged(Content &content, const SheetCaps &caps);

    QString m_path;
    SheetCaps m_caps;
};

} // namespace zhiyin
