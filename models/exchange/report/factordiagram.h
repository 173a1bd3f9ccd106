// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/report.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace debrief {

/// How the diagram of the factors looks. Every measure follows from the fonts, so a larger font gives a larger diagram.
struct FactorDiagramTheme
{
    QFont text;              ///< Of the factors.
    QFont small;             ///< Of roles, numbers, evidence and the legend.
    QFont title;             ///< Of what it all led to.
    QColor box;              ///< Behind texts.
    QColor border;           ///< Around boxes.
    QColor ink;              ///< Texts.
    QColor muted;            ///< Roles, numbers, evidence.
    QColor edge;             ///< From box to box.
    QColor accent;           ///< Around what is selected or pointed at.
    QColor subject;          ///< Behind what it all led to.
    bool isMirrored = false; ///< From right to left.
    /// The legend says what the signs stand for. A window that explains them elsewhere can do without.
    bool hasLegend = true;
};

/// As it is printed, in the report's layout units.
FactorDiagramTheme printFactorTheme();

/// The factors as boxes and edges for a given width: what it all led to at the top, the factors below and, to the right of each, those
/// that answer "why" or "how" of it. Where there is no room for another column, they stand below it instead. It never gets wider than
/// asked for; how high it gets depends on the texts, which are shown in full.
///
/// For the console view, the room window and the report alike:
///
///     const ReportFactors factors = reportFactors(withoutPrivate(content), question, zone); // reportfactors.h
///     const FactorDiagram diagram(factors, theme, width);   // fonts and colours of whoever paints
///     diagram.paint(painter, topLeft);                      // all of it
///
/// The room can't scroll: it asks for slices(height), which cut between boxes, and paints one at a time: paint(painter, topLeft,
/// slice) puts the slice's top left at that place. FactorDiagram::fitting() chooses the largest font at which all is in one slice, down
/// to a least one. Needs a QGuiApplication; holds no reference to what it was made from.
class FactorDiagram
{
public:
    struct Box
    {
        QRectF rect;
        bool isBelowParent = false; ///< For want of room to the right of it.
    };
    /// What is said of a box beyond what it holds.
    struct State
    {
        bool isSelected = false;
        bool isHovered = false;
        bool isFaded = false; ///< Others are being talked of.
    };
    using StateOf = std::function<State(int entry)>;

    FactorDiagram(const ReportFactors &factors, const FactorDiagramTheme &theme, double width);
    ~FactorDiagram();
    FactorDiagram(FactorDiagram &&) noexcept;
    FactorDiagram &operator=(FactorDiagram &&) noexcept;

    /// With the theme's fonts made smaller, to the least share of them at the worst, until it is no higher than the size; it may be
    /// higher still.
    static FactorDiagram fitting(const ReportFactors &factors, const FactorDiagramTheme &theme, const QSizeF &size,
                                 double leastScale = 0.5);

    QSizeF size() const { return m_size; }
    /// In the order of the entries.
    const std::vector<Box> &boxes() const { return m_boxes; }
    /// The entry whose box is at that point; -1 where there is none.
    int entryAt(const QPointF &point) const;
    /// "2.1.3": how people call it when they talk about the diagram.
    QString number(int entry) const;

    /// What is never cut: the legend, what it all led to, and each row of boxes that overlap; top to bottom, without the space between.
    const std::vector<QRectF> &bands() const { return m_bands; }
    enum class Cut {
        Slices, ///< As few as possible.
        Bands,  ///< Each band by itself.
    };
    /// Cut into pieces no higher than that, between bands wherever that is possible, else between lines of text.
    std::vector<QRectF> slices(double height, Cut cut = Cut::Slices) const;

    /// The part of the diagram (all of it by default), its top left at that place. Text outside the part is not painted at all, so it
    /// is not found there in a PDF either.
    void paint(QPainter &painter, const QPointF &at, const QRectF &part = {}, const StateOf &stateOf = {}) const;

private:
    struct Content;

    void place(const ReportFactors &factors);
    void placeLegend(const ReportFactors &factors);
    void placeSubject(const ReportFactors &factors);
    void placeBoxes();
    void placeEdges();
    void makeBands();
    void mirror();
    /// The lowest end of a line of the tallest box that begins in the band, at or above the limit.
    double cutWithin(const QRectF &band, double limit) const;
    void paintLegend(QPainter &painter) const;
    void paintSubject(QPainter &painter, const QRectF &part) const;
    void paintEdges(QPainter &painter, const QRectF &part, const StateOf &stateOf) const;
    void paintBox(QPainter &painter, size_t entry, const State &state, const QRectF &part) const;

    FactorDiagramTheme m_theme;
    double m_width = 0;
    QSizeF m_size;
    std::vector<Box> m_boxes;
    std::vector<QRectF> m_bands;
    std::unique_ptr<Content> m_content;
};

} // namespace debrief
