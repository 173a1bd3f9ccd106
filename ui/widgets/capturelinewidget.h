// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drafts.h"
#include "domain/ids.h"
#include "language/capturecompletion.h"
#include "language/captureline.h"
#include "language/zonequestion.h"

#include <QWidget>

#include <optional>

namespace debrief {

class CaptureDrafts;
class CaptureEdit;
class Chip;
class ElidedLabel;
class WordingMarks;
class Workspace;

/// The one input that is always at hand. It shows while one types what the line will become, enters it on Return, and keeps
/// what is typed in the library from key to key.
class CaptureLineWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureLineWidget(Workspace &workspace, QWidget *parent = nullptr);
    /// Another line for the same text.
    CaptureLineWidget(Workspace &workspace, CaptureDrafts &drafts, QWidget *parent = nullptr);
    ~CaptureLineWidget() override;

    CaptureDrafts &drafts() const { return m_drafts; }
    QString text() const;
    void setText(const QString &text);
    /// What stands beside it now: what the line becomes, or why it can't.
    QString hint() const;
    /// The chip's word.
    QString kindText() const;

public slots:
    void focusLine();
    void submit();

signals:
    /// The line was entered.
    void captured(debrief::CaptureKind kind, const QUuid &id);
    /// Escape: the focus should go back to where it was.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setSession();
    void followDraft();
    void stepKind(int by);
    const CaptureVocabulary &vocabulary();
    void showUnderstanding();
    void showHint(const QString &text, bool isError);
    void showKind(CaptureKind kind);
    void showRefusal(const QString &line, const Error &error);
    void askLines();
    void submitEach();
    void askZone(const ZoneQuestion &question);
    void rememberZone(const QString &abbreviation, const QByteArray &zone);

    Workspace &m_workspace;
    CaptureDrafts &m_drafts;
    CaptureEdit *m_edit;
    WordingMarks *m_wording = nullptr;
    Chip *m_chip;
    ElidedLabel *m_hint;
    std::optional<CaptureVocabulary> m_vocabulary; ///< Gathered when it is asked for.
    QString m_offeredTime;                         ///< That Tab has put before the line.
};

} // namespace debrief
