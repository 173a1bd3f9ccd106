// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

constexpr QLatin1StringView folder = ":/i18n"_L1;
constexpr QLatin1StringView sourceLanguage = "en"_L1;

void install(const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList shippedLanguages()
{
    QStringList languages{QString(sourceLanguage)};
    const QStringList files = QDir(folder).entryList({u"debrief_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.sliced(8, file.size() - 11);
        if (language != sourceLanguage)
            languages.append(language);
    }
    return languages;
}

QString bestLanguage(const QStringList &preferred)
{
    const QStringList shipped = shippedLanguages();
    for (const QString &language : preferred) {
        const QString candidate = QString(language).replace(u'-', u'_');
        // "pt_BR" before "pt": what is closer suits better.
        if (shipped.contains(candidate))
            return candidate;
        if (const QString general = candidate.section(u'_', 0, 0); shipped.contains(general))
            return general;
    }
    return QString(sourceLanguage);
}

void installTranslations(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QString chosen = language.isEmpty() ? bestLanguage(QLocale::system().uiLanguages()) : language;
    // English has a file as well, for its plurals.
    install(u"debrief_"_s + chosen, folder);
    install(u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace debrief
