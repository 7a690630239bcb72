// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace zhiyin {
namespace {

struct Translators {
    QTranslator ours;
    QTranslator qt;
    Language language = Language::English;
};

Translators &translators()
{
    static auto *all = new Translators;
    return *all;
}

QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system();
    const auto wanted = language == Language::English ? QLocale::English : QLocale::Chinese;
    // The desktop's own English (or Chinese) knows more of its user's habits than we do.
    if (system.language() == wanted && language != Language::TraditionalChinese)
        return system;
    switch (language) {
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::SimplifiedChinese: return QLocale(QLocale::Chinese, QLocale::China);
    case Language::TraditionalChinese: return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    }
    return QLocale(QLocale::English);
}

void use(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
    else
        qWarning("no translation %s", qPrintable(file));
}

class Speaker final : public QObject
{
public:
    Speaker(QWidget *owner, std::function<void()> say) : QObject(owner), m_say(std::move(say))
    {
        owner->installEventFilter(this);
        m_say();
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::SimplifiedChinese: return QStringLiteral("zh_CN");
    case Language::TraditionalChinese: return QStringLiteral("zh_TW");
    }
    return QStringLiteral("en");
}

Language languageOf(const QString &code)
{
    for (const auto language : {Language::SimplifiedChinese, Language::TraditionalChinese}) {
        if (code.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return code.compare(QLatin1StringView("zh"), Qt::CaseInsensitive) == 0 ? Language::SimplifiedChinese
                                                                           : Language::English;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("English");
    case Language::SimplifiedChinese: return QStringLiteral("简体中文");
    case Language::TraditionalChinese: return QStringLiteral("繁體中文");
    }
    return {};
}

Language systemLanguage()
{
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese)
        return Language::English;
    return system.script() == QLocale::TraditionalHanScript ? Language::TraditionalChinese
                                                            : Language::SimplifiedChinese;
}

void setLanguage(Language language)
{
    Translators &all = translators();
    all.language = language;
    QLocale::setDefault(localeOf(language));
    // English has a file too: the plural forms.
    use(all.ours, QStringLiteral("zhiyin_") + languageCode(language), QStringLiteral(":/i18n"));
    if (language == Language::English)
        QCoreApplication::removeTranslator(&all.qt);
    else
        use(all.qt, QStringLiteral("qtbase_") + languageCode(language),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

Language language()
{
    return translators().language;
}

void spoken(QWidget *owner, std::function<void()> say)
{
    new Speaker(owner, std::move(say));
}

} // namespace zhiyin
