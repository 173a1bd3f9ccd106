// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QObject>
#include <QTimer>

namespace debrief {

class Workspace;

/// What is being typed into the capture lines: one text for all of them, kept in the library from key to key, and the lines that
/// were entered before.
class CaptureDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit CaptureDrafts(Workspace &workspace, QObject *parent = nullptr);
    ~CaptureDrafts() override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// The line was entered: it is remembered, and the text is empty.
    void accept(const QString &line);

signals:
    void textChanged(const QString &text);
    /// Another review: its text is another, and what was entered into the last one is forgotten.
    void reviewChanged();
    void remembered(const QString &line);
    void storingFailed(const debrief::Error &error);

private:
    void setSession();
    void store();

    Workspace &m_workspace;
    ReviewId m_reviewId; ///< Whose draft this is.
    QString m_text;
    QTimer m_store;
    bool m_isStored = true;
};

} // namespace debrief
