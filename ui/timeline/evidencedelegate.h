// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace debrief {

class EvidenceThumbnails;

/// A piece of evidence: its picture or a sign of its kind, its title, and below it what it is.
class EvidenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EvidenceDelegate(EvidenceThumbnails &thumbnails, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    EvidenceThumbnails &m_thumbnails;
};

} // namespace debrief
