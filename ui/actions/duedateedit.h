// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace debrief {

/// A date that may be none: typed ("2026-12-01", "friday"), picked from a calendar, or cleared.
class DueDateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit DueDateEdit(QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    /// Shows the date without reporting it as an edit.
    void setDate(const QDate &date);
    /// Against which "friday" is read; the computer's date when it is invalid.
    void setToday(const QDate &today) { m_today = today; }

signals:
    /// Invalid when the date was cleared.
    void dateEdited(const QDate &date);

private:
    void takeTyped();
    void takePicked(const QDate &date);
    void openCalendar();
    QDate today() const;

    QDate m_date;
    QDate m_today;
    QLineEdit *m_line;
    QLabel *m_problem;
};

} // namespace debrief
