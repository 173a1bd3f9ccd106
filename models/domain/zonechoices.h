// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace debrief {

/// What an abbreviation that several zones use ("IST", "CST") stands for: IANA ids by abbreviation, which is upper case.
using ZoneChoices = QMap<QString, QByteArray>;

} // namespace debrief
