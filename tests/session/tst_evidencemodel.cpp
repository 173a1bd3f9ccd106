// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/attachmentfile.h"
#include "session/evidencemodel.h"
#include "session/timelinemodel.h"
#include "storage/library.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

EvidenceDraft aLink(const QString &url)
{
    EvidenceDraft draft;
    draft.evidence.kind = EvidenceKind::Link;
    draft.evidence.url = url;
    return draft;
}

EvidenceDraft fileOf(const QByteArray &content, const QString &name = u"app.log"_s)
{
    EvidenceDraft draft;
    draft.evidence.kind = EvidenceKind::File;
    draft.evidence.title = name;
    draft.attachment = *attachmentOf(content, name);
    return draft;
}

QStringList titles(const EvidenceModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

} // namespace

class TestEvidenceModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        ReviewContent content;
        content.review = aReview();
        content.events = {anEvent(u"one"_s).at(u"10:00"_s).in(content.review.id),
                          anEvent(u"two"_s).at(u"10:05"_s).in(content.review.id)};
        m_open = std::make_unique<OpenReview>(content);
        m_one = content.events.at(0).id;
        m_two = content.events.at(1).id;
        m_model = std::make_unique<EvidenceModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setSession(m_open->session.get());
        m_model->setEvent(m_one);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void shouldShowTheEvidenceOfOneEvent()
    {
        QVERIFY(session().addEvidence(m_one, {aLink(u"https://a.example/1"_s), aLink(u"https://a.example/2"_s)}));
        QVERIFY(session().addEvidence(m_two, {aLink(u"https://b.example"_s)}));
        QCOMPARE(titles(*m_model), QStringList({u"https://a.example/1"_s, u"https://a.example/2"_s}));
        m_model->setEvent(m_two);
        QCOMPARE(titles(*m_model), QStringList(u"https://b.example"_s));
        m_model->setEvent({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void shouldAddSeveralAsOneStep()
    {
        QVERIFY(session().addEvidence(m_one, {aLink(u"https://a.example"_s), fileOf("x"), fileOf("y")}));
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(session().undo());
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(session().redo());
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_open->stored().evidence.size(), 3);
    }

    void shouldRefuseEvidenceOfNoEvent()
    {
        const auto refused = session().addEvidence(EventId::create(), {aLink(u"https://a.example"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }

    void shouldMoveWithinItsEvent_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("down") << 0 << 1 << QStringList({u"b"_s, u"a"_s, u"c"_s});
        QTest::newRow("to the end") << 0 << 9 << QStringList({u"b"_s, u"c"_s, u"a"_s});
        QTest::newRow("to the front") << 2 << -3 << QStringList({u"c"_s, u"a"_s, u"b"_s});
        QTest::newRow("nowhere") << 1 << 1 << QStringList({u"a"_s, u"b"_s, u"c"_s});
    }

    void shouldMoveWithinItsEvent()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QVERIFY(session().addEvidence(m_two, {aLink(u"other"_s)}));
        QVERIFY(session().addEvidence(m_one, {aLink(u"a"_s), aLink(u"b"_s), aLink(u"c"_s)}));
        const QStringList before = titles(*m_model);
        QVERIFY(session().moveEvidence(m_model->valueAt(from)->id, to));
        QTEST(titles(*m_model), "order");
        if (titles(*m_model) != before) {
            QVERIFY(session().undo());
            QCOMPARE(titles(*m_model), before);
        }
    }

    void shouldMoveWhatCameWithEqualOrders()
    {
        QVERIFY(session().addEvidence(m_one, {aLink(u"a"_s), aLink(u"b"_s)}));
        Evidence second = *m_model->valueAt(1);
        second.order = m_model->valueAt(0)->order;
        QVERIFY(session().update(second, u"test"_s));
        QVERIFY(session().moveEvidence(m_model->valueAt(1)->id, 0));
        QCOMPARE(titles(*m_model), QStringList({u"b"_s, u"a"_s}));
    }

    void shouldRenameAndDelete()
    {
        QVERIFY(session().addEvidence(m_one, {fileOf("x")}));
        QVERIFY(m_model->setData(m_model->index(0, 0), u"  The log\nof the app "_s, Qt::EditRole));
        QCOMPARE(titles(*m_model), QStringList(u"The log of the app"_s));
        QVERIFY(!m_model->setData(m_model->index(0, 0), u"x"_s, Qt::DisplayRole));
        QVERIFY(session().remove({m_model->valueAt(0)->id.uuid()}));
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(session().undo());
        QCOMPARE(titles(*m_model), QStringList(u"The log of the app"_s));
    }

    void shouldGoWithItsEventAndComeBack()
    {
        QVERIFY(session().addEvidence(m_one, {fileOf("x")}));
        QVERIFY(session().remove({m_one.uuid()}));
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(session().undo());
        QCOMPARE(m_model->rowCount(), 1);
    }

    void shouldTellWhatItIs()
    {
        EvidenceDraft excerpt;
        excerpt.evidence.kind = EvidenceKind::Excerpt;
        excerpt.evidence.text = u"\nSELECT 1;\nSELECT 2;\n"_s;
        excerpt.evidence.language = u"SQL"_s;
        EvidenceDraft named = aLink(u"https://a.example/x"_s);
        named.evidence.title = u"Dashboard"_s;
        QVERIFY(session().addEvidence(m_one, {excerpt, named, fileOf(QByteArray(2048, 'x'))}));
        const auto text = [this](int row, int role) { return m_model->index(row, 0).data(role).toString(); };
        QCOMPARE(text(0, Qt::DisplayRole), u"SELECT 1;"_s);
        QCOMPARE(text(0, EvidenceModel::DetailRole), u"SQL · 2 line(s)"_s);
        QCOMPARE(text(1, Qt::DisplayRole), u"Dashboard"_s);
        QCOMPARE(text(1, EvidenceModel::DetailRole), u"https://a.example/x"_s);
        QVERIFY2(text(2, EvidenceModel::DetailRole).contains(u"2.0 kB"_s),
                 qPrintable(text(2, EvidenceModel::DetailRole)));
    }

    void shouldStoreEqualContentOnce()
    {
        QVERIFY(session().addEvidence(m_one, {fileOf("same", u"a.log"_s)}));
        QVERIFY(session().addEvidence(m_two, {fileOf("same", u"b.log"_s)}));
        QCOMPARE(m_open->library->attachmentsOf(session().id())->size(), 1);
    }

    void shouldCountOnTheTimeline()
    {
        TimelineModel timeline;
        const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(session().addEvidence(m_two, {aLink(u"x"_s)}));
        timeline.setSession(m_open->session.get());
        const auto count = [&timeline](int row) {
            return timeline.index(row, TimelineModel::TextColumn).data(TimelineModel::EvidenceCountRole).toInt();
        };
        QCOMPARE(count(0), 0);
        QCOMPARE(count(1), 1);
        QSignalSpy changed(&timeline, &QAbstractItemModel::dataChanged);
        QVERIFY(session().addEvidence(m_one, {aLink(u"a"_s), aLink(u"b"_s)}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 0);
        QCOMPARE(count(0), 2);
        QVERIFY(session().remove({m_model->valueAt(0)->id.uuid()}));
        QCOMPARE(count(0), 1);
        QVERIFY(session().undo());
        QCOMPARE(count(0), 2);
        QVERIFY(session().remove({m_one.uuid()}));
        QVERIFY(session().undo());
        QCOMPARE(count(0), 2);
        timeline.setSession(nullptr);
        QCOMPARE(timeline.rowCount(), 0);
    }

    void shouldDropContentOnlyWhenNobodyCanUndo()
    {
        QVERIFY(session().addEvidence(m_one, {fileOf("kept")}));
        QVERIFY(session().addEvidence(m_one, {fileOf("deleted")}));
        QVERIFY(session().addEvidence(m_one, {fileOf("shared")}));
        QVERIFY(session().addEvidence(m_two, {fileOf("shared")}));
        QVERIFY(m_open->library->putAttachment(*attachmentOf("never referred to", u"x"_s)));
        const QByteArray deleted = m_model->valueAt(1)->attachmentHash;
        const QByteArray shared = m_model->valueAt(2)->attachmentHash;
        QVERIFY(session().remove({m_model->valueAt(2)->id.uuid(), m_model->valueAt(1)->id.uuid()}));
        // While the session lives its undo needs the content, which therefore stays until the next start.
        QVERIFY(m_open->library->attachment(deleted));
        QVERIFY(session().undo());
        QVERIFY(session().redo());

        const ReviewId id = session().id();
        m_model->setSession(nullptr);
        m_open->session.reset();
        QCOMPARE(m_open->library->dropUnusedAttachments().value(), 2);
        QCOMPARE(m_open->library->attachment(deleted).error().code, ErrorCode::NotFound);
        QVERIFY(m_open->library->attachment(shared));
        QCOMPARE(m_open->library->attachmentsOf(id)->size(), 2);
        QCOMPARE(m_open->library->dropUnusedAttachments().value(), 0);
        QCOMPARE(m_open->library->check().value(), QStringList());
    }

private:
    ReviewSession &session() const { return *m_open->session; }

    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    EventId m_one;
    EventId m_two;
};

QTEST_GUILESS_MAIN(TestEvidenceModel)

#include "tst_evidencemodel.moc"
