// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace debrief {

/// Which time is in view, and how large. Knows nothing but numbers: milliseconds since the epoch and pixels.
class GraphWindow
{
public:
    enum class Fit { None, Main, Whole };

    /// The first and last time there is; and those between which the incident itself lies.
    void setContents(qint64 begin, qint64 end, qint64 mainBegin, qint64 mainEnd);
    /// What is fitted stays so; else the left edge stays where it is.
    void setWidth(double pixels);

    double begin() const { return m_begin; }
    double end() const { return m_begin + m_width * m_msPerPixel; }
    double msPerPixel() const { return m_msPerPixel; }
    double width() const { return m_width; }
    Fit fit() const { return m_fit; }
    double pixelOf(double at) const { return (at - m_begin) / m_msPerPixel; }
    double timeAt(double pixel) const { return m_begin + pixel * m_msPerPixel; }
    bool canZoomIn() const;
    bool canZoomOut() const;

    void showFit(Fit fit);
    /// With a margin on both sides.
    void show(double from, double to);
    /// Exactly that, within the limits.
    void setSpan(double from, double to);
    /// The time under that pixel stays there. A factor above 1 shows more detail.
    void zoom(double factor, double pixel);
    void pan(double pixels);
    /// Moves as little as is needed.
    void reveal(double from, double to);

private:
    double leastScale() const;
    double mostScale() const;
    void keepWithin();

    double m_contentBegin = 0;
    double m_contentEnd = 0;
    double m_mainBegin = 0;
    double m_mainEnd = 0;
    double m_width = 1;
    double m_begin = 0;
    double m_msPerPixel = 1000;
    Fit m_fit = Fit::Main;
};

} // namespace debrief
