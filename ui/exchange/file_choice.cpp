// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_choice.h"

#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/exchange/import_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

const QStringList kEncodings = {QStringLiteral("UTF-8"),    QStringLiteral("GB18030"),  QStringLiteral("Big5"),
                                QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"), QStringLiteral("windows-1252")};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

FileChoice::FileChoice(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addLayout(makeFileRow());
    layout->addLayout(makeOptions());
    connect(m_file, &QLineEdit::returnPressed, this, [this] { emit opened(m_file->text().trimmed()); });
    connect(m_file, &QLineEdit::textEdited, this, &FileChoice::edited);
    connect(m_choose, &QPushButton::clicked, this, &FileChoice::pickFile);
    connect(m_kind, &QComboBox::activated, this, &FileChoice::kindChosen);
    connect(m_encoding, &QComboBox::activated, this, &FileChoice::encodingChosen);
    connect(m_duplicate, &QComboBox::activated, this, &FileChoice::duplicateChosen);
}

QLayout *FileChoice::makeFileRow()
{
    m_kindLabel = plainLabel();
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kindLabel->setBuddy(m_kind);
    for (int i = 0; i <= static_cast<int>(ImportKind::Rates); ++i) {
        const bool isProducts = static_cast<ImportKind>(i) == ImportKind::Products;
        if (m_bench.may(isProducts ? Action::ImportProduct : Action::ImportData))
            m_kind->addItem(QString(), i);
    }
    m_fileLabel = plainLabel();
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("importFile"));
    m_fileLabel->setBuddy(m_file);
    m_choose = new QPushButton;
    m_choose->setObjectName(QStringLiteral("importChoose"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    row->addWidget(m_kindLabel);
    row->addWidget(m_kind);
    row->addWidget(m_fileLabel);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    return row;
}

QLayout *FileChoice::makeOptions()
{
    m_encodingLabel = plainLabel();
    m_encoding = new QComboBox;
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_encodingLabel->setBuddy(m_encoding);
    m_encoding->addItem(QString(), QString());
    for (const QString &name : kEncodings)
        m_encoding->addItem(name, name);
    m_duplicateLabel = plainLabel();
    m_duplicate = new QComboBox;
    m_duplicate->setObjectName(QStringLiteral("importDuplicate"));
    m_duplicateLabel->setBuddy(m_duplicate);
    for (const OnDuplicate what : {OnDuplicate::Refuse, OnDuplicate::Skip, OnDuplicate::Update})
        m_duplicate->addItem(QString(), static_cast<int>(what));
    m_whole = new QCheckBox;
    m_whole->setObjectName(QStringLiteral("importWhole"));
    m_sheetLabel = plainLabel({}, "muted");
    m_sheetLabel->setObjectName(QStringLiteral("importSheet"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    row->addWidget(m_encodingLabel);
    row->addWidget(m_encoding);
    row->addSpacing(grid::kSmall);
    row->addWidget(m_duplicateLabel);
    row->addWidget(m_duplicate);
    row->addSpacing(grid::kSmall);
    row->addWidget(m_whole);
    row->addStretch();
    row->addWidget(m_sheetLabel);
    return row;
}

ImportKind FileChoice::kind() const
{
    return static_cast<ImportKind>(m_kind->currentData().toInt());
}

ImportJob FileChoice::job() const
{
    ImportJob job;
    job.kind = kind();
    job.file = m_file->text().trimmed();
    job.encoding = m_encoding->currentData().toString();
    job.onDuplicate = static_cast<OnDuplicate>(m_duplicate->currentData().toInt());
    job.allOrNothing = m_whole->isChecked();
    return job;
}

void FileChoice::setFile(const QString &path)
{
    m_file->setText(path);
    m_encoding->setCurrentIndex(0);
}

void FileChoice::focusFile()
{
    m_file->setFocus();
}

void FileChoice::pickFile()
{
    const FileWish wish{said(QT_TRANSLATE_NOOP("zhiyin", "Choose a file to import")),
                        {said(QT_TRANSLATE_NOOP("zhiyin", "Tables (*.csv *.xlsx *.txt *.tsv)")),
                         said(QT_TRANSLATE_NOOP("zhiyin", "All files (*)"))},
                        m_file->text()};
    askOpenFile(this, wish, [this](const QString &path) { emit opened(path); });
}

void FileChoice::showReadAs(const std::optional<ImportPreview> &preview)
{
    m_recognised = preview ? preview->encoding : QString();
    m_sheet = preview ? preview->sheet : QString();
    m_otherSheets = preview ? preview->otherSheets : QStringList();
    sayReadAs();
}

void FileChoice::sayReadAs()
{
    // A workbook says itself what its texts are written in.
    m_encoding->setEnabled(m_sheet.isEmpty());
    m_encoding->setItemText(0, m_recognised.isEmpty()
                                   ? said(QT_TRANSLATE_NOOP("zhiyin", "Recognise"))
                                   : said(QT_TRANSLATE_NOOP("zhiyin", "Recognised: %1")).arg(m_recognised));
    m_sheetLabel->clear();
    if (m_sheet.isEmpty())
        return;
    const QString sheet = said(QT_TRANSLATE_NOOP("zhiyin", "Sheet %1")).arg(shown(m_sheet));
    m_sheetLabel->setText(m_otherSheets.isEmpty() ? sheet
                                                  : said(QT_TRANSLATE_NOOP("zhiyin", "%1; not read: %2"))
                                                        .arg(sheet, shown(m_otherSheets.join(QStringLiteral(", ")))));
}

QJsonObject FileChoice::draft() const
{
    const ImportJob now = job();
    if (now.file.isEmpty())
        return {};
    return {{QStringLiteral("file"), now.file},
            {QStringLiteral("kind"), importKindName(now.kind)},
            {QStringLiteral("encoding"), now.encoding},
            {QStringLiteral("duplicate"), m_duplicate->currentIndex()},
            {QStringLiteral("whole"), now.allOrNothing}};
}

bool FileChoice::restoreDraft(const QJsonObject &draft)
{
    const auto kind = importKindNamed(draft[QStringLiteral("kind")].toString());
    const int place = kind ? m_kind->findData(static_cast<int>(*kind)) : -1;
    if (place < 0)
        return false;
    m_kind->setCurrentIndex(place);
    m_file->setText(draft[QStringLiteral("file")].toString());
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(draft[QStringLiteral("encoding")].toString())));
    m_duplicate->setCurrentIndex(std::max(0, draft[QStringLiteral("duplicate")].toInt()));
    m_whole->setChecked(draft[QStringLiteral("whole")].toBool());
    return true;
}

void FileChoice::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, importKindWord(static_cast<ImportKind>(m_kind->itemData(i).toInt())));
    for (int i = 0; i < m_duplicate->count(); ++i)
        m_duplicate->setItemText(i, onDuplicateWord(static_cast<OnDuplicate>(m_duplicate->itemData(i).toInt())));
    m_kindLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Kind")));
    m_kind->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "What the file holds")));
    m_fileLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "File")));
    m_file->setAccessibleName(m_fileLabel->text());
    m_file->setPlaceholderText(
        said(QT_TRANSLATE_NOOP("zhiyin", "A CSV or XLSX file: type its path and press Enter, or drop it here")));
    m_choose->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Choose…")));
    m_encodingLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Encoding")));
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_duplicateLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "If it is in the book")));
    m_duplicate->setAccessibleName(m_duplicateLabel->text());
    m_whole->setText(said(QT_TRANSLATE_NOOP("zhiyin", "All rows or none")));
    sayReadAs();
}

} // namespace zhiyin
