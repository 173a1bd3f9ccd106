// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/evidencechoices.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace debrief {

/// What of the events and notes fits what is typed. Answers the roles of FactorEvidenceModel.
class EvidenceChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(EvidenceChoices choices);
    void setWords(const QString &words);
    bool isEmpty() const { return m_choices.isEmpty(); }
    QUuid idAt(int row) const { return row >= 0 && row < m_shown.size() ? m_shown.at(row).id : QUuid(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    EvidenceChoices m_choices;
    QList<EvidenceChoices::Choice> m_shown;
};

/// Picks an event or a note by typing some of its words. It lies over its parent and goes away when it has lost the focus.
class EvidencePicker final : public QFrame
{
    Q_OBJECT

public:
    /// What is offered, for the words that say so.
    enum class Offer { EventsAndNotes, Events };

    explicit EvidencePicker(QWidget *parent, Offer offer = Offer::EventsAndNotes);
    ~EvidencePicker() override;

    /// What it is for stands above the line.
    void open(const QString &purpose, EvidenceChoices choices);

signals:
    void picked(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &words);
    void place();
    void move(int step);
    void take();
    void leave();

    Offer m_offer;
    EvidenceChoiceModel *m_model;
    QLabel *m_purpose;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace debrief
