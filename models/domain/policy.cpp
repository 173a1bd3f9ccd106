// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/policy.h"

#include <QJsonArray>

namespace debrief {

namespace {

constexpr qint64 SecondsPerHour = 3600;
constexpr int LongestDeadlineHours = 24 * 366;

const auto rulesKey = QLatin1StringView("rules");
const auto severityKey = QLatin1StringView("severity");
const auto needsReviewKey = QLatin1StringView("needs_review");
const auto deadlineKey = QLatin1StringView("deadline_hours");

/// Organisations write "SEV-1", "Sev1" and "sev 1" for the same thing.
QString normalized(const QString &severity)
{
    QString result;
    for (const QChar character : severity) {
        if (character.isLetterOrNumber())
            result += character.toCaseFolded();
    }
    return result;
}

} // namespace

ReviewPolicy ReviewPolicy::usual()
{
    return {{
        {QStringLiteral("SEV-1"), true, 24},
        {QStringLiteral("SEV-2"), true, 24},
        {QStringLiteral("SEV-3"), true, 120},
        {QStringLiteral("SEV-4"), false, 120},
    }};
}

QJsonObject ReviewPolicy::toJson() const
{
    QJsonArray array;
    for (const SeverityRule &rule : rules) {
        array.append(QJsonObject{
            {severityKey, rule.severity},
            {needsReviewKey, rule.needsReview},
            {deadlineKey, rule.deadlineHours},
        });
    }
    return {{rulesKey, array}};
}

ReviewPolicy ReviewPolicy::fromJson(const QJsonObject &json)
{
    const QJsonValue array = json.value(rulesKey);
    if (!array.isArray())
        return usual();
    ReviewPolicy policy;
    for (const QJsonValue &value : array.toArray()) {
        const QJsonObject object = value.toObject();
        const QString severity = object.value(severityKey).toString();
        const int hours = object.value(deadlineKey).toInt(-1);
        if (severity.isEmpty() || !object.value(needsReviewKey).isBool() || hours < 0 || hours > LongestDeadlineHours)
            return usual();
        policy.rules.append({severity, object.value(needsReviewKey).toBool(), hours});
    }
    return policy;
}

const SeverityRule *ReviewPolicy::ruleFor(const QString &severity) const
{
    const QString wanted = normalized(severity);
    for (const SeverityRule &rule : rules) {
        if (!wanted.isEmpty() && normalized(rule.severity) == wanted)
            return &rule;
    }
    return nullptr;
}

QDateTime ReviewPolicy::dueAt(const QString &severity, const QDateTime &resolvedAt) const
{
    const SeverityRule *rule = ruleFor(severity);
    if (!rule || !rule->needsReview || !resolvedAt.isValid())
        return {};
    return resolvedAt.toUTC().addSecs(rule->deadlineHours * SecondsPerHour);
}

} // namespace debrief
