// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/excerptdialog.h"

#include "exchange/text/codelanguages.h"
#include "support/ui/desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestExcerptDialog : public QObject
{
    Q_OBJECT

private slots:
    void shouldGuessTheLanguageUntilOneIsChosen()
    {
        ExcerptDialog dialog({}, m_languages);
        QVERIFY(showActive(dialog, {720, 480}));
        auto &text = child<QPlainTextEdit>(dialog, u"excerptText"_s);
        text.setPlainText(u"{\"retries\": 3, \"queue\": [1, 2]}"_s);
        QCOMPARE(dialog.excerpt().language, u"JSON"_s);

        auto &language = child<QComboBox>(dialog, u"excerptLanguage"_s);
        language.setFocus();
        language.lineEdit()->selectAll();
        QTest::keyClicks(language.lineEdit(), u"yaml"_s);
        QTest::keyClick(language.lineEdit(), Qt::Key_Return);
        QCOMPARE(dialog.excerpt().language, u"YAML"_s);
    }

    void shouldNeedAText()
    {
        ExcerptDialog dialog({}, m_languages);
        QVERIFY(showActive(dialog, {720, 480}));
        const QPushButton *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!accept->isEnabled());
        auto &text = child<QPlainTextEdit>(dialog, u"excerptText"_s);
        QTest::keyClicks(&text, u"   "_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(&text, u"ERROR"_s);
        QVERIFY(accept->isEnabled());
    }

    void shouldKeepWhatItDoesNotEdit()
    {
        Evidence excerpt;
        excerpt.id = EvidenceId::create();
        excerpt.eventId = EventId::create();
        excerpt.kind = EvidenceKind::Excerpt;
        excerpt.title = u"Log"_s;
        excerpt.text = u"a\n\tb  \n"_s;
        excerpt.language = u"a language nobody knows"_s;
        excerpt.order = 2;
        const ExcerptDialog dialog(excerpt, m_languages);
        Evidence after = dialog.excerpt();
        QCOMPARE(after.text, excerpt.text);
        QCOMPARE(after.order, 2);
        QVERIFY(after.id == excerpt.id);
    }

private:
    const CodeLanguages m_languages;
};

QTEST_MAIN(TestExcerptDialog)
#include "tst_excerptdialog.moc"
