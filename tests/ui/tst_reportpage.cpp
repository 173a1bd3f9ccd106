// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpage.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/report/exportbar.h"
#include "ui/report/reportview.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const QString Secret = u"Only between us"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldSayThatNoReviewIsOpen();
    void shouldSayWhenThereIsNothingToReport();
    void shouldFollowEdits();
    void shouldRebuildNothingWhileHidden();
    void shouldPaintItsPages();
    void shouldKeepThePlaceWhenEdited();
    void shouldZoom();
    void shouldShowTheMarkdown();
    void shouldWriteEachFormat_data();
    void shouldWriteEachFormat();
    void shouldNeverPublishPrivateNotes();
    void shouldSayThatAFaithfulFileHoldsPrivateNotes();
    void shouldWriteNothingWhenCancelled();
    void shouldSayWhenAFileCanNotBeWritten();
    void shouldOpenTheFolder();
    void shouldCopyMarkdown();

private:
    void open(const ReviewContent &content);
    QAction &action(const QString &name) const;
    void choose(const QString &path);

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"debrief-tests"_s);
    theme::apply(theme::Mode::Light);
}

void TestReportPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<test::Desk>();
    m_page = std::make_unique<ReportPage>(m_desk->workspace());
    m_page->fileChooser = [](QWidget *, const QString &, const QString &, const QString &) {
        qFatal("Nobody expected to be asked for a file");
        return QString();
    };
    m_page->exportBar().opener = [](const QUrl &) { qFatal("Nobody expected anything to be opened"); };
    QVERIFY(test::showActive(*m_page));
}

void TestReportPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_folder.reset();
}

void TestReportPage::open(const ReviewContent &content)
{
    m_desk->open(content);
    QTRY_VERIFY(m_page->preview().pageCount() > 0);
}

QAction &TestReportPage::action(const QString &name) const
{
    const QList<QAction *> actions = m_page->pageActions();
    const auto found = std::ranges::find(actions, name, &QAction::objectName);
    if (found == actions.end())
        qFatal("There is no action %ls", qUtf16Printable(name));
    return **found;
}

void TestReportPage::choose(const QString &path)
{
    m_page->fileChooser = [path](QWidget *, const QString &, const QString &, const QString &) { return path; };
}

void TestReportPage::shouldSayThatNoReviewIsOpen()
{
    QVERIFY(test::child<QWidget>(*m_page, u"reportEmpty"_s).isVisible());
    QVERIFY(!action(u"export_pdf"_s).isEnabled());
    QVERIFY(!test::child<QPushButton>(*m_page, u"exportButton"_s).isEnabled());
}

void TestReportPage::shouldSayWhenThereIsNothingToReport()
{
    m_desk->openEmpty();
    auto &empty = test::child<QWidget>(*m_page, u"reportEmpty"_s);
    QTRY_COMPARE(empty.accessibleName(), u"Nothing to report yet"_s);
    // What nobody may read is nothing to report.
    QVERIFY(m_desk->session().addNote(test::aPrivateNote(Secret)));
    QVERIFY(m_desk->session().addNote(test::aNote()));
    QTRY_VERIFY(m_page->preview().isVisible());
    QVERIFY(m_desk->session().undo());
    QTRY_VERIFY(empty.isVisible());
}

void TestReportPage::shouldFollowEdits()
{
    open(test::aFullReview());
    const int before = m_page->preview().pageCount();
    QList<EventDraft> many;
    for (int number = 0; number < 150; ++number)
        many.append(test::anEvent(u"Something of note happened, number %1"_s.arg(number))
                        .at(u"11:%1"_s.arg(number % 60, 2, 10, QChar(u'0'))));
    QVERIFY(m_desk->session().addEvents(many, u"Many"_s));
    // Not at once: nobody waits for a page while typing.
    QCOMPARE(m_page->preview().pageCount(), before);
    QTRY_VERIFY(m_page->preview().pageCount() >= before + 2);
    QVERIFY(m_desk->session().undo());
    QTRY_COMPARE(m_page->preview().pageCount(), before);
}

void TestReportPage::shouldRebuildNothingWhileHidden()
{
    m_page->hide();
    m_desk->open(test::aFullReview());
    QTest::qWait(0);
    QVERIFY(m_desk->session().addNote(test::aNote()));
    QCoreApplication::processEvents();
    QCOMPARE(m_page->preview().pageCount(), 0);
    m_page->show();
    QTRY_VERIFY(m_page->preview().pageCount() > 0);
}

void TestReportPage::shouldPaintItsPages()
{
    open(test::aFullReview());
    const QImage picture = m_page->preview().viewport()->grab().toImage();
    int paper = 0;
    int ink = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            const int gray = qGray(picture.pixel(x, y));
            paper += gray == 255 ? 1 : 0;
            ink += gray < 100 ? 1 : 0;
        }
    }
    const int all = picture.height() * picture.width() / 4;
    QVERIFY2(paper > all / 3, qPrintable(QString::number(paper)));
    QVERIFY2(ink > all / 500, qPrintable(QString::number(ink)));
}

void TestReportPage::shouldKeepThePlaceWhenEdited()
{
    open(test::aLongReview(200));
    QScrollBar *bar = m_page->preview().verticalScrollBar();
    m_page->preview().goToPage(2);
    const int top = bar->value();
    QVERIFY(top > 0);
    const int pages = m_page->preview().pageCount();
    ActionDraft draft = test::anAction();
    for (int number = 0; number < 60; ++number)
        QVERIFY(m_desk->session().addAction(draft));
    QTRY_VERIFY(m_page->preview().pageCount() > pages);
    QCOMPARE(bar->value(), top);
    QCOMPARE(m_page->preview().currentPage(), 2);
}

void TestReportPage::shouldZoom()
{
    open(test::aFullReview());
    ReportView &preview = m_page->preview();
    QVERIFY(preview.fitsWidth());
    QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
    action(u"zoomActualSize"_s).trigger();
    QCOMPARE(preview.zoom(), 1.0);
    action(u"zoomIn"_s).trigger();
    QVERIFY(preview.zoom() > 1.1);
    QVERIFY(!action(u"zoomFitWidth"_s).isChecked());
    for (int step = 0; step < 30; ++step)
        action(u"zoomIn"_s).trigger();
    QCOMPARE(preview.zoom(), 4.0);
    QVERIFY(preview.horizontalScrollBar()->maximum() > 0);
    action(u"zoomFitWidth"_s).trigger();
    QVERIFY(preview.fitsWidth());
    QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
}

void TestReportPage::shouldShowTheMarkdown()
{
    open(test::aFullReview(u"Checkout was slow"_s));
    action(u"showMarkdown"_s).trigger();
    auto &source = test::child<QPlainTextEdit>(*m_page, u"reportSource"_s);
    QVERIFY(source.isVisible());
    QVERIFY(source.toPlainText().contains(u"Checkout was slow"_s));
    QVERIFY(m_desk->session().addAction(test::anAction(u"Count the retries"_s)));
    QTRY_VERIFY(source.toPlainText().contains(u"Count the retries"_s));
    action(u"showPreview"_s).trigger();
    QVERIFY(m_page->preview().isVisible());
}

void TestReportPage::shouldWriteEachFormat_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"pdf"_s << u"pdf"_s << "%PDF-"_ba;
    QTest::newRow("markdown") << u"markdown"_s << u"md"_s << "#"_ba;
    QTest::newRow("json") << u"json"_s << u"json"_s << "{"_ba;
}

void TestReportPage::shouldWriteEachFormat()
{
    QFETCH(QString, id);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    open(test::aFullReview());
    QString suggested;
    m_page->fileChooser = [&](QWidget *, const QString &, const QString &path, const QString &filter) {
        suggested = path;
        return filter.contains(u"*."_s + suffix) ? m_folder->filePath(u"report"_s) : QString();
    };
    action(u"export_"_s + id).trigger();
    QVERIFY2(suggested.endsWith(u'.' + suffix), qPrintable(suggested));
    const QString path = m_folder->filePath(u"report."_s + suffix);
    QVERIFY2(contentOf(path).startsWith(beginning), contentOf(path).left(40).constData());
    QVERIFY(m_page->exportBar().isVisible());
    QVERIFY(m_page->exportBar().text().contains(path));
    QVERIFY(m_desk->said().isEmpty());

    // Where one saved last is where one saves next.
    action(u"export_"_s + id).trigger();
    QVERIFY(suggested.startsWith(m_folder->path()));
}

void TestReportPage::shouldNeverPublishPrivateNotes()
{
    ReviewContent content = test::aFullReview();
    content.notes.append({.id = NoteId::create(),
                          .reviewId = content.review.id,
                          .text = Secret,
                          .isPrivate = true,
                          .capturedAt = test::at(u"12:00"_s)});
    content.notes.append({.id = NoteId::create(),
                          .reviewId = content.review.id,
                          .text = u"For everybody"_s,
                          .capturedAt = test::at(u"12:01"_s)});
    open(content);
    choose(m_folder->filePath(u"report.md"_s));
    m_page->exportAs(u"markdown"_s);
    const QByteArray written = contentOf(m_folder->filePath(u"report.md"_s));
    QVERIFY(written.contains("For everybody"));
    QVERIFY(!written.contains(Secret.toUtf8()));

    action(u"showMarkdown"_s).trigger();
    auto &source = test::child<QPlainTextEdit>(*m_page, u"reportSource"_s);
    QVERIFY(source.toPlainText().contains(u"For everybody"_s));
    QVERIFY(!source.toPlainText().contains(Secret));
    m_page->copyMarkdown();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(Secret));
}

void TestReportPage::shouldSayThatAFaithfulFileHoldsPrivateNotes()
{
    open(test::aFullReview());
    choose(m_folder->filePath(u"review.json"_s));
    QVERIFY(m_desk->session().addNote(test::aPrivateNote(Secret)));
    m_page->exportAs(u"json"_s);
    QVERIFY(contentOf(m_folder->filePath(u"review.json"_s)).contains(Secret.toUtf8()));
    QVERIFY(m_page->exportBar().text().contains(u"private"_s));
}

void TestReportPage::shouldWriteNothingWhenCancelled()
{
    open(test::aFullReview());
    choose({});
    m_page->exportAs(u"markdown"_s);
    QVERIFY(!m_page->exportBar().isVisible());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_desk->said().isEmpty());
}

void TestReportPage::shouldSayWhenAFileCanNotBeWritten()
{
    open(test::aFullReview());
    const QString path = m_folder->filePath(u"no/such/folder/report.md"_s);
    choose(path);
    m_page->exportAs(u"markdown"_s);
    QCOMPARE(m_desk->said().size(), 1);
    QVERIFY(m_desk->said().constFirst().contains(path));
    QVERIFY(!m_page->exportBar().isVisible());
    QCOMPARE(QGuiApplication::overrideCursor(), nullptr);
}

void TestReportPage::shouldOpenTheFolder()
{
    open(test::aFullReview());
    choose(m_folder->filePath(u"report.md"_s));
    m_page->exportAs(u"markdown"_s);
    QList<QUrl> opened;
    m_page->exportBar().opener = [&opened](const QUrl &url) { opened.append(url); };
    QTest::mouseClick(&test::child<QPushButton>(*m_page, u"openExportFolder"_s), Qt::LeftButton);
    QTest::mouseClick(&test::child<QPushButton>(*m_page, u"openExportedFile"_s), Qt::LeftButton);
    QCOMPARE(opened, QList<QUrl>({QUrl::fromLocalFile(m_folder->path()),
                                  QUrl::fromLocalFile(m_folder->filePath(u"report.md"_s))}));
}

void TestReportPage::shouldCopyMarkdown()
{
    open(test::aFullReview(u"Checkout was slow"_s));
    QTest::mouseClick(&test::child<QPushButton>(*m_page, u"copyMarkdownButton"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Checkout was slow"_s));
    QCOMPARE(m_desk->said().size(), 1);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
