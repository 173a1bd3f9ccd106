// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/chattext.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestChatText : public QObject
{
    Q_OBJECT

private slots:
    void shouldShowPlainTextAsItWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"*a* _b_ `c` # d <e> [f](g) ~h~ | i \\ j"_s;
        QTest::newRow("leading marks") << u"- a\n+ b\n1. c\n# d\n> e"_s;
        QTest::newRow("address") << u"see https://x.example/~a/b_c*d_(e), or (http://y.example/z)!"_s;
        QTest::newRow("entity") << u"&lt; R&D &#39;"_s;
    }

    void shouldShowPlainTextAsItWasTyped()
    {
        QFETCH(QString, text);
        QCOMPARE(toPlainText(parseMarkdown(chat::plainToMarkdown(text))), text);
    }

    void shouldLinkAddressesWithoutTheSentencesEnd()
    {
        const RichText text =
            parseMarkdown(chat::plainToMarkdown(u"see https://x.example/b_(c), (http://y.example/z)."_s));
        QStringList urls;
        for (const InlineRun &run : text.first().runs) {
            if (!run.url.isEmpty())
                urls.append(run.url);
        }
        QCOMPARE(urls, (QStringList{u"https://x.example/b_(c)"_s, u"http://y.example/z"_s}));
    }

    void shouldPartParagraphsAtEmptyLines() { QCOMPARE(chat::plainToMarkdown(u"\na\nb\n \nc\n"_s), u"a\nb\n\nc"_s); }

    void shouldKeepABackslashAtALinesEnd()
    {
        QCOMPARE(toPlainText(parseMarkdown(chat::plainToMarkdown(u"a\\\nb"_s))), u"a\\\nb"_s);
    }

    void shouldCloseWhatMarkdownOpens()
    {
        QCOMPARE(chat::tidied(u"a\n~~~\nb"_s), u"a\n\n```\nb\n```"_s);
        QCOMPARE(chat::tidied(u"*a* [b](https://x.example)"_s), u"*a* [b](<https://x.example>)"_s);
        QVERIFY(chat::tidied({}).isEmpty());
    }

    void shouldGiveTheFirstWords()
    {
        QCOMPARE(chat::excerpt(u"**down**\n\nsince `10:03`"_s), u"down since 10:03"_s);
        const QString words = chat::excerpt(u"word "_s.repeated(40));
        QVERIFY(words.size() <= 60);
        QVERIFY(words.endsWith(u"word…"_s));
        QCOMPARE(chat::excerpt(QString(200, u'x')).size(), 60);
    }

    void shouldTakeAddressesOfTheWebOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("web") << u"https://x.example/a b"_s << u"https://x.example/a%20b"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("no host") << u"https://"_s << QString();
        QTest::newRow("path") << u"a_Files\\x.log"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void shouldTakeAddressesOfTheWebOnly()
    {
        QFETCH(QString, address);
        QFETCH(QString, expected);
        QCOMPARE(chat::webAddress(address), expected);
    }
};

QTEST_GUILESS_MAIN(TestChatText)
#include "tst_chattext.moc"
