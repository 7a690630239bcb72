// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/book_creation.h"
#include "tests/support/cheap_kdf_cost.h"
#include "tests/ui/support/patience.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QVBoxLayout>

namespace zhiyin::test {

inline const QString kUser = QStringLiteral("Wei Lan");
inline const QString kOfficer = QStringLiteral("Officer Lin");
inline const QString kPhrase = QStringLiteral("seven geese over the lake");

/// A page with a field and a list of what it was told.
class PlainPage final : public Page
{
public:
    explicit PlainPage(Workbench &bench) : Page(bench), field(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(field);
        field->setObjectName(QStringLiteral("plain.field"));
    }
    void activate() override { ++activated; }
    void conceal() override { ++concealed; }
    bool goTo(const Place &place) override
    {
        went = place;
        return true;
    }
    QJsonObject draft() const override
    {
        return field->text().isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("field"), field->text()}};
    }
    void restoreDraft(const QJsonObject &draft) override { field->setText(draft[QStringLiteral("field")].toString()); }

    QLineEdit *field;
    int activated = 0;
    int concealed = 0;
    Place went;
};

inline PageSpec plainPage(const QString &id, std::vector<Role> roles)
{
    return {id,
            QStringLiteral("clients"),
            [id] { return id; },
            std::move(roles),
            [](Workbench &bench) { return new PlainPage(bench); },
            {{QStringLiteral("thing"),
              QStringLiteral("client"),
              [] { return QStringLiteral("Thing"); },
              {Role::Supervisor}}}};
}

inline PageList plainPages()
{
    return {plainPage(QStringLiteral("first"), {Role::Supervisor}),
            plainPage(QStringLiteral("second"), {Role::Supervisor, Role::Compliance})};
}

/// A window over an own folder, settings and clock, with two plain pages unless others are given.
struct Shell {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("zhiyin.ini"))};
    SystemClock clock;
    MainWindow window;

    explicit Shell(PageList pages = plainPages())
        : window{{settings, clock, std::move(pages), {}, {}, CheapKdfCost::cost()}}
    {
        window.QWidget::show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] QString bookPath() const { return folder.filePath(QStringLiteral("branch.book")); }
    /// A book with an administrator, a supervisor and a compliance officer.
    [[nodiscard]] Result<CreatedBook> makeBook() const
    {
        NewBook wanted{bookPath(), QStringLiteral("River Bank"), QTimeZone("Asia/Shanghai"), Currency(),
                       {},         CheapKdfCost::cost()};
        wanted.people.push_back({QStringLiteral("Admin Ma"), kPhrase, Role::Admin, {}});
        wanted.people.push_back({kUser, kPhrase, Role::Supervisor, {}});
        wanted.people.push_back({kOfficer, kPhrase, Role::Compliance, {}});
        return createBook(wanted, clock);
    }
    void open()
    {
        window.signIn({bookPath(), kUser, kPhrase, {}});
        (void)until([this] { return window.frame() && !window.isLocked(); });
    }
    [[nodiscard]] PlainPage *page(const QString &id) { return dynamic_cast<PlainPage *>(window.frame()->page(id)); }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = window.findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
};

} // namespace zhiyin::test
