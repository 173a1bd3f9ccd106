// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestCommandModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bar = std::make_unique<QMenuBar>();
        QMenu *file = m_bar->addMenu(u"&File"_s);
        file->addAction(u"&Open…"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        QMenu *exporting = file->addMenu(u"&Export"_s);
        exporting->addAction(u"&PDF…"_s);
        file->addSeparator();
        QMenu *edit = m_bar->addMenu(u"&Edit"_s);
        m_disabled = edit->addAction(u"Undo p&aste"_s);
        m_disabled->setEnabled(false);
        m_model.collect(*m_bar);
        m_model.setPattern({});
    }

    void shouldFindActionsOfAllMenus()
    {
        QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(m_model.rowCount(), 3);
        const int row = rowOf(u"PDF"_s);
        QVERIFY(row >= 0);
        const QString place = m_model.index(row).data(CommandModel::PlaceRole).toString();
        QVERIFY2(place.contains(u"File"_s) && place.contains(u"Export"_s), qPrintable(place));
        QVERIFY(!place.contains(u'&'));
        QVERIFY(m_model.index(rowOf(u"Open"_s)).data(CommandModel::ShortcutRole).toString().contains(u'O'));
    }

    void shouldFilterByLetters()
    {
        m_model.setPattern(u"pdf"_s);
        QCOMPARE(m_model.rowCount(), 1);
        QCOMPARE(m_model.actionAt(m_model.index(0))->text(), u"&PDF…"_s);
        m_model.setPattern(u"zzz"_s);
        QCOMPARE(m_model.rowCount(), 0);
        QVERIFY(!m_model.actionAt(m_model.index(0)));
    }

    void shouldPutWhatCannotBeDoneLast()
    {
        QCOMPARE(rowOf(u"Undo"_s), 2);
        QVERIFY(!m_model.index(2).data(CommandModel::EnabledRole).toBool());
    }

    void shouldOutliveAnAction()
    {
        const int row = rowOf(u"Undo"_s);
        delete m_disabled;
        QVERIFY(!m_model.index(row).data().isValid());
        QVERIFY(!m_model.actionAt(m_model.index(row)));
    }

private:
    int rowOf(const QString &text) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.index(row).data().toString().startsWith(text))
                return row;
        }
        return -1;
    }

    std::unique_ptr<QMenuBar> m_bar;
    CommandModel m_model;
    QAction *m_disabled = nullptr;
};

QTEST_MAIN(TestCommandModel)
#include "tst_commandmodel.moc"
