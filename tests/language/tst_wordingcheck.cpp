// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordingcheck.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// How phrases are told apart; how well the lexicons know them is tst_wordingcorpus's matter.
class TestWordingCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldReadTheLexiconsThatShip();
    void shouldSayWhereAPhraseStands();
    void shouldAdviseInTheLanguageOfThePhrase();
    void shouldPassOverWhatIsForeign_data();
    void shouldPassOverWhatIsForeign();
    void shouldKeepToClauses_data();
    void shouldKeepToClauses();
    void shouldFollowTheContext();
    void shouldKnowOnlyTheNamesItWasGiven();
    void shouldKeepToOneLanguage();
    void shouldFindNothingTwice();
    void shouldBearAnything_data();
    void shouldBearAnything();
    void shouldNameTheFaultOfALexicon_data();
    void shouldNameTheFaultOfALexicon();

private:
    QStringList phrases(const QString &text, WordingContext context = WordingContext::Prose) const;
    std::optional<WordingCheck> m_check;
};

void TestWordingCheck::initTestCase()
{
    auto loaded = WordingCheck::load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    m_check = std::move(*loaded);
}

QStringList TestWordingCheck::phrases(const QString &text, WordingContext context) const
{
    QStringList found;
    for (const WordingFinding &finding : m_check->check(text, context))
        found.append(finding.phrase);
    return found;
}

void TestWordingCheck::shouldReadTheLexiconsThatShip()
{
    QCOMPARE(m_check->languages(), (QStringList{u"de"_s, u"en"_s}));
}

void TestWordingCheck::shouldSayWhereAPhraseStands()
{
    const QString text = u"First line.\n\nIt was **human**\nerror, they say."_s;
    const QList<WordingFinding> findings = m_check->check(text);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().category, WordingCategory::HumanError);
    QCOMPARE(findings.first().start, text.indexOf(u"human"_s));
    QCOMPARE(findings.first().phrase, u"human**\nerror"_s);
    QCOMPARE(findings.first().length, findings.first().phrase.size());
}

void TestWordingCheck::shouldAdviseInTheLanguageOfThePhrase()
{
    QVERIFY(m_check->check(u"human error").first().question.contains(u"the system"));
    QVERIFY(m_check->check(u"menschliches Versagen").first().question.contains(u"das System"));
}

void TestWordingCheck::shouldPassOverWhatIsForeign_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotation") << u"Tom called it \"human error\" then."_s;
    QTest::newRow("typographic quotation") << u"Tom called it “human error” then."_s;
    QTest::newRow("German quotation") << u"Tom nannte es „human error“ damals."_s;
    QTest::newRow("guillemets") << u"Tom nannte es »human error« damals."_s;
    QTest::newRow("single quotation") << u"Tom called it 'human error' then."_s;
    QTest::newRow("code") << u"It printed `human error` then."_s;
    QTest::newRow("fence") << u"```\nhuman error\n```\n"_s;
    QTest::newRow("open fence") << u"~~~ log\nhuman error"_s;
    QTest::newRow("quoted line") << u"> human error\n"_s;
    QTest::newRow("address") << u"See https://example.org/human error-free or https://example.org/a/human-error."_s;
    QTest::newRow("target") << u"See [the talk](talks/human error.html)."_s;
    QTest::newRow("name of a program") << u"See human_error and human.error in it."_s;
    QTest::newRow("within a word") << u"The superhuman errorless way."_s;
}

void TestWordingCheck::shouldPassOverWhatIsForeign()
{
    QFETCH(const QString, text);
    QCOMPARE(phrases(text), QStringList());
}

void TestWordingCheck::shouldKeepToClauses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("comma") << u"It was human, error prone work."_s << QStringList();
    QTest::newRow("sentence") << u"She is human. Error 7 came."_s << QStringList();
    QTest::newRow("paragraph") << u"She is human\n\nerror 7 came"_s << QStringList();
    QTest::newRow("list") << u"- human\n- error"_s << QStringList();
    QTest::newRow("line end") << u"the human\nerror"_s << QStringList{u"human\nerror"_s};
    QTest::newRow("negation") << u"It was no human error."_s << QStringList();
    QTest::newRow("negation of another clause")
        << u"It was no accident, it was human error."_s << QStringList{u"human error"_s};
    QTest::newRow("negation before because")
        << u"Not stopped because human error won."_s << QStringList{u"human error"_s};
    QTest::newRow("no doubt") << u"It was no doubt human error."_s << QStringList{u"human error"_s};
    QTest::newRow("capitals") << u"HUMAN ERROR"_s << QStringList{u"HUMAN ERROR"_s};
    QTest::newRow("apostrophe") << u"They didn’t follow the runbook."_s << QStringList{u"They didn’t follow"_s};
    QTest::newRow("open quotation") << u"5\" disks and human error"_s << QStringList{u"human error"_s};
}

void TestWordingCheck::shouldKeepToClauses()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QCOMPARE(phrases(text), found);
}

void TestWordingCheck::shouldFollowTheContext()
{
    const QString action = u"Improve monitoring"_s;
    QCOMPARE(phrases(action, WordingContext::Action), QStringList{action});
    QCOMPARE(phrases(action, WordingContext::Prose), QStringList());
    const QString event = u"Shortly after the restart"_s;
    QCOMPARE(phrases(event, WordingContext::Event), QStringList{u"Shortly after"_s});
    QCOMPARE(phrases(event, WordingContext::Action), QStringList());
}

void TestWordingCheck::shouldKnowOnlyTheNamesItWasGiven()
{
    const QString text = u"Quux broke the build, and quux broke it again."_s;
    QCOMPARE(phrases(text), QStringList());
    WordingCheck check = *m_check;
    check.setNames({u"Quux O’Neill"_s, u"Ab Cd"_s});
    const QList<WordingFinding> findings = check.check(text);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().category, WordingCategory::NameBesideFault);
    QCOMPARE(findings.first().phrase, u"Quux broke the"_s);
    QCOMPARE(check.check(u"@quux broke it").size(), 1);
    check.setNames({});
    QVERIFY(check.check(text).isEmpty());
}

void TestWordingCheck::shouldKeepToOneLanguage()
{
    const QString text = u"pebkac, Bedienfehler"_s;
    QCOMPARE(m_check->check(text).size(), 2);
    QCOMPARE(m_check->check(text, WordingContext::Prose, u"de"_s).size(), 1);
    QCOMPARE(m_check->check(text, WordingContext::Prose, u"en"_s).size(), 1);
}

void TestWordingCheck::shouldFindNothingTwice()
{
    const QList<WordingFinding> findings = m_check->check(
        u"The operator should have been more careful, and obviously the engineer failed to pay attention.");
    for (qsizetype i = 1; i < findings.size(); ++i)
        QCOMPARE_GE(findings.at(i).start, findings.at(i - 1).start + findings.at(i - 1).length);
    QCOMPARE_GE(findings.size(), 2);
}

void TestWordingCheck::shouldBearAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u" \n\n \t"_s;
    QTest::newRow("marks") << QString(5000, u'“');
    QTest::newRow("ticks") << QString(5000, u'`');
    QTest::newRow("brackets") << u"](\n"_s.repeated(2000);
    QTest::newRow("apostrophes") << u"'a "_s.repeated(5000);
    QTest::newRow("endings") << u"'s n't 've"_s.repeated(100);
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u"human error"_s;
    QTest::newRow("nul") << QString(3, QChar(0));
    QTest::newRow("one sentence") << u"human error that "_s.repeated(20000);
}

void TestWordingCheck::shouldBearAnything()
{
    QFETCH(const QString, text);
    for (const WordingFinding &finding : m_check->check(text)) {
        QVERIFY(finding.start >= 0 && finding.length > 0 && finding.start + finding.length <= text.size());
        QCOMPARE(finding.phrase, text.sliced(finding.start, finding.length));
    }
}

void TestWordingCheck::shouldNameTheFaultOfALexicon_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QByteArray categories = "\"categories\":{";
    for (const WordingCategory category : enumValues<WordingCategory>())
        categories += '"' + enumName(category).toUtf8() + "\":{\"reason\":\"r\",\"question\":\"q\"},";
    categories.chop(1);
    const QByteArray begin = "{\"language\":\"xx\",\"words\":{\"negation\":[\"no\"],\"negation_ends\":[\"but\"],\"no_"
                             "negation\":[\"doubt\"]},";
    const auto withRule = [&](const QByteArray &rule) {
        return QByteArray(begin + categories + "},\"rules\":[" + rule + "]}");
    };
    QTest::newRow("no JSON") << QByteArray("{\"language\":") << u"at byte"_s;
    QTest::newRow("no language") << QByteArray("{}") << u"“language”"_s;
    QTest::newRow("no words") << QByteArray("{\"language\":\"xx\"}") << u"words/negation"_s;
    QTest::newRow("no advice") << QByteArray(begin + "\"categories\":{},\"rules\":[]}") << u"categories/blame"_s;
    QTest::newRow("no rules") << withRule({}) << u"“rules”"_s;
    QTest::newRow("unknown category") << withRule("{\"category\":\"rudeness\",\"find\":[\"x\"]}")
                                      << u"rules/1: there is no “rudeness”"_s;
    QTest::newRow("unknown key") << withRule("{\"category\":\"blame\",\"finds\":[\"x\"]}")
                                 << u"rules/1: there is no “finds”"_s;
    QTest::newRow("no find") << withRule("{\"category\":\"blame\"}") << u"rules/1: “find”"_s;
    QTest::newRow("unknown class") << withRule("{\"category\":\"blame\",\"find\":[\"a <b>\"]}")
                                   << u"rules/1/find, “a <b>”: There are no words called “b”"_s;
    QTest::newRow("opens with anything") << withRule("{\"category\":\"blame\",\"find\":[\"_ a\"]}")
                                         << u"rules/1/find, “_ a”"_s;
    QTest::newRow("opens with nothing") << withRule("{\"category\":\"blame\",\"find\":[\"a? b?\"]}")
                                        << u"rules/1/find, “a? b?”"_s;
    QTest::newRow("capital") << withRule("{\"category\":\"blame\",\"find\":[\"Bad\"]}") << u"“Bad” is not one word"_s;
    QTest::newRow("two words") << withRule("{\"category\":\"blame\",\"find\":[\"didn't\"]}")
                               << u"“didn't” is not one word"_s;
    QTest::newRow("count") << withRule("{\"category\":\"blame\",\"find\":[\"a b{99}\"]}")
                           << u"rules/1/find, “a b{99}”"_s;
    QTest::newRow("context") << withRule("{\"category\":\"blame\",\"find\":[\"a\"],\"in\":[\"poem\"]}")
                             << u"rules/1: there is no “poem”"_s;
    QTest::newRow("negation") << withRule("{\"category\":\"blame\",\"find\":[\"a\"],\"negation\":\"up\"}")
                              << u"rules/1: there is no “up”"_s;
    QTest::newRow("no list") << withRule("{\"category\":\"blame\",\"find\":\"a\"}") << u"rules/1/find"_s;
}

void TestWordingCheck::shouldNameTheFaultOfALexicon()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const auto check = WordingCheck::fromJson(json, u"xx.json"_s);
    QVERIFY(!check);
    QCOMPARE(check.error().code, ErrorCode::InvalidInput);
    QVERIFY2(check.error().message.contains(place), qPrintable(check.error().message));
    QVERIFY(check.error().message.contains(u"xx.json"));
}

QTEST_APPLESS_MAIN(TestWordingCheck)

#include "tst_wordingcheck.moc"
