// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/isoduration.h"

#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

std::optional<std::chrono::milliseconds> isoDuration(const QString &text)
{
    if (text.size() < 3 || text.size() > 64 || text.endsWith(u'T'))
        return std::nullopt;
    static const QRegularExpression iso(
        u"^P(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,8})M)?(?:([0-9]{1,10})(?:[.,]([0-9]{1,9}))?S)?)?$"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toLongLong(); };
    return std::chrono::weeks(number(1)) + std::chrono::days(number(2)) + std::chrono::hours(number(3)) +
           std::chrono::minutes(number(4)) + std::chrono::seconds(number(5)) +
           std::chrono::milliseconds((match.captured(6) + u"000"_s).first(3).toInt());
}

} // namespace debrief
