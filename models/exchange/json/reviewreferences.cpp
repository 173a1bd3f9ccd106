// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json/reviewreferences.h"

#include "domain/reviewcontent.h"

#include <QCoreApplication>
#include <QHash>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ReferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ReviewReader)
};

class ReferenceCheck
{
public:
    ReferenceCheck(JsonReading &reading, const QString &path) : m_reading(reading), m_path(path) {}

    template<typename T>
    void remember(const QList<T> &list, const QString &key)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (m_known.contains(list.at(i).id.uuid()))
                m_reading.fail(at(key, i, u"id"_s),
                               ReferenceTexts::tr("the id %1 is there twice. Give each its own, or leave it out.")
                                   .arg(list.at(i).id.toString()));
            m_known.insert(list.at(i).id.uuid(), key);
        }
    }

    template<typename SomeId>
    void one(const SomeId &id, const QString &target, const QString &key, qsizetype index, const QString &field)
    {
        if (!id.isNull() && m_known.value(id.uuid()) != target) {
            m_reading.fail(at(key, index, field),
                           ReferenceTexts::tr("nothing in %1 has the id %2. Correct it, or remove the reference.")
                               .arg(target, id.toString()));
        }
    }

    template<typename SomeId>
    void all(const QList<SomeId> &ids, const QString &target, const QString &key, qsizetype index, const QString &field)
    {
        for (const SomeId &id : ids)
            one(id, target, key, index, field);
    }

    QString at(const QString &key, qsizetype index, const QString &field) const
    {
        return QStringLiteral("%1.%2[%3].%4").arg(m_path, key).arg(index).arg(field);
    }

private:
    JsonReading &m_reading;
    QString m_path;
    QHash<QUuid, QString> m_known;
};

void checkFactorTree(const QList<Factor> &factors, JsonReading &reading, const ReferenceCheck &check)
{
    QHash<FactorId, FactorId> parents;
    for (const Factor &factor : factors)
        parents.insert(factor.id, factor.parentId);
    QSet<FactorId> sound;
    for (qsizetype i = 0; i < factors.size(); ++i) {
        QSet<FactorId> way;
        for (FactorId id = factors.at(i).id; !id.isNull() && !sound.contains(id); id = parents.value(id)) {
            if (way.contains(id)) {
                reading.fail(check.at(u"factors"_s, i, u"parent"_s),
                             ReferenceTexts::tr("this factor is below itself. Set one of the parents to null."));
                return;
            }
            way.insert(id);
        }
        sound.unite(way);
    }
}

} // namespace

void checkReferences(const ReviewContent &content, JsonReading &reading, const QString &path)
{
    if (reading.error)
        return;
    ReferenceCheck check(reading, path);
    check.remember(content.participants, u"participants"_s);
    check.remember(content.agenda, u"agenda"_s);
    check.remember(content.events, u"events"_s);
    check.remember(content.evidence, u"evidence"_s);
    check.remember(content.prompts, u"prompts"_s);
    check.remember(content.notes, u"notes"_s);
    check.remember(content.factors, u"factors"_s);
    check.remember(content.actions, u"actions"_s);
    check.remember(content.actionLinks, u"action_links"_s);

    for (qsizetype i = 0; i < content.notes.size(); ++i) {
        check.one(content.notes.at(i).promptId, u"prompts"_s, u"notes"_s, i, u"prompt"_s);
        check.all(content.notes.at(i).eventIds, u"events"_s, u"notes"_s, i, u"events"_s);
    }
    for (qsizetype i = 0; i < content.factors.size(); ++i) {
        check.one(content.factors.at(i).parentId, u"factors"_s, u"factors"_s, i, u"parent"_s);
        check.all(content.factors.at(i).eventIds, u"events"_s, u"factors"_s, i, u"events"_s);
        check.all(content.factors.at(i).noteIds, u"notes"_s, u"factors"_s, i, u"notes"_s);
    }
    checkFactorTree(content.factors, reading, check);
    for (qsizetype i = 0; i < content.actions.size(); ++i) {
        check.all(content.actions.at(i).noteIds, u"notes"_s, u"actions"_s, i, u"notes"_s);
        check.all(content.actions.at(i).factorIds, u"factors"_s, u"actions"_s, i, u"factors"_s);
        check.all(content.actions.at(i).eventIds, u"events"_s, u"actions"_s, i, u"events"_s);
    }
    for (qsizetype i = 0; i < content.actionLinks.size(); ++i) {
        const ActionLink &link = content.actionLinks.at(i);
        check.one(link.fromId, u"actions"_s, u"action_links"_s, i, u"from"_s);
        if (link.fromId.isNull() || link.toId.isNull())
            reading.fail(check.at(u"action_links"_s, i, link.fromId.isNull() ? u"from"_s : u"to"_s),
                         ReferenceTexts::tr("a link needs the ids of two actions."));
    }
}

void checkReferences(ImportResult &file, JsonReading &reading)
{
    if (reading.error)
        return;
    QSet<ReviewId> reviews;
    QSet<ActionId> actions;
    QSet<QByteArray> contents;
    for (const Attachment &attachment : std::as_const(file.attachments))
        contents.insert(attachment.hash);
    for (const ReviewContent &content : std::as_const(file.reviews)) {
        if (reviews.contains(content.review.id))
            reading.fail(u"$"_s, ReferenceTexts::tr("the review with the id %1 is there twice. Remove one of them.")
                                     .arg(content.review.id.toString()));
        reviews.insert(content.review.id);
        for (const ActionItem &action : content.actions)
            actions.insert(action.id);
        for (const Evidence &evidence : content.evidence) {
            if (!evidence.attachmentHash.isEmpty() && !contents.contains(evidence.attachmentHash)) {
                reading.fail(u"$.events"_s,
                             ReferenceTexts::tr("the content of the attachment “%1” is missing. Export the review with "
                                                "its attachments, or remove the evidence %2.")
                                 .arg(evidence.title, evidence.id.toString()));
            }
        }
    }
    for (ReviewContent &content : file.reviews) {
        content.actionLinks.removeIf([&](const ActionLink &link) {
            if (actions.contains(link.toId))
                return false;
            reading.warn(u"$.action_links"_s,
                         ReferenceTexts::tr(
                             "the link to the action %1 was left out: it belongs to a review that is not in this file.")
                             .arg(link.toId.toString()));
            return true;
        });
    }
}

} // namespace debrief
