// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entryline.h"

#include "support/ui/desk.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestEntryLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();

    void shouldOpenWithTheFocus();
    void shouldSayHowItUnderstands();
    void shouldSubmitWhatItUnderstands();
    void shouldKeepWhatItDoesNot();
    void shouldNotSubmitNothing();
    void shouldCloseByEscapeAndKeepTheText();
    void shouldNotMoveWhileOneTypes();
    void shouldTellItsPurpose();

private:
    QLineEdit &edit() const { return child<QLineEdit>(*m_window, u"lineEdit"_s); }
    QLabel &hint() const { return child<QLabel>(*m_window, u"lineHint"_s); }
    QColor ink() const { return hint().palette().color(QPalette::WindowText); }

    std::unique_ptr<QWidget> m_window;
    EntryLine *m_line = nullptr;
};

void TestEntryLine::init()
{
    m_window = std::make_unique<QWidget>();
    m_line = new EntryLine(u"line"_s, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_line);
    m_line->setPurpose(u"Number:"_s, u"such as 7"_s);
    m_line->setReader([](const QString &text) -> Result<QString> {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber)
            return failure(ErrorCode::InvalidInput, u"That is no number."_s);
        return u"It is %1"_s.arg(number);
    });
    QVERIFY(test::showActive(*m_window, {500, 200}));
}

void TestEntryLine::shouldOpenWithTheFocus()
{
    QVERIFY(!m_line->isVisible());
    m_line->open();
    QVERIFY(m_line->isVisible());
    QVERIFY(edit().hasFocus());
}

void TestEntryLine::shouldSayHowItUnderstands()
{
    m_line->open();
    QTest::keyClicks(&edit(), u"12"_s);
    QCOMPARE(hint().text(), u"It is 12"_s);
    QCOMPARE(edit().accessibleDescription(), u"It is 12"_s);
    QTest::keyClicks(&edit(), u"x"_s);
    QCOMPARE(hint().text(), u"That is no number."_s);
    // While one types it is no error.
    QCOMPARE(ink(), theme::color(theme::Tone::TextMuted));
}

void TestEntryLine::shouldSubmitWhatItUnderstands()
{
    const QSignalSpy submitted(m_line, &EntryLine::submitted);
    m_line->open();
    QTest::keyClicks(&edit(), u"12"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"12"_s);
    // Whether it was taken is for others to say.
    QCOMPARE(m_line->text(), u"12"_s);
    m_line->clear();
    QCOMPARE(m_line->text(), QString());
}

void TestEntryLine::shouldKeepWhatItDoesNot()
{
    const QSignalSpy submitted(m_line, &EntryLine::submitted);
    m_line->open();
    QTest::keyClicks(&edit(), u"twelve"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(m_line->text(), u"twelve"_s);
    QCOMPARE(hint().text(), u"That is no number."_s);
    QCOMPARE(ink(), theme::color(theme::Tone::Danger));
}

void TestEntryLine::shouldNotSubmitNothing()
{
    const QSignalSpy submitted(m_line, &EntryLine::submitted);
    m_line->open();
    QTest::keyClicks(&edit(), u"  "_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(hint().text(), QString());
}

void TestEntryLine::shouldCloseByEscapeAndKeepTheText()
{
    const QSignalSpy closed(m_line, &EntryLine::closed);
    m_line->open();
    QTest::keyClicks(&edit(), u"12"_s);
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_line->isVisible());
    m_line->open();
    QCOMPARE(m_line->text(), u"12"_s);
}

void TestEntryLine::shouldNotMoveWhileOneTypes()
{
    m_line->open();
    const int height = m_line->sizeHint().height();
    QTest::keyClicks(&edit(), u"twelve"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(m_line->sizeHint().height(), height);
}

void TestEntryLine::shouldTellItsPurpose()
{
    QCOMPARE(edit().accessibleName(), u"Number:"_s);
    QCOMPARE(edit().placeholderText(), u"such as 7"_s);
    m_line->open();
    const int beside = edit().x();
    m_line->setStacked(true);
    QTRY_VERIFY(edit().x() < beside);
}

QTEST_MAIN(TestEntryLine)
#include "tst_entryline.moc"
