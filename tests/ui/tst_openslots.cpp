// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openslots.h"

#include "support/builders.h"
#include "ui/timeline/openslotstrip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace debrief;
using test::anEvent;

class TestOpenSlots : public QObject
{
    Q_OBJECT

private slots:
    void shouldListAllOfAnEmptyTimeline();
    void shouldLeaveOutWhatIsMarked();
    void shouldTakeATicketForAnAlert();
    void shouldHideWhenNothingIsMissing();
    void shouldSayWhichWasChosen();
};

void TestOpenSlots::shouldListAllOfAnEmptyTimeline()
{
    const auto open = openSlots({});
    QCOMPARE(open.size(), 11);
    QVERIFY(std::none_of(open.cbegin(), open.cend(), [](const OpenSlot &slot) { return slot.label.isEmpty(); }));
}

void TestOpenSlots::shouldLeaveOutWhatIsMarked()
{
    const ReviewId review = ReviewId::create();
    const auto open = openSlots({anEvent().of(EventKind::StatusUpdate).marked(Milestone::Resolved).in(review)});
    QCOMPARE(open.size(), 9);
    for (const OpenSlot &slot : open) {
        QVERIFY(slot.what != decltype(slot.what)(Milestone::Resolved));
        QVERIFY(slot.what != decltype(slot.what)(EventKind::StatusUpdate));
    }
}

void TestOpenSlots::shouldTakeATicketForAnAlert()
{
    QCOMPARE(openSlots({anEvent().of(EventKind::Ticket).in(ReviewId::create())}).size(), 10);
}

void TestOpenSlots::shouldHideWhenNothingIsMissing()
{
    OpenSlotStrip strip;
    strip.setSlots(openSlots({}));
    QVERIFY(!strip.isHidden());
    strip.setSlots({});
    QVERIFY(strip.isHidden());
}

void TestOpenSlots::shouldSayWhichWasChosen()
{
    OpenSlotStrip strip;
    strip.setSlots(openSlots({}));
    QList<OpenSlot> chosen;
    connect(&strip, &OpenSlotStrip::slotChosen, &strip, [&chosen](const OpenSlot &slot) { chosen.append(slot); });
    strip.findChild<QToolButton *>(QStringLiteral("openSlot_mitigated"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(std::get<Milestone>(chosen.constFirst().what), Milestone::Mitigated);
}

QTEST_MAIN(TestOpenSlots)
#include "tst_openslots.moc"
