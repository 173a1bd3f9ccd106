// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace debrief {

/// The stable names of an enumeration's values, as files, JSON and the command line write them (snake_case, never translated).
/// Specialise with `static constexpr std::array<std::pair<E, const char *>, N> names`.
template<typename Enumeration>
struct EnumNames;

template<typename Enumeration>
QString enumName(Enumeration value)
{
    for (const auto &[candidate, name] : EnumNames<Enumeration>::names) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// Nothing when the name is not one of the enumeration's.
template<typename Enumeration>
std::optional<Enumeration> enumFromName(QStringView text)
{
    for (const auto &[value, name] : EnumNames<Enumeration>::names) {
        if (text == QLatin1StringView(name))
            return value;
    }
    return std::nullopt;
}

/// All values, in the order in which they are shown.
template<typename Enumeration>
QList<Enumeration> enumValues()
{
    QList<Enumeration> values;
    for (const auto &entry : EnumNames<Enumeration>::names)
        values.append(entry.first);
    return values;
}

} // namespace debrief
