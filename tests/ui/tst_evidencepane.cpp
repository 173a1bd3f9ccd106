// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/codelanguages.h"
#include "session/attachmentfile.h"
#include "session/evidencemodel.h"
#include "support/builders.h"
#include "support/pictures.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/timeline/evidenceactions.h"
#include "ui/timeline/evidencepane.h"
#include "ui/timeline/evidencethumbnails.h"
#include "ui/timeline/excerptdialog.h"
#include "ui/timeline/linkdialog.h"
#include "ui/widgets/pictureviewer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestEvidencePane : public QObject
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
        content.events = {anEvent(u"one"_s).at(u"10:00"_s).in(content.review.id)};
        m_event = content.events.at(0).id;
        m_desk->open(content);
        m_pane = std::make_unique<EvidencePane>(m_desk->workspace(), m_languages);
        m_pane->setSession(&m_desk->session());
        m_pane->setEvent(m_event);
        m_pane->actions().urlConfirmation = [this](QWidget *, const QUrl &url) {
            m_asked.append(url.toString());
            return m_agrees;
        };
        m_pane->actions().urlOpener = [this](const QUrl &url) { m_opened.append(url.toString()); };
        m_pane->actions().saveChooser = [this](QWidget *, const QString &suggestion) {
            m_suggested = suggestion;
            return m_savePath;
        };
        m_asked.clear();
        m_opened.clear();
        m_agrees = true;
        m_savePath.clear();
        QVERIFY(showActive(*m_pane, {340, 300}));
        list().setFocus();
    }

    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void shouldSayHowToBegin()
    {
        QVERIFY(child<QLabel>(*m_pane, u"evidenceHint"_s).isVisible());
        add(link(u"https://a.example"_s));
        QVERIFY(list().isVisible());
        QVERIFY(child<QLabel>(*m_pane, u"evidenceHeading"_s).text().contains(u"1"_s));
        QVERIFY(m_desk->session().undo());
        QVERIFY(child<QLabel>(*m_pane, u"evidenceHint"_s).isVisible());
    }

    void shouldPaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("picture");
        QTest::addColumn<EvidenceKind>("kind");
        QTest::newRow("an address") << u"https://a.example"_s << false << EvidenceKind::Link;
        QTest::newRow("a log") << u"22:01:02 ERROR x\n22:01:03 ERROR y"_s << false << EvidenceKind::Excerpt;
        QTest::newRow("a picture") << QString() << true << EvidenceKind::Picture;
    }

    void shouldPaste()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, picture);
        auto *data = new QMimeData;
        if (picture) {
            QImage image(30, 20, QImage::Format_RGB32);
            image.fill(Qt::red);
            data->setImageData(image);
        } else {
            data->setText(text);
        }
        QGuiApplication::clipboard()->setMimeData(data);
        trigger(u"pasteEvidence"_s);
        QCOMPARE(count(), 1);
        QTEST(evidence(0).kind, "kind");
        QCOMPARE(list().currentIndex().row(), 0);
        QCOMPARE(m_desk->session().undoStack().count(), 1);
    }

    void shouldDoNothingWithoutAnEvent()
    {
        m_pane->setEvent({});
        QGuiApplication::clipboard()->setText(u"https://a.example"_s);
        m_pane->actions().paste();
        QCOMPARE(m_desk->session().tableOf<Evidence>().size(), 0);
        QVERIFY(!action(u"addEvidenceLink"_s).isEnabled());
        QVERIFY(!action(u"openEvidence"_s).isEnabled());
    }

    void shouldTakeWhatIsDropped()
    {
        const QTemporaryDir folder;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(put(folder, u"a.png"_s, pictureBytes())),
                      QUrl::fromLocalFile(put(folder, u"b.log"_s, "x"))});
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        add(link(u"https://a.example"_s));
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list().viewport(), &enter);
        QCoreApplication::sendEvent(list().viewport(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(count(), 3);
        QCOMPARE(evidence(1).kind, EvidenceKind::Picture);
        QCOMPARE(evidence(2).kind, EvidenceKind::File);
        QVERIFY(m_desk->session().undo());
        QCOMPARE(count(), 1);
    }

    void shouldSayWhatCouldNotBeTaken()
    {
        const QTemporaryDir folder;
        m_pane->actions().filesChooser = [&folder, this](QWidget *) {
            return QStringList{put(folder, u"empty"_s, {}), put(folder, u"full"_s, "x")};
        };
        trigger(u"addEvidenceFiles"_s);
        QCOMPARE(count(), 1);
        QCOMPARE(m_desk->said().size(), 1);
        QVERIFY(m_desk->said().constFirst().contains(u"empty"_s));
    }

    void shouldAskBeforeALinkIsOpened()
    {
        add(link(u"https://a.example/x"_s));
        m_agrees = false;
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList(u"https://a.example/x"_s));
        QVERIFY(m_opened.isEmpty());
        m_agrees = true;
        trigger(u"openEvidence"_s);
        QCOMPARE(m_opened, QStringList(u"https://a.example/x"_s));
    }

    void shouldNotOpenWhatIsNoWebAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s;
        QTest::newRow("a program's own") << u"steam://run/1"_s;
        QTest::newRow("nothing") << QString();
    }

    void shouldNotOpenWhatIsNoWebAddress()
    {
        QFETCH(const QString, url);
        add(link(url)); // As an import may bring it.
        trigger(u"openEvidence"_s);
        QVERIFY(m_asked.isEmpty());
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(m_desk->said().size(), 1);
    }

    void shouldAddALinkByDialog()
    {
        QGuiApplication::clipboard()->setText(u"https://copied.example/y"_s);
        answer<LinkDialog>([](LinkDialog &dialog) {
            auto &url = child<QLineEdit>(dialog, u"linkUrl"_s);
            QCOMPARE(url.text(), u"https://copied.example/y"_s);
            const auto *ok = child<QDialogButtonBox>(dialog, {}).button(QDialogButtonBox::Ok);
            url.setText(u"file:///etc/passwd"_s);
            QVERIFY(!ok->isEnabled());
            url.setText(u"https://b.example"_s);
            QVERIFY(ok->isEnabled());
            child<QLineEdit>(dialog, u"linkTitle"_s).setText(u" Dashboard "_s);
            dialog.accept();
        });
        trigger(u"addEvidenceLink"_s);
        QCOMPARE(count(), 1);
        QCOMPARE(evidence(0).title, u"Dashboard"_s);
        QCOMPARE(evidence(0).url, u"https://b.example"_s);
    }

    void shouldAddAndChangeAnExcerptByDialog()
    {
        answer<ExcerptDialog>([](ExcerptDialog &dialog) {
            auto &language = child<QComboBox>(dialog, u"excerptLanguage"_s);
            QCOMPARE_GT(language.count(), 200);
            const auto *ok = child<QDialogButtonBox>(dialog, {}).button(QDialogButtonBox::Ok);
            QVERIFY(!ok->isEnabled());
            child<QPlainTextEdit>(dialog, u"excerptText"_s).setPlainText(u"SELECT 1;\n  FROM x"_s);
            QVERIFY(ok->isEnabled());
            QCOMPARE(language.currentData().toString(), u"SQL"_s);
            dialog.accept();
        });
        trigger(u"addEvidenceExcerpt"_s);
        QCOMPARE(evidence(0).language, u"SQL"_s);
        QCOMPARE(evidence(0).text, u"SELECT 1;\n  FROM x"_s);
        answer<ExcerptDialog>([](ExcerptDialog &dialog) {
            auto &language = child<QComboBox>(dialog, u"excerptLanguage"_s);
            QCOMPARE(language.currentData().toString(), u"SQL"_s);
            language.setCurrentIndex(language.findData(u"YAML"_s));
            dialog.accept();
        });
        trigger(u"editEvidence"_s);
        QCOMPARE(evidence(0).language, u"YAML"_s);
        QVERIFY(m_desk->session().undo());
        QCOMPARE(evidence(0).language, u"SQL"_s);
    }

    void shouldShowAPicture()
    {
        add(file(pictureBytes("png", {40, 30}), u"graph.png"_s, EvidenceKind::Picture));
        trigger(u"openEvidence"_s);
        const auto *viewer = m_pane->findChild<PictureViewer *>();
        QVERIFY(viewer);
        QVERIFY(viewer->windowTitle().contains(u"graph"_s));
        delete viewer;
        add(file("no picture", u"broken.png"_s, EvidenceKind::Picture));
        trigger(u"openEvidence"_s);
        QVERIFY(!m_pane->findChild<PictureViewer *>());
        QCOMPARE(m_desk->said().size(), 1);
    }

    void shouldSaveACopyUnderAHarmlessName()
    {
        const QTemporaryDir folder;
        EvidenceDraft hostile = file("content", u"x"_s, EvidenceKind::File);
        // As an import may bring it.
        hostile.attachment->name = u"../../.ssh/authorized_keys"_s;
        add(hostile);
        m_savePath = folder.filePath(u"copy"_s);
        trigger(u"openEvidence"_s);
        QVERIFY2(m_suggested.endsWith(u"/authorized_keys"_s) && !m_suggested.contains(u".ssh"_s),
                 qPrintable(m_suggested));
        QFile saved(m_savePath);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), "content"_ba);
    }

    void shouldDeleteMoveAndRenameByKeys()
    {
        add(link(u"https://a.example"_s));
        add(link(u"https://b.example"_s));
        QCOMPARE(list().currentIndex().row(), 1);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(evidence(0).url, u"https://b.example"_s);
        QCOMPARE(list().currentIndex().row(), 0);
        QVERIFY(!action(u"moveEvidenceUp"_s).isEnabled());
        QTest::keyClick(&list(), Qt::Key_F2);
        auto *editor = list().findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Named"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(evidence(0).title, u"Named"_s);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(count(), 1);
        QCOMPARE(list().currentIndex().row(), 0);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(count(), 0);
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_desk->session().undo());
        QCOMPARE(count(), 0);
    }

    void shouldMakeThumbnailsInTheBackground()
    {
        const QByteArray good = pictureBytes("png", {400, 200});
        EvidenceThumbnails thumbnails([&good](const QByteArray &hash) { return hash == "good" ? good : "none"_ba; });
        QSignalSpy made(&thumbnails, &EvidenceThumbnails::made);
        QVERIFY(thumbnails.of("good").isNull());
        QVERIFY(thumbnails.of("bad").isNull());
        QVERIFY(thumbnails.of({}).isNull());
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(thumbnails.of("good").size(), QSize(96, 48));
        for (int i = 0; i < 1000; ++i)
            std::ignore = thumbnails.of(QByteArray::number(i));
        // It goes while there is work to do.
    }

    void shouldNameEveryAction()
    {
        for (const QAction *each : m_pane->actions().menu()->actions())
            QVERIFY(each->isSeparator() || (!each->objectName().isEmpty() && !each->text().isEmpty()));
    }

private:
    static EvidenceDraft link(const QString &url)
    {
        EvidenceDraft draft;
        draft.evidence.url = url;
        return draft;
    }
    static EvidenceDraft file(const QByteArray &content, const QString &name, EvidenceKind kind)
    {
        EvidenceDraft draft;
        draft.evidence.kind = kind;
        draft.evidence.title = name;
        draft.attachment = *attachmentOf(content, name);
        return draft;
    }
    void add(const EvidenceDraft &draft) const { QVERIFY(m_pane->actions().add(m_event, {{draft}, {}})); }
    static QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
    {
        QFile written(folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("Can't write a file");
        return written.fileName();
    }
    template<typename Dialog, typename Answer>
    static void answer(Answer given)
    {
        QTimer::singleShot(0, qApp, [given] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            given(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    QListView &list() const { return child<QListView>(*m_pane, u"evidenceList"_s); }
    QAction &action(const QString &name) const
    {
        for (QAction *each : m_pane->actions().menu()->actions()) {
            if (each->objectName() == name)
                return *each;
        }
        qFatal("There is no action %ls", qUtf16Printable(name));
    }
    void trigger(const QString &name) const
    {
        QVERIFY2(action(name).isEnabled(), qPrintable(name));
        action(name).trigger();
    }
    int count() const { return list().model()->rowCount(); }
    Evidence evidence(int row) const { return list().model()->index(row, 0).data(ValueRole).value<Evidence>(); }

    CodeLanguages m_languages;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<EvidencePane> m_pane;
    EventId m_event;
    QStringList m_asked;
    QStringList m_opened;
    QString m_suggested;
    QString m_savePath;
    bool m_agrees = true;
};

QTEST_MAIN(TestEvidencePane)

#include "tst_evidencepane.moc"
