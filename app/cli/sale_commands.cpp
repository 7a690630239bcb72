// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_options.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "ui/paper/opinion_pages.h"

#include <QLocale>

namespace zhiyin::cli {
namespace {

Result<Answer> record(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const BookFacts &book = session->book();
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const auto amount, moneyOption(arguments, QStringLiteral("amount"), book.currency));
    NewTransaction wanted{.client = client,
                          .kind = arguments.value(u"kind"),
                          .product = arguments.value(u"product"),
                          .amount = amount.value_or(Money::zero(book.currency)),
                          .externalId = arguments.value(u"external-id"),
                          .note = arguments.value(u"note"),
                          .callBackBy = arguments.value(u"call-back-by")};
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    wanted.on = on.value_or(QDate());
    if (arguments.has(u"quantity")) {
        const auto quantity = Quantity::parse(arguments.value(u"quantity"));
        if (!quantity || quantity->millionths() < 0)
            return Arguments::badValue(QStringLiteral("--quantity"), arguments.value(u"quantity"));
        wanted.quantity = *quantity;
    }
    ZHIYIN_ASSIGN(wanted.evidence, evidenceOf(arguments, book));
    ZHIYIN_ASSIGN(const TransactionOutcome outcome, session->desk<SaleDesk>().record(wanted));
    QJsonObject document;
    if (outcome.verdict)
        document = answerDocument(outcome.verdict->answer);
    document.insert(QStringLiteral("recorded"), outcome.id.has_value());
    document.insert(QStringLiteral("id"), outcome.id ? QJsonValue(outcome.id->toString()) : QJsonValue());
    return Answer{document, outcome.id ? 0 : 1, {}};
}

Result<Answer> opinion(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const SuitabilityEvidence evidence, evidenceOf(arguments, session->book()));
    ZHIYIN_ASSIGN(const MatchingOpinion opinion, session->desk<SaleDesk>().opinion(client, arguments.at(1), evidence));
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QString file = arguments.value(u"out");
    ZHIYIN_ASSIGN(
        const paper::PdfBytes pdf,
        paper::pdfOf(paper::opinionDocument(
            opinion, chinese ? ReportLanguage::SimplifiedChinese : ReportLanguage::English, QPageSize(QPageSize::A4))));
    ZHIYIN_TRY(paper::saveWhole(file, pdf.bytes));
    QJsonObject document = answerDocument(opinion.verdict.answer);
    document.insert(QStringLiteral("file"), file);
    document.insert(QStringLiteral("pages"), pdf.pages);
    // The paper is made whatever it says; whether it may be offered is the answer.
    return Answer{document, opinion.verdict.answer.suitable ? 0 : 1, {}};
}

Result<Answer> professional(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const Currency currency = session->book().currency;
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const auto signedOn, arguments.date(u"signed-on"));
    ZHIYIN_ASSIGN(const auto until, arguments.date(u"until"));
    ProfessionalWish wish{client, {}, signedOn.value_or(QDate()), until.value_or(QDate()), arguments.value(u"reason")};
    wish.facts.regime = parseRegime(arguments.value(u"regime")).value_or(Regime::None);
    ZHIYIN_ASSIGN(wish.facts.netAssets, moneyOption(arguments, QStringLiteral("net-assets"), currency));
    ZHIYIN_ASSIGN(wish.facts.financialAssets, moneyOption(arguments, QStringLiteral("financial-assets"), currency));
    ZHIYIN_ASSIGN(wish.facts.averageIncome, moneyOption(arguments, QStringLiteral("average-income"), currency));
    ZHIYIN_ASSIGN(const auto years, arguments.whole(u"experience-years", 0, 100));
    wish.facts.experienceYears = years.value_or(0);
    ZHIYIN_ASSIGN(const RequestId request, session->desk<SaleDesk>().askProfessional(wish));
    return Answer{
        {{QStringLiteral("state"), QStringLiteral("proposed")}, {QStringLiteral("request"), request.toString()}}};
}

const CommandGroup kCommands({{"transaction", "record", record},
                              {"risk", "opinion", opinion},
                              {"risk", "professional", professional}});

} // namespace
} // namespace zhiyin::cli
