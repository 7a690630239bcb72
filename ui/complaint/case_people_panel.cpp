// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_people_panel.h"

#include "core/words/case_words.h"
#include "core/words/role_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/item_card.h"

namespace zhiyin {
namespace {

constexpr int kMostPeople = 10;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

CasePeoplePanel::CasePeoplePanel(Workbench &bench) : CasePanel(bench)
{
    auto *content = new QWidget;
    auto *cards = scrolledCards(this, content);
    const bool assigns = bench.may(Action::DecideComplaint) || bench.may(Action::ApproveExtension);
    m_card = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Handler")); });
    m_handler = wrappedLabel();
    m_card->content()->addWidget(m_handler);
    m_people = m_card->addList("people.list",
                               {[] { return said(QT_TRANSLATE_NOOP("zhiyin", "Person")); },
                                [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Role")); },
                                [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Open cases")); },
                                [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Pressing")); },
                                [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Why not")); }},
                               kMostPeople);
    if (assigns) {
        m_card->addRow();
        m_card->addField("people.reason", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Reason")); });
        auto *give = m_card->addButton("people.assign", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Assign")); });
        connect(give, &QPushButton::clicked, this, &CasePeoplePanel::assign);
    }
    m_hint = m_card->addHint();
    m_recusals =
        new ItemCard(bench, CaseItemKind::Recusal, [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Stood aside")); });
    m_secrecy = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "Who may see the case")); });
    m_secret = wrappedLabel();
    m_secrecy->content()->addWidget(m_secret);
    if (assigns) {
        m_secrecy->addRow();
        m_secrecy->addField("secrecy.reason", [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Reason")); });
        m_toggle = m_secrecy->addButton("secrecy.toggle", [this] {
            const bool secret = m_file && m_file->view.complaint.details.isConfidential;
            return secret ? said(QT_TRANSLATE_NOOP("zhiyin", "Open it again"))
                          : said(QT_TRANSLATE_NOOP("zhiyin", "Make confidential"));
        });
        connect(m_toggle, &QPushButton::clicked, this, &CasePeoplePanel::setConfidential);
    }
    m_secrecyHint = m_secrecy->addHint();
    for (TabCard *card : {m_card, static_cast<TabCard *>(m_recusals), m_secrecy})
        cards->addWidget(card);
    cards->addStretch();
}

QString CasePeoplePanel::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "People"));
}

void CasePeoplePanel::show(const CaseFile &file)
{
    m_file = file;
    m_recusals->show(file);
    m_secrecy->retranslate();
    sayHandler();
    loadCandidates();
}

void CasePeoplePanel::sayHandler()
{
    if (!m_file)
        return;
    const ComplaintCase &complaint = m_file->view.complaint;
    const CaseRoute *route = m_file->casework.route(complaint.level);
    const QString department =
        complaint.department.isEmpty() && route ? route->department.in(QLocale()) : complaint.department;
    const QString handler = complaint.handler ? shown(m_file->people.value(*complaint.handler)) : formats::none();
    m_handler->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Handled by %1, department %2.")).arg(handler, shown(department)));
    m_secret->setText(complaint.details.isConfidential
                          ? said(QT_TRANSLATE_NOOP("zhiyin", "Confidential: compliance and the handler only."))
                          : said(QT_TRANSLATE_NOOP("zhiyin", "Everybody who may see the client.")));
}

void CasePeoplePanel::loadCandidates()
{
    m_latest.call(
        bench().worker(), this,
        [id = *m_file->view.complaint.id](Session &session) { return session.desk<CasePeopleDesk>().candidates(id); },
        [this](const Result<std::vector<Candidate>> &candidates) {
            if (candidates)
                fill(*candidates);
            else
                bench().failed(candidates.error());
        });
}

void CasePeoplePanel::fill(const std::vector<Candidate> &candidates)
{
    m_people->clear();
    const QLocale locale;
    for (const Candidate &one : candidates) {
        auto *row = new QTreeWidgetItem({shown(one.handler.name), words::role(one.handler.role),
                                         locale.toString(one.handler.open), locale.toString(one.handler.pressing),
                                         shown(one.refused)});
        row->setData(0, Qt::UserRole, one.handler.id.value());
        row->setDisabled(!one.refused.isEmpty());
        row->setToolTip(4, plainToolTip(one.refused));
        m_people->addTopLevelItem(row);
    }
    TabCard::fit(m_people, kMostPeople);
}

void CasePeoplePanel::assign()
{
    const auto *row = m_people->currentItem();
    if (!m_file || !row) {
        tellUnder(m_card, m_hint, said(QT_TRANSLATE_NOOP("zhiyin", "Select a person of the list first.")), true);
        return;
    }
    runUnder(bench(), m_card, m_hint,
             [id = *m_file->view.complaint.id, user = UserId(row->data(0, Qt::UserRole).toLongLong()),
              reason = textOf(m_card, "people.reason")](Session &session) {
                 return session.desk<CasePeopleDesk>().assign(id, user, reason);
             });
}

void CasePeoplePanel::setConfidential()
{
    if (!m_file)
        return;
    runUnder(bench(), m_secrecy, m_secrecyHint,
             [id = *m_file->view.complaint.id, wanted = !m_file->view.complaint.details.isConfidential,
              reason = textOf(m_secrecy, "secrecy.reason")](Session &session) {
                 return session.desk<CasePeopleDesk>().setConfidential(id, wanted, reason);
             });
}

void CasePeoplePanel::clear()
{
    m_file.reset();
    m_latest.drop();
    m_people->clear();
    m_handler->clear();
    m_secret->clear();
    clearUnder(this);
    m_recusals->clear();
}

void CasePeoplePanel::retranslate()
{
    m_card->retranslate();
    m_recusals->retranslate();
    m_secrecy->retranslate();
    sayHandler();
    if (m_file)
        loadCandidates();
}

} // namespace zhiyin
