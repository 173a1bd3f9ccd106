// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace debrief {

class DiscussFactors;
class DiscussNotes;

/// What was said, and what made the incident possible.
class DiscussPage final : public Page
{
    Q_OBJECT

public:
    explicit DiscussPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> viewActions() const override;
    void focusFirst() override;

private:
    DiscussNotes *m_notes;
    DiscussFactors *m_factors;
    QAction *m_separator;
};

} // namespace debrief
