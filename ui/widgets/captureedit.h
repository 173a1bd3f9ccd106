// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace debrief {

/// An input of one line that grows with Shift+Return. Return enters it, Up and Down go through what was entered before, Escape
/// leaves it; none of them loses what is typed.
class CaptureEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptureEdit(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Replaces the text and puts the cursor at its end.
    void setText(const QString &text);
    void remember(const QString &text);
    void forgetHistory();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void submitted();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool goThroughHistory(int step);
    void fitHeight();
    int heightFor(int lines) const;

    static constexpr int MaximumLines = 6;
    static constexpr int MaximumHistory = 200;
    QStringList m_history;
    qsizetype m_place = 0; ///< In the history; its size stands for the line being typed.
    QString m_unfinished;  ///< The line being typed, while an older one is shown.
};

} // namespace debrief
