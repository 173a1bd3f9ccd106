// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphwindow.h"

#include <algorithm>

namespace debrief {

namespace {

constexpr double Minute = 60'000;
constexpr double LeastMsPerPixel = 1;
constexpr double LeastSpan = 10 * Minute; ///< Shown of a single moment.
constexpr double LeftMargin = 0.04;       ///< Beside what is fitted, as a share of the width.
constexpr double RightMargin = 0.12;      ///< The last event's words stand there.

} // namespace

void GraphWindow::setContents(qint64 begin, qint64 end, qint64 mainBegin, qint64 mainEnd)
{
    m_contentBegin = static_cast<double>(begin);
    m_contentEnd = static_cast<double>(end);
    m_mainBegin = static_cast<double>(mainBegin);
    m_mainEnd = static_cast<double>(mainEnd);
    if (m_fit == Fit::None)
        keepWithin();
    else
        showFit(m_fit);
}

void GraphWindow::setWidth(double pixels)
{
    m_width = std::max(1.0, pixels);
    if (m_fit == Fit::None)
        keepWithin();
    else
        showFit(m_fit);
}

double GraphWindow::leastScale() const
{
    return std::min(LeastMsPerPixel, mostScale());
}

double GraphWindow::mostScale() const
{
    const double span = std::max(LeastSpan, m_contentEnd - m_contentBegin);
    return span / (1 - LeftMargin - RightMargin) / m_width;
}

bool GraphWindow::canZoomIn() const
{
    return m_msPerPixel > leastScale() * 1.001;
}

bool GraphWindow::canZoomOut() const
{
    return m_msPerPixel < mostScale() * 0.999;
}

void GraphWindow::showFit(Fit fit)
{
    if (fit == Fit::Main)
        show(m_mainBegin, m_mainEnd);
    else
        show(m_contentBegin, m_contentEnd);
    m_fit = fit;
}

void GraphWindow::show(double from, double to)
{
    const double span = to - from;
    const double missing = std::max(0.0, (m_contentEnd - m_contentBegin < LeastSpan ? LeastSpan : 0.0) - span) / 2;
    const double whole = (span + 2 * missing) / (1 - LeftMargin - RightMargin);
    setSpan(from - missing - LeftMargin * whole, to + missing + RightMargin * whole);
}

void GraphWindow::setSpan(double from, double to)
{
    m_fit = Fit::None;
    const double scale = std::clamp((to - from) / m_width, leastScale(), mostScale());
    // Where the limits do not allow the span its middle is kept.
    m_begin = (from + to) / 2 - scale * m_width / 2;
    m_msPerPixel = scale;
    keepWithin();
}

void GraphWindow::zoom(double factor, double pixel)
{
    const double at = timeAt(pixel);
    const double scale = std::clamp(m_msPerPixel / factor, leastScale(), mostScale());
    m_fit = Fit::None;
    m_msPerPixel = scale;
    m_begin = at - pixel * scale;
    keepWithin();
}

void GraphWindow::pan(double pixels)
{
    m_fit = Fit::None;
    m_begin += pixels * m_msPerPixel;
    keepWithin();
}

void GraphWindow::reveal(double from, double to)
{
    const double margin = std::min(m_width * 0.1, 80.0) * m_msPerPixel;
    if (from >= m_begin && to <= end())
        return;
    const Fit fit = m_fit;
    const double before = m_begin;
    if (from < m_begin || to - from > end() - m_begin - 2 * margin)
        m_begin = from - margin;
    else
        m_begin = to + margin - m_width * m_msPerPixel;
    keepWithin();
    m_fit = m_begin == before ? fit : Fit::None;
}

void GraphWindow::keepWithin()
{
    const double span = m_width * m_msPerPixel;
    m_msPerPixel = std::clamp(m_msPerPixel, leastScale(), mostScale());
    // Half of the window may be empty, so that the first and the last event can be looked at in the middle.
    m_begin =
        std::clamp(m_begin, m_contentBegin - span / 2, std::max(m_contentBegin - span / 2, m_contentEnd - span / 2));
}

} // namespace debrief
