// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/meeting/notefooter.h"
#include "ui/meeting/wrappedtextdelegate.h"

#include <QTimeZone>

#include <functional>

namespace debrief {

/// Notes with all there is to know of them: a lock when they are private, who noted them, what they are tied to, what was made of
/// them. Above them, in a tree, their groups: a prompt with its section's letters and colour.
class NoteTreeDelegate final : public WrappedTextDelegate
{
    Q_OBJECT

public:
    /// What more is told of each note.
    enum class Detail { Plain, Captured, Outcome };
    /// Takes a note apart where the cursor stands in the text that is being edited; true when it did.
    using Splitter = std::function<bool(NoteId, const QString &, qsizetype)>;

    NoteTreeDelegate(const NoteLinks &links, Detail detail, QObject *parent);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// Whose notes need not be told apart.
    void setOwnName(const QString &name) { m_ownName = name; }
    void setSplitter(Splitter splitter) { m_splitter = std::move(splitter); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    void linkActivated(const QUuid &id);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QList<QIcon> marks(const QModelIndex &index) const override;

private:
    NoteFooter footerOf(const QModelIndex &index) const;
    QRect footerArea(const QStyleOptionViewItem &option, const QModelIndex &index, const NoteFooter &footer) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const;

    const NoteLinks &m_links;
    Detail m_detail;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_ownName;
    Splitter m_splitter;
};

} // namespace debrief
