// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/slotmime.h"

#include <QMimeData>

namespace debrief {

namespace {

constexpr QLatin1StringView MimeType("application/x-debrief-open-slot");

} // namespace

QMimeData *slotMime(const OpenSlot &slot)
{
    auto *data = new QMimeData;
    const QString name = std::visit([](auto value) { return enumName(value); }, slot.what);
    data->setData(MimeType, (name + u'\n' + slot.label).toUtf8());
    return data;
}

std::optional<OpenSlot> slotIn(const QMimeData *data)
{
    const QStringList lines = QString::fromUtf8(data->data(MimeType)).split(u'\n');
    if (lines.size() != 2)
        return std::nullopt;
    if (const auto milestone = enumFromName<Milestone>(lines.constFirst()))
        return OpenSlot{*milestone, lines.constLast()};
    if (const auto kind = enumFromName<EventKind>(lines.constFirst()))
        return OpenSlot{*kind, lines.constLast()};
    return std::nullopt;
}

} // namespace debrief
