// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/evidencemodel.h"

#include "domain/labels.h"
#include "storage/library.h"

#include <QLocale>

namespace debrief {

namespace {

constexpr qsizetype mostOfALine = 120;

} // namespace

QString shownTitle(const Evidence &evidence)
{
    if (const QString title = evidence.title.simplified(); !title.isEmpty())
        return title;
    if (evidence.kind == EvidenceKind::Link && !evidence.url.isEmpty())
        return evidence.url;
    if (evidence.kind == EvidenceKind::Excerpt) {
        const QString line = evidence.text.trimmed().section(u'\n', 0, 0).left(mostOfALine).simplified();
        if (!line.isEmpty())
            return line;
    }
    return label(evidence.kind);
}

EvidenceModel::EvidenceModel(QObject *parent) : EntityModel<Evidence>(parent) {}

void EvidenceModel::setEvent(EventId id)
{
    if (m_event == id)
        return;
    m_event = id;
    rebuild();
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QString EvidenceModel::detail(const Evidence &evidence) const
{
    switch (evidence.kind) {
    case EvidenceKind::Link: return evidence.title.trimmed().isEmpty() ? label(evidence.kind) : evidence.url;
    case EvidenceKind::Excerpt: {
        const int lines = static_cast<int>(evidence.text.trimmed().count(u'\n')) + 1;
        const QString count = tr("%n line(s)", nullptr, lines);
        return evidence.language.isEmpty() ? count : QStringLiteral("%1 · %2").arg(evidence.language, count);
    }
    case EvidenceKind::File:
    case EvidenceKind::Picture: break;
    }
    const auto info = session()->library().attachmentInfo(evidence.attachmentHash);
    if (!info)
        return tr("The content is missing");
    return QStringLiteral("%1 · %2").arg(
        label(evidence.kind), QLocale().formattedDataSize(info->size, 1, QLocale::DataSizeTraditionalFormat));
}

QVariant EvidenceModel::valueData(const Evidence &evidence, int column, int role) const
{
    Q_UNUSED(column)
    switch (role) {
    case Qt::DisplayRole: return shownTitle(evidence);
    case Qt::EditRole: return evidence.title;
    case Qt::ToolTipRole: return evidence.kind == EvidenceKind::Link ? evidence.url : shownTitle(evidence);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(label(evidence.kind), shownTitle(evidence));
    case DetailRole: return detail(evidence);
    case HashRole: return evidence.attachmentHash;
    default: return {};
    }
}

bool EvidenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Evidence *current = valueAt(index.row());
    if (role != Qt::EditRole || !session() || !current)
        return false;
    Evidence evidence = *current;
    evidence.title = value.toString().simplified();
    const auto updated = session()->update(evidence, tr("Rename evidence"));
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

} // namespace debrief
