// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phase.h"

#include <QWidget>

namespace debrief {

/// Says from afar where the conversation is: the section on its colour, and which question of how many it is.
class SectionBand final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionBand(QWidget *parent = nullptr);

    /// The number counts from 1.
    void setPosition(Section section, int number, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Section m_section = Section::General;
    int m_number = 0;
    int m_count = 0;
};

} // namespace debrief
