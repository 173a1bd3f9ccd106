// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace debrief {

class CaptureDrafts;
class CaptureLineWidget;
class ElidedLabel;
class Workspace;

/// The capture line in a small window of its own that stays above others: for a scribe who looks at something else. It holds the
/// same text as the line in the console.
class CaptureWindow final : public QWidget
{
    Q_OBJECT

public:
    CaptureWindow(Workspace &workspace, CaptureDrafts &drafts);

    CaptureLineWidget &line() const { return *m_line; }
    /// Shows it where it was last, and puts the cursor into it.
    void present();

signals:
    /// Escape: the console is wanted.
    void left();
    void visibilityChanged(bool isVisible);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void fitHeight();

    Workspace &m_workspace;
    ElidedLabel *m_prompt;
    CaptureLineWidget *m_line;
};

} // namespace debrief
