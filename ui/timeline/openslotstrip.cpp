// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/openslotstrip.h"

#include "ui/style/theme.h"
#include "ui/timeline/slotmime.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace debrief {

namespace {

/// Filled by a click, or by being dragged to an event.
class SlotButton final : public QToolButton
{
public:
    SlotButton(const OpenSlot &slot, QWidget *parent) : QToolButton(parent), m_slot(slot) {}

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressedAt = event->position().toPoint();
        QToolButton::mousePressEvent(event);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QPoint way = event->position().toPoint() - m_pressedAt;
        if (!isDown() || way.manhattanLength() < QApplication::startDragDistance())
            return QToolButton::mouseMoveEvent(event);
        setDown(false);
        // Filling the slot deletes this button, which must not be at work then.
        QMetaObject::invokeMethod(
            parentWidget(),
            [strip = parentWidget(), slot = m_slot, picture = grab()] {
                auto *drag = new QDrag(strip);
                drag->setMimeData(slotMime(slot));
                drag->setPixmap(picture);
                drag->exec(Qt::LinkAction);
            },
            Qt::QueuedConnection);
    }

private:
    OpenSlot m_slot;
    QPoint m_pressedAt;
};

QString nameOf(const OpenSlot &slot)
{
    if (const auto *milestone = std::get_if<Milestone>(&slot.what))
        return QStringLiteral("openSlot_") + enumName(*milestone);
    return QStringLiteral("openSlot_") + enumName(std::get<EventKind>(slot.what));
}

} // namespace

OpenSlotStrip::OpenSlotStrip(QWidget *parent)
    : QWidget(parent),
      m_flow(new FlowLayout(this)),
      m_title(new QLabel(tr("Not marked yet:"), this))
{
    setObjectName(QStringLiteral("openSlotStrip"));
    setAccessibleName(tr("Important times that are not marked yet"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(4);
    m_title->setFont(theme::font(theme::Type::Small));
    m_flow->addWidget(m_title);
    hide();
}

void OpenSlotStrip::setSlots(const QList<OpenSlot> &slotList)
{
    if (slotList == m_slots)
        return;
    m_slots = slotList;
    // One of them may be in the middle of its click.
    for (QWidget *button : std::as_const(m_buttons)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const OpenSlot &slot : slotList) {
        auto *button = new SlotButton(slot, this);
        button->setObjectName(nameOf(slot));
        button->setText(slot.label);
        button->setFont(theme::font(theme::Type::Small));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Marks the selected event as “%1”. Or drag it to the event").arg(slot.label));
        button->setAccessibleName(tr("Not marked yet: %1").arg(slot.label));
        connect(button, &QToolButton::clicked, this, [this, slot] { emit slotChosen(slot); });
        m_flow->addWidget(button);
        button->setVisible(true);
        // What is made later comes last for Tab, but it stands here.
        if (QWidget *before = m_buttons.isEmpty() ? m_tabsBefore.data() : m_buttons.constLast())
            setTabOrder(before, button);
        m_buttons.append(button);
    }
    m_title->setMinimumHeight(m_buttons.isEmpty() ? 0 : m_buttons.constFirst()->sizeHint().height());
    setVisible(!slotList.isEmpty());
    updateGeometry();
}

} // namespace debrief
