// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/capturecompletion.h"

#include <QPlainTextEdit>

#include <functional>

namespace debrief {

class CompletionPopup;

/// An input of one line that grows with Shift+Return. Return enters it, Tab changes its kind, Up and Down go through what was
/// entered before, Escape leaves it; none of them loses what is typed. While it offers completions, Tab (and Return, where one
/// is chosen) takes one, Up and Down choose, and Escape closes them.
class CaptureEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// What the text may be completed with at that place.
    using Completer = std::function<std::optional<CaptureCompletion>(const QString &text, qsizetype cursor)>;

    explicit CaptureEdit(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Replaces the text and puts the cursor at its end.
    void setText(const QString &text);
    /// The same; the cursor keeps its distance from the end.
    void rewrite(const QString &text);
    void selectStart(qsizetype length);
    void fitHeight();
    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    void remember(const QString &text);
    void forgetHistory();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void submitted();
    void escaped();
    /// Tab or Shift+Tab.
    void kindStepped(int by);
    /// Text of several lines was pasted; it is in the input already.
    void linesPasted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool goThroughHistory(int step);
    bool goThroughChoices(QKeyEvent *event);
    void offerChoices();
    void takeChoice(const QString &choice);
    int heightFor(int lines) const;

    static constexpr int MaximumLines = 6;
    static constexpr int MaximumHistory = 200;
    QStringList m_history;
    qsizetype m_place = 0; ///< In the history; its size stands for the line being typed.
    QString m_unfinished;  ///< The line being typed, while an older one is shown.
    Completer m_completer;
    CompletionPopup *m_choices;
    CaptureCompletion m_completion; ///< While they are shown.
};

} // namespace debrief
