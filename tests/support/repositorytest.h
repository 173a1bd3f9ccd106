// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/builders.h"
#include "support/memorydatabase.h"

#include "storage/repositories.h"

#include <QTest>

namespace debrief::test {

/// A database with one full review, written through the repositories, and the ids that things can refer to.
struct StoredReview
{
    StoredReview() : database(memoryDatabase()), repositories(*database), content(aFullReview())
    {
        const auto insertAll = [this]<typename T>(const QList<T> &list) {
            for (const T &value : list) {
                if (const auto done = repositoryOf<T>(repositories).insert(value); !done)
                    qFatal("%ls %ls", qUtf16Printable(done.error().message), qUtf16Printable(done.error().detail));
            }
        };
        insertAll(QList{content.review});
        insertAll(content.participants);
        insertAll(content.agenda);
        insertAll(content.events);
        insertAll(content.evidence);
        insertAll(content.prompts);
        insertAll(content.notes);
        for (const Factor &factor : std::as_const(content.factors)) {
            if (factor.parentId.isNull())
                insertAll(QList{factor});
        }
        for (const Factor &factor : std::as_const(content.factors)) {
            if (!factor.parentId.isNull())
                insertAll(QList{factor});
        }
        insertAll(content.actions);
        insertAll(content.actionLinks);
    }

    ReviewId id() const { return content.review.id; }

    template<typename T>
    QList<T> stored()
    {
        const auto list = repositoryOf<T>(repositories).load(id());
        if (!list)
            qWarning("%ls %ls", qUtf16Printable(list.error().message), qUtf16Printable(list.error().detail));
        return list.value_or(QList<T>());
    }

    /// The value of that id as it stands in the file.
    template<typename T>
    std::optional<T> stored(decltype(T::id) id)
    {
        const QList<T> list = stored<T>();
        const auto found = std::find_if(list.cbegin(), list.cend(), [id](const T &value) { return value.id == id; });
        return found == list.cend() ? std::nullopt : std::optional(*found);
    }

    std::unique_ptr<Database> database;
    Repositories repositories;
    ReviewContent content;
};

/// Adds a value, edits it to the other (of the same id), deletes it, revives it: at each step the file says so, and what can't
/// be done is refused.
template<typename T>
void checkLife(StoredReview &review, const T &value, const T &edited)
{
    auto &repository = repositoryOf<T>(review.repositories);
    const auto stored = [&] { return review.stored<T>(value.id); };
    const QList<T> others = review.stored<T>();
    QVERIFY(!stored());
    QVERIFY(!(value == edited));

    const auto codeOf = [](const Result<> &result) { return result ? ErrorCode::Internal : result.error().code; };
    QCOMPARE(codeOf(repository.update(value, edited)), ErrorCode::NotFound);
    QCOMPARE(codeOf(repository.remove(value.id)), ErrorCode::NotFound);

    QVERIFY(repository.insert(value));
    QVERIFY(stored() == value);
    QCOMPARE(codeOf(repository.insert(edited)), ErrorCode::Conflict);
    QVERIFY(stored() == value);

    QVERIFY(repository.update(value, edited));
    QVERIFY(stored() == edited);
    QVERIFY(repository.update(edited, value));
    QVERIFY(stored() == value);

    QVERIFY(repository.remove(value.id));
    QVERIFY(!stored());
    QCOMPARE(codeOf(repository.remove(value.id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(repository.update(value, edited)), ErrorCode::NotFound);
    QVERIFY(!stored());
    QVERIFY(review.stored<T>() == others);

    QVERIFY(repository.insert(edited));
    QVERIFY(stored() == edited);
    QCOMPARE(codeOf(repository.insert(value)), ErrorCode::Conflict);
}

/// Each awkward text, in each of these fields, comes back as it was.
template<typename T, typename... Fields>
void checkTexts(StoredReview &review, const T &value, Fields... fields)
{
    auto &repository = repositoryOf<T>(review.repositories);
    T before = value;
    QVERIFY(repository.insert(before));
    const QStringList texts = awkwardTexts();
    for (const QString &text : texts) {
        const auto check = [&](auto field) {
            T after = before;
            field(after) = text;
            QVERIFY(repository.update(before, after));
            QVERIFY2(review.stored<T>(value.id) == after, qUtf8Printable(text.first(qMin(text.size(), 80))));
            before = after;
        };
        (check(fields), ...);
    }
}

/// A name that the enumeration does not know, as a damaged file may hold, is an error that says where.
template<typename T>
void checkUnknownName(StoredReview &review, const QString &table, const QString &column, const QString &value)
{
    QVERIFY(review.database->execute(QStringLiteral("UPDATE %1 SET %2 = '%3'").arg(table, column, value)));
    const auto list = repositoryOf<T>(review.repositories).load(review.id());
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Damaged);
    QVERIFY2(list.error().detail.contains(table) && list.error().detail.contains(column),
             qUtf8Printable(list.error().detail));
}

} // namespace debrief::test
