// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/options.h"

#include "storage/library.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace debrief {

std::expected<QByteArray, CommandFailure> zoneOption(const Invocation &invocation)
{
    const QByteArray zone = invocation.value(u"zone"_s).toLatin1();
    if (!invocation.isSet(u"zone"_s) || QTimeZone(zone).isValid())
        return zone;
    return usageError(
        QCoreApplication::translate("debrief::CommandLine",
                                    "There is no time zone '%1'. Write one such as Europe/Berlin or UTC+02:00.")
            .arg(invocation.value(u"zone"_s)));
}

std::expected<FoundReview, CommandFailure> findReview(const Invocation &invocation, const QString &reference)
{
    auto library = invocation.openLibrary(Invocation::Access::Read);
    if (!library)
        return std::unexpected(library.error());
    const auto id = (*library)->find(reference);
    if (!id)
        return std::unexpected(id.error());
    return FoundReview{std::move(*library), *id};
}

} // namespace debrief
