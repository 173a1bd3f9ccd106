// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/showofhands.h"

#include <QJsonObject>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 100000;

} // namespace

QJsonValue ShowOfHands::toJson() const
{
    if (isEmpty())
        return QJsonValue::Undefined;
    return QJsonObject{{u"present"_s, present},
                       {u"learned_something"_s, learned},
                       {u"would_come_again"_s, wouldComeAgain},
                       {u"remark"_s, remark}};
}

ShowOfHands ShowOfHands::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    ShowOfHands hands;
    hands.present = std::clamp(object.value("present"_L1).toInt(), 0, mostPeople);
    hands.learned = std::clamp(object.value("learned_something"_L1).toInt(), 0, hands.present);
    hands.wouldComeAgain = std::clamp(object.value("would_come_again"_L1).toInt(), 0, hands.present);
    hands.remark = object.value("remark"_L1).toString();
    return hands;
}

} // namespace debrief
