// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/codelanguages.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/timeline/eventdescription.h"
#include "ui/widgets/markdownedit.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestEventDescription : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }

    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<Desk>();
        ReviewContent content;
        content.review = aReview();
        content.events = {anEvent(u"one"_s).at(u"10:00"_s).in(content.review.id),
                          anEvent(u"two"_s).at(u"10:05"_s).in(content.review.id)};
        m_one = content.events.at(0).id;
        m_two = content.events.at(1).id;
        m_desk->open(content);
        show();
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void shouldShowTheText()
    {
        QCOMPARE(edit().toPlainText(), u"one"_s);
        description().setEvent(m_two);
        QCOMPARE(edit().toPlainText(), u"two"_s);
        description().setEvent({});
        QVERIFY(!description().isEnabled());
        QVERIFY(edit().toPlainText().isEmpty());
        QVERIFY(!m_desk->session().canUndo());
    }

    void shouldBeOneStepWhenTheFieldIsLeft()
    {
        QTest::keyClicks(&edit(), u"more **words**"_s);
        QCOMPARE(text(m_one), u"one"_s);
        other().setFocus();
        QCOMPARE(text(m_one), u"onemore **words**"_s);
        QCOMPARE(m_desk->session().undoStack().count(), 1);
        QVERIFY(m_desk->session().undo());
        QCOMPARE(text(m_one), u"one"_s);
        QCOMPARE(edit().toPlainText(), u"one"_s);
        QVERIFY(m_desk->session().redo());
        QCOMPARE(edit().toPlainText(), u"onemore **words**"_s);
    }

    void shouldBeOneStepByControlReturn()
    {
        QSignalSpy left(&description(), &EventDescription::left);
        QTest::keyClicks(&edit(), u"!"_s);
        QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(text(m_one), u"one!"_s);
        QCOMPARE(left.size(), 1);
        // And the next visit is another one.
        QTest::keyClicks(&edit(), u"?"_s);
        QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->session().undoStack().count(), 2);
    }

    void shouldMakeNoStepOfNothing()
    {
        QTest::keyClicks(&edit(), u"x"_s);
        QTest::keyClick(&edit(), Qt::Key_Backspace);
        QTest::keyClick(&edit(), Qt::Key_Return);
        QTest::keyClick(&edit(), Qt::Key_Space);
        description().commit();
        QCOMPARE(m_desk->session().undoStack().count(), 0);
        QVERIFY(draft().isEmpty());
    }

    void shouldTakeInWhatWasTypedBeforeAnotherEventIsShown()
    {
        QTest::keyClicks(&edit(), u"!"_s);
        description().setEvent(m_two);
        QCOMPARE(text(m_one), u"one!"_s);
        QCOMPARE(text(m_two), u"two"_s);
        QCOMPARE(edit().toPlainText(), u"two"_s);
    }

    void shouldTakeInWhatWasTypedWhenItIsHiddenOrTheReviewCloses_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("hidden") << false;
        QTest::newRow("closed") << true;
    }

    void shouldTakeInWhatWasTypedWhenItIsHiddenOrTheReviewCloses()
    {
        QFETCH(const bool, closes);
        const ReviewId review = m_desk->session().id();
        QTest::keyClicks(&edit(), u"!"_s);
        if (closes) {
            connect(&m_desk->workspace(), &Workspace::sessionChanged, &description(), &EventDescription::setSession);
            m_desk->workspace().closeReview();
        } else {
            m_window->hide();
        }
        const auto stored = m_desk->library().load(review);
        QVERIFY(stored);
        QCOMPARE(stored->events.constFirst().text, u"one!"_s);
    }

    void shouldNotTakeInAHalfSentenceWhenTheWindowIsLeft()
    {
        QTest::keyClicks(&edit(), u" and then"_s);
        QFocusEvent out(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(&edit(), &out);
        QCOMPARE(text(m_one), u"one"_s);
        // It is in the draft, though.
        QTRY_VERIFY(draft().contains(u"and then"_s));
    }

    void shouldGiveUpByEscapeAndBringItBackByUndo()
    {
        QSignalSpy left(&description(), &EventDescription::left);
        QTest::keyClicks(&edit(), u" typed"_s);
        QTest::keyClick(&edit(), Qt::Key_Escape);
        QCOMPARE(text(m_one), u"one"_s);
        QCOMPARE(edit().toPlainText(), u"one"_s);
        QCOMPARE(left.size(), 1);
        QVERIFY(m_desk->session().undo());
        QCOMPARE(text(m_one), u"one typed"_s);
        QCOMPARE(edit().toPlainText(), u"one typed"_s);
        // Without anything typed it only leaves.
        QTest::keyClick(&edit(), Qt::Key_Escape);
        QCOMPARE(text(m_one), u"one typed"_s);
        QCOMPARE(left.size(), 2);
    }

    void shouldKeepADraftForTheWorst()
    {
        QTest::keyClicks(&edit(), u" half"_s);
        QTRY_VERIFY(draft().contains(u"one half"_s));
        // As if it ended here: another session of the same review.
        const ReviewId review = m_desk->session().id();
        edit().document()->setModified(false);
        m_window.reset();
        m_desk->workspace().closeReview();
        QVERIFY(m_desk->workspace().openReview(review));
        show();
        QCOMPARE(text(m_one), u"one half"_s);
        QCOMPARE(edit().toPlainText(), u"one half"_s);
        QCOMPARE(m_desk->said().size(), 1);
        QVERIFY(m_desk->session().undo());
        QCOMPARE(text(m_one), u"one"_s);
        QVERIFY(draft().isEmpty());
    }

    void shouldKeepBothWhenSomebodyElseWroteMeanwhile()
    {
        putDraft(u"{\"event\": \"%1\", \"before\": \"an older text\", \"text\": \"mine\"}"_s.arg(m_one.toString()));
        m_window.reset();
        show();
        QCOMPARE(text(m_one), u"one\n\nmine"_s);
    }

    void shouldKeepADraftOfAnEventThatIsGoneAsAPrivateNote()
    {
        putDraft(u"{\"event\": \"%1\", \"before\": \"\", \"text\": \"mine\"}"_s.arg(EventId::create().toString()));
        m_window.reset();
        show();
        QCOMPARE(m_desk->session().tableOf<Note>().size(), 1);
        QCOMPARE(m_desk->session().tableOf<Note>().begin()->text, u"mine"_s);
        QVERIFY(m_desk->session().tableOf<Note>().begin()->isPrivate);
        QVERIFY(draft().isEmpty());
    }

    void shouldNotFallOverABrokenDraft()
    {
        for (const QString &broken : {u"x"_s, u"{}"_s, u"[1]"_s, u"{\"event\": 3, \"text\": {}}"_s}) {
            putDraft(broken);
            m_window.reset();
            show();
            QVERIFY2(draft().isEmpty(), qPrintable(broken));
            QCOMPARE(m_desk->session().undoStack().count(), 0);
        }
    }

    void shouldFollowOtherEditsAndKeepWhatIsBeingTyped()
    {
        setText(m_one, u"changed elsewhere"_s);
        QCOMPARE(edit().toPlainText(), u"changed elsewhere"_s);
        edit().moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit(), u"!"_s);
        setText(m_one, u"changed again"_s);
        QCOMPARE(edit().toPlainText(), u"changed elsewhere!"_s);
        description().commit();
        QCOMPARE(text(m_one), u"changed elsewhere!"_s);
        QVERIFY(m_desk->session().undo());
        QCOMPARE(text(m_one), u"changed again"_s);
    }

    void shouldShowItAsItWillBeRead()
    {
        QTest::keyClicks(&edit(), u" **bold** [x](https://a.example)"_s);
        description().previewAction()->trigger();
        QCOMPARE(text(m_one), u"one **bold** [x](https://a.example)"_s);
        auto &reading = child<QTextBrowser>(description(), u"descriptionPreview"_s);
        QVERIFY(reading.isVisible());
        QCOMPARE(reading.toPlainText(), u"one bold x"_s);
        QSignalSpy asked(&description(), &EventDescription::openRequested);
        emit reading.anchorClicked(QUrl(u"https://a.example"_s));
        QCOMPARE(asked.size(), 1);
        setText(m_one, u"*other*"_s);
        QCOMPARE(reading.toPlainText(), u"other"_s);
        description().focusEditor();
        QVERIFY(edit().isVisible());
        QVERIFY(!description().previewAction()->isChecked());
    }

    void shouldRememberWhetherItSpells()
    {
        QVERIFY(description().spellingAction()->isChecked());
        description().spellingAction()->trigger();
        m_window.reset();
        show();
        QVERIFY(!description().spellingAction()->isChecked());
        QVERIFY(!m_desk->session().canUndo());
    }

private:
    void show()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_description = new EventDescription(m_desk->workspace(), m_languages, m_window.get());
        auto *other = new QLineEdit(m_window.get());
        other->setObjectName(u"other"_s);
        layout->addWidget(m_description);
        layout->addWidget(other);
        m_description->setSession(m_desk->workspace().session());
        m_description->setEvent(m_one);
        QVERIFY(showActive(*m_window, {400, 300}));
        edit().setFocus();
        edit().moveCursor(QTextCursor::End);
    }

    EventDescription &description() const { return *m_description; }
    MarkdownEdit &edit() const { return child<MarkdownEdit>(*m_description, u"descriptionEdit"_s); }
    QLineEdit &other() const { return child<QLineEdit>(*m_window, u"other"_s); }
    QString text(EventId id) const { return m_desk->session().find<TimelineEvent>(id)->text; }
    void setText(EventId id, const QString &text) const
    {
        TimelineEvent event = *m_desk->session().find<TimelineEvent>(id);
        event.text = text;
        QVERIFY(m_desk->session().update(event, u"test"_s));
    }
    QString draft() const { return m_desk->library().draft(m_desk->session().id(), u"event-description"_s).value(); }
    void putDraft(const QString &text) const
    {
        QVERIFY(m_desk->library().setDraft(m_desk->session().id(), u"event-description"_s, text));
    }

    CodeLanguages m_languages;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    EventDescription *m_description = nullptr;
    EventId m_one;
    EventId m_two;
};

QTEST_MAIN(TestEventDescription)

#include "tst_eventdescription.moc"
