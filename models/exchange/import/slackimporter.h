// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// Messages of Slack: an export's folder or archive (users.json, channels.json, CHANNEL/YYYY-MM-DD.json), one of its day files, and what
/// slackdump writes (github.com/rusq/slackdump): an export, a dump {name, messages[]}, or chunks as JSON lines, perhaps packed.
class SlackImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
