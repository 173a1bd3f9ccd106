// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace debrief {

/// Stands in an empty place: what goes there, and how to begin.
class EmptyHint final : public QWidget
{
    Q_OBJECT

public:
    EmptyHint(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace debrief
