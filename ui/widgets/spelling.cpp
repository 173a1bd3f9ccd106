// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spelling.h"

#include <QLocale>

#include <algorithm>

#include <sonnet/guesslanguage.h>
#include <sonnet/speller.h>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int CachedWords = 5000;
constexpr qsizetype FewCharacters = 30;
constexpr qsizetype EnoughCharacters = 2000;
constexpr qsizetype MostSuggestions = 6;
constexpr qsizetype LongestWord = 60;

bool isProse(const QString &word)
{
    if (word.size() < 2 || word.size() > LongestWord)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar character = word.at(i);
        if (character.isDigit() || character == u'_' || (i > 0 && character.isUpper()))
            return false;
    }
    return true;
}

} // namespace

Spelling::Spelling(QObject *parent) : QObject(parent), m_wrong(CachedWords) {}

Spelling::~Spelling() = default;

Sonnet::Speller &Spelling::speller() const
{
    if (!m_speller) {
        m_speller = std::make_unique<Sonnet::Speller>();
        m_languages = m_speller->availableLanguages();
        m_speller->setLanguage(preferred(QLocale().name()));
    }
    return *m_speller;
}

bool Spelling::isAvailable() const
{
    return !speller().language().isEmpty() && !m_languages.isEmpty();
}

void Spelling::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    emit changed();
}

/// The dictionary of that language and country; else of the language, in the locale's country or its own first.
QString Spelling::preferred(const QString &language) const
{
    const QString bare = language.section(u'_', 0, 0);
    const QString locale = QLocale().name();
    QStringList wanted{language};
    if (locale.section(u'_', 0, 0) == bare)
        wanted.append(locale);
    wanted.append(bare + u'_' + bare.toUpper());
    wanted.append(u"en_US"_s);
    for (const QString &each : std::as_const(wanted)) {
        if (m_languages.contains(each))
            return each;
        if (each == wanted.at(wanted.size() - 2)) {
            const auto same = std::find_if(m_languages.cbegin(), m_languages.cend(),
                                           [&bare](const QString &known) { return known.section(u'_', 0, 0) == bare; });
            if (same != m_languages.cend())
                return *same;
        }
    }
    return m_languages.value(0);
}

void Spelling::chooseFor(const QString &text)
{
    if (!m_isEnabled || !isAvailable() || text.size() < FewCharacters)
        return;
    const QString guessed = Sonnet::GuessLanguage().identify(text.left(EnoughCharacters), m_languages);
    if (guessed.isEmpty())
        return;
    const QString language = preferred(guessed);
    if (language.section(u'_', 0, 0) != guessed.section(u'_', 0, 0) || language == m_speller->language())
        return;
    m_speller->setLanguage(language);
    m_wrong.clear();
    emit changed();
}

QString Spelling::language() const
{
    return isAvailable() ? m_speller->language() : QString();
}

void Spelling::setKnownWords(const QStringList &words)
{
    QSet<QString> known;
    for (const QString &word : words)
        known.insert(word.toLower());
    if (known == m_known)
        return;
    m_known = known;
    emit changed();
}

bool Spelling::isWrong(const QString &word) const
{
    if (!m_isEnabled || !isProse(word) || m_known.contains(word.toLower()) || !isAvailable())
        return false;
    if (const bool *known = m_wrong.object(word))
        return *known;
    const bool wrong = m_speller->isMisspelled(word);
    m_wrong.insert(word, new bool(wrong));
    return wrong;
}

QStringList Spelling::suggestions(const QString &word) const
{
    return isAvailable() ? m_speller->suggest(word).mid(0, MostSuggestions) : QStringList();
}

void Spelling::learn(const QString &word)
{
    if (!isAvailable())
        return;
    m_speller->addToPersonal(word);
    m_wrong.clear();
    m_known.insert(word.toLower());
    emit changed();
}

} // namespace debrief
