// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/participant.h"

#include <QMenu>

namespace debrief {

/// The roles of a person, to check. It stays open while one checks several.
class RoleMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RoleMenu(const QList<Role> &checked, QWidget *parent = nullptr);

    QList<Role> roles() const;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace debrief
