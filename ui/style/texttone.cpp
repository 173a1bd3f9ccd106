// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/texttone.h"

#include <QEvent>
#include <QWidget>

namespace debrief::theme {

namespace {

class ToneFollower final : public QObject
{
public:
    explicit ToneFollower(QWidget *widget) : QObject(widget), m_widget(widget) { widget->installEventFilter(this); }

    void setTone(Tone tone)
    {
        m_tone = tone;
        paint();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            paint();
        return QObject::eventFilter(watched, event);
    }

private:
    void paint()
    {
        const QColor wanted = color(m_tone);
        if (m_painting || (m_widget->palette().color(QPalette::WindowText) == wanted &&
                           m_widget->palette().color(QPalette::ButtonText) == wanted))
            return;
        m_painting = true;
        QPalette palette = m_widget->palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
                palette.setColor(group, role, wanted);
        }
        m_widget->setPalette(palette);
        m_painting = false;
    }

    QWidget *m_widget;
    Tone m_tone = Tone::Text;
    bool m_painting = false;
};

} // namespace

void setTextTone(QWidget *widget, Tone tone)
{
    ToneFollower *follower = nullptr;
    for (QObject *child : widget->children()) {
        if (auto *candidate = dynamic_cast<ToneFollower *>(child))
            follower = candidate;
    }
    if (!follower)
        follower = new ToneFollower(widget);
    follower->setTone(tone);
}

} // namespace debrief::theme
