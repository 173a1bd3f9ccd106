// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/notelinks.h"

#include <QColor>
#include <QList>
#include <QRect>

class QPainter;

namespace debrief {

/// What stands below a note's text, in small type: words (when it was captured, who noted it) and chips that lead to what it is tied to.
/// It breaks into as many rows as it needs.
class NoteFooter
{
public:
    struct Part
    {
        QString text = {};
        QString iconName = {}; ///< None for plain words.
        QUuid target = {};     ///< Of a chip that leads somewhere.
        QColor badge = {};     ///< Of a badge, whose letters the text is.
        bool isWarning = false;

        bool isChip() const { return !iconName.isEmpty(); }
    };

    explicit NoteFooter(QList<Part> parts) : m_parts(std::move(parts)) {}

    bool isEmpty() const { return m_parts.isEmpty(); }
    int heightFor(int width) const;
    void paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QColor &ink) const;
    /// The part at that place; null for none.
    const Part *partAt(QPoint place, const QRect &area, Qt::LayoutDirection direction) const;

private:
    static int rowHeight();
    static int widthOf(const Part &part, int most);
    /// Of each part, in an area that begins at nothing.
    QList<QRect> places(int width) const;

    QList<Part> m_parts;
};

} // namespace debrief
