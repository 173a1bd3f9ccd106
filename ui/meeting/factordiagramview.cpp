// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/factordiagramview.h"

#include "domain/labels.h"
#include "exchange/report/reportfactors.h"
#include "session/factormodel.h"
#include "session/factorwork.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace debrief {

namespace {

constexpr double LeastZoom = 0.5;
constexpr double MostZoom = 3;
constexpr double ZoomStep = 1.2;

} // namespace

FactorDiagramView::FactorDiagramView(Workspace &workspace, FactorModel &model, QItemSelectionModel &selection,
                                     QWidget *parent)
    : QAbstractScrollArea(parent),
      m_workspace(workspace),
      m_model(model),
      m_selection(selection)
{
    setObjectName(QStringLiteral("factorDiagram"));
    setAccessibleName(tr("Diagram of the contributing factors"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&model, &QAbstractItemModel::modelReset, this, &FactorDiagramView::invalidate);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FactorDiagramView::invalidate);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FactorDiagramView::invalidate);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &FactorDiagramView::invalidate);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FactorDiagramView::invalidate);
    connect(&selection, &QItemSelectionModel::currentChanged, this, &FactorDiagramView::followCurrent);
    connect(&workspace, &Workspace::factorQuestionChanged, this, &FactorDiagramView::invalidate);
    connect(&workspace, &Workspace::displayZoneChanged, this, &FactorDiagramView::invalidate);
}

FactorDiagramView::~FactorDiagramView() = default;

void FactorDiagramView::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        // Times of the events that factors are tied to, and the incident's title, are in it too.
        connect(session, &ReviewSession::changed, this, [this](const Changes &changes) {
            const bool concerns = std::ranges::any_of(changes, [](const Change &change) {
                return isOf<Review>(change) || isOf<TimelineEvent>(change) || isOf<Note>(change);
            });
            if (concerns)
                invalidate();
        });
    }
    invalidate();
}

void FactorDiagramView::invalidate()
{
    m_isStale = true;
    if (isVisible())
        viewport()->update();
}

FactorDiagramTheme FactorDiagramView::look() const
{
    using theme::Tone;
    FactorDiagramTheme look;
    const auto scaled = [this](QFont font) {
        font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * m_zoom : 10 * m_zoom);
        return font;
    };
    look.text = scaled(theme::font(theme::Type::Body));
    look.small = scaled(theme::font(theme::Type::Small));
    look.title = scaled(theme::font(theme::Type::Body));
    look.title.setBold(true);
    look.box = theme::color(Tone::SurfaceRaised);
    look.border = theme::mixed(theme::color(Tone::TextMuted), theme::color(Tone::Border), 0.25F);
    look.ink = theme::color(Tone::Text);
    look.muted = theme::color(Tone::TextMuted);
    look.edge = theme::mixed(theme::color(Tone::TextMuted), theme::color(Tone::Border), 0.6F);
    look.accent = theme::color(Tone::Accent);
    look.subject = theme::color(Tone::Window);
    look.isMirrored = isRightToLeft();
    return look;
}

void FactorDiagramView::layOut()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_hovered = -1;
    m_diagram.reset();
    m_factors = {};
    if (m_session)
        m_factors = reportFactors(factorContent(*m_session), m_workspace.factorQuestion(), m_workspace.displayZone());
    if (!m_factors.entries.isEmpty())
        m_diagram.emplace(m_factors, look(), std::max(120, viewport()->width() - 2 * theme::Gap));
    const int height = m_diagram ? qCeil(m_diagram->size().height()) + 2 * theme::Gap : 0;
    // The last box can be seen beside the tools.
    const int below = m_tools ? m_tools->height() : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    verticalScrollBar()->setRange(0, std::max(0, height + below - viewport()->height()));
}

QPointF FactorDiagramView::origin() const
{
    return {theme::Gap, static_cast<double>(theme::Gap - verticalScrollBar()->value())};
}

void FactorDiagramView::paintEvent(QPaintEvent *)
{
    layOut();
    if (!m_diagram)
        return;
    QPainter painter(viewport());
    const int current = currentEntry();
    m_diagram->paint(painter, origin(), {}, [this, current](int entry) {
        return FactorDiagram::State{.isSelected = entry == current, .isHovered = entry == m_hovered};
    });
}

void FactorDiagramView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeTools();
    invalidate();
}

void FactorDiagramView::setCornerTools(QWidget *tools)
{
    m_tools = tools;
    tools->setParent(this);
    placeTools();
}

void FactorDiagramView::placeTools()
{
    if (!m_tools)
        return;
    const QSize size = m_tools->sizeHint();
    const QRect area = viewport()->geometry().adjusted(4, 4, -4, -4);
    const QRect corner(area.bottomRight() - QPoint(size.width() - 1, size.height() - 1), size);
    m_tools->setGeometry(QStyle::visualRect(layoutDirection(), area, corner));
}

void FactorDiagramView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    layOut();
    followCurrent();
}

void FactorDiagramView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        invalidate();
}

QRect FactorDiagramView::rectOf(FactorId id) const
{
    for (qsizetype i = 0; m_diagram && i < m_factors.entries.size(); ++i) {
        if (m_factors.entries.at(i).id == id)
            return m_diagram->boxes()[static_cast<size_t>(i)].rect.translated(origin()).toAlignedRect();
    }
    return {};
}

int FactorDiagramView::currentEntry() const
{
    if (!m_selection.currentIndex().isValid())
        return -1;
    const FactorId id = m_model.idAt(m_selection.currentIndex());
    const auto found = std::ranges::find(m_factors.entries, id, &ReportFactors::Entry::id);
    return found == m_factors.entries.cend() ? -1 : static_cast<int>(found - m_factors.entries.cbegin());
}

void FactorDiagramView::followCurrent()
{
    if (!isVisible())
        return;
    layOut();
    viewport()->update();
    const int current = currentEntry();
    if (current < 0)
        return;
    const ReportFactors::Entry &entry = m_factors.entries.at(current);
    setAccessibleDescription(tr("%1 %2: %3", "number, role and text of a factor")
                                 .arg(m_diagram->number(current), label(entry.role), toPlainText(entry.text)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QRect box = rectOf(entry.id);
    QScrollBar *bar = verticalScrollBar();
    if (box.top() < theme::Gap || box.height() > viewport()->height())
        bar->setValue(bar->value() + box.top() - theme::Gap);
    else if (box.bottom() > viewport()->height() - theme::Gap)
        bar->setValue(bar->value() + box.bottom() - viewport()->height() + theme::Gap);
}

int FactorDiagramView::entryAt(const QPoint &at) const
{
    return m_diagram ? m_diagram->entryAt(at - origin()) : -1;
}

void FactorDiagramView::setCurrentEntry(int entry)
{
    if (entry >= 0 && entry < m_factors.entries.size())
        m_selection.setCurrentIndex(m_model.indexOf(m_factors.entries.at(entry).id),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void FactorDiagramView::step(int by)
{
    const int current = currentEntry();
    const int last = static_cast<int>(m_factors.entries.size()) - 1;
    setCurrentEntry(current < 0 ? 0 : std::clamp(current + by, 0, last));
}

void FactorDiagramView::goToParent()
{
    if (const int current = currentEntry(); current >= 0)
        setCurrentEntry(m_factors.entries.at(current).parent);
}

void FactorDiagramView::goToChild()
{
    const int current = currentEntry();
    // The first one stands right behind it.
    if (current >= 0 && current + 1 < m_factors.entries.size() && m_factors.entries.at(current + 1).parent == current)
        setCurrentEntry(current + 1);
}

void FactorDiagramView::keyPressEvent(QKeyEvent *event)
{
    layOut();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isMirrored = isRightToLeft();
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(+1);
    case Qt::Key_Left: return isMirrored ? goToChild() : goToParent();
    case Qt::Key_Right: return isMirrored ? goToParent() : goToChild();
    case Qt::Key_Home: return setCurrentEntry(0);
    case Qt::Key_End: return setCurrentEntry(static_cast<int>(m_factors.entries.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentEntry() >= 0)
            emit editRequested();
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void FactorDiagramView::mousePressEvent(QMouseEvent *event)
{
    if (const int entry = entryAt(event->position().toPoint()); entry >= 0)
        setCurrentEntry(entry);
}

void FactorDiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && entryAt(event->position().toPoint()) >= 0)
        emit editRequested();
}

void FactorDiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position().toPoint());
    if (entry == m_hovered)
        return;
    m_hovered = entry;
    viewport()->update();
}

bool FactorDiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FactorDiagramView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep);
    event->accept();
}

void FactorDiagramView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    layOut();
    // Keys need a place to begin.
    if (currentEntry() < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentEntry(0);
    viewport()->update();
}

void FactorDiagramView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void FactorDiagramView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, LeastZoom, MostZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    invalidate();
    followCurrent();
    emit zoomChanged(zoom);
}

void FactorDiagramView::zoomIn()
{
    setZoom(m_zoom * ZoomStep);
}

void FactorDiagramView::zoomOut()
{
    setZoom(m_zoom / ZoomStep);
}

void FactorDiagramView::zoomToNormal()
{
    setZoom(1);
}

} // namespace debrief
