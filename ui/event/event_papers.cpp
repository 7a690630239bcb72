// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/event_papers.h"

#include "core/event/event_guest_desk.h"
#include "ui/common/paper_view.h"
#include "ui/paper/event_pages.h"
#include "ui/paper/letter_pages.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

void saveInvitations(QWidget *parent, Workbench &bench, EventId event, const std::vector<ClientId> &clients)
{
    bench.call(
        parent,
        [event, clients](Session &session) { return session.desk<EventGuestDesk>().invitations(event, clients); },
        [parent, &bench](const Result<std::vector<Invitation>> &made) {
            if (!made) {
                bench.failed(made.error());
                return;
            }
            std::vector<LetterText> letters;
            for (const Invitation &one : *made)
                letters.push_back(one.text);
            if (letters.empty()) {
                bench.tell({Notice::Kind::Hint, said(QT_TRANSLATE_NOOP("zhiyin", "None of them is invited by you."))});
                return;
            }
            const paper::LetterFrame frame{bench.book().institution, bench.now()};
            savePaper(parent, bench, said(QT_TRANSLATE_NOOP("zhiyin", "Save the invitations")),
                      QStringLiteral("invitations.pdf"),
                      [letters, frame] { return paper::letterDocument(letters, frame, QPageSize(QPageSize::A4)); });
        });
}

void saveSignInSheet(QWidget *parent, Workbench &bench, const EventDetail &detail)
{
    const paper::SignInSheet sheet{bench.book().institution,      bench.now(), bench.book().zone, detail.event,
                                   expectedGuests(detail.guests), false};
    savePaper(parent, bench, said(QT_TRANSLATE_NOOP("zhiyin", "Save the sign-in sheet")), QStringLiteral("sign-in.pdf"),
              [sheet] { return paper::signInDocument(sheet, QPageSize(QPageSize::A4)); });
}

} // namespace zhiyin
