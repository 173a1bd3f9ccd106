// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptsetfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

constexpr auto formatName = "debrief-prompts"_L1;
constexpr int formatVersion = 1;

struct PromptSetTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PromptSet)
};

std::unexpected<Error> wrong(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

int lineAt(const QByteArray &json, qsizetype offset)
{
    return static_cast<int>(json.first(std::clamp<qsizetype>(offset, 0, json.size())).count('\n')) + 1;
}

/// The lines at which the elements of the top "prompts" begin. The text is known to be JSON, so brackets and quotes suffice.
QList<int> linesOfPrompts(const QByteArray &json)
{
    QList<int> lines;
    QByteArray key;
    int depth = 0;
    int line = 1;
    bool isInPrompts = false;
    bool isBefore = false; // An element.
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        const bool isSpace = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (isInPrompts && isBefore && depth == 2 && !isSpace) {
            lines.append(line);
            isBefore = false;
        }
        if (c == '\n') {
            ++line;
        } else if (c == ',' && depth == 2) {
            isBefore = true;
        } else if (c == '"') {
            const qsizetype begin = at + 1;
            for (++at; at < json.size() && json.at(at) != '"'; ++at)
                at += json.at(at) == '\\' ? 1 : 0;
            if (depth == 1)
                key = json.sliced(begin, at - begin);
        } else if (c == '{' || c == '[') {
            if (++depth == 2) {
                isInPrompts = c == '[' && key == "prompts";
                isBefore = true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lines;
}

template<typename Enumeration>
QString namesOf()
{
    QStringList names;
    for (const Enumeration value : enumValues<Enumeration>())
        names.append(enumName(value));
    return names.join(u", "_s);
}

/// What stands under none of the names, or nothing.
QString unknownKey(const QJsonObject &object, const QStringList &known)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

Result<Prompt> promptFromJson(const QJsonValue &value, int index, const QString &place)
{
    if (!value.isObject())
        return wrong(PromptSetTexts::tr("%1: a question must be an object with “section” and “text”.").arg(place));
    const QJsonObject object = value.toObject();
    const QStringList known{u"section"_s, u"text"_s, u"follow_ups"_s, u"origin"_s};
    if (const QString key = unknownKey(object, known); !key.isEmpty())
        return wrong(PromptSetTexts::tr("%1: “%2” is unknown. There are: %3.")
                         .arg(place, key, known.join(QLatin1StringView(", "))));
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.order = index;
    const auto section = enumFromName<Section>(object.value("section"_L1).toString());
    if (!section)
        return wrong(PromptSetTexts::tr("%1: there is no section “%2”. There are: %3.")
                         .arg(place, object.value("section"_L1).toString(), namesOf<Section>()));
    prompt.section = *section;
    prompt.text = object.value("text"_L1).toString().trimmed();
    if (prompt.text.isEmpty())
        return wrong(PromptSetTexts::tr("%1 has no text. Write the question under “text”.").arg(place));
    const QJsonValue followUps = object.value("follow_ups"_L1);
    if (!followUps.isUndefined() && !followUps.isArray())
        return wrong(PromptSetTexts::tr("%1: “follow_ups” must be a list of texts.").arg(place));
    const QJsonArray texts = followUps.toArray();
    for (const QJsonValue &followUp : texts) {
        if (!followUp.isString())
            return wrong(PromptSetTexts::tr("%1: “follow_ups” must be a list of texts.").arg(place));
        if (const QString text = followUp.toString().simplified(); !text.isEmpty())
            prompt.followUps.append(text);
    }
    const QJsonValue origin = object.value("origin"_L1);
    if (!origin.isUndefined() && !origin.isString())
        return wrong(PromptSetTexts::tr("%1: “origin” must be a text.").arg(place));
    prompt.origin = origin.toString();
    return prompt;
}

Result<> checkHead(const QJsonObject &object, const QString &fileName)
{
    const QJsonValue format = object.value("format"_L1);
    if (!format.isUndefined() && format.toString() != formatName)
        return wrong(PromptSetTexts::tr("%1 is no prompt set: its “format” is “%2” and not “%3”.")
                         .arg(fileName, format.toString(), formatName));
    const QJsonValue version = object.value("version"_L1);
    if (!version.isUndefined() && version.toInt() != formatVersion)
        return failure(version.toInt() > formatVersion ? ErrorCode::NewerFormat : ErrorCode::InvalidInput,
                       PromptSetTexts::tr("%1 is of version %2; this Debrief reads version %3. Use a newer Debrief.")
                           .arg(fileName)
                           .arg(version.toInt())
                           .arg(formatVersion));
    const QStringList known{u"format"_s, u"version"_s, u"key"_s, u"name"_s, u"kind"_s, u"prompts"_s};
    if (const QString key = unknownKey(object, known); !key.isEmpty())
        return wrong(PromptSetTexts::tr("%1: “%2” is unknown. There are: %3.")
                         .arg(fileName, key, known.join(QLatin1StringView(", "))));
    if (object.value("name"_L1).toString().trimmed().isEmpty())
        return wrong(PromptSetTexts::tr("%1 has no name. Write one under “name”.").arg(fileName));
    if (!enumFromName<ReviewKind>(object.value("kind"_L1).toString()))
        return wrong(PromptSetTexts::tr("%1: “kind” must be “local” or “global”.").arg(fileName));
    if (object.value("prompts"_L1).toArray().isEmpty())
        return wrong(PromptSetTexts::tr("%1 has no questions. Write them as a list under “prompts”.").arg(fileName));
    return {};
}

} // namespace

Result<PromptSet> promptSetFromJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrong(PromptSetTexts::tr("%1 is no prompt set: in line %2, the JSON is broken (%3). Mend it there.")
                         .arg(fileName)
                         .arg(lineAt(json, problem.offset))
                         .arg(problem.errorString()));
    if (!document.isObject())
        return wrong(
            PromptSetTexts::tr("%1 is no prompt set: it must hold an object with “name”, “kind” and “prompts”.")
                .arg(fileName));
    const QJsonObject object = document.object();
    if (const auto head = checkHead(object, fileName); !head)
        return std::unexpected(head.error());
    PromptSet set;
    set.id = PromptSetId::create();
    set.name = object.value("name"_L1).toString().simplified();
    set.kind = *enumFromName<ReviewKind>(object.value("kind"_L1).toString());
    set.builtInKey = object.value("key"_L1).toString();
    const QJsonArray prompts = object.value("prompts"_L1).toArray();
    const QList<int> lines = linesOfPrompts(json);
    for (int index = 0; index < prompts.size(); ++index) {
        const QString place =
            PromptSetTexts::tr("%1, line %2, prompt %3").arg(fileName).arg(lines.value(index, 1)).arg(index + 1);
        auto prompt = promptFromJson(prompts.at(index), index, place);
        if (!prompt)
            return std::unexpected(prompt.error());
        set.prompts.append(*prompt);
    }
    return set;
}

QByteArray promptSetToJson(const PromptSet &set)
{
    QJsonArray prompts;
    for (const Prompt &prompt : set.prompts) {
        QJsonObject object{{u"section"_s, enumName(prompt.section)},
                           {u"text"_s, prompt.text},
                           {u"follow_ups"_s, QJsonArray::fromStringList(prompt.followUps)}};
        if (!prompt.origin.isEmpty())
            object.insert(u"origin"_s, prompt.origin);
        prompts.append(object);
    }
    const QJsonObject object{{u"format"_s, formatName},
                             {u"version"_s, formatVersion},
                             {u"name"_s, set.name},
                             {u"kind"_s, enumName(set.kind)},
                             {u"prompts"_s, prompts}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString promptSetFileName(const PromptSet &set)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N} ._-]+"_s);
    QString name = set.name;
    name = name.replace(unsafe, u" "_s).simplified().left(80);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.removeFirst();
    return (name.isEmpty() ? enumName(set.kind) : name) + u".json"_s;
}

} // namespace debrief
