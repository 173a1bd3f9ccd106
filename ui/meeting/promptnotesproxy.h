// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QSortFilterProxyModel>

namespace debrief {

/// The notes to one prompt.
class PromptNotesProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PromptNotesProxy(QObject *parent = nullptr);

    void setPrompt(PromptId prompt);
    /// Tells a screen reader what the lock tells the eye.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    PromptId m_prompt;
};

} // namespace debrief
