// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/timeresolution.h"

namespace debrief {

/// Reads one time phrase from the beginning of a text: [about] (+3m | [date] time [zone] [– time [zone]] | Unix time).
class PhraseReader
{
public:
    PhraseReader(QStringView text, const TimeContext &context, ReadingMode mode);

    /// Nothing when the text does not begin with a time; an error when it does, but the time can't be used.
    std::optional<Result<EventTime>> read();
    /// Where the phrase ends.
    qsizetype position() const { return m_cursor.position(); }
    /// The text begins with a day, but no time of day follows.
    bool hasDateOnly() const { return m_hasDateOnly; }
    /// Where a time of day should stand, what has its form but is none ("25:00").
    QStringView misread() const { return m_misread; }
    /// The times of day as they were typed; nothing for "+3m" and Unix time.
    const std::optional<MomentToken> &start() const { return m_start; }
    const std::optional<MomentToken> &end() const { return m_end; }

private:
    void readApproximate();
    std::optional<Result<EventTime>> readRelative();
    std::optional<Result<EventTime>> readUnixTime();
    std::optional<MomentToken> readMoment();
    bool readClockAndZone(MomentToken &moment);
    void readDateBehind(MomentToken &moment);
    std::optional<MomentToken> readEnd();
    std::optional<MomentToken> readSecondsOfEnd();
    bool isClearEnough(const MomentToken &moment) const;
    bool atBoundary() const;
    Result<EventTime> resolve();

    TextCursor m_cursor;
    const TimeContext &m_context;
    ReadingMode m_mode;
    bool m_isApproximate = false;
    bool m_hasDateOnly = false;
    QStringView m_misread;
    std::optional<MomentToken> m_start;
    std::optional<MomentToken> m_end;
};

} // namespace debrief
