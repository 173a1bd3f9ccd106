// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptsets.h"

#include "storage/library.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

struct PromptSetTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PromptSet)
};

} // namespace

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

const PromptSet *usualPromptSet(const QList<PromptSet> &sets, const QJsonObject &choice, ReviewKind kind)
{
    const auto chosen = PromptSetId::fromString(choice.value(enumName(kind)).toString());
    const PromptSet *usual = nullptr;
    for (const PromptSet &set : sets) {
        if (set.kind != kind)
            continue;
        if (set.id == chosen)
            return &set;
        if (!usual || (usual->builtInKey.isEmpty() && !set.builtInKey.isEmpty()))
            usual = &set;
    }
    return usual;
}

Result<std::optional<PromptSet>> promptSetForNewReviews(Library &library, ReviewKind kind)
{
    if (const auto ensured = ensureBuiltInPromptSets(library); !ensured)
        return std::unexpected(ensured.error());
    const auto sets = library.promptSets();
    if (!sets)
        return std::unexpected(sets.error());
    const auto choice = library.setting(promptChoiceSettingKey());
    if (!choice)
        return std::unexpected(choice.error());
    const PromptSet *usual = usualPromptSet(*sets, choice->toObject(), kind);
    return usual ? std::optional(*usual) : std::nullopt;
}

} // namespace debrief
