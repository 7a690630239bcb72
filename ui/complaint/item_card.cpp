// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/item_card.h"

#include "core/complaint/case_file_desk.h"
#include "core/words/case_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

constexpr int kFieldsARow = 3;
constexpr int kDateWidth = 120;
constexpr int kMostRows = 8;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QStringList codesOf(const CaseField &field)
{
    QStringList codes;
    for (const QLatin1StringView code : field.codes)
        codes.append(QString(code));
    return codes;
}

/// What a person types; a file is chosen, and a step's ticks have a list of their own.
bool isTyped(const CaseField &field)
{
    return field.type != CaseFieldType::Attachment;
}

} // namespace

ItemCard::ItemCard(Workbench &bench, CaseItemKind kind, Words title)
    : TabCard(std::move(title)), m_bench(bench), m_kind(kind), m_name(codeText(kCaseItemKinds, kind).toLatin1())
{
    m_list = addList((m_name + ".list").constData(),
                     {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "What")); },
                      [] { return said(QT_TRANSLATE_NOOP("zhiyin", "State")); },
                      [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Due on")); },
                      [] { return said(QT_TRANSLATE_NOOP("zhiyin", "When")); },
                      [] { return said(QT_TRANSLATE_NOOP("zhiyin", "By")); }},
                     kMostRows);
    m_list->setColumnHidden(2, !isToDo(kind));
    if (bench.may(Action::WorkComplaint)) {
        makeAddRow();
        makeEndRow();
    }
    m_hint = addHint();
}

void ItemCard::makeAddRow()
{
    int inRow = kFieldsARow;
    for (const CaseField &field : caseFields(m_kind)) {
        if (!isTyped(field))
            continue;
        if (inRow++ == kFieldsARow) {
            addRow();
            inRow = 1;
        }
        const QString key = field.key;
        const QByteArray name = m_name + '.' + key.toLatin1();
        const auto label = [key] { return words::caseField(key); };
        if (field.type == CaseFieldType::Code)
            addChoice(name.constData(), label, codesOf(field), &words::caseCode);
        else
            addField(name.constData(), label, field.type == CaseFieldType::Date ? kDateWidth : 0);
    }
    auto *button = addButton((m_name + ".add").constData(), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Add")); });
    connect(button, &QPushButton::clicked, this, &ItemCard::add);
    if (m_kind == CaseItemKind::Evidence) {
        auto *file = addButton((m_name + ".file").constData(),
                               [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Add with file …")); });
        connect(file, &QPushButton::clicked, this, &ItemCard::addFile);
    }
}

void ItemCard::makeEndRow()
{
    addRow();
    const bool toDo = isToDo(m_kind);
    const bool evidence = m_kind == CaseItemKind::Evidence;
    addField((m_name + ".said").constData(), [toDo, evidence] {
        if (evidence)
            return said(QT_TRANSLATE_NOOP("zhiyin", "Why it ends, or why its file is opened"));
        return toDo ? said(QT_TRANSLATE_NOOP("zhiyin", "Result, or why it ends"))
                    : said(QT_TRANSLATE_NOOP("zhiyin", "Why it ends"));
    });
    if (toDo) {
        auto *done = addButton((m_name + ".finish").constData(),
                               [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Mark as done")); });
        connect(done, &QPushButton::clicked, this, [this] { settle(true); });
    }
    if (evidence) {
        auto *save = addButton((m_name + ".save").constData(),
                               [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Save a copy …")); });
        connect(save, &QPushButton::clicked, this, &ItemCard::saveFile);
    }
    auto *end = addButton((m_name + ".end").constData(), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "End")); });
    connect(end, &QPushButton::clicked, this, [this] { settle(false); });
}

void ItemCard::show(const CaseFile &file)
{
    m_file = file;
    say();
}

void ItemCard::clear()
{
    m_file.reset();
    m_list->clear();
    clearUnder(this);
}

void ItemCard::say()
{
    m_list->clear();
    if (!m_file)
        return;
    for (const CaseItem &item : m_file->items) {
        if (item.kind != m_kind)
            continue;
        QString state = words::caseItemState(item.state);
        if (isOverdue(item, m_bench.today()))
            state = said(QT_TRANSLATE_NOOP("zhiyin", "overdue"));
        auto *row = new QTreeWidgetItem({shown(words::caseItemLine(item, m_file->people)).simplified(), state,
                                         item.dueOn.isValid() ? formats::date(item.dueOn) : formats::none(),
                                         formats::moment(item.at, m_bench.book().zone),
                                         shown(m_file->people.value(item.by.value_or(UserId(0))))});
        row->setData(0, Qt::UserRole, item.id.value());
        for (int column = 0; column < m_list->columnCount(); ++column)
            row->setToolTip(column, plainToolTip(row->text(column)));
        m_list->addTopLevelItem(row);
    }
    fit(m_list, kMostRows);
}

std::optional<AnyId> ItemCard::selected() const
{
    const auto *row = m_list->currentItem();
    if (!row)
        return std::nullopt;
    return AnyId(row->data(0, Qt::UserRole).toLongLong());
}

QMap<QString, QString> ItemCard::typed() const
{
    QMap<QString, QString> typed;
    for (const CaseField &field : caseFields(m_kind)) {
        if (!isTyped(field))
            continue;
        const QByteArray name = m_name + '.' + QString(field.key).toLatin1();
        const QString value =
            field.type == CaseFieldType::Code ? codeOf(this, name.constData()) : textOf(this, name.constData());
        typed.insert(field.key, value);
    }
    return typed;
}

void ItemCard::add()
{
    if (!m_file)
        return;
    runUnder(m_bench, this, m_hint,
             [id = *m_file->view.complaint.id, kind = m_kind, typed = typed()](Session &session) -> Result<void> {
                 ZHIYIN_TRY(session.desk<CaseDesk>().add(id, kind, typed));
                 return {};
             });
}

void ItemCard::addFile()
{
    if (!m_file)
        return;
    askOpenFile(this, {said(QT_TRANSLATE_NOOP("zhiyin", "Evidence"))}, [this](const QString &path) {
        if (path.isEmpty() || !m_file)
            return;
        runUnder(m_bench, this, m_hint,
                 [id = *m_file->view.complaint.id, path, typed = typed()](Session &session) -> Result<void> {
                     ZHIYIN_TRY(session.desk<CaseFileDesk>().add(id, path, typed));
                     return {};
                 });
    });
}

void ItemCard::saveFile()
{
    const auto item = chosen();
    if (!item)
        return;
    askSaveFile(this, {said(QT_TRANSLATE_NOOP("zhiyin", "Evidence"))}, [this, item = *item](const QString &path) {
        if (path.isEmpty() || !m_file)
            return;
        runUnder(m_bench, this, m_hint,
                 [id = *m_file->view.complaint.id, item, path, reason = textOf(this, (m_name + ".said").constData())](
                     Session &session) { return session.desk<CaseFileDesk>().save(id, item, path, reason); });
    });
}

std::optional<AnyId> ItemCard::chosen()
{
    const auto item = m_file ? selected() : std::nullopt;
    if (!item)
        tellUnder(this, m_hint, said(QT_TRANSLATE_NOOP("zhiyin", "Select a line of the list first.")), true);
    return item;
}

void ItemCard::settle(bool done)
{
    const auto item = chosen();
    if (!item)
        return;
    runUnder(m_bench, this, m_hint,
             [id = *m_file->view.complaint.id, item = *item, done,
              text = textOf(this, (m_name + ".said").constData())](Session &session) {
                 auto desk = session.desk<CaseDesk>();
                 return done ? desk.finish(id, item, text) : desk.end(id, item, text);
             });
}

void ItemCard::retranslate()
{
    TabCard::retranslate();
    say();
}

} // namespace zhiyin
