// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"
#include "fuzz/memoryfolder.h"

#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace debrief;
using namespace debrief::test;

namespace {

const ImporterRegistry &registry()
{
    static const ImporterRegistry all;
    return all;
}

/// The format that DEBRIEF_FUZZ_FORMAT names. Any other value lists the formats there are.
const Importer &importer()
{
    static const Importer *const chosen = registry().byId(qEnvironmentVariable("DEBRIEF_FUZZ_FORMAT"));
    if (!chosen) {
        for (const auto &each : registry().importers())
            std::printf("%s\n", qPrintable(each->id()));
        std::exit(0);
    }
    return *chosen;
}

void check(bool isSound)
{
    if (!isSound)
        std::abort();
}

void checkReview(const ReviewContent &content)
{
    QSet<EventId> ids;
    QSet<Milestone> borne;
    for (const TimelineEvent &event : content.events) {
        check(!event.id.isNull() && !ids.contains(event.id) && event.reviewId == content.review.id);
        ids.insert(event.id);
        check(event.time.happenedAt.isValid() && event.time.happenedAt.offsetFromUtc() == 0);
        check(!event.time.endsAt.isValid() || event.time.endsAt >= event.time.happenedAt);
        for (const Milestone milestone : event.milestones) {
            check(!borne.contains(milestone));
            borne.insert(milestone);
        }
    }
    for (const Evidence &evidence : content.evidence)
        check(ids.contains(evidence.eventId));
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    importer();
    return 0;
}

/// Any bytes are read soundly, or refused with a message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::unique_ptr<ImportSource> source = MemoryFolder::isOne(bytes)
                                                     ? std::make_unique<MemoryFolder>(bytes)
                                                     : ImportSource::fromBytes(bytes, QStringLiteral("2026-03-12.txt"));
    const int certainty = importer().recognise(*source);
    check(certainty >= 0 && certainty <= 100);
    ImportOptions options;
    options.date = QDate(2026, 3, 12);
    options.filter.withNoise = true;
    const auto read = readWith(importer(), *source, options);
    if (!read) {
        check(!read.error().message.isEmpty());
        return 0;
    }
    for (const ReviewContent &content : read->reviews)
        checkReview(content);
    return 0;
}
