// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/paper/meeting_pages.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::paper;
using namespace zhiyin::tests;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// So many of everything, each with a text of so many characters.
MeetingPack packOf(int count, int length)
{
    const ClientReport sample = sampleReport(ReportLanguage::English);
    MeetingPack pack{sample.institution, QDate(2026, 9, 30), sample.provenance.preparedAt, q("李明")};
    pack.client = sample.client;
    pack.stage = q("active");
    pack.phone = q("138****5678");
    pack.risk = sample.risk;
    const QString text(length, QChar(u'字'));
    const Money yuan(123456789, Currency());
    pack.lastContact = QDate(2026, 9, 1);
    pack.lastPurpose = text;
    pack.household = text;
    pack.householdAssets = yuan;
    pack.hidden = 1;
    for (int i = 0; i < count; ++i) {
        pack.people.push_back({text, q("spouse"), true, i == 0, yuan});
        pack.holdings.push_back({text, 3, i % 2 == 0, yuan, QDate(2026, 12, 1)});
        pack.promises.push_back({text, QDate(2026, 9, 1).addDays(i), true});
        pack.complaints.push_back(sample.complaints.front());
        pack.topics.push_back({NextStepKind::PromiseDue, QDate(2026, 9, 1), text, true});
    }
    pack.everyTime = {q("satisfaction"), text};
    return pack;
}

} // namespace

TEST_CASE("A meeting pack is one page, whatever there is to say", "[paper][meeting]")
{
    for (const int count : {0, 1, 5, 20, 200}) {
        for (const int length : {1, 30, 5000}) {
            INFO(count << " of everything, " << length << " characters each");
            CHECK(meetingDocument(packOf(count, length), QPageSize(QPageSize::A4)).pageCount() == 1);
        }
    }
    MeetingPack empty{QString(), QDate(2026, 9, 30)};
    CHECK(meetingDocument(empty, QPageSize(QPageSize::A4)).pageCount() == 1);
}

TEST_CASE("A meeting pack is written whole, and only for its owner's eyes", "[paper][meeting]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(q("pack.pdf"));
    const auto printed = printMeeting(packOf(3, 10), file);
    REQUIRE(printed);
    CHECK(printed->pages == 1);
    CHECK(QFile(file).permissions().testFlag(QFileDevice::ReadOwner));
    CHECK(!QFile(file).permissions().testFlag(QFileDevice::ReadOther));
    CHECK(!printMeeting(packOf(1, 1), folder.filePath(q("no/such/folder/pack.pdf"))));
}
