// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace debrief {

class GraphActions;

/// The buttons in the graph's corner: lanes and zoom.
class GraphTools final : public QWidget
{
    Q_OBJECT

public:
    GraphTools(const GraphActions &actions, QWidget *parent);
};

} // namespace debrief
