// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// What git log writes: its default, --format=full, fuller and raw, with any --date that tells the time; statistics and
/// patches are skipped. A commit happened when it was committed, for that is when it came onto its branch: where the author date is
/// another it stands in the text. Without a commit date (the default format) it is the author date.
class GitLogImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
