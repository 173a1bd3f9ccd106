// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QList>
#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

namespace debrief {

class Library;

/// As long as it lives the program's settings are kept in a folder that vanishes: the user's own are neither seen nor changed.
class PrivateSettings
{
public:
    PrivateSettings();

private:
    QTemporaryDir m_folder;
};

struct PictureOptions
{
    QString folder;
    QList<QSize> sizes;
    ReviewId review = {};
    bool withRoom = false;
};

/// Pictures of each page with the review open, light and dark, as PNG files; their paths. Needs an application with widgets.
Result<QStringList> takePictures(Library &library, const PictureOptions &options);
/// The same of the welcome page, and of the pages of a review that has only just begun; the library must be empty.
Result<QStringList> takeEmptyPictures(Library &library, const PictureOptions &options);

} // namespace debrief
