// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/actioncolumnproxy.h"

#include "session/actionmodel.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestActionColumnProxy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        ReviewContent content;
        content.review = aReview();
        m_open = std::make_unique<OpenReview>(content);
        for (int i = 0; i < 4; ++i)
            m_ids.append(*m_open->session->addAction(anAction(QString::number(i))));
        m_model = std::make_unique<ActionModel>();
        m_model->setSession(m_open->session.get());
        m_proxy = std::make_unique<ActionColumnProxy>(ActionState::Proposed);
        m_proxy->setSourceModel(m_model.get());
        new QAbstractItemModelTester(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_proxy.get());
    }

    void cleanup()
    {
        m_proxy.reset();
        m_model.reset();
        m_open.reset();
        m_ids.clear();
    }

    void shouldShowItsStateOnly()
    {
        QCOMPARE(titles(), QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY(m_open->session->moveAction(m_ids.at(1), ActionState::Accepted, 0));
        QCOMPARE(titles(), QStringList({u"0"_s, u"2"_s, u"3"_s}));
        QVERIFY(m_open->session->undo());
        QCOMPARE(titles(), QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    }

    void shouldAskForTheMoveThatIsDropped_data()
    {
        QTest::addColumn<int>("card");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("place");
        QTest::newRow("up") << 3 << 1 << 1;
        QTest::newRow("down, where it leaves a place itself") << 0 << 3 << 2;
        QTest::newRow("to the end") << 0 << -1 << 3;
    }

    void shouldAskForTheMoveThatIsDropped()
    {
        QFETCH(int, card);
        QFETCH(int, row);
        QSignalSpy asked(m_proxy.get(), &ActionColumnProxy::dropRequested);
        const std::unique_ptr<QMimeData> data(m_proxy->mimeData({m_proxy->index(card, 0)}));
        QVERIFY(m_proxy->canDropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
        QVERIFY(!m_proxy->dropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.constFirst().at(0).value<ActionId>() == m_ids.at(card));
        QCOMPARE(asked.constFirst().at(1).value<ActionState>(), ActionState::Proposed);
        QTEST(asked.constFirst().at(2).toInt(), "place");
        QCOMPARE(m_proxy->rowCount(), 4);
    }

    void shouldRefuseWhatIsNoCard()
    {
        QMimeData text;
        text.setText(u"2"_s);
        QVERIFY(!m_proxy->canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
        QVERIFY(!m_proxy->dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
        QVERIFY(!m_proxy->flags(m_proxy->index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(m_proxy->flags({}).testFlag(Qt::ItemIsDropEnabled));
    }

private:
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            titles.append(m_proxy->index(row, ActionModel::TitleColumn).data().toString());
        return titles;
    }

    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<ActionModel> m_model;
    std::unique_ptr<ActionColumnProxy> m_proxy;
    QList<ActionId> m_ids;
};

QTEST_MAIN(TestActionColumnProxy)
#include "tst_actioncolumnproxy.moc"
