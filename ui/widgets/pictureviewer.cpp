// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pictureviewer.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr double Step = 1.25;
constexpr double Smallest = 0.05;
constexpr double Largest = 8.0;
constexpr int ScrollStep = 60;

} // namespace

PictureViewer::PictureViewer(const QImage &picture, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_picture(picture),
      m_canvas(new QLabel(this)),
      m_area(new QScrollArea(this)),
      m_place(new QLabel(this))
{
    setObjectName(u"pictureViewer"_s);
    setWindowTitle(title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_canvas->setObjectName(u"pictureCanvas"_s);
    m_canvas->setAccessibleName(title);
    m_canvas->setScaledContents(true);
    m_area->setObjectName(u"pictureArea"_s);
    m_area->setAccessibleName(tr("Picture"));
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setBackgroundRole(QPalette::Mid);
    m_area->setWidget(m_canvas);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    m_canvas->setPixmap(QPixmap::fromImage(m_picture));
    theme::setTextTone(m_place, theme::Tone::TextMuted);
    m_place->setObjectName(u"pictureZoom"_s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::Gap, 4, theme::Gap, 4);
    bar->addWidget(m_place, 1);
    const auto addButton = [this, bar](const QString &name, const QString &icon, const QString &text, auto slot) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(theme::icon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, slot);
        bar->addWidget(button);
    };
    addButton(u"zoomOut"_s, u"zoom-out"_s, tr("Smaller (-)"), [this] { setZoom(m_zoom / Step); });
    addButton(u"zoomIn"_s, u"zoom-in"_s, tr("Larger (+)"), [this] { setZoom(m_zoom * Step); });
    addButton(u"zoomOriginal"_s, u"zoom-original"_s, tr("Its own size (1)"), [this] { setZoom(1.0); });
    addButton(u"zoomFit"_s, u"zoom-fit-best"_s, tr("As large as the window (0)"), [this] { fit(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addLayout(bar);

    const QSize room = screen()->availableSize() * 0.8;
    resize((m_picture.size() / m_picture.devicePixelRatio() + QSize(40, 80)).expandedTo({480, 360}).boundedTo(room));
    fit();
}

double PictureViewer::fittingZoom() const
{
    const QSize size = m_picture.size();
    const QSize room = m_area->viewport()->size();
    if (size.isEmpty())
        return 1.0;
    // A small picture is not blown up.
    return std::clamp(std::min({double(room.width()) / size.width(), double(room.height()) / size.height(), 1.0}),
                      Smallest, 1.0);
}

void PictureViewer::fit()
{
    m_isFitting = true;
    showAt(fittingZoom());
}

void PictureViewer::setZoom(double zoom)
{
    m_isFitting = false;
    const QScrollBar *across = m_area->horizontalScrollBar();
    const QScrollBar *down = m_area->verticalScrollBar();
    const QSizeF view = m_area->viewport()->size();
    const QPointF middle((across->value() + view.width() / 2) / m_zoom, (down->value() + view.height() / 2) / m_zoom);
    showAt(std::clamp(zoom, Smallest, Largest));
    const QPointF to = middle * m_zoom - QPointF(view.width(), view.height()) / 2;
    m_area->horizontalScrollBar()->setValue(qRound(to.x()));
    m_area->verticalScrollBar()->setValue(qRound(to.y()));
}

void PictureViewer::showAt(double zoom)
{
    m_zoom = zoom;
    m_canvas->resize((QSizeF(m_picture.size()) * zoom).toSize().expandedTo({1, 1}));
    m_place->setText(tr("%1 × %2 pixels · %3 %")
                         .arg(QLocale().toString(m_picture.width()), QLocale().toString(m_picture.height()),
                              QLocale().toString(qRound(zoom * 100))));
}

void PictureViewer::scrollBy(int x, int y)
{
    m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() + x);
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() + y);
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(m_zoom * Step);
    case Qt::Key_Minus: return setZoom(m_zoom / Step);
    case Qt::Key_1: return setZoom(1.0);
    case Qt::Key_0:
    case Qt::Key_F: return fit();
    case Qt::Key_Left: return scrollBy(-ScrollStep, 0);
    case Qt::Key_Right: return scrollBy(ScrollStep, 0);
    case Qt::Key_Up: return scrollBy(0, -ScrollStep);
    case Qt::Key_Down: return scrollBy(0, ScrollStep);
    default: QDialog::keyPressEvent(event);
    }
}

void PictureViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_isFitting)
        fit();
}

bool PictureViewer::eventFilter(QObject *watched, QEvent *event)
{
    // Their types say what they are. NOLINTBEGIN(cppcoreguidelines-pro-type-static-cast-downcast)
    switch (event->type()) {
    case QEvent::Resize:
        if (m_isFitting)
            fit();
        break;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->angleDelta().y() != 0 && wheel->modifiers().testFlag(Qt::ControlModifier)) {
            setZoom(wheel->angleDelta().y() > 0 ? m_zoom * Step : m_zoom / Step);
            return true;
        }
        break;
    }
    case QEvent::MouseButtonPress: m_grabbed = static_cast<QMouseEvent *>(event)->pos(); break;
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton)) {
            scrollBy(m_grabbed.x() - mouse->pos().x(), m_grabbed.y() - mouse->pos().y());
            m_grabbed = mouse->pos();
        }
        break;
    }
    default: break;
    }
    // NOLINTEND(cppcoreguidelines-pro-type-static-cast-downcast)
    return QDialog::eventFilter(watched, event);
}

} // namespace debrief
