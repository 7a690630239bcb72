// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

namespace zhiyin {

/// Short facts in one line, parted by dots. Where the line is too narrow the last ones give way, whole, to "…"; the tool
/// tip and screen readers have all of them. Never wraps and never widens its window.
class FactsLine final : public QLabel
{
    Q_OBJECT

public:
    explicit FactsLine(QWidget *parent = nullptr);

    /// The most important first.
    void setFacts(const QStringList &facts);
    [[nodiscard]] const QStringList &facts() const { return m_facts; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QStringList m_facts;
};

} // namespace zhiyin
