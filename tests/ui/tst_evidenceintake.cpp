// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/codelanguages.h"
#include "session/attachmentfile.h"
#include "support/pictures.h"
#include "ui/timeline/evidenceintake.h"

#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestEvidenceIntake : public QObject
{
    Q_OBJECT

private slots:
    void shouldOpenOnlyWebAndMail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://a.example/x?y=1#z"_s << true;
        QTest::newRow("http with spaces around") << u"  http://a.example \n"_s << true;
        QTest::newRow("mail") << u"mailto:ada@a.example"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("a program's own") << u"vscode://open"_s << false;
        QTest::newRow("no scheme") << u"a.example/x"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("mail to nobody") << u"mailto:"_s << false;
        QTest::newRow("a sentence") << u"see https://a.example"_s << false;
        QTest::newRow("two lines") << u"https://a.example\nhttps://b.example"_s << false;
        QTest::newRow("endless") << u"https://a.example/"_s + u"x"_s.repeated(10'000) << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void shouldOpenOnlyWebAndMail()
    {
        QFETCH(const QString, text);
        QTEST(typedUrl(text).isValid(), "good");
    }

    void shouldMakeALinkOfAnAddressAndAnExcerptOfText()
    {
        const EvidenceIntake link = evidenceFromText(u" https://a.example/x \n"_s, m_languages);
        QCOMPARE(link.drafts.size(), 1);
        QCOMPARE(link.drafts.constFirst().evidence.kind, EvidenceKind::Link);
        QCOMPARE(link.drafts.constFirst().evidence.url, u"https://a.example/x"_s);
        const EvidenceIntake excerpt = evidenceFromText(u"SELECT 1;\r\nSELECT 2;\0x"_s, m_languages);
        QCOMPARE(excerpt.drafts.constFirst().evidence.kind, EvidenceKind::Excerpt);
        QVERIFY(excerpt.drafts.constFirst().evidence.text.startsWith(u"SELECT 1;\nSELECT 2;"_s));
        QVERIFY(!excerpt.drafts.constFirst().evidence.text.contains(QChar(0)));
        QCOMPARE(excerpt.drafts.constFirst().evidence.language, u"SQL"_s);
        QVERIFY(evidenceFromText(u" \n"_s, m_languages).drafts.isEmpty());
    }

    void shouldRefuseATextThatIsTooLong()
    {
        const EvidenceIntake refused = evidenceFromText(u"x "_s.repeated(LongestExcerpt), m_languages);
        QVERIFY(refused.drafts.isEmpty());
        QCOMPARE(refused.refusals.size(), 1);
    }

    void shouldTakeAPictureWithoutWhatItSays()
    {
        QImage picture(10, 8, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        picture.setText(u"Comment"_s, u"SECRET-PLACE"_s);
        QMimeData data;
        data.setImageData(picture);
        const EvidenceIntake intake = evidenceFrom(data, m_languages);
        QCOMPARE(intake.drafts.size(), 1);
        QCOMPARE(intake.drafts.constFirst().evidence.kind, EvidenceKind::Picture);
        QCOMPARE(intake.drafts.constFirst().attachment->mediaType, u"image/png"_s);
        QVERIFY(!intake.drafts.constFirst().attachment->content.contains("SECRET-PLACE"));
        QCOMPARE(QImage::fromData(intake.drafts.constFirst().attachment->content).size(), QSize(10, 8));
        QCOMPARE(evidenceFromPicture({}).refusals.size(), 1);
    }

    void shouldPreferCellsToTheirPicture()
    {
        QMimeData cells;
        cells.setImageData(QImage(4, 4, QImage::Format_RGB32));
        cells.setText(u"p99\t1200\n"_s);
        QCOMPARE(evidenceFrom(cells, m_languages).drafts.constFirst().evidence.kind, EvidenceKind::Excerpt);
        QMimeData fromPage;
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        fromPage.setImageData(picture);
        fromPage.setText(u"https://a.example/p.png"_s);
        QCOMPARE(evidenceFrom(fromPage, m_languages).drafts.constFirst().evidence.kind, EvidenceKind::Picture);
    }

    void shouldTakeFilesAndLinks()
    {
        const QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("Can't write a file");
            return QUrl::fromLocalFile(file.fileName());
        };
        QMimeData data;
        data.setUrls({put(u"app.log"_s, "x"), put(u"not-a-picture.png"_s, "x"), put(u"picture.dat"_s, pictureBytes()),
                      QUrl::fromLocalFile(folder.filePath(u"none"_s)), QUrl::fromLocalFile(folder.path()),
                      QUrl(u"https://a.example"_s), QUrl(u"ftp://a.example"_s)});
        QVERIFY(holdsEvidence(data));
        const EvidenceIntake intake = evidenceFrom(data, m_languages);
        QStringList kinds;
        for (const EvidenceDraft &draft : intake.drafts)
            kinds.append(enumName(draft.evidence.kind));
        QCOMPARE(kinds, QStringList({u"link"_s, u"file"_s, u"file"_s, u"picture"_s}));
        QCOMPARE(intake.refusals.size(), 2);
    }

    void shouldBoundTheNumberOfFiles()
    {
        const EvidenceIntake intake = evidenceFromFiles(QStringList(500, u"/none"_s));
        QCOMPARE_LE(intake.refusals.size(), 101);
    }

    void shouldSayWhenThereIsNothing()
    {
        const QMimeData nothing;
        QVERIFY(!holdsEvidence(nothing));
        QCOMPARE(evidenceFrom(nothing, m_languages).refusals.size(), 1);
    }

private:
    CodeLanguages m_languages;
};

QTEST_MAIN(TestEvidenceIntake)

#include "tst_evidenceintake.moc"
