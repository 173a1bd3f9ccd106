// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace debrief {

/// Okabe–Ito, as everywhere in Debrief; never without the mark or the role's name.
QColor factorColor(FactorRole role);

/// The sign of a role on a disc of its colour: a bolt, a plus, a shield, a clover leaf. The shapes differ as much as the colours do,
/// so that a printer without colours keeps them apart. It looks the same on light and dark.
void paintFactorMark(QPainter &painter, const QRectF &area, FactorRole role);

} // namespace debrief
