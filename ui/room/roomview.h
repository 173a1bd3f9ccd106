// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace debrief {

/// What the room can see, in the order in which a meeting comes to it.
enum class RoomView {
    Directive,
    Agenda,
    Story,
    Knowledge, ///< What was known at the moment of an event, and what only turned out later.
    Prompt,
    Factors,
    ParkingLot,
    Actions,
    Matrix,
    Decisions,
    Thanks,
};

inline constexpr std::array roomViews{
    RoomView::Directive,  RoomView::Agenda,  RoomView::Story,  RoomView::Knowledge, RoomView::Prompt, RoomView::Factors,
    RoomView::ParkingLot, RoomView::Actions, RoomView::Matrix, RoomView::Decisions, RoomView::Thanks};

} // namespace debrief
