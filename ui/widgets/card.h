// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace debrief {

/// A raised surface with a hairline around it and, if it has one, a heading.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    /// What stands in it goes here.
    QVBoxLayout *body() const { return m_body; }
    void setHeading(const QString &heading);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    QVBoxLayout *m_body;
};

} // namespace debrief
