// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mapping_bar.h"

#include "core/exchange/private_file.h"
#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr qint64 kMostBytes = 1 << 20;
constexpr int kBoxWidth = 220;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString filter()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Mappings (*.json)"));
}

Result<void> write(const QString &path, const QByteArray &json)
{
    ZHIYIN_ASSIGN(const auto file, PrivateFile::create(path));
    ZHIYIN_TRY(file->write(json));
    return file->commit();
}

} // namespace

MappingBar::MappingBar(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_label(plainLabel())
    , m_box(new QComboBox)
    , m_keep(new QPushButton)
    , m_read(new QPushButton)
    , m_write(new QPushButton)
{
    m_box->setObjectName(QStringLiteral("mapping"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumWidth(kBoxWidth);
    m_label->setBuddy(m_box);
    m_keep->setObjectName(QStringLiteral("mappingKeep"));
    m_read->setObjectName(QStringLiteral("mappingRead"));
    m_write->setObjectName(QStringLiteral("mappingWrite"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    for (QPushButton *button : {m_keep, m_read, m_write})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_box, &QComboBox::activated, this, &MappingBar::choose);
    connect(m_keep, &QPushButton::clicked, this, &MappingBar::keep);
    connect(m_read, &QPushButton::clicked, this, &MappingBar::readFile);
    connect(m_write, &QPushButton::clicked, this, &MappingBar::writeFile);
}

void MappingBar::setKind(ImportKind kind)
{
    m_kind = kind;
    m_base.clear();
    load();
}

void MappingBar::load()
{
    m_latest.call(
        m_bench.worker(), this, [kind = m_kind](Session &session) { return session.desk<ImportDesk>().mappings(kind); },
        [this](Result<std::vector<SavedMapping>> saved) {
            // A refusal is said by the file itself as soon as one is chosen.
            m_saved = saved ? std::move(*saved) : std::vector<SavedMapping>();
            const QString text = m_box->currentText();
            m_box->clear();
            m_box->addItem(QString());
            for (const SavedMapping &mapping : m_saved)
                m_box->addItem(mapping.name);
            m_box->setCurrentIndex(std::max(0, m_box->findText(text)));
            retranslate();
        });
}

void MappingBar::choose(int index)
{
    if (index < 0)
        return;
    m_base = index == 0 ? QByteArray() : m_saved.at(static_cast<size_t>(index - 1)).json;
    emit chosen();
}

void MappingBar::keep()
{
    const SavedMapping mapping{m_box->currentText().trimmed(), m_present()};
    if (mapping.name.isEmpty() || mapping.json.isEmpty()) {
        m_box->setFocus();
        return;
    }
    m_bench.call(
        this,
        [kind = m_kind, mapping](Session &session) { return session.desk<ImportDesk>().saveMapping(kind, mapping); },
        [this, mapping](const Result<void> &saved) {
            if (!saved) {
                m_bench.failed(saved.error());
                return;
            }
            m_base = mapping.json;
            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The mapping is kept.")));
            load();
        });
}

void MappingBar::readFile()
{
    const FileWish wish{said(QT_TRANSLATE_NOOP("zhiyin", "Open a mapping")), {filter()}, {}};
    askOpenFile(this, wish, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_bench.failed({ErrorCode::NotReadable, {path}, file.errorString()});
            return;
        }
        m_base = file.read(kMostBytes);
        m_box->setCurrentIndex(0);
        emit chosen();
    });
}

void MappingBar::writeFile()
{
    const QByteArray json = m_present();
    if (json.isEmpty())
        return;
    const FileWish wish{
        said(QT_TRANSLATE_NOOP("zhiyin", "Save the mapping")), {filter()}, QStringLiteral("mapping.json")};
    askSaveFile(this, wish, [this, json](const QString &path) {
        if (const auto written = write(path, json); !written) {
            m_bench.failed(written.error());
            return;
        }
        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The mapping is saved; the command line takes it too.")));
    });
}

void MappingBar::retranslate()
{
    m_label->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Mapping")));
    m_box->setAccessibleName(m_label->text());
    m_box->lineEdit()->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "As recognised, or a name")));
    m_keep->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Keep")));
    setPlainToolTip(m_keep,
                    said(QT_TRANSLATE_NOOP("zhiyin", "Keep these columns under this name, for everybody who imports")));
    m_read->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Open…")));
    setPlainToolTip(m_read, said(QT_TRANSLATE_NOOP("zhiyin", "Read a mapping file")));
    m_write->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as…")));
    setPlainToolTip(m_write, said(QT_TRANSLATE_NOOP("zhiyin", "Write a mapping file")));
}

} // namespace zhiyin
