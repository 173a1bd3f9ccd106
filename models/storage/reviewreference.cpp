// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reviewreference.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPrefix = 4;
constexpr int namedChoices = 5;

QString hexDigits(const QString &text)
{
    QString digits = text.toLower();
    digits.remove(u'-').remove(u'{').remove(u'}');
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    return isHex && digits.size() >= shortestPrefix ? digits : QString();
}

QList<ReviewTitle> matching(const QList<ReviewTitle> &reviews, const std::function<bool(const ReviewTitle &)> &matches)
{
    QList<ReviewTitle> found;
    std::copy_if(reviews.cbegin(), reviews.cend(), std::back_inserter(found), matches);
    return found;
}

Result<ReviewId> onlyOne(const QList<ReviewTitle> &found, const QString &reference)
{
    if (found.size() == 1)
        return found.first().id;
    QStringList choices;
    for (const ReviewTitle &choice : found.first(qMin(found.size(), namedChoices)))
        choices.append(u"%1 (%2)"_s.arg(choice.title, choice.id.toString()));
    if (found.size() > choices.size())
        choices.append(u"…"_s);
    return failure(ErrorCode::Ambiguous,
                   QCoreApplication::translate("debrief::Library",
                                               "\"%1\" can be several reviews: %2. Give the id of the one you mean.")
                       .arg(reference, choices.join(u", "_s)));
}

} // namespace

Result<ReviewId> findReview(const QList<ReviewTitle> &reviews, const QString &reference)
{
    const QString wanted = reference.trimmed();
    const QString prefix = hexDigits(wanted);
    const auto byPrefix = matching(reviews, [&prefix](const ReviewTitle &review) {
        return !prefix.isEmpty() && review.id.uuid().toString(QUuid::Id128).startsWith(prefix);
    });
    if (byPrefix.size() == 1)
        return byPrefix.first().id;

    const auto byTitle = matching(reviews, [&wanted](const ReviewTitle &review) { return review.title == wanted; });
    if (!wanted.isEmpty() && !byTitle.isEmpty())
        return onlyOne(byTitle, wanted);
    if (!byPrefix.isEmpty())
        return onlyOne(byPrefix, wanted);

    const auto regardlessOfCase = matching(reviews, [&wanted](const ReviewTitle &review) {
        return review.title.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (!wanted.isEmpty() && !regardlessOfCase.isEmpty())
        return onlyOne(regardlessOfCase, wanted);
    const auto byPart = matching(
        reviews, [&wanted](const ReviewTitle &review) { return review.title.contains(wanted, Qt::CaseInsensitive); });
    if (!wanted.isEmpty() && !byPart.isEmpty())
        return onlyOne(byPart, wanted);

    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate(
                       "debrief::Library",
                       "No review is called \"%1\". Give the beginning of its id, or its title or a part of it.")
                       .arg(wanted));
}

} // namespace debrief
