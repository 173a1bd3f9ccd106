// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptmodel.h"

#include "domain/labels.h"

#include <QSet>

namespace debrief {

PromptModel::PromptModel(QObject *parent) : EntityModel<Prompt>(parent) {}

void PromptModel::setSession(ReviewSession *session)
{
    if (this->session() == session)
        return;
    // Before the base class connects: its rows are to be announced with the counts that belong to them.
    if (this->session())
        this->session()->disconnect(this);
    if (session)
        connect(session, &ReviewSession::changed, this, &PromptModel::followNotes);
    m_noteCounts.clear();
    m_roomNoteCounts.clear();
    if (session) {
        for (const Note &note : session->tableOf<Note>())
            count(note, 1);
    }
    EntityModel::setSession(session);
}

void PromptModel::count(const Note &note, int step)
{
    m_noteCounts[note.promptId] += step;
    if (!note.isPrivate)
        m_roomNoteCounts[note.promptId] += step;
}

void PromptModel::followNotes(const Changes &changes)
{
    QSet<PromptId> touched;
    for (const Change &change : changes) {
        if (const Note *before = beforeAs<Note>(change)) {
            count(*before, -1);
            touched.insert(before->promptId);
        }
        if (const Note *after = afterAs<Note>(change)) {
            count(*after, 1);
            touched.insert(after->promptId);
        }
    }
    for (int row = 0; row < rowCount() && !touched.isEmpty(); ++row) {
        if (touched.remove(valueAt(row)->id))
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int PromptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return EntityModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TextColumn: return tr("Question");
    case SectionColumn: return tr("Topic");
    case NoteCountColumn: return tr("Notes");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags PromptModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == TextColumn ? flags | Qt::ItemIsEditable | Qt::ItemIsUserCheckable : flags;
}

QVariant PromptModel::valueData(const Prompt &prompt, int column, int role) const
{
    switch (role) {
    case SectionRole: return QVariant::fromValue(prompt.section);
    case NoteCountRole: return m_noteCounts.value(prompt.id);
    case AnsweredRole: return prompt.answered;
    case Qt::CheckStateRole:
        if (column == TextColumn)
            return static_cast<int>(prompt.answered ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::DisplayRole:
    case Qt::EditRole: break;
    default: return {};
    }
    switch (static_cast<Column>(column)) {
    case TextColumn: return prompt.text;
    case SectionColumn: return label(prompt.section);
    case NoteCountColumn: return m_noteCounts.value(prompt.id);
    case ColumnCount: break;
    }
    return {};
}

bool PromptModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Prompt *current = valueAt(index.row());
    if (!session() || !current || index.column() != TextColumn || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    Prompt prompt = *current;
    QString text;
    if (role == Qt::CheckStateRole) {
        prompt.answered = value.toInt() == Qt::Checked;
        text = prompt.answered ? tr("Mark prompt as answered") : tr("Mark prompt as open");
    } else {
        prompt.text = value.toString();
        text = tr("Edit prompt");
    }
    const auto updated = session()->update(prompt, text);
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

PromptModel::Tally &PromptModel::Tally::operator+=(const Tally &other)
{
    total += other.total;
    covered += other.covered;
    answered += other.answered;
    notes += other.notes;
    seconds += other.seconds;
    return *this;
}

PromptModel::Tally PromptModel::tally(Section section) const
{
    Tally tally;
    for (const Prompt &prompt : values()) {
        if (prompt.section != section)
            continue;
        const bool isCovered = prompt.answered || m_roomNoteCounts.value(prompt.id) > 0;
        tally += {.total = 1,
                  .covered = isCovered ? 1 : 0,
                  .answered = prompt.answered ? 1 : 0,
                  .notes = m_noteCounts.value(prompt.id),
                  .seconds = prompt.talkedSeconds};
    }
    return tally;
}

std::pair<int, int> PromptModel::coverage(Section section) const
{
    const Tally tally = this->tally(section);
    return {tally.total, tally.covered};
}

} // namespace debrief
