// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace debrief {

/// The events in which every one of the words occurs, in the order of the timeline.
class TimelineProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TimelineProxy(QObject *parent = nullptr);

    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace debrief
