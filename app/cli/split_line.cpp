// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/batch.h"

#include <QCoreApplication>

namespace zhiyin::cli {
namespace {

class Splitter final
{
public:
    explicit Splitter(const QString &line) : m_line(line) {}

    Result<QStringList> split()
    {
        for (; m_at < m_line.size(); ++m_at) {
            const QChar c = m_line[m_at];
            if (c == u'\'')
                ZHIYIN_TRY(takeSingleQuoted());
            else if (c == u'"')
                ZHIYIN_TRY(takeDoubleQuoted());
            else if (c == u'\\')
                ZHIYIN_TRY(takeEscaped());
            else if (c.isSpace())
                endWord();
            else if (c == u'#' && !m_inWord)
                break;
            else
                add(c);
        }
        endWord();
        return m_words;
    }

private:
    void add(QChar c)
    {
        m_word += c;
        m_inWord = true;
    }
    void endWord()
    {
        if (m_inWord)
            m_words.append(m_word.isNull() ? QStringLiteral("") : m_word);
        m_word.clear();
        m_inWord = false;
    }
    Result<void> takeSingleQuoted()
    {
        const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
        if (end < 0)
            return unclosed();
        m_word += QStringView(m_line).mid(m_at + 1, end - m_at - 1);
        m_inWord = true;
        m_at = end;
        return {};
    }
    Result<void> takeDoubleQuoted()
    {
        m_inWord = true;
        for (++m_at; m_at < m_line.size(); ++m_at) {
            const QChar c = m_line[m_at];
            if (c == u'"')
                return {};
            const QChar next = m_at + 1 < m_line.size() ? m_line[m_at + 1] : QChar();
            if (c == u'\\' && (next == u'"' || next == u'\\' || next == u'$' || next == u'`'))
                m_word += m_line[++m_at];
            else
                m_word += c;
        }
        return unclosed();
    }
    Result<void> takeEscaped()
    {
        if (m_at + 1 >= m_line.size())
            return unclosed();
        add(m_line[++m_at]);
        return {};
    }
    static tl::unexpected<Error> unclosed()
    {
        return badUsage(QCoreApplication::translate("zhiyin", "a quote is not closed."));
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QStringList m_words;
    QString m_word;
    bool m_inWord = false;
};

} // namespace

Result<QStringList> splitLine(const QString &line)
{
    return Splitter(line).split();
}

} // namespace zhiyin::cli
