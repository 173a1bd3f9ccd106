// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/parkingbar.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace debrief {

ParkingBar::ParkingBar(QAction &toAction, QAction &toFactor, QAction &drop, QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("parkingBar"));
    setAccessibleName(tr("What becomes of the topic"));
    m_layout->setContentsMargins(theme::Gap, 4, theme::Gap, 0);
    m_layout->setSpacing(theme::GapSmall);
    add(QStringLiteral("parkedToAction"), tr("A", "the key that makes an action of a topic"), tr("Action"), toAction);
    add(QStringLiteral("parkedToFactor"), tr("F", "the key that makes a factor of a topic"), tr("Factor"), toFactor);
    add(QStringLiteral("parkedDrop"), tr("D", "the key that drops a topic"), tr("Drop on purpose"), drop);
    m_layout->addStretch(1);
}

void ParkingBar::add(const QString &name, const QString &letter, const QString &text, QAction &action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(action.icon());
    button->setText(tr("%1  %2", "a key, and what it does").arg(letter, text));
    button->setAccessibleName(action.text().remove(u'&'));
    button->setEnabled(action.isEnabled());
    connect(&action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    connect(button, &QToolButton::clicked, &action, &QAction::trigger);
    m_layout->addWidget(button);
    m_entries.append({letter, &action});
}

bool ParkingBar::press(const QString &letter)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.letter.compare(letter, Qt::CaseInsensitive) == 0) {
            entry.action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace debrief
