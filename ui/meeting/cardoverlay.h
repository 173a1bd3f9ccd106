// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace debrief {

class FacilitatorCardModel;

/// "If you hear …, ask …": the cards over the console, for the facilitator alone. One types what one hears; Return shows a question so
/// large that it can be read while standing; Escape goes back, then away.
class CardOverlay final : public QFrame
{
    Q_OBJECT

public:
    explicit CardOverlay(QWidget *parent);
    ~CardOverlay() override;

    FacilitatorCardModel &model() const { return *m_model; }
    /// Opens it, or closes it when it is open.
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeCards();
    QWidget *makeLarge();
    void filter(const QString &words);
    void showCard();
    void setLarge(bool large);
    void stepQuestion(int by);
    void stepCard(int by);
    void place();
    void leave();
    void followFocus(const QWidget *now);
    bool handleKey(int key);

    FacilitatorCardModel *m_model;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_heard;
    QLabel *m_asks;
    QLabel *m_reason;
    QLabel *m_nothing;
    QLabel *m_largeTitle;
    QLabel *m_large;
    QLabel *m_largeHint;
    QStackedWidget *m_stack;
    QWidget *m_card = nullptr;
    QPointer<QWidget> m_focusBefore;
    int m_question = 0;
};

} // namespace debrief
