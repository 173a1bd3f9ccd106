// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page.h"

namespace debrief {

Page::Page(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace) {}

} // namespace debrief
