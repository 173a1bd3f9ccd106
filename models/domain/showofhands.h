// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace debrief {

/// What the people in the room said with their hands when the meeting ended. Kept with the review as a setting of it.
struct ShowOfHands
{
    int present = 0;        ///< Who could have raised a hand; 0 when nobody was asked.
    int learned = 0;        ///< "I learned something."
    int wouldComeAgain = 0; ///< "I would come again."
    QString remark;         ///< Plain text.

    bool isEmpty() const { return present == 0 && remark.isEmpty(); }
    bool operator==(const ShowOfHands &) const = default;

    /// Undefined when it is empty.
    QJsonValue toJson() const;
    /// What makes no sense (more hands than people, a negative count) is cut to what does; anything else becomes empty.
    static ShowOfHands fromJson(const QJsonValue &json);
    /// Of the review's setting.
    static QString settingKey() { return QStringLiteral("show_of_hands"); }
};

} // namespace debrief
