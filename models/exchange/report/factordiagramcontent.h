// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/factordiagram.h"

#include <QFontMetricsF>
#include <QPolygonF>
#include <QTextLayout>

namespace debrief {

/// A text in lines of a width, at its own origin.
struct DiagramText
{
    std::unique_ptr<QTextLayout> layout;
    double height = 0;

    void set(const QString &text, const QFont &font, double width);
    /// Only lines whose middle is in the part.
    void paint(QPainter &painter, const QPointF &at, const QColor &color, const QRectF &part) const;
};

/// What the diagram is made of, beyond where its boxes are.
struct FactorDiagram::Content
{
    explicit Content(const FactorDiagramTheme &theme);

    struct Node
    {
        FactorRole role = FactorRole::Contributing;
        int parent = -1;
        int depth = 0;
        QString number;
        QString words;
        QString evidenceWords;
        DiagramText text;
        DiagramText evidence;

        void setWidth(const Content &content, const FactorDiagramTheme &theme, double width);
    };
    struct Edge
    {
        int child = 0;
        QPolygonF points;
    };
    struct LegendItem
    {
        QRectF mark;
        QRectF text;
        FactorRole role = FactorRole::Trigger;
    };

    /// Below it stands the text.
    double headHeight() const { return std::max(mark, smallHeight); }
    double textTop() const { return padding + headHeight() + padding / 2; }
    /// From a box's top to where edges meet it.
    double anchor() const { return padding + headHeight() / 2; }
    double boxHeight(const Node &node) const;

    double em;
    double smallHeight;
    double padding;
    double gap;
    double columnGap;
    double mark;
    double bar;
    double leastColumn;
    double mostColumn;
    double indent;
    double line;
    double radius;

    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<LegendItem> legend;
    DiagramText hint;
    double hintTop = 0;
    QRectF subjectRect;
    DiagramText question;
    DiagramText subject;
};

} // namespace debrief
