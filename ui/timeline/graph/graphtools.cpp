// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphtools.h"

#include "ui/style/theme.h"
#include "ui/timeline/graph/graphactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace debrief {

GraphTools::GraphTools(const GraphActions &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("graphTools"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 6);
    layout->setSpacing(0);
    auto *lanes = new QToolButton(this);
    lanes->setObjectName(QStringLiteral("graphLanesButton"));
    lanes->setAccessibleName(tr("Lanes"));
    lanes->setToolTip(tr("Which lanes are shown"));
    lanes->setIcon(theme::icon(QStringLiteral("view-group")));
    lanes->setMenu(actions.lanesMenu());
    lanes->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(lanes);
    for (QAction *action : {actions.zoomOut(), actions.zoomIn(), actions.showWhole()}) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAccessibleName(action->toolTip());
        layout->addWidget(button);
    }
    for (auto *button : findChildren<QToolButton *>()) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    }
}

} // namespace debrief
