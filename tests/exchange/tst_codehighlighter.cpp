// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/codehighlighter.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestCodeHighlighter : public QObject
{
    Q_OBJECT

private slots:
    void shouldColourByLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("coloured");
        QTest::newRow("a definition's name") << u"Python"_s << true;
        QTest::newRow("in lower case") << u"python"_s << true;
        QTest::newRow("a suffix") << u"py"_s << true;
        QTest::newRow("unknown") << u"Klingon"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void shouldColourByLanguage()
    {
        QFETCH(QString, language);
        QFETCH(bool, coloured);
        CodeHighlighter highlighter;
        const QString code = u"x = 1"_s + QChar(QChar::LineSeparator) + u"def f(): return 'a'"_s;
        const auto formats = highlighter.formats(code, language);
        QCOMPARE(!formats.isEmpty(), coloured);
        for (const auto &range : formats)
            QVERIFY(range.start >= 0 && range.start + range.length <= code.size());
        // What stands in the second line is coloured there.
        if (coloured)
            QVERIFY(std::any_of(formats.cbegin(), formats.cend(),
                                [](const auto &range) { return range.start == 6 && range.length >= 3; }));
    }

    void shouldLeaveVeryLongTextsPlain()
    {
        CodeHighlighter highlighter;
        QVERIFY(highlighter.formats(u"x = 1 "_s.repeated(100'000), u"Python"_s).isEmpty());
    }
};

QTEST_MAIN(TestCodeHighlighter)
#include "tst_codehighlighter.moc"
