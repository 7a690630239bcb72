// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/search_fold.h"
#include "ui/common/workbench.h"

#include <QLineEdit>

#include <functional>
#include <vector>

class QFrame;
class QLabel;
class QListWidget;

namespace zhiyin {

/// One thing found: what it is called, what tells it from others, where it is, and which part of either was asked for.
struct FoundPlace {
    QString title;
    QString detail;
    QString icon;
    Place place;
    TextRange inTitle = {};
    TextRange inDetail = {};
};
/// Asked while somebody types; answers on the window's thread by `found`, or not at all where it was superseded.
using SearchProvider = std::function<void(const QString &text, std::function<void(std::vector<FoundPlace>)> found)>;

/// The search field at the top, with what it finds below while typing: Down and Up choose, Enter opens, Escape leaves.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    void setProvider(SearchProvider provider) { m_provider = std::move(provider); }
    void forget();

signals:
    void chosen(const zhiyin::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void show(std::vector<FoundPlace> hits);
    void choose(int row);
    void place();
    void retranslate();

    SearchProvider m_provider;
    std::vector<FoundPlace> m_hits;
    QFrame *m_popup;
    QListWidget *m_list;
    QLabel *m_nothing;
    quint64 m_asked = 0;
};

} // namespace zhiyin
