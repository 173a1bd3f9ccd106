// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/facilitatorcardmodel.h"

#include <algorithm>

namespace debrief {

namespace {

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString textOf(const FacilitatorCard &card)
{
    return (QStringList{card.title, card.reason} + card.hear + card.ask).join(u'\n');
}

} // namespace

FacilitatorCardModel::FacilitatorCardModel(QObject *parent) : QAbstractListModel(parent) {}

void FacilitatorCardModel::setCards(const QList<FacilitatorCard> &cards)
{
    m_cards = cards;
    filter();
}

void FacilitatorCardModel::setWords(const QString &words)
{
    const QStringList split = words.split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = split;
    filter();
}

void FacilitatorCardModel::filter()
{
    beginResetModel();
    m_rows.clear();
    for (const FacilitatorCard &card : std::as_const(m_cards)) {
        if (hasAll(textOf(card), m_words))
            m_rows.append(card);
    }
    std::ranges::stable_partition(m_rows, [this](const FacilitatorCard &card) { return hasAll(card.title, m_words); });
    endResetModel();
}

int FacilitatorCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacilitatorCardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_rows.at(index.row()).title;
    if (role == Qt::AccessibleDescriptionRole)
        return m_rows.at(index.row()).ask.constFirst();
    return {};
}

} // namespace debrief
