// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptsets.h"

#include "storage/library.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

struct PromptSetTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PromptSet)
};

Result<Prompt> promptFromJson(const QJsonObject &object, int index, const QString &fileName)
{
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.order = index;
    const auto section = enumFromName<Section>(object.value("section"_L1).toString());
    if (!section)
        return failure(ErrorCode::InvalidInput, PromptSetTexts::tr("%1: prompt %2 has the unknown section “%3”.")
                                                    .arg(fileName)
                                                    .arg(index + 1)
                                                    .arg(object.value("section"_L1).toString()));
    prompt.section = *section;
    prompt.text = object.value("text"_L1).toString().trimmed();
    if (prompt.text.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       PromptSetTexts::tr("%1: prompt %2 has no text.").arg(fileName).arg(index + 1));
    const QJsonArray followUps = object.value("follow_ups"_L1).toArray();
    for (const QJsonValue &followUp : followUps)
        prompt.followUps.append(followUp.toString());
    prompt.origin = object.value("origin"_L1).toString();
    return prompt;
}

} // namespace

Result<PromptSet> promptSetFromJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, PromptSetTexts::tr("%1 is no prompt set: %2 (at byte %3).")
                                                    .arg(fileName, parseError.errorString())
                                                    .arg(parseError.offset));
    const QJsonObject object = document.object();
    const auto kind = enumFromName<ReviewKind>(object.value("kind"_L1).toString());
    if (!kind)
        return failure(ErrorCode::InvalidInput,
                       PromptSetTexts::tr("%1: “kind” must be “local” or “global”.").arg(fileName));
    PromptSet set;
    set.id = PromptSetId::create();
    set.name = object.value("name"_L1).toString();
    set.kind = *kind;
    set.builtInKey = object.value("key"_L1).toString();
    const QJsonArray prompts = object.value("prompts"_L1).toArray();
    for (qsizetype index = 0; index < prompts.size(); ++index) {
        auto prompt = promptFromJson(prompts.at(index).toObject(), static_cast<int>(index), fileName);
        if (!prompt)
            return std::unexpected(prompt.error());
        set.prompts.append(*prompt);
    }
    return set;
}

Result<QList<PromptSet>> builtInPromptSets()
{
    QList<PromptSet> sets;
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString &key : {u"local"_s, u"global"_s}) {
        const QString translated = u":/prompts/%1.%2.json"_s.arg(key, language);
        QFile file(QFile::exists(translated) ? translated : u":/prompts/%1.json"_s.arg(key));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal,
                           PromptSetTexts::tr("The built-in prompts can't be read. Install Debrief again."),
                           file.fileName());
        auto set = promptSetFromJson(file.readAll(), file.fileName());
        if (!set)
            return std::unexpected(set.error());
        sets.append(*set);
    }
    return sets;
}

Result<> ensureBuiltInPromptSets(Library &library)
{
    const auto present = library.promptSets();
    if (!present)
        return std::unexpected(present.error());
    const auto builtIn = builtInPromptSets();
    if (!builtIn)
        return std::unexpected(builtIn.error());
    for (const PromptSet &set : *builtIn) {
        const bool known = std::any_of(present->cbegin(), present->cend(),
                                       [&set](const PromptSet &other) { return other.builtInKey == set.builtInKey; });
        if (known)
            continue;
        if (const auto stored = library.putPromptSet(set); !stored)
            return stored;
    }
    return {};
}

QList<Prompt> promptsFor(const PromptSet &set, ReviewId review)
{
    QList<Prompt> prompts = set.prompts;
    for (Prompt &prompt : prompts) {
        prompt.id = PromptId::create();
        prompt.reviewId = review;
    }
    return prompts;
}

} // namespace debrief
