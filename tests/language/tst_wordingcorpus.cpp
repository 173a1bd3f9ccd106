// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordingcheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

struct Score
{
    int right = 0;
    int found = 0;
    int expected = 0;

    double precision() const { return found > 0 ? double(right) / found : 1; }
    double recall() const { return expected > 0 ? double(right) / expected : 1; }
};

} // namespace

/// How well the lexicons do on sentences that people have judged. Some are hard, and are kept although they are missed.
class TestWordingCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldHoldFineSentencesAndOthers();
    void shouldFindWhatPeopleFind_data();
    void shouldFindWhatPeopleFind();

private:
    QList<QJsonObject> m_sentences;
};

void TestWordingCorpus::initTestCase()
{
    QFile file(QStringLiteral(DEBRIEF_SOURCE_DIR "/tests/data/language/wording.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonObject sentence = QJsonDocument::fromJson(line).object();
        QVERIFY2(!sentence.value("text"_L1).toString().isEmpty(), line.constData());
        for (const QJsonValue &category : sentence.value("expect"_L1).toArray())
            QVERIFY2(enumFromName<WordingCategory>(category.toString()), line.constData());
        QVERIFY2(enumFromName<WordingContext>(sentence.value("context"_L1).toString()), line.constData());
        m_sentences.append(sentence);
    }
}

void TestWordingCorpus::shouldHoldFineSentencesAndOthers()
{
    const auto fine = std::ranges::count_if(
        m_sentences, [](const QJsonObject &sentence) { return sentence.value("expect"_L1).toArray().isEmpty(); });
    QCOMPARE_GE(m_sentences.size(), 300);
    QCOMPARE_GE(static_cast<double>(fine) / static_cast<double>(m_sentences.size()), 0.45);
    QCOMPARE_LE(static_cast<double>(fine) / static_cast<double>(m_sentences.size()), 0.55);
}

void TestWordingCorpus::shouldFindWhatPeopleFind_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("all") << QString();
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestWordingCorpus::shouldFindWhatPeopleFind()
{
    QFETCH(const QString, language);
    auto check = WordingCheck::load(QStringLiteral(DEBRIEF_SOURCE_DIR "/resources/lexicon"));
    QVERIFY2(check, check ? "" : qPrintable(check.error().message));
    Score score;
    for (const QJsonObject &sentence : std::as_const(m_sentences)) {
        if (!language.isEmpty() && sentence.value("language"_L1) != language)
            continue;
        check->setNames(sentence.value("names"_L1).toVariant().toStringList());
        const QString text = sentence.value("text"_L1).toString();
        // Both lexicons read every sentence, as they do in the window.
        QStringList found;
        for (const WordingFinding &finding :
             check->check(text, *enumFromName<WordingContext>(sentence.value("context"_L1).toString())))
            found.append(enumName(finding.category));
        found.removeDuplicates();
        const QStringList expected = sentence.value("expect"_L1).toVariant().toStringList();
        score.found += static_cast<int>(found.size());
        score.expected += static_cast<int>(expected.size());
        const auto right = std::ranges::count_if(expected, [&](const QString &name) { return found.contains(name); });
        score.right += static_cast<int>(right);
        if (right != found.size() || right != expected.size())
            qInfo().noquote() << "  missed or wrong:" << text << "is" << expected << "found" << found;
    }
    qInfo().noquote() << "precision" << QString::number(score.precision(), 'f', 3) << "recall"
                      << QString::number(score.recall(), 'f', 3) << "of" << score.expected << "findings";
    QCOMPARE_GE(score.precision(), 0.95);
    QCOMPARE_GE(score.recall(), 0.95);
}

QTEST_APPLESS_MAIN(TestWordingCorpus)

#include "tst_wordingcorpus.moc"
