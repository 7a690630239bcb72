// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/exchange/import_form.h"
#include "ui/exchange/import_list.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QTabWidget>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

const QString kImports = QStringLiteral("imports");

} // namespace

ImportPage::ImportPage(Workbench &bench)
    : Page(bench)
    , m_title(plainLabel({}, "title"))
    , m_demonstration(wrappedLabel({}, "muted"))
    , m_tabs(new QTabWidget)
    , m_form(new ImportForm(bench))
    , m_list(new ImportList(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(m_title);
    m_demonstration->setVisible(bench.book().demonstration);
    layout->addWidget(m_demonstration);
    m_tabs->setObjectName(QStringLiteral("importPages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, QString());
    m_tabs->addTab(m_list, QString());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ImportPage::activate);
    connect(m_list, &ImportList::begun, this, [this] {
        m_tabs->setCurrentWidget(m_form);
        m_form->focusFile();
    });
    connect(m_form, &ImportForm::taken, m_list, &ImportList::setStale);
}

void ImportPage::activate()
{
    if (m_tabs->currentWidget() == m_list)
        m_list->activate();
    else
        m_form->activate();
}

void ImportPage::changed(const std::vector<Changed> &what)
{
    if (std::any_of(what.begin(), what.end(), [](const Changed &one) { return one.entity == Entity::Import; }))
        m_list->setStale();
}

bool ImportPage::goTo(const Place &place)
{
    if (place.part == kImports) {
        m_tabs->setCurrentWidget(m_list);
        return true;
    }
    m_tabs->setCurrentWidget(m_form);
    m_form->focusFile();
    return true;
}

Place ImportPage::place() const
{
    Place place;
    if (m_tabs->currentWidget() == m_list)
        place.part = kImports;
    return place;
}

void ImportPage::conceal()
{
    m_form->conceal();
    m_list->conceal();
}

std::vector<Place> ImportPage::sights() const
{
    return {{QStringLiteral("import"), {}, kImports}};
}

QJsonObject ImportPage::draft() const
{
    return m_form->draft();
}

void ImportPage::restoreDraft(const QJsonObject &draft)
{
    m_form->restoreDraft(draft);
}

void ImportPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Import")));
    m_demonstration->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "This is a demonstration book of invented clients: it takes no files in.")));
    m_tabs->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "A file")));
    m_tabs->setTabText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Imports so far")));
    m_form->retranslate();
    m_list->retranslate();
}

PageSpec importPage()
{
    PageSpec spec{QStringLiteral("import"),
                  QStringLiteral("import"),
                  [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Import")); },
                  {Role::Supervisor, Role::Compliance},
                  [](Workbench &bench) { return new ImportPage(bench); },
                  {}};
    spec.begins.push_back({QStringLiteral("import"),
                           QStringLiteral("import"),
                           [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Import")); },
                           {Role::Supervisor, Role::Compliance}});
    return spec;
}

} // namespace zhiyin
