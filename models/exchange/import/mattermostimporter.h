// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// Posts of Mattermost's bulk export (docs.mattermost.com/onboard/bulk-loading-data-format.html): JSON lines, or the archive that holds
/// them. Channels' posts and direct ones, with their replies.
class MattermostImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
