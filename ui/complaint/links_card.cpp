// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/links_card.h"

#include "core/words/case_words.h"
#include "core/words/complaint_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

LinksCard::LinksCard(Workbench &bench)
    : TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Linked and repeated complaints")); }), m_bench(bench)
{
    m_list = addList("links.list", {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "Case")); },
                                    [] { return said(QT_TRANSLATE_NOOP("zhiyin", "How")); },
                                    [] { return said(QT_TRANSLATE_NOOP("zhiyin", "State")); },
                                    [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Received")); }});
    addRow();
    m_open = addButton("links.open", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Open the case")); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            m_bench.go({QStringLiteral("complaints"), AnyId(id->value()), {}});
    });
    if (bench.may(Action::WorkComplaint)) {
        auto *add = addButton("links.add", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Link it")); });
        connect(add, &QPushButton::clicked, this, &LinksCard::link);
    }
    if (bench.may(Action::DecideComplaint)) {
        addField("links.reason", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Reason")); });
        auto *button =
            addButton("links.merge", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Merge the later one")); });
        connect(button, &QPushButton::clicked, this, &LinksCard::merge);
    }
    m_hint = addHint();
}

void LinksCard::show(const CaseFile &file)
{
    m_file = file;
    say();
}

void LinksCard::clear()
{
    m_file.reset();
    m_list->clear();
    clearUnder(this);
}

void LinksCard::say()
{
    m_list->clear();
    if (!m_file)
        return;
    const auto add = [this](const QString &id, const QStringList &cells) {
        auto *row = new QTreeWidgetItem(cells);
        row->setData(0, Qt::UserRole, id.toLongLong());
        m_list->addTopLevelItem(row);
    };
    QStringList linked;
    for (const CaseItem &item : m_file->items) {
        if (item.kind != CaseItemKind::Link || item.state == CaseItemState::Ended)
            continue;
        const QString id = item.text(u"other");
        linked.append(id);
        add(id, {id, words::caseCode(item.text(u"relation")), formats::none(),
                 formats::moment(item.at, m_bench.book().zone)});
    }
    for (const RepeatHint &hint : m_file->repeats) {
        const QString id = hint.id.toString();
        if (linked.contains(id))
            continue;
        add(id, {hint.externalId.isEmpty() ? id : shown(hint.externalId),
                 said(QT_TRANSLATE_NOOP("zhiyin", "May be the same matter")), words::complaintState(hint.state),
                 formats::moment(hint.receivedAt, m_bench.book().zone)});
    }
    fit(m_list);
}

std::optional<ComplaintId> LinksCard::chosen()
{
    const auto *row = m_list->currentItem();
    if (row)
        return ComplaintId(row->data(0, Qt::UserRole).toLongLong());
    tellUnder(this, m_hint, said(QT_TRANSLATE_NOOP("zhiyin", "Select a line of the list first.")), true);
    return std::nullopt;
}

void LinksCard::link()
{
    const auto other = chosen();
    if (!m_file || !other)
        return;
    const QMap<QString, QString> typed{{QStringLiteral("other"), other->toString()},
                                       {QStringLiteral("relation"), QStringLiteral("repeated")}};
    runUnder(m_bench, this, m_hint, [id = *m_file->view.complaint.id, typed](Session &session) -> Result<void> {
        ZHIYIN_TRY(session.desk<CaseDesk>().add(id, CaseItemKind::Link, typed));
        return {};
    });
}

void LinksCard::merge()
{
    const auto other = chosen();
    if (!m_file || !other)
        return;
    // The earlier complaint goes on, whichever of them is open here.
    ComplaintId keep = *m_file->view.complaint.id;
    ComplaintId gone = *other;
    for (const RepeatHint &hint : m_file->repeats) {
        if (hint.id == *other && hint.receivedAt < m_file->view.complaint.facts.receivedAt)
            std::swap(keep, gone);
    }
    runUnder(m_bench, this, m_hint,
             [keep, gone, reason = textOf(this, "links.reason")](Session &session) -> Result<void> {
                 ZHIYIN_TRY(session.desk<ComplaintDesk>().merge(keep, gone, reason));
                 return {};
             });
}

void LinksCard::retranslate()
{
    TabCard::retranslate();
    say();
}

} // namespace zhiyin
