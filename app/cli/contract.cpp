// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contract.h"

namespace zhiyin::cli {
namespace {

constexpr ContractLine kContract[] = {
    {"book", "create",
     "BOOK --institution NAME --admin USER [--time-zone ZONE] [--currency CODE] [--key-cost MIB] "
     "[--new-passphrase-file FILE]",
     true},
    {"book", "info", ""},
    {"book", "verify", ""},
    {"book", "accept-loss", "--reason TEXT"},
    {"book", "unlock-with-recovery-key", "[--new-passphrase-file FILE]"},
    {"backup", "make", "[DIR] [--keep N]"},
    {"backup", "verify", "BACKUP", true},
    {"backup", "restore", "BACKUP NEW-BOOK", true},
    {"user", "add",
     "NAME --role advisor|supervisor|compliance|admin [--branch B] [--new-passphrase-file FILE] [--key-cost MIB]"},
    {"user", "list", ""},
    {"user", "disable", "NAME"},
    {"user", "passphrase", "[--new-passphrase-file FILE] [--key-cost MIB]"},
    {"request", "list", ""},
    {"request", "approve", "ID"},
    {"request", "refuse", "ID --reason TEXT"},
    {"journal", "show", "[--entity KIND] [--id ID] [--since DATE]"},
    {"journal", "verify", "[--anchor R.N:HASH] [--seal FILE]"},
    {"journal", "seal", "[--out FILE]"},

    {"import", "clients",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "products",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "holdings",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "transactions",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "contacts",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "complaints",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "surveys",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "rates",
     "FILE [--mapping FILE] [--encoding NAME] [--on-duplicate skip|update|refuse] [--dry-run] [--all-or-nothing]"},
    {"import", "list", ""},
    {"import", "undo", "IMPORT"},
    {"client", "list", "[--query TEXT] [--tier T] [--stage S] [--advisor USER] [--branch B] [--limit N]"},
    {"client", "show", "CLIENT [--unmask --reason TEXT]"},
    {"client", "add", "FIELD=VALUE…"},
    {"client", "set", "CLIENT FIELD=VALUE… --reason TEXT [--evidence FILE]"},
    {"client", "merge", "KEEP OTHER --reason TEXT"},
    {"client", "unmerge", "KEEP --reason TEXT"},
    {"client", "duplicates", "[--limit N]"},
    {"client", "export", "FILE.csv|FILE.xlsx [--query TEXT] [--unmask --reason TEXT]"},
    {"client", "vcard", "CLIENT FILE.vcf [--unmask --reason TEXT]"},
    {"client", "document add", "CLIENT --type T --number N [--issued-on DATE] [--issuer TEXT] [--expires-on DATE]"},
    {"client", "document list", "CLIENT [--unmask --reason TEXT]"},
    {"client", "document end", "CLIENT DOCUMENT --reason TEXT"},
    {"client", "document expiring", "[--until DATE]"},
    {"client", "channel add", "CLIENT --kind phone|email|address --value V [--label mobile|home|work|other]"},
    {"client", "channel list", "CLIENT [--unmask --reason TEXT]"},
    {"client", "channel end", "CLIENT CHANNEL --reason TEXT"},
    {"client", "finances", "CLIENT"},
    {"client", "net-worth", "CLIENT [--months N]"},
    {"client", "explain", "CLIENT"},
    {"goal", "add",
     "CLIENT --kind retirement|education|home|other --name TEXT --target AMOUNT --by DATE [--saved AMOUNT] "
     "[--return PERCENT] [--note TEXT]"},
    {"goal", "list", "CLIENT"},
    {"goal", "progress", "GOAL --saved AMOUNT [--on DATE]"},
    {"goal", "end", "GOAL --state reached|dropped --reason TEXT"},
    {"need", "add", "CLIENT --text TEXT [--on DATE]"},
    {"need", "list", "CLIENT"},
    {"need", "end", "NEED --state met|dropped --reason TEXT"},
    {"declaration", "add", "CLIENT --signed-on DATE --text TEXT"},
    {"declaration", "list", "CLIENT"},
    {"relation", "kinds", "", true},
    {"relation", "add", "CLIENT KIND [OTHER] [--name TEXT] [--contact TEXT] [--from DATE] [--note TEXT]"},
    {"relation", "list", "CLIENT [--all]"},
    {"relation", "end", "RELATION --reason TEXT [--on DATE]"},
    {"household", "create", "NAME --primary CLIENT [--from DATE]"},
    {"household", "join", "HOUSEHOLD CLIENT [--from DATE]"},
    {"household", "leave", "HOUSEHOLD CLIENT --reason TEXT [--on DATE]"},
    {"household", "primary", "HOUSEHOLD CLIENT --reason TEXT"},
    {"household", "show", "HOUSEHOLD"},
    {"household", "of", "CLIENT"},
    {"household", "list", ""},
    {"consent", "give", "CLIENT --purpose P --basis B [--evidence TEXT] [--guardian NAME] [--on DATE]"},
    {"consent", "withdraw", "CONSENT [--reason TEXT] [--on DATE]"},
    {"consent", "list", "CLIENT"},
    {"tag", "list", ""},
    {"tag", "add", "NAME [--shared]"},
    {"tag", "end", "TAG"},
    {"tag", "put", "TAG CLIENT…"},
    {"tag", "take", "TAG CLIENT…"},
    {"tag", "of", "CLIENT"},
    {"custom-field", "list", ""},
    {"custom-field", "add",
     "NAME --label TEXT --type text|number|date|choice|yes_no --class ordinary|important --purpose TEXT "
     "--retention-months N [--choices LIST]"},
    {"custom-field", "end", "NAME --reason TEXT"},
    {"custom-field", "set", "CLIENT NAME=VALUE --reason TEXT"},
    {"custom-field", "of", "CLIENT"},
    {"search", "", "[TEXT…] [--file QUERIES] [--limit N]"},
    {"lifecycle", "run", ""},

    {"risk", "questionnaires", ""},
    {"risk", "questionnaires add", "FILE --effective DATE --reason TEXT"},
    {"risk", "assess", "CLIENT --questionnaire ID --answers TEXT --signed-on DATE [--confirm]"},
    {"risk", "check", "CLIENT PRODUCT [--warning-signed-on DATE] [--confirmed-on DATE] [--steps A,B]"},
    {"product", "list", ""},
    {"tier", "run", "[--dry-run]"},
    {"tier", "simulate", "--policy FILE"},
    {"tier", "explain", "CLIENT"},
    {"policy", "list", ""},
    {"policy", "show", "NAME [--example]"},
    {"policy", "set", "NAME FILE --effective DATE --reason TEXT"},
    {"policy", "approve", "NAME VERSION"},

    {"contact", "due", "[--until DATE] [--advisor USER]"},
    {"contact", "record", "CLIENT --channel C --purpose P --summary TEXT [--satisfaction 1..5] [--on WHEN]"},
    {"complaint", "open",
     "[CLIENT] [--complainant NAME] [--contact TEXT] [--joint N] --channel hotline|email|online|branch|regulator|other "
     "--level general|major|urgent --category TEXT --text TEXT [--received WHEN]"},
    {"complaint", "assess", "ID --category TEXT --department TEXT [--at WHEN]"},
    {"complaint", "investigate", "ID [--opinion TEXT] [--at WHEN]"},
    {"complaint", "resolve", "ID --solution TEXT --responsible USER [--at WHEN]"},
    {"complaint", "feedback", "ID --text TEXT [--at WHEN]"},
    {"complaint", "follow-up", "ID --satisfaction 1..5 [--at WHEN]"},
    {"complaint", "close", "ID [--at WHEN]"},
    {"complaint", "reopen", "ID --reason TEXT [--at WHEN]"},
    {"complaint", "withdraw", "ID --reason TEXT [--at WHEN]"},
    {"complaint", "review-request", "ID [--at WHEN]"},
    {"complaint", "review", "ID --decision TEXT [--at WHEN]"},
    {"complaint", "pause",
     "ID --reason external-appraisal|mediation|waiting-for-complainant --from WHEN --to WHEN --evidence TEXT"},
    {"complaint", "complex", "ID --reason TEXT [--at WHEN]"},
    {"complaint", "extend", "ID --reason TEXT [--at WHEN]"},
    {"complaint", "list", "[--open] [--breached] [--limit N]"},
    {"complaint", "show", "ID"},
    {"complaint", "why", "ID CLOCK"},

    {"calendar", "add", "DATE N", true},
    {"calendar", "between", "A B", true},
    {"calendar", "is", "DATE", true},
    {"kpi", "", "[--from DATE] [--to DATE] [--by month|quarter] [--advisor USER] [--branch B]"},
    {"report", "client", "CLIENT --quarter QUARTER --out FILE.pdf [--open-password-file FILE]"},
    {"report", "account", "CLIENT --month MONTH --out FILE.pdf [--open-password-file FILE]"},
    {"report", "branch", "--quarter QUARTER --out FILE.pdf [--branch B] [--xlsx FILE]"},
    {"report", "batch", "--quarter QUARTER --out-dir DIR [--tier T] [--advisor USER]"},
    {"report", "release", "REPORT"},
    {"demo", "create", "BOOK --clients N [--seed S]", true},
    {"batch", "", "FILE [--keep-going]"},
};

} // namespace

std::span<const ContractLine> contract()
{
    return kContract;
}

QString usageLine(const ContractLine &line)
{
    QString text = QString::fromUtf8(line.group);
    for (const char *part : {line.verb, line.usage}) {
        if (*part != '\0')
            text += u' ' + QString::fromUtf8(part);
    }
    return text;
}

} // namespace zhiyin::cli
