// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QComboBox>

namespace debrief {

/// A time zone, typed or chosen. It begins with the computer's own.
class ZoneBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    /// An entry before all others that stands for no zone.
    void addNone(const QString &text);
    /// IANA id or UTC±hh:mm; empty for the entry that stands for none.
    QByteArray zoneId() const;
    /// Whether this computer knows the zone that is typed.
    bool isKnown() const;
    void setZoneId(const QByteArray &id);

private:
    bool m_hasNone = false;
};

} // namespace debrief
