// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class SearchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::SearchCommand)

public:
    QString name() const override { return u"search"_s; }
    QString summary() const override { return tr("Search all reviews for words."); }
    QString synopsis() const override { return u"WORD … [--json]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override { parser.addOption({u"json"_s, tr("Print JSON.")}); }
    Outcome run(const Invocation &invocation) const override;
};

QString withoutMarks(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3));
}

Outcome SearchCommand::run(const Invocation &invocation) const
{
    const auto library = invocation.openLibrary(Invocation::Access::Read);
    if (!library)
        return std::unexpected(library.error());
    const auto hits = (*library)->search(invocation.arguments().join(u' '));
    if (!hits)
        return std::unexpected(hits.error());
    if (hits->size() == Library::mostHits)
        console::warn(tr("These are the best %n hits. More words find less.", nullptr, Library::mostHits));
    const auto summaries = (*library)->reviews();
    if (!summaries)
        return std::unexpected(summaries.error());
    QHash<ReviewId, QString> titles;
    for (const ReviewSummary &summary : *summaries)
        titles.insert(summary.review.id, summary.review.title);

    if (invocation.isSet(u"json"_s)) {
        QJsonArray array;
        for (const SearchHit &hit : *hits) {
            array.append(QJsonObject{{u"review"_s, hit.reviewId.toString()},
                                     {u"title"_s, titles.value(hit.reviewId)},
                                     {u"id"_s, hit.entityId.toString(QUuid::WithoutBraces)},
                                     {u"kind"_s, hit.kind},
                                     {u"snippet"_s, withoutMarks(hit.snippet)}});
        }
        return console::print(array);
    }
    const QHash<ReviewId, QString> ids = shortIds(*summaries);
    QString text;
    for (const SearchHit &hit : *hits) {
        text +=
            u"%1  %2  %3: %4\n"_s.arg(ids.value(hit.reviewId), hit.kind.leftJustified(11),
                                      singleLine(titles.value(hit.reviewId)), singleLine(withoutMarks(hit.snippet)));
    }
    return console::print(text);
}

} // namespace

std::unique_ptr<Command> makeSearchCommand()
{
    return std::make_unique<SearchCommand>();
}

} // namespace debrief
