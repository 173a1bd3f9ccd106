// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discussfactors.h"

#include "session/factormodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/evidencepicker.h"
#include "ui/meeting/factordiagramview.h"
#include "ui/meeting/factorhints.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestFactorPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"debrief-test"_s);
        QCoreApplication::setApplicationName(u"tst_factorpane"_s);
        theme::apply(theme::Mode::Light);
    }

    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<test::Desk>();
        m_content = test::aFullReview();
        m_desk->open(m_content);
        m_page = std::make_unique<QWidget>();
        m_pane = new DiscussFactors(m_desk->workspace(), m_page.get());
        m_page->resize(520, 640);
        m_pane->resize(520, 640);
        QVERIFY(test::showActive(*m_page, {520, 640}));
        choose(0);
        tree().setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void shouldSetRolesByDigits()
    {
        QTest::keyClick(&tree(), Qt::Key_4);
        QCOMPARE(factor(0).role, FactorRole::Lucky);
        QTest::keyClick(&tree(), Qt::Key_3);
        QCOMPARE(factor(0).role, FactorRole::Mitigating);
        QVERIFY(m_desk->session().undo());
        QVERIFY(m_desk->session().undo());
        QCOMPARE(factor(0).role, FactorRole::Trigger);
    }

    void shouldTieEvidenceByTyping()
    {
        QTest::keyClick(&tree(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto &picker = child<EvidencePicker>(*m_page, u"evidencePicker"_s);
        QVERIFY(picker.isVisible());
        auto &input = child<QLineEdit>(picker, u"evidenceInput"_s);
        QTRY_VERIFY(input.hasFocus());
        QTest::keyClicks(&input, u"queue"_s);
        auto &choices = child<QListView>(picker, u"evidenceChoices"_s);
        QCOMPARE(choices.model()->rowCount(), 2);
        QTest::keyClick(&input, Qt::Key_Down);
        QTest::keyClick(&input, Qt::Key_Return);
        QVERIFY(!picker.isVisible());
        QVERIFY(factor(0).eventIds.contains(m_content.events.at(3).id));
        QCOMPARE(evidence().model()->rowCount(), 2);
        QVERIFY(tree().hasFocus());
        QVERIFY(m_desk->session().undo());
        QCOMPARE(evidence().model()->rowCount(), 1);
    }

    void shouldSayWhenNothingFits()
    {
        action(u"tieEvidence"_s).trigger();
        auto &picker = child<EvidencePicker>(*m_page, u"evidencePicker"_s);
        auto &input = child<QLineEdit>(picker, u"evidenceInput"_s);
        QTest::keyClicks(&input, u"giraffe"_s);
        QVERIFY(!child<QListView>(picker, u"evidenceChoices"_s).isVisible());
        QTest::keyClick(&input, Qt::Key_Return);
        QVERIFY(picker.isVisible());
        QTest::keyClick(&input, Qt::Key_Escape);
        QVERIFY(!picker.isVisible());
        QVERIFY(!m_desk->session().canUndo());
    }

    void shouldTakeEvidenceAwayByKey()
    {
        evidence().setCurrentIndex(evidence().model()->index(0, 0));
        evidence().setFocus();
        QTest::keyClick(&evidence(), Qt::Key_Delete);
        QVERIFY(factor(0).eventIds.isEmpty());
        QVERIFY(child<QLabel>(*m_pane, u"factorEvidenceEmpty"_s).isVisible());
        QVERIFY(m_desk->session().undo());
        QCOMPARE(factor(0), m_content.factors.at(0));
    }

    void shouldShowEvidenceWhereItStands()
    {
        const QSignalSpy revealed(&m_desk->workspace(), &Workspace::revealRequested);
        evidence().setCurrentIndex(evidence().model()->index(0, 0));
        evidence().setFocus();
        QTest::keyClick(&evidence(), Qt::Key_Return);
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed.constFirst().constFirst().toUuid(), m_content.events.at(0).id.uuid());
    }

    void shouldFollowTheCurrentFactor()
    {
        choose(1);
        QCOMPARE(evidence().model()->rowCount(), 2);
        tree().setCurrentIndex({});
        QCOMPARE(evidence().model()->rowCount(), 0);
        QVERIFY(!action(u"tieEvidence"_s).isEnabled());
    }

    void shouldSayWhatIsMissingAndLeadToIt()
    {
        auto &hints = child<FactorHints>(*m_pane, u"factorHints"_s);
        QVERIFY(hints.isVisible());
        QVERIFY2(hints.text().contains(u"1 more to look for"_s), qPrintable(hints.text()));
        QVERIFY2(hints.text().contains(u"one chain"_s), qPrintable(hints.text()));
        const auto bare =
            m_desk->session().addFactor(u"The root cause: <b>nobody looked</b>"_s, FactorRole::Contributing);
        QVERIFY(bare);
        QVERIFY(!hints.text().contains(u"more to look for"_s));
        QVERIFY(hints.text().contains(u"1 without evidence"_s));
        QVERIFY(hints.text().contains(u"rarely one root cause"_s));
        emit hints.linkActivated(bare->toString());
        QCOMPARE(factorModel().idAt(tree().currentIndex()), *bare);
        QVERIFY(m_desk->session().remove({bare->uuid()}));
        for (int i = 0; i < 2; ++i) {
            const auto good = m_desk->session().addFactor(u"Good"_s, FactorRole::Lucky);
            Factor tied = *m_desk->session().find<Factor>(*good);
            tied.noteIds = {m_content.notes.at(0).id};
            QVERIFY(m_desk->session().update(tied, u"Tie"_s));
        }
        QVERIFY2(hints.text().contains(u"each with evidence"_s), qPrintable(hints.text()));
    }

    void shouldHintGentlyAtTalkOfARootCause()
    {
        action(u"addFactor"_s).trigger();
        auto &edit = child<QLineEdit>(*m_pane, u"factorLineEdit"_s);
        QTest::keyClicks(&edit, u"The root cause is"_s);
        QVERIFY(child<QLabel>(*m_pane, u"factorLineHint"_s).text().contains(u"rarely"_s));
        // It is a hint, and no more.
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(m_desk->session().tableOf<Factor>().size(), 3);
    }

    void shouldAskInTheWordsThatWereChosen()
    {
        action(u"addWhy"_s).trigger();
        auto &edit = child<QLineEdit>(*m_pane, u"factorLineEdit"_s);
        QVERIFY2(edit.accessibleName().startsWith(u"Why"_s), qPrintable(edit.accessibleName()));
        action(u"factorQuestion_how"_s).trigger();
        QVERIFY2(edit.accessibleName().startsWith(u"How"_s), qPrintable(edit.accessibleName()));
        QVERIFY(action(u"addWhy"_s).text().contains(u"how"_s));
        QVERIFY(action(u"factorQuestion_how"_s).isChecked());
        QCOMPARE(m_desk->library().setting(u"factor_question"_s)->toString(), u"how"_s);
        // Another window of the same library begins with it.
        const ImporterRegistry importers;
        const ExporterRegistry exporters;
        QCOMPARE(Workspace(m_desk->library(), importers, exporters).factorQuestion(), FactorQuestion::How);
    }

    void shouldShowTheSameAsADiagram()
    {
        action(u"showFactorDiagram"_s).trigger();
        QVERIFY(diagram().isVisible());
        QVERIFY(!tree().isVisible());
        QVERIFY(diagram().hasFocus());
        QTRY_VERIFY(diagram().diagram());
        QCOMPARE(diagram().diagram()->boxes().size(), 2U);
        QTest::keyClick(&diagram(), Qt::Key_Down);
        QCOMPARE(factorModel().idAt(tree().currentIndex()), m_content.factors.at(1).id);
        QTest::keyClick(&diagram(), Qt::Key_Left);
        QCOMPARE(factorModel().idAt(tree().currentIndex()), m_content.factors.at(0).id);
        QTest::keyClick(&diagram(), Qt::Key_Right);
        QCOMPARE(factorModel().idAt(tree().currentIndex()), m_content.factors.at(1).id);
        QTest::mouseClick(diagram().viewport(), Qt::LeftButton, {},
                          diagram().rectOf(m_content.factors.at(0).id).center());
        QCOMPARE(factorModel().idAt(tree().currentIndex()), m_content.factors.at(0).id);
        // The tree's keys work here, too.
        QTest::keyClick(&diagram(), Qt::Key_4);
        QCOMPARE(factor(0).role, FactorRole::Lucky);
        QVERIFY(!diagram().accessibleDescription().isEmpty());
        // Texts are edited in the tree.
        QTest::keyClick(&diagram(), Qt::Key_Return);
        QVERIFY(tree().isVisible());
        QVERIFY(!action(u"showFactorDiagram"_s).isChecked());
    }

    void shouldFollowEditsInTheDiagram()
    {
        action(u"showFactorDiagram"_s).trigger();
        const auto added = m_desk->session().addFactor(u"No canary"_s, FactorRole::Contributing);
        QVERIFY(added);
        QTRY_VERIFY(!diagram().rectOf(*added).isNull());
        QVERIFY(m_desk->session().undo());
        QTRY_VERIFY(diagram().rectOf(*added).isNull());
    }

    void shouldGetLongerNotWiderWhenZoomed()
    {
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_desk->session().addFactor(u"A factor that says what it is in a handful of words"_s,
                                                FactorRole::Lucky));
        action(u"showFactorDiagram"_s).trigger();
        QTRY_VERIFY(diagram().diagram());
        QTest::keyClick(&diagram(), Qt::Key_Plus);
        QTest::keyClick(&diagram(), Qt::Key_Plus);
        QVERIFY(diagram().zoom() > 1.4);
        QTRY_VERIFY(diagram().verticalScrollBar()->maximum() > 0);
        QVERIFY(diagram().diagram()->size().width() <= diagram().viewport()->width());
        // What is current stays in sight.
        QTest::keyClick(&diagram(), Qt::Key_End);
        const FactorId last = factorModel().idAt(tree().currentIndex());
        QTRY_VERIFY(diagram().viewport()->rect().contains(diagram().rectOf(last).center()));
        QTest::keyClick(&diagram(), Qt::Key_0);
        QCOMPARE(diagram().zoom(), 1.0);
    }

    void shouldComeBackAsItWasLeft()
    {
        action(u"showFactorDiagram"_s).trigger();
        QTest::keyClick(&diagram(), Qt::Key_Minus);
        const double zoom = diagram().zoom();
        QVERIFY(zoom < 1);
        const DiscussFactors again(m_desk->workspace());
        QVERIFY(child<QAction>(again, u"showFactorDiagram"_s).isChecked());
        QCOMPARE(child<FactorDiagramView>(again, u"factorDiagram"_s).zoom(), zoom);
    }

    void shouldRevealAFactor()
    {
        m_desk->workspace().reveal(m_content.factors.at(1).id.uuid());
        QCOMPARE(factorModel().idAt(tree().currentIndex()), m_content.factors.at(1).id);
    }

private:
    DiscussTree &tree() const { return child<DiscussTree>(*m_pane, u"factorTree"_s); }
    FactorDiagramView &diagram() const { return child<FactorDiagramView>(*m_pane, u"factorDiagram"_s); }
    QListView &evidence() const { return child<QListView>(*m_pane, u"factorEvidenceList"_s); }
    QAction &action(const QString &name) const { return child<QAction>(*m_pane, name); }
    FactorModel &factorModel() const { return *qobject_cast<FactorModel *>(tree().model()); }
    const Factor &factor(int index) const { return *m_desk->session().find<Factor>(m_content.factors.at(index).id); }
    void choose(int index) { tree().setCurrentIndex(factorModel().indexOf(m_content.factors.at(index).id)); }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<QWidget> m_page;
    DiscussFactors *m_pane = nullptr;
    ReviewContent m_content;
};

QTEST_MAIN(TestFactorPane)
#include "tst_factorpane.moc"
