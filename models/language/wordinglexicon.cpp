// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordinglexicon.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

struct Advice
{
    QString reason;
    QString question;
    WordingNegation negation = WordingNegation::None;
};

class LexiconReader
{
    Q_DECLARE_TR_FUNCTIONS(debrief::WordingLexicon)

public:
    LexiconReader(WordingLexicon &lexicon, QString fileName) : m_lexicon(lexicon), m_fileName(std::move(fileName)) {}

    Result<> read(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (!document.isObject())
            return fail(tr("%1 (at byte %2)").arg(error.errorString()).arg(error.offset));
        const QJsonObject object = document.object();
        for (const auto step : {&LexiconReader::readWords, &LexiconReader::readCategories, &LexiconReader::readRules}) {
            if (const auto done = (this->*step)(object); !done)
                return done;
        }
        return {};
    }

private:
    std::unexpected<Error> fail(const QString &what) const
    {
        return failure(ErrorCode::InvalidInput, tr("The lexicon %1 can't be used: %2").arg(m_fileName, what));
    }

    Result<> readWords(const QJsonObject &object)
    {
        WordingLexicon::Words words;
        words.language = object.value("language"_L1).toString();
        if (words.language.isEmpty())
            return fail(tr("“language” is missing."));
        const QJsonObject classes = object.value("words"_L1).toObject();
        for (auto entry = classes.begin(); entry != classes.end(); ++entry) {
            const auto list = strings(entry.value(), u"words/%1"_s.arg(entry.key()));
            if (!list)
                return std::unexpected(list.error());
            m_classes.insert(entry.key(), *list);
        }
        for (const auto &[name, target] :
             {std::pair{u"negation"_s, &words.negation}, std::pair{u"negation_ends"_s, &words.negationEnds},
              std::pair{u"no_negation"_s, &words.noNegation}}) {
            const auto pattern = WordingPattern::compile(u"<%1>"_s.arg(name), m_classes, m_lexicon.numbers);
            if (!pattern)
                return fail(u"words/%1: %2"_s.arg(name, pattern.error().message));
            *target = pattern->openingWords();
        }
        m_lexicon.languages.push_back(std::move(words));
        return {};
    }

    Result<> readCategories(const QJsonObject &object)
    {
        const QJsonObject categories = object.value("categories"_L1).toObject();
        for (const WordingCategory category : enumValues<WordingCategory>()) {
            const QString place = u"categories/%1"_s.arg(enumName(category));
            const QJsonObject entry = categories.value(enumName(category)).toObject();
            Advice advice;
            if (const auto done = readAdvice(entry, advice, place); !done)
                return done;
            if (advice.reason.isEmpty() || advice.question.isEmpty())
                return fail(tr("%1: reason and question must be there.").arg(place));
            m_advice.insert(category, advice);
        }
        return {};
    }

    Result<> readAdvice(const QJsonObject &entry, Advice &advice, const QString &place) const
    {
        advice.reason = entry.value("reason"_L1).toString(advice.reason);
        advice.question = entry.value("question"_L1).toString(advice.question);
        if (const QString name = entry.value("negation"_L1).toString(); !name.isEmpty()) {
            const auto negation = enumFromName<WordingNegation>(name);
            if (!negation)
                return fail(tr("%1: there is no “%2”.").arg(place, name));
            advice.negation = *negation;
        }
        return {};
    }

    Result<> readRules(const QJsonObject &object)
    {
        const QJsonArray rules = object.value("rules"_L1).toArray();
        if (rules.isEmpty())
            return fail(tr("“rules” is missing."));
        for (qsizetype index = 0; index < rules.size(); ++index) {
            if (const auto done = readRule(rules.at(index).toObject(), u"rules/%1"_s.arg(index + 1)); !done)
                return done;
        }
        return {};
    }

    Result<> readRule(const QJsonObject &entry, const QString &place)
    {
        static const QStringList known{u"category"_s,    u"find"_s,    u"unless_before"_s, u"unless_after"_s,
                                       u"unless_near"_s, u"in"_s,      u"questions"_s,     u"negation"_s,
                                       u"reason"_s,      u"question"_s};
        for (const QString &key : entry.keys()) {
            if (!known.contains(key))
                return fail(tr("%1: there is no “%2”.").arg(place, key));
        }
        WordingRule rule;
        rule.language = m_lexicon.languages.size() - 1;
        const QString name = entry.value("category"_L1).toString();
        const auto category = enumFromName<WordingCategory>(name);
        if (!category)
            return fail(tr("%1: there is no “%2”.").arg(place, name));
        rule.category = *category;
        Advice advice = m_advice.value(*category);
        if (const auto done = readAdvice(entry, advice, place); !done)
            return done;
        rule.reason = advice.reason;
        rule.question = advice.question;
        rule.negation = advice.negation;
        rule.findsInQuestions = entry.value("questions"_L1).toBool(true);
        if (const auto done = readContexts(entry, rule, place); !done)
            return done;
        m_found = &rule.find;
        for (const auto &[key, target] :
             {std::pair{u"find"_s, &rule.find}, std::pair{u"unless_before"_s, &rule.unlessBefore},
              std::pair{u"unless_after"_s, &rule.unlessAfter}, std::pair{u"unless_near"_s, &rule.unlessNear}}) {
            if (const auto done = readPatterns(entry.value(key), *target, place + u'/' + key); !done)
                return done;
        }
        if (rule.find.empty())
            return fail(tr("%1: “find” is missing.").arg(place));
        m_lexicon.rules.push_back(std::move(rule));
        return {};
    }

    Result<> readContexts(const QJsonObject &entry, WordingRule &rule, const QString &place) const
    {
        if (!entry.contains("in"_L1))
            return {};
        const auto names = strings(entry.value("in"_L1), place + u"/in"_s);
        if (!names)
            return std::unexpected(names.error());
        rule.contexts = {};
        for (const QString &name : *names) {
            const auto context = enumFromName<WordingContext>(name);
            if (!context)
                return fail(tr("%1: there is no “%2”.").arg(place, name));
            rule.contexts[static_cast<size_t>(*context)] = true;
        }
        return {};
    }

    Result<> readPatterns(const QJsonValue &value, std::vector<WordingPattern> &patterns, const QString &place)
    {
        if (value.isUndefined())
            return {};
        const auto list = strings(value, place);
        if (!list)
            return std::unexpected(list.error());
        for (const QString &text : *list) {
            auto pattern = WordingPattern::compile(text, m_classes, m_lexicon.numbers);
            if (!pattern)
                return fail(u"%1, “%2”: %3"_s.arg(place, text, pattern.error().message));
            if (&patterns == m_found && !pattern->hasOpening())
                return fail(u"%1, “%2”: %3"_s.arg(place, text, tr("A phrase must begin with a word that is listed.")));
            patterns.push_back(std::move(*pattern));
        }
        return {};
    }

    Result<QStringList> strings(const QJsonValue &value, const QString &place) const
    {
        QStringList list;
        for (const QJsonValue &entry : value.toArray()) {
            if (entry.toString().isEmpty())
                return fail(tr("%1: an entry is no text.").arg(place));
            list.append(entry.toString());
        }
        if (list.isEmpty())
            return fail(tr("%1: it must be a list of texts.").arg(place));
        return list;
    }

    WordingLexicon &m_lexicon;
    QString m_fileName;
    WordingClasses m_classes;
    const std::vector<WordingPattern> *m_found = nullptr; ///< Of the rule that is being read.
    QHash<WordingCategory, Advice> m_advice;
};

} // namespace

Result<> WordingLexicon::add(const QByteArray &json, const QString &fileName)
{
    return LexiconReader(*this, fileName).read(json);
}

} // namespace debrief
