// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample.h"

#include "exchange/reviewjson.h"
#include "storage/library.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace debrief {

Result<ReviewId> addSample(Library &library)
{
    QFile file(u":/sample/checkout-latency.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.errorString());
    const auto read = reviewsFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!read)
        return std::unexpected(read.error());
    if (const auto added = library.insert(read->reviews, read->attachments); !added)
        return std::unexpected(added.error());
    return read->reviews.constFirst().review.id;
}

} // namespace debrief
