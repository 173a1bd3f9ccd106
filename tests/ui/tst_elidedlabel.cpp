// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include <QImage>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestElidedLabel : public QObject
{
    Q_OBJECT

private slots:
    void shouldShortenItselfAndTellTheWhole();
    void shouldKeepItsMargins();
};

void TestElidedLabel::shouldShortenItselfAndTellTheWhole()
{
    ElidedLabel label(u"How could we have detected this sooner?"_s);
    label.resize(label.sizeHint());
    label.show();
    QVERIFY(label.toolTip().isEmpty());
    label.resize(label.sizeHint().width() / 2, label.height());
    QCOMPARE(label.toolTip(), label.text());
    label.setText(u"one\ntwo"_s);
    QCOMPARE(label.text(), u"one two"_s);
    QVERIFY(label.toolTip().isEmpty());
}

void TestElidedLabel::shouldKeepItsMargins()
{
    ElidedLabel label(u"MMM"_s);
    const QSize bare = label.sizeHint();
    label.setContentsMargins(16, 4, 16, 0);
    QCOMPARE(label.sizeHint(), bare + QSize(32, 4));
    label.resize(label.sizeHint());
    const QImage image = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const qreal ratio = image.devicePixelRatio();
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < int(15 * ratio); ++x)
            QCOMPARE(image.pixel(x, y), ground);
    }
    QVERIFY(image != QImage(image.size(), image.format()));
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
