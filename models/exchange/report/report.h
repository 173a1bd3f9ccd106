// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/evidence.h"
#include "domain/factor.h"
#include "domain/phase.h"
#include "exchange/report/richtext.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <variant>

namespace debrief {

struct ReviewContent;

/// What a table's column holds: how wide it wants to be, and how its text is set.
/// (a time of day, a time with its date, a word or two, whole sentences, a number).
enum class ColumnKind { Time, Moment, Label, Text, Number };

struct ReportColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
};

struct ReportRow
{
    QList<RichText> cells;
    QString group = {};       ///< A line above the row where it differs from that of the row before: the day.
    bool highlighted = false; ///< It bears a milestone.
};

struct ReportTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
};

/// Names and what they stand for, side by side.
struct ReportFacts
{
    struct Fact
    {
        QString name;
        RichText value;
    };
    QList<Fact> facts;
};

/// A list; the level indents.
struct ReportBullets
{
    struct Item
    {
        RichText text;
        int level = 0;
    };
    QList<Item> items;
};

/// The timeline as a picture: who draws it needs no more than this. Times are UTC.
struct ReportGraphic
{
    struct Mark
    {
        QDateTime at;
        QDateTime endsAt;
        EventKind kind = EventKind::Observation;
        bool approximate = false;
        QString lane = {}; ///< As the event has it; empty for the one that its kind suggests.
        QString text = {}; ///< In one line, without marks.
        QList<Milestone> milestones = {};
    };
    struct Span
    {
        Phase phase = Phase::None;
        QDateTime from;
        QDateTime to;
    };
    QTimeZone zone;
    QDateTime begin;
    QDateTime end;
    QList<Mark> marks;
    QList<Span> phases;
    QList<std::pair<Milestone, QDateTime>> milestones; ///< By time.
    int earlier = 0;                                   ///< Events that lie too far before to be drawn.
    int later = 0;
};

/// The contributing factors as a tree: behind each stand those that answer the question of it. It is written as a list, or drawn as a
/// diagram (factordiagram.h).
struct ReportFactors
{
    struct Entry
    {
        FactorId id;
        int parent =
            -1; ///< Its place in the list; -1 at the top. Parents stand before their children, and these together.
        FactorRole role = FactorRole::Contributing;
        RichText text;
        QString evidence = {}; ///< "10:05, 10:12 · 1 note"; empty without any.

        bool operator==(const Entry &) const = default;
    };
    QString subject; ///< What all of it led to: the incident's title.
    FactorQuestion question = FactorQuestion::Why;
    QList<Entry> entries;

    bool operator==(const ReportFactors &) const = default;
};

/// A piece of a log or of code.
struct ReportExcerpt
{
    QString title;
    QString text;
    QString language; ///< KSyntaxHighlighting's definition name, or what a Markdown fence says.
};

struct ReportPicture
{
    QString title;
    QByteArray content;    ///< Of an image file.
    QString fileName = {}; ///< Safe, and no other picture's of this report; empty for what is no picture.
};

/// What is said when a sentence is enough; also a paragraph of a person's Markdown.
struct ReportText
{
    RichText text;
    bool muted = false;
    bool isLead = false; ///< It stands above what comes next, like a small heading.
};

using ReportBlock = std::variant<ReportText, ReportBullets, ReportTable, ReportFacts, ReportGraphic, ReportFactors,
                                 ReportExcerpt, ReportPicture>;

struct ReportSection
{
    QString title;
    int level = 1;                     ///< 1, or 2 for a part of the section before.
    std::optional<Section> topic = {}; ///< For its colour, where it is one of the discussion's.
    QList<ReportBlock> blocks = {};
};

/// The written review, as every publication renders it.
struct Report
{
    QString title;
    QString subtitle; ///< "Post-incident review · SEV-2 · Draft"
    ReportFacts facts;
    QList<ReportSection> sections; ///< Only those that have something to say.
};

/// Makes the report of a review; private notes are not in it. Times are written in that zone; empty: the incident's. The question is
/// that in which the library asks for what is behind a factor.
Report buildReport(const ReviewContent &given, const QList<Attachment> &attachments, const QByteArray &zone = {},
                   FactorQuestion question = FactorQuestion::Why);

} // namespace debrief
