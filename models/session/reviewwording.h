// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "language/wordingfinding.h"

#include <QUuid>

namespace debrief {

class WordingCheck;

/// Which of a review's texts, in the order of the report.
enum class WordingField {
    Title,
    Summary,
    Impact,
    Event,
    Note,
    Factor,
    ActionTitle,
    ActionDescription,
    ActionDoneWhen,
    DeclineReason,
};

template<>
struct EnumNames<WordingField>
{
    static constexpr std::array<std::pair<WordingField, const char *>, 10> names{{
        {WordingField::Title, "title"},
        {WordingField::Summary, "summary"},
        {WordingField::Impact, "impact"},
        {WordingField::Event, "event"},
        {WordingField::Note, "note"},
        {WordingField::Factor, "factor"},
        {WordingField::ActionTitle, "action_title"},
        {WordingField::ActionDescription, "action_description"},
        {WordingField::ActionDoneWhen, "action_done_when"},
        {WordingField::DeclineReason, "decline_reason"},
    }};
};

/// What people read, translated.
QString label(WordingCategory value);
QString label(WordingField value);

/// One text of a review, and what is to be said to it.
struct CheckedText
{
    QUuid id = {}; ///< Of what it belongs to.
    WordingField field = WordingField::Note;
    QString text;
    QList<WordingFinding> findings = {};
};

/// The texts of one thing that others read, those that are empty left out; private notes are read by nobody else, but become
/// public in a moment, and are among them.
QList<CheckedText> textsOf(const Entity &entity);
WordingContext contextOf(WordingField field);
/// The names that can stand beside a fault.
QStringList namesOf(const QList<Participant> &participants);

/// Every text of the review that has findings, in the order of the report. The participants become the check's names.
QList<CheckedText> checkWording(const ReviewContent &content, WordingCheck &check, const QString &language = {});

} // namespace debrief
