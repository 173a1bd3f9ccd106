// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

namespace debrief {

QUuid createUuidV7()
{
    static QMutex mutex;
    static quint64 lastTick = 0;

    // The tick is the millisecond and a 12-bit counter (rand_a): it never runs backwards, even if the clock does.
    quint64 tick = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    {
        const QMutexLocker lock(&mutex);
        tick = qMax(tick, lastTick + 1);
        lastTick = tick;
    }
    const quint64 milliseconds = tick >> 12;
    const quint64 random = QRandomGenerator::global()->generate64();

    const auto data1 = static_cast<uint>(milliseconds >> 16);
    const auto data2 = static_cast<ushort>(milliseconds & 0xffff);
    const auto data3 = static_cast<ushort>(0x7000U | (tick & 0x0fff));
    const auto byte = [random](int index) { return static_cast<uchar>((random >> (8 * index)) & 0xff); };
    const auto variantByte = static_cast<uchar>((byte(0) & 0x3fU) | 0x80U);
    return QUuid(data1, data2, data3, variantByte, byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

} // namespace debrief
