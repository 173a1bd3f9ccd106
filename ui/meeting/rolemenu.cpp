// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/rolemenu.h"

#include "domain/labels.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace debrief {

RoleMenu::RoleMenu(const QList<Role> &checked, QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("roleMenu"));
    setAccessibleName(tr("Roles"));
    for (const Role role : enumValues<Role>()) {
        QAction *action = addAction(label(role));
        action->setObjectName(enumName(role));
        action->setCheckable(true);
        action->setChecked(checked.contains(role));
        action->setData(QVariant::fromValue(role));
    }
}

QList<Role> RoleMenu::roles() const
{
    QList<Role> roles;
    for (const QAction *action : actions()) {
        if (action->isChecked())
            roles.append(action->data().value<Role>());
    }
    return roles;
}

void RoleMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        action->toggle();
    else
        QMenu::mouseReleaseEvent(event);
}

void RoleMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && activeAction())
        activeAction()->toggle();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QMenu::keyPressEvent(event);
}

} // namespace debrief
