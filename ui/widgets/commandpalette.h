// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QMenuBar;

namespace debrief {

class CommandModel;

/// Finds every action of a window by a few letters. It lies over its parent and goes away when it has lost the focus.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(QMenuBar &menuBar, QWidget *parent);
    ~CommandPalette() override;

    CommandModel &model() const { return *m_model; }

public slots:
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &pattern);
    void place();
    void move(int step);
    void carryOut();
    void leave();
    void followFocus(const QWidget *now);

    QMenuBar &m_menuBar;
    CommandModel *m_model;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace debrief
