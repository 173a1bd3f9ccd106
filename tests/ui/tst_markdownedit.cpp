// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/codelanguages.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/widgets/markdownedit.h"
#include "ui/widgets/richdocument.h"
#include "ui/widgets/spelling.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// The format at that place of a line, as the highlighter set it.
QTextCharFormat formatAt(const QPlainTextEdit &edit, int line, int column)
{
    const auto formats = edit.document()->findBlockByNumber(line).layout()->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        if (column >= range.start && column < range.start + range.length)
            return range.format;
    }
    return {};
}

bool isUnderlined(const QPlainTextEdit &edit, int line, int column)
{
    return formatAt(edit, line, column).underlineStyle() == QTextCharFormat::SpellCheckUnderline;
}

QString htmlOf(const QString &markdown)
{
    QTextDocument document;
    showRichText(document, parseMarkdown(markdown));
    return document.toHtml();
}

} // namespace

class TestMarkdownEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        theme::apply(theme::Mode::Light);
    }

    void shouldColourMarkdown()
    {
        m_edit.load(u"plain words\n**bold** words"_s);
        QCOMPARE(formatAt(m_edit, 0, 2).fontWeight(), QTextCharFormat().fontWeight());
        QCOMPARE(formatAt(m_edit, 1, 3).fontWeight(), int(QFont::Bold));
    }

    void shouldNotTakeTheFirstLineForAHeader()
    {
        m_edit.load(u"The chain is found: 231 sessions wait.\nfound: too"_s);
        QVERIFY(!formatAt(m_edit, 0, 4).hasProperty(QTextFormat::ForegroundBrush));
        QVERIFY(!formatAt(m_edit, 0, 22).hasProperty(QTextFormat::ForegroundBrush));
    }

    void shouldColourWhatAFenceBeginsOrEndsAtOnce()
    {
        m_edit.load(u"```\nlatencyy *x*\nlatencyy"_s);
        const bool spells = m_spelling.isAvailable();
        QVERIFY(!isUnderlined(m_edit, 1, 2));
        QVERIFY(!isUnderlined(m_edit, 2, 2));
        m_edit.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&m_edit, u"no "_s);
        QCOMPARE(isUnderlined(m_edit, 1, 2), spells);
        QCOMPARE(isUnderlined(m_edit, 2, 2), spells);
    }

    void shouldFollowLightAndDark()
    {
        m_edit.load(u"a [link](https://a.example) and `code`"_s);
        const auto colours = [this] {
            QList<QRgb> list;
            for (int column = 0; column < m_edit.toPlainText().size(); ++column)
                list.append(formatAt(m_edit, 0, column).foreground().color().rgb());
            return list;
        };
        const QList<QRgb> light = colours();
        theme::apply(theme::Mode::Dark);
        QTRY_VERIFY(colours() != light);
        theme::apply(theme::Mode::Light);
        QTRY_COMPARE(colours(), light);
    }

    void shouldUnderlineWhatIsMisspelt()
    {
        if (!m_spelling.isAvailable())
            QSKIP("There is no dictionary.");
        m_edit.load(u"the latencyy of `latencyy` at https://latencyy.example/latencyy"_s);
        QVERIFY(!isUnderlined(m_edit, 0, 1));
        QVERIFY(isUnderlined(m_edit, 0, 6));
        QVERIFY(!isUnderlined(m_edit, 0, 20));
        QVERIFY(!isUnderlined(m_edit, 0, 40));
        m_spelling.setEnabled(false);
        QVERIFY(!isUnderlined(m_edit, 0, 6));
        m_spelling.setEnabled(true);
        QVERIFY(isUnderlined(m_edit, 0, 6));
    }

    void shouldNotColourAMillionCharactersInALine()
    {
        QElapsedTimer timer;
        timer.start();
        m_edit.load(u"*a* [x"_s.repeated(150'000));
        QCOMPARE_LT(timer.elapsed(), 3000);
        m_edit.load({});
    }

    void shouldEndByKeys()
    {
        QSignalSpy finished(&m_edit, &MarkdownEdit::finished);
        QSignalSpy escaped(&m_edit, &MarkdownEdit::escaped);
        m_edit.load(u"x"_s);
        QTest::keyClick(&m_edit, Qt::Key_Return);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(m_edit.toPlainText(), u"\nx"_s);
        QTest::keyClick(&m_edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_edit.toPlainText(), u"\nx"_s);
        QTest::keyClick(&m_edit, Qt::Key_Escape);
        QCOMPARE(escaped.size(), 1);
    }

    void shouldLeaveUndoToTheReviewWhenItHasNone()
    {
        QSignalSpy asked(&m_edit, &MarkdownEdit::undoAsked);
        m_edit.load(u"x"_s);
        QKeyEvent none(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(&m_edit, &none);
        QVERIFY(!none.isAccepted());
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(&m_edit, 'y');
        QKeyEvent own(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(&m_edit, &own);
        QVERIFY(own.isAccepted());
        QCOMPARE(asked.size(), 1);
        m_edit.forgetSteps();
        QKeyEvent again(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(&m_edit, &again);
        QVERIFY(!again.isAccepted());
    }

    void shouldShowWhatMarkdownSays_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"one\n\ntwo"_s << u"one\ntwo"_s;
        QTest::newRow("line break") << u"one\ntwo"_s << u"one\u2028two"_s;
        QTest::newRow("list") << u"- a\n- b\n  - c"_s << u"•  a\n•  b\n•  c"_s;
        QTest::newRow("numbers") << u"3. a\n4. b"_s << u"3.  a\n4.  b"_s;
        QTest::newRow("html is text") << u"<b>x</b> <script>y</script>"_s << u"<b>x</b> <script>y</script>"_s;
        QTest::newRow("code") << u"```\na\nb\n```"_s << u"a\u2028b"_s;
        QTest::newRow("quote") << u"> said"_s << u"said"_s;
        QTest::newRow("table") << u"| a | b |\n| --- | --- |\n| 1 | 2 |"_s << u"a  |  b\n1  |  2"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void shouldShowWhatMarkdownSays()
    {
        QFETCH(const QString, markdown);
        QTextDocument document;
        showRichText(document, parseMarkdown(markdown));
        QString text;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            text += (block.blockNumber() > 0 ? u"\n"_s : QString()) + block.text();
        QTEST(text, "text");
        // Again, over what was there.
        showRichText(document, parseMarkdown(u"x"_s));
        QCOMPARE(document.toPlainText(), u"x"_s);
    }

    void shouldLinkOnlyWhatIsSafe()
    {
        QVERIFY(htmlOf(u"[x](https://a.example)"_s).contains(u"href=\"https://a.example\""_s));
        QVERIFY(!htmlOf(u"[x](javascript:alert)"_s).contains(u"href"_s));
        QVERIFY(!htmlOf(u"[x](file:///etc/passwd)"_s).contains(u"href"_s));
        QVERIFY(!htmlOf(u"![x](file:///etc/passwd)"_s).contains(u"<img"_s));
    }

private:
    CodeLanguages m_languages;
    Spelling m_spelling;
    MarkdownEdit m_edit{m_languages, m_spelling};
};

QTEST_MAIN(TestMarkdownEdit)

#include "tst_markdownedit.moc"
