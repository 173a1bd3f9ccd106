// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinefilter.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace debrief {

/// Narrows the timeline while one types, and by kind, lane or person; says how much is left of it. What is set besides words stands
/// there as a button that takes it away.
class TimelineFilterBar final : public QWidget
{
    Q_OBJECT

public:
    using Choices = std::function<QStringList()>;

    TimelineFilterBar(Choices lanes, Choices persons, QWidget *parent = nullptr);
    ~TimelineFilterBar() override;

    TimelineFilter filter() const;
    void clear();
    void setCounts(int shown, int all);
    void focusWords();
    QMenu *menu() const { return m_menu.get(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    /// The table is meant by the next keys.
    void left();

private:
    void makeMenu();
    void fillMenu(QMenu &menu, const QString &any, const QStringList &names, QString TimelineFilter::*part);
    QToolButton *makePart(const QString &name);
    void set(const TimelineFilter &filter);
    void showParts();

    Choices m_lanes;
    Choices m_persons;
    TimelineFilter m_filter;
    std::unique_ptr<QMenu> m_menu; ///< A top-level window, so no child of this one.
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_kind;
    QToolButton *m_lane;
    QToolButton *m_person;
};

} // namespace debrief
