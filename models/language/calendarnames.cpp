// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/calendarnames.h"

#include <iterator>

namespace debrief {

namespace {

struct Name
{
    const char16_t *text;
    int number;
};

constexpr Name Months[] = {
    {u"january", 1}, {u"jan", 1},       {u"januar", 1}, {u"february", 2},  {u"feb", 2},       {u"februar", 2},
    {u"march", 3},   {u"mar", 3},       {u"märz", 3},   {u"mär", 3},       {u"april", 4},     {u"apr", 4},
    {u"may", 5},     {u"mai", 5},       {u"june", 6},   {u"jun", 6},       {u"juni", 6},      {u"july", 7},
    {u"jul", 7},     {u"juli", 7},      {u"august", 8}, {u"aug", 8},       {u"september", 9}, {u"sept", 9},
    {u"sep", 9},     {u"october", 10},  {u"oct", 10},   {u"oktober", 10},  {u"okt", 10},      {u"november", 11},
    {u"nov", 11},    {u"december", 12}, {u"dec", 12},   {u"dezember", 12}, {u"dez", 12},
};

// No German two-letter forms: "so" and "do" begin many a sentence.
constexpr Name Weekdays[] = {
    {u"monday", 1},   {u"mon", 1},        {u"montag", 1}, {u"tuesday", 2},  {u"tues", 2},     {u"tue", 2},
    {u"dienstag", 2}, {u"wednesday", 3},  {u"wed", 3},    {u"mittwoch", 3}, {u"thursday", 4}, {u"thurs", 4},
    {u"thu", 4},      {u"donnerstag", 4}, {u"friday", 5}, {u"fri", 5},      {u"freitag", 5},  {u"saturday", 6},
    {u"sat", 6},      {u"samstag", 6},    {u"sunday", 7}, {u"sun", 7},      {u"sonntag", 7},
};

constexpr int LongestName = 10;

template<size_t N>
int readName(TextCursor &cursor, const Name (&names)[N])
{
    const qsizetype start = cursor.position();
    const QStringView letters = cursor.readLetters(LongestName);
    if (!letters.isEmpty() && cursor.atWordEnd()) {
        for (const Name &name : names) {
            if (letters.compare(QStringView(name.text), Qt::CaseInsensitive) == 0)
                return name.number;
        }
    }
    cursor.setPosition(start);
    return 0;
}

} // namespace

int readMonth(TextCursor &cursor)
{
    return readName(cursor, Months);
}

int readWeekday(TextCursor &cursor)
{
    return readName(cursor, Weekdays);
}

} // namespace debrief
