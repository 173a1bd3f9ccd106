// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importdialog.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/library/importkindsbox.h"
#include "ui/library/importpreviewmodel.h"
#include "ui/library/zonebox.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QJsonObject anUpdate(const QString &id, const QString &status, const QString &body, const QString &time)
{
    return {{u"id"_s, id},           {u"incident_id"_s, u"inc1"_s}, {u"status"_s, status},  {u"body"_s, body},
            {u"created_at"_s, time}, {u"updated_at"_s, time},       {u"display_at"_s, time}};
}

/// Statuspage's answer with one incident that has these updates, newest first as there.
QByteArray incidentWith(const QJsonArray &updates)
{
    const QJsonObject incident{{u"id"_s, u"inc1"_s},
                               {u"name"_s, u"Checkout was slow"_s},
                               {u"status"_s, u"resolved"_s},
                               {u"impact"_s, u"major"_s},
                               {u"created_at"_s, u"2026-03-12T10:05:00.000Z"_s},
                               {u"updated_at"_s, u"2026-03-12T11:00:00.000Z"_s},
                               {u"resolved_at"_s, u"2026-03-12T11:00:00.000Z"_s},
                               {u"incident_updates"_s, updates}};
    const QJsonObject page{{u"id"_s, u"p1"_s}, {u"name"_s, u"Shop"_s}, {u"url"_s, u"https://status.example"_s}};
    return QJsonDocument(QJsonObject{{u"page"_s, page}, {u"incidents"_s, QJsonArray{incident}}}).toJson();
}

QJsonArray twoUpdates()
{
    return {anUpdate(u"u2"_s, u"resolved"_s, u"All is well again."_s, u"2026-03-12T11:00:00.000Z"_s),
            anUpdate(u"u1"_s, u"investigating"_s, u"Checkout is slow."_s, u"2026-03-12T10:05:00.000Z"_s)};
}

QByteArray threeUpdates()
{
    QJsonArray updates = twoUpdates();
    updates.prepend(anUpdate(u"u3"_s, u"postmortem"_s, u"What we learned."_s, u"2026-03-13T09:00:00.000Z"_s));
    return incidentWith(updates);
}

const QByteArray OneIncident = incidentWith(twoUpdates());

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldShowWhatTheFileHolds();
    void shouldImportReviews();
    void shouldAddNothingTheSecondTime();
    void shouldAddOnlyWhatIsNew();
    void shouldImportIntoTheOpenReview();
    void shouldReopenTheReviewThatGotEvents();
    void shouldSayWhyAFileCanNotBeRead_data();
    void shouldSayWhyAFileCanNotBeRead();
    void shouldForgetTheProblemOfAnotherFile();
    void shouldReadAgainInTheChosenFormat();
    void shouldSayThatAZoneIsUnknown();
    void shouldTakeDroppedFiles();
    void shouldAskForFiles();
    void shouldBeginWithNothingToImport();
    void shouldReadTheClipboard();
    void shouldTakeOnlyWhatPassesTheFilter();
    void shouldSayWhatIsWrongWithATime();
    void shouldLeaveOutWhatHasNoTick();
    void shouldMapKinds();
    void shouldRememberTheColumnsOfATable();
    void shouldPreferTheOpenReviewForEventsWithoutOne();
    void shouldStopReading();

private:
    QString write(const QString &name, const QByteArray &content) const;
    void makeDialog();
    template<typename T>
    T &part(const QString &name) const
    {
        return test::child<T>(*m_dialog, name);
    }
    void read(const QStringList &paths)
    {
        m_dialog->setFiles(paths);
        QTRY_VERIFY(!m_dialog->isReading());
    }
    bool canImport() const { return part<QPushButton>(u"importButton"_s).isEnabled(); }
    QString plan() const { return part<QLabel>(u"importPlan"_s).text(); }
    QString problem() const { return part<QLabel>(u"importProblem"_s).text(); }
    QAbstractItemModel &preview() const { return *part<QTreeView>(u"importPreview"_s).model(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<test::Desk>();
    makeDialog();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
    m_folder.reset();
}

void TestImportDialog::makeDialog()
{
    m_dialog = std::make_unique<ImportDialog>(m_desk->workspace());
    m_dialog->fileChooser = [](QWidget *, const QString &, const QString &) {
        qFatal("Nobody expected to be asked for files");
        return QStringList();
    };
    new QAbstractItemModelTester(&preview(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QString TestImportDialog::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file can't be written");
    return path;
}

void TestImportDialog::shouldShowWhatTheFileHolds()
{
    read({write(u"incidents.json"_s, OneIncident)});
    QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    QCOMPARE(preview().rowCount(), 1);
    const QModelIndex review = preview().index(0, ImportPreviewModel::TextColumn);
    QCOMPARE(review.data().toString(), u"Checkout was slow"_s);
    QVERIFY(review.siblingAtColumn(ImportPreviewModel::KindColumn).data().toString().startsWith(u"2 event"_s));
    QCOMPARE(preview().rowCount(review), 2);
    QVERIFY(
        preview().index(0, ImportPreviewModel::TimeColumn, review).data().toString().startsWith(u"2026-03-12 10:05"_s));
    QVERIFY(part<QLabel>(u"importFiles"_s).text().contains(u"incidents.json"_s));
    QVERIFY2(plan().contains(u'1') && plan().contains(u'2'), qPrintable(plan()));
    QVERIFY(canImport());
    // Looking is not importing.
    QVERIFY(m_desk->library().reviews()->isEmpty());
}

void TestImportDialog::shouldImportReviews()
{
    read({write(u"incidents.json"_s, OneIncident)});
    QTest::mouseClick(&part<QPushButton>(u"importButton"_s), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->outcome().newReviews, 1);
    QCOMPARE(m_dialog->outcome().newEvents, 2);
    QCOMPARE(m_dialog->outcome().reviews.size(), 1);
    const auto content = m_desk->library().load(m_dialog->outcome().reviews.constFirst());
    QVERIFY(content);
    QCOMPARE(content->events.size(), 2);
    QCOMPARE(content->events.constFirst().time.happenedAt, test::at(u"10:05"_s));
    QCOMPARE(m_desk->said().size(), 1);
}

void TestImportDialog::shouldAddNothingTheSecondTime()
{
    const QString path = write(u"incidents.json"_s, OneIncident);
    read({path});
    m_dialog->accept();
    makeDialog();
    read({path});
    QCOMPARE(preview().rowCount(), 1);
    QVERIFY(!canImport());
    QVERIFY2(plan().contains(u"already"_s), qPrintable(plan()));
    m_dialog->accept();
    QCOMPARE(m_dialog->outcome().newReviews, 0);
    QCOMPARE(m_dialog->outcome().newEvents, 0);
    QCOMPARE(m_dialog->outcome().knownEvents, 2);
    QCOMPARE(m_desk->library().reviews()->size(), 1);
    QCOMPARE(m_desk->library().reviews()->constFirst().eventCount, 2);
}

void TestImportDialog::shouldAddOnlyWhatIsNew()
{
    read({write(u"incidents.json"_s, OneIncident)});
    m_dialog->accept();
    makeDialog();
    read({write(u"later.json"_s, threeUpdates())});
    QVERIFY(canImport());
    m_dialog->accept();
    QCOMPARE(m_dialog->outcome().newReviews, 0);
    QCOMPARE(m_dialog->outcome().newEvents, 1);
    QCOMPARE(m_desk->library().reviews()->constFirst().eventCount, 3);
}

void TestImportDialog::shouldImportIntoTheOpenReview()
{
    QVERIFY(!part<QRadioButton>(u"importIntoOpen"_s).isEnabled());
    ReviewSession &session = m_desk->openEmpty();
    makeDialog();
    auto &intoOpen = part<QRadioButton>(u"importIntoOpen"_s);
    QVERIFY(intoOpen.isEnabled());
    read({write(u"incidents.json"_s, OneIncident)});
    intoOpen.setChecked(true);
    QVERIFY(canImport());
    QCOMPARE(session.tableOf<TimelineEvent>().size(), 0);
    m_dialog->accept();
    QCOMPARE(session.tableOf<TimelineEvent>().size(), 2);
    QCOMPARE(m_desk->library().reviews()->size(), 1);
    QVERIFY(session.undo());
    QCOMPARE(session.tableOf<TimelineEvent>().size(), 0);
}

void TestImportDialog::shouldReopenTheReviewThatGotEvents()
{
    read({write(u"incidents.json"_s, OneIncident)});
    m_dialog->accept();
    const ReviewId id = m_dialog->outcome().reviews.constFirst();
    QVERIFY(m_desk->workspace().openReview(id));
    makeDialog();
    read({write(u"later.json"_s, threeUpdates())});
    m_dialog->accept();
    QCOMPARE(m_desk->session().id(), id);
    QCOMPARE(m_desk->session().tableOf<TimelineEvent>().size(), 3);
}

void TestImportDialog::shouldSayWhyAFileCanNotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no known format") << u"picture.xyz"_s << "\x00\x01\x02 nothing we know"_ba;
    QTest::newRow("cut off") << u"incidents.json"_s << OneIncident.left(OneIncident.size() / 2);
}

void TestImportDialog::shouldSayWhyAFileCanNotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    read({write(u"good.json"_s, OneIncident), write(name, content)});
    QVERIFY(!problem().isEmpty());
    QVERIFY(part<QLabel>(u"importProblem"_s).isVisible());
    QVERIFY(!canImport());
    QCOMPARE(preview().rowCount(), 0);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_desk->library().reviews()->isEmpty());
}

void TestImportDialog::shouldForgetTheProblemOfAnotherFile()
{
    read({m_folder->filePath(u"missing.json"_s)});
    QVERIFY(!problem().isEmpty());
    read({write(u"incidents.json"_s, OneIncident)});
    QVERIFY(problem().isEmpty());
    QVERIFY(canImport());
}

void TestImportDialog::shouldReadAgainInTheChosenFormat()
{
    read({write(u"incidents.json"_s, OneIncident)});
    auto &format = part<QComboBox>(u"importFormat"_s);
    const int csv = format.findData(u"csv"_s);
    QVERIFY(csv > 0);
    format.setCurrentIndex(csv);
    emit format.activated(csv);
    QTRY_VERIFY(!m_dialog->isReading());
    QVERIFY(!canImport());
    format.setCurrentIndex(0);
    emit format.activated(0);
    QTRY_VERIFY(canImport());
}

void TestImportDialog::shouldSayThatAZoneIsUnknown()
{
    read({write(u"incidents.json"_s, OneIncident)});
    auto &zone = part<ZoneBox>(u"importZone"_s);
    QVERIFY(zone.zoneId().isEmpty());
    zone.setFocus();
    zone.setEditText(u"Mars/Olympus"_s);
    QTest::keyClick(zone.lineEdit(), Qt::Key_Tab);
    QVERIFY(problem().contains(u"Mars/Olympus"_s));
    QVERIFY(!canImport());
}

void TestImportDialog::shouldTakeDroppedFiles()
{
    const QString path = write(u"incidents.json"_s, OneIncident);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &drop);
    QCOMPARE(m_dialog->files(), QStringList{path});
    QTRY_VERIFY(canImport());
}

void TestImportDialog::shouldAskForFiles()
{
    const QString path = write(u"incidents.json"_s, OneIncident);
    QString offered;
    m_dialog->fileChooser = [&](QWidget *, const QString &, const QString &filter) {
        offered = filter;
        return QStringList{path};
    };
    QTest::mouseClick(&part<QPushButton>(u"chooseFiles"_s), Qt::LeftButton);
    QVERIFY(offered.contains(u"*.json"_s));
    QCOMPARE(m_dialog->files(), QStringList{path});
    // Cancelling keeps what was chosen before.
    m_dialog->fileChooser = [](QWidget *, const QString &, const QString &) { return QStringList(); };
    QTest::mouseClick(&part<QPushButton>(u"chooseFiles"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->files(), QStringList{path});
}

void TestImportDialog::shouldBeginWithNothingToImport()
{
    QVERIFY(!canImport());
    QVERIFY(plan().isEmpty());
    QVERIFY(!part<QPlainTextEdit>(u"importWarnings"_s).isVisible());
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
}

void TestImportDialog::shouldReadTheClipboard()
{
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(&part<QPushButton>(u"importPaste"_s), Qt::LeftButton);
    QVERIFY(!problem().isEmpty());
    QGuiApplication::clipboard()->setText(u"time,text\n2026-03-12T10:05:00Z,An alert fires\n"_s);
    QTest::mouseClick(&part<QPushButton>(u"importPaste"_s), Qt::LeftButton);
    QTRY_VERIFY(canImport());
    QCOMPARE(preview().rowCount(preview().index(0, 0)), 1);
}

void TestImportDialog::shouldTakeOnlyWhatPassesTheFilter()
{
    read({write(u"incidents.json"_s, OneIncident)});
    const auto events = [this] { return preview().rowCount(preview().index(0, 0)); };
    QCOMPARE(events(), 2);
    auto &from = part<QLineEdit>(u"importFrom"_s);
    from.setText(u"2026-03-12 10:30"_s);
    QTRY_COMPARE(events(), 1);
    QVERIFY2(plan().contains(u"filtered"_s), qPrintable(plan()));
    from.clear();
    QTRY_COMPARE(events(), 2);
    part<QLineEdit>(u"importText"_s).setText(u"slow"_s);
    QTRY_COMPARE(events(), 1);
    part<QLineEdit>(u"importLane"_s).setText(u"people"_s);
    QTRY_COMPARE(preview().index(0, ImportPreviewModel::LaneColumn, preview().index(0, 0)).data().toString(),
                 u"people"_s);
    part<QLineEdit>(u"importText"_s).setText(u"zebra"_s);
    QTRY_COMPARE(preview().rowCount(), 0);
    QVERIFY(!canImport());
}

void TestImportDialog::shouldSayWhatIsWrongWithATime()
{
    read({write(u"incidents.json"_s, OneIncident)});
    part<QLineEdit>(u"importTo"_s).setText(u"quarter past never"_s);
    QTRY_VERIFY(!problem().isEmpty());
    QVERIFY(!canImport());
    part<QLineEdit>(u"importTo"_s).setText(u"2026-03-12"_s);
    QTRY_VERIFY(canImport());
    QVERIFY(problem().isEmpty());
    part<QLineEdit>(u"importDate"_s).setText(u"soon"_s);
    QTRY_VERIFY(problem().contains(u"soon"_s));
}

void TestImportDialog::shouldLeaveOutWhatHasNoTick()
{
    read({write(u"incidents.json"_s, OneIncident)});
    const QModelIndex review = preview().index(0, 0);
    QCOMPARE(review.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(preview().setData(preview().index(0, 0, review), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(review.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    // Another reading keeps the choice.
    part<QLineEdit>(u"importLane"_s).setText(u"people"_s);
    QTRY_VERIFY(!preview().index(0, ImportPreviewModel::LaneColumn, preview().index(0, 0)).data().toString().isEmpty());
    QCOMPARE(preview().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QVERIFY(preview().setData(preview().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!canImport());
    QVERIFY(preview().setData(preview().index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(preview().setData(preview().index(0, 0, preview().index(0, 0)), Qt::Unchecked, Qt::CheckStateRole));
    m_dialog->accept();
    QCOMPARE(m_dialog->outcome().newEvents, 1);
}

void TestImportDialog::shouldMapKinds()
{
    ImportResult result;
    ReviewContent content;
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        content.events.append(test::anEvent(text).in(ReviewId::create()));
    result.sourceKinds = {{content.events.at(0).id, u"ack"_s},
                          {content.events.at(1).id, u"page"_s},
                          {content.events.at(2).id, u"page"_s}};
    result.reviews = {content};
    ImportKindsBox box;
    box.setRead(result);
    const QList<QComboBox *> choices = box.findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.constFirst()->accessibleName().contains(u"page"_s)); // The most frequent one.
    QSignalSpy changed(&box, &ImportKindsBox::changed);
    const int alert = choices.constFirst()->findData(static_cast<int>(EventKind::Alert));
    choices.constFirst()->setCurrentIndex(alert);
    emit choices.constFirst()->activated(alert);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(box.kinds(), (QMap<QString, EventKind>{{u"page"_s, EventKind::Alert}}));
    box.setRead(result);
    QCOMPARE(box.findChildren<QComboBox *>().size(), 2);
}

void TestImportDialog::shouldRememberTheColumnsOfATable()
{
    const QByteArray table = "time,what,detail\n2026-03-12T10:05:00Z,first,One\n2026-03-12T10:06:00Z,second,Two\n"_ba;
    const QString path = write(u"table.csv"_s, table);
    read({path});
    const auto text = [this] {
        return preview().index(0, ImportPreviewModel::TextColumn, preview().index(0, 0)).data().toString();
    };
    auto &column = part<QComboBox>(u"column_text"_s);
    QVERIFY(column.isVisible());
    const int detail = column.findText(u"detail"_s);
    QVERIFY(detail > 0);
    column.setCurrentIndex(detail);
    emit column.activated(detail);
    QTRY_COMPARE(text(), u"One"_s);
    m_dialog->accept();
    QVERIFY(!m_dialog->isVisible());

    makeDialog();
    read({write(u"another.csv"_s, table)});
    QTRY_COMPARE(text(), u"One"_s);
    QCOMPARE(part<QComboBox>(u"column_text"_s).currentText(), u"detail"_s);
}

void TestImportDialog::shouldPreferTheOpenReviewForEventsWithoutOne()
{
    m_desk->openEmpty();
    makeDialog();
    read({write(u"table.csv"_s, "time,text\n2026-03-12T10:05:00Z,first\n"_ba)});
    QVERIFY(part<QRadioButton>(u"importIntoOpen"_s).isChecked());
    read({write(u"incidents.json"_s, OneIncident)});
    QVERIFY(part<QRadioButton>(u"importIntoNew"_s).isChecked());
}

void TestImportDialog::shouldStopReading()
{
    QByteArray table = "time,text\n"_ba;
    for (int i = 0; i < 200'000; ++i)
        table += "2026-03-12T10:05:00Z,line " + QByteArray::number(i) + '\n';
    m_dialog->setFiles({write(u"table.csv"_s, table)});
    QVERIFY(m_dialog->isReading());
    QVERIFY(part<QPushButton>(u"importStop"_s).isVisible());
    QTest::mouseClick(&part<QPushButton>(u"importStop"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isReading());
    QVERIFY(!canImport());
    QVERIFY(!problem().isEmpty());
    QVERIFY(!part<QPushButton>(u"importStop"_s).isVisible());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
