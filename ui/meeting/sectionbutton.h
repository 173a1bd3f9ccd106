// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phase.h"

#include <QAbstractButton>

namespace debrief {

/// A section of the conversation on the phase rail: its letters and colour, its name, and a meter of how far it is covered.
class SectionButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SectionButton(Section section, QWidget *parent = nullptr);

    Section section() const { return m_section; }
    /// What is answered altogether bears a mark instead of the numbers.
    void setCoverage(int covered, int total, int answered = 0);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Section m_section;
    int m_covered = 0;
    int m_total = 0;
    int m_answered = 0;
};

} // namespace debrief
