// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/facilitatorcard.h"

#include <QAbstractListModel>

namespace debrief {

/// The cards that have the words one typed, those with them in the title first.
class FacilitatorCardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FacilitatorCardModel(QObject *parent = nullptr);

    void setCards(const QList<FacilitatorCard> &cards);
    /// Every word must be in the card, in whatever part and case; no words show all.
    void setWords(const QString &words);
    const FacilitatorCard *cardAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    QList<FacilitatorCard> m_cards;
    QList<FacilitatorCard> m_rows;
    QStringList m_words;
};

} // namespace debrief
