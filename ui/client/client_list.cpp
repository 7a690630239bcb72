// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_list.h"

#include "ui/client/explain_dialog.h"
#include "ui/client/filter_bar.h"
#include "ui/client/row_actions.h"
#include "ui/client/view_menu.h"
#include "ui/common/clipboard.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace zhiyin {
namespace {

constexpr std::array<int, kClientColumns> kWidths = {200, 120, 120, 100, 100, 140, 120, 180};
/// What is arranged is written to the book once somebody has stopped arranging.
constexpr int kKeepAfterMs = 800;
/// More rows than a person pastes anywhere by hand; whole lists leave by an export, which is guarded.
constexpr int kMostCopied = 50;

QString text(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

QString count(const char *source, int n)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, n);
}

} // namespace

/// F1 is about the row, and not about the keys of the program.
bool ClientTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ClientTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier) {
        emit explainWanted();
        return;
    }
    if (event == QKeySequence::Copy) {
        emit copied();
        return;
    }
    const bool ends = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    if (!ends || rows == 0 || (event->modifiers() & ~Qt::ShiftModifier) != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    const int row = event->key() == Qt::Key_Home ? 0 : rows - 1;
    const int column = std::max(0, currentIndex().column());
    if ((event->modifiers() & Qt::ShiftModifier) != 0) {
        const int from = std::max(0, currentIndex().row());
        selectionModel()->setCurrentIndex(model()->index(row, column), QItemSelectionModel::NoUpdate);
        selectionModel()->select(
            QItemSelection(model()->index(std::min(from, row), 0), model()->index(std::max(from, row), 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        setCurrentIndex(model()->index(row, column));
    }
}

ClientList::ClientList(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_model(new ClientTableModel(bench, this))
{
    makeTable();
    m_state = new StatePanel(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kMedium);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeHead());
    m_filters = new FilterBar;
    layout->addWidget(m_filters);
    layout->addWidget(m_state, 1);
    m_actions = new RowActions(bench, this, [this] { return chosen(); });
    connect(m_actions, &RowActions::copyWanted, this, &ClientList::copy);
    connect(m_actions, &RowActions::tagged, this, &ClientList::loadChoices);
    layout->addWidget(m_actions);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &ClientList::keepView);
    connect(m_filters, &FilterBar::changed, this, [this] {
        load();
        m_keep.start();
    });
    connect(m_model, &ClientTableModel::loaded, this, [this](int rows) {
        showFoot();
        if (rows == 0)
            m_state->showEmpty();
        else
            m_state->showContent();
    });
    connect(m_model, &ClientTableModel::failed, m_state, &StatePanel::showFailed);
    connect(m_state, &StatePanel::retried, this, &ClientList::load);
    connect(m_state, &StatePanel::begun, this, &ClientList::begun);
}

void ClientList::makeTable()
{
    m_table = new ClientTable;
    m_table->setObjectName(QStringLiteral("clientTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(static_cast<int>(ClientColumnView::ExternalId), Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < kClientColumns; ++column)
        m_table->setColumnWidth(column, kWidths[static_cast<size_t>(column)]);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        ClientFilter filter = m_filters->filter();
        filter.sort = static_cast<ClientSort>(column);
        filter.descending = order == Qt::DescendingOrder;
        m_filters->setFilter(filter);
        load();
        m_keep.start();
    });
    connect(header, &QHeaderView::sectionMoved, &m_keep, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, &m_keep, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ClientList::openMenu);
    connect(m_table, &QTableView::activated, this, &ClientList::openCurrent);
    connect(m_table, &ClientTable::copied, this, &ClientList::copy);
    connect(m_table, &ClientTable::explainWanted, this, [this] {
        if (const auto id = m_model->idAt(m_table->currentIndex().row()))
            ExplainDialog::open(m_bench, *id, this);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientList::showFoot);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClientList::showFoot);
}

QWidget *ClientList::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    m_title = plainLabel({}, "title");
    m_views = new ViewMenu(m_bench);
    m_views->setPresent([this] { return view(); });
    m_columns = new QToolButton;
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setIcon(icon(QStringLiteral("more")));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columnMenu = new ChoiceMenu(m_columns);
    m_columns->setMenu(m_columnMenu);
    m_new = new QPushButton;
    setLook(m_new, "main");
    m_new->setVisible(m_bench.may(Action::WriteClient));
    connect(m_new, &QPushButton::clicked, this, &ClientList::begun);
    connect(m_views, &ViewMenu::chosen, this, [this](const SavedView &chosen) {
        showView(chosen);
        load();
        m_keep.start();
    });
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_views);
    row->addWidget(m_columns);
    row->addWidget(m_new);
    return head;
}

void ClientList::activate()
{
    if (!m_viewLoaded) {
        loadView();
    } else if (m_stale) {
        loadChoices();
        load();
    }
}

void ClientList::setStale()
{
    m_stale = true;
    if (isVisible() && m_viewLoaded)
        load();
}

void ClientList::conceal()
{
    m_model->clear();
    m_stale = true;
    m_actions->forget();
    showFoot();
}

void ClientList::loadView()
{
    m_state->showLoading();
    struct Start {
        SavedView view;
        ClientChoices choices;
    };
    m_bench.call(
        this,
        [](Session &session) -> Result<Start> {
            auto desk = session.desk<ClientTableDesk>();
            ZHIYIN_ASSIGN(SavedView view, desk.lastView());
            ZHIYIN_ASSIGN(ClientChoices choices, desk.choices());
            return Start{std::move(view), std::move(choices)};
        },
        [this](Result<Start> start) {
            if (!start) {
                m_state->showFailed(start.error());
                return;
            }
            m_viewLoaded = true;
            takeChoices(start->choices);
            showView(start->view);
            load();
        });
    m_views->load();
}

void ClientList::loadChoices()
{
    m_bench.call(
        this, [](Session &session) { return session.desk<ClientTableDesk>().choices(); },
        [this](const Result<ClientChoices> &choices) {
            if (choices)
                takeChoices(*choices);
            else
                m_bench.failed(choices.error());
        });
}

void ClientList::takeChoices(const ClientChoices &choices)
{
    m_actions->setAdvisors(choices.advisors);
    m_filters->setChoices(choices);
}

void ClientList::load()
{
    m_stale = false;
    m_state->showLoading();
    m_model->load(m_filters->filter());
}

void ClientList::showView(const SavedView &chosen)
{
    m_filters->setFilter(chosen.filter);
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    if (!chosen.columns.isEmpty())
        header->restoreState(QByteArray::fromBase64(chosen.columns.toLatin1()));
    header->setSortIndicator(static_cast<int>(chosen.filter.sort),
                             chosen.filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    fillColumns();
}

SavedView ClientList::view() const
{
    return {{}, m_filters->filter(), QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())};
}

void ClientList::keepView()
{
    if (!m_viewLoaded)
        return;
    m_bench.call(
        this, [last = view()](Session &session) { return session.desk<ClientTableDesk>().keepLastView(last); },
        [this](const Result<void> &kept) {
            if (!kept)
                m_bench.failed(kept.error());
        });
}

void ClientList::fillColumns()
{
    m_columnMenu->clear();
    for (int column = 0; column < kClientColumns; ++column) {
        QAction *action = m_columnMenu->addAction(
            plainButtonText(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        // A row must stay to be told from the next.
        action->setEnabled(static_cast<ClientColumnView>(column) != ClientColumnView::Name);
        connect(action, &QAction::triggered, this, [this, column](bool visible) { showColumn(column, visible); });
    }
}

void ClientList::showColumn(int column, bool visible)
{
    m_table->setColumnHidden(column, !visible);
    m_keep.start();
}

int ClientList::selectedCount() const
{
    int rows = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows += range.left() == 0 ? range.height() : 0;
    return rows;
}

std::vector<int> ClientList::selectedRows(int most) const
{
    std::vector<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && static_cast<int>(rows.size()) < most; ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<ClientId> ClientList::chosen() const
{
    std::vector<ClientId> clients;
    for (const int row : selectedRows(std::numeric_limits<int>::max())) {
        if (const auto id = m_model->idAt(row))
            clients.push_back(*id);
    }
    return clients;
}

void ClientList::showFoot()
{
    m_actions->show(selectedCount(), m_model->rowCount());
}

void ClientList::openMenu(const QPoint &at)
{
    if (selectedCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(QStringLiteral("open")), text(QT_TRANSLATE_NOOP("zhiyin", "Open"))),
            &QAction::triggered, this, &ClientList::openCurrent);
    m_actions->addTo(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ClientList::openCurrent()
{
    if (const auto id = m_model->idAt(m_table->currentIndex().row()))
        emit opened(*id);
}

void ClientList::copy()
{
    const QHeaderView *header = m_table->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < kClientColumns; ++place) {
        const int column = header->logicalIndex(place);
        if (!m_table->isColumnHidden(column))
            columns.push_back(column);
    }
    const int selected = selectedCount();
    const QString rows = m_model->textOf(selectedRows(kMostCopied), columns);
    if (rows.isEmpty())
        return;
    Clipboard::instance().copy(rows);
    if (selected > kMostCopied)
        m_bench.tell({Notice::Kind::Hint,
                      count(QT_TRANSLATE_N_NOOP("zhiyin", "The first %n row(s) were copied."), kMostCopied),
                      text(QT_TRANSLATE_NOOP("zhiyin", "Export a list that is longer."))});
}

void ClientList::retranslate()
{
    m_title->setText(text(QT_TRANSLATE_NOOP("zhiyin", "Clients")));
    m_new->setText(text(QT_TRANSLATE_NOOP("zhiyin", "New client")));
    m_columns->setText(text(QT_TRANSLATE_NOOP("zhiyin", "Columns")));
    m_actions->retranslate();
    m_table->setAccessibleName(text(QT_TRANSLATE_NOOP("zhiyin", "Clients")));
    m_state->setEmpty(
        {QStringLiteral("clients"), text(QT_TRANSLATE_NOOP("zhiyin", "No clients here")),
         text(QT_TRANSLATE_NOOP("zhiyin", "Clients that you may see appear here. Add one, or import a list.")),
         m_bench.may(Action::WriteClient) ? text(QT_TRANSLATE_NOOP("zhiyin", "New client")) : QString()});
    m_filters->retranslate();
    m_views->retranslate();
    m_model->retranslate();
    fillColumns();
    showFoot();
}

} // namespace zhiyin
