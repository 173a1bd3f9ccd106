// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/importoptions.h"
#include "language/timephrase.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace debrief {

/// Which of the events one wants, and in which lane.
class ImportFilterBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilterBox(QWidget *parent = nullptr);

    /// Against which times are read.
    void setContext(const TimeContext &context) { m_context = context; }
    /// InvalidInput for a time or a day that can't be read: the message says which.
    Result<ImportFilter> filter() const;
    /// For times that have none; invalid when it is left to the file.
    Result<QDate> date() const;
    QString lane() const;

signals:
    /// A moment after the last key.
    void changed();

private:
    QLineEdit *addLine(const QString &objectName, const QString &label, const QString &placeholder);
    Result<QDateTime> time(const QLineEdit &edit, bool isEnd) const;

    TimeContext m_context;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_people;
    QLineEdit *m_text;
    QLineEdit *m_date;
    QLineEdit *m_lane;
    QCheckBox *m_noise;
    QTimer m_soon;
};

} // namespace debrief
