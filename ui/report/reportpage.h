// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"
#include "session/reviewsession.h"
#include "ui/page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace debrief {

class EmptyHint;
class ExportBar;
class ReportBuilder;
class ReportView;

/// The report as it will be printed, its Markdown source, and the ways out of the program.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void focusFirst() override;

    /// Asks where to save; empty when it was cancelled. Tests replace it.
    std::function<QString(QWidget *parent, const QString &caption, const QString &suggestedPath, const QString &filter)>
        fileChooser;

    ReportView &preview() const { return *m_preview; }
    ExportBar &exportBar() const { return *m_exportBar; }

public slots:
    /// Asks for a file and writes the review in that format.
    void exportAs(const QString &exporterId);
    void copyMarkdown();
    void sayOpenWording();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, const QString &icon, const QKeySequence &key);
    void separate(const QString &name);
    void build();
    QHBoxLayout *buildBar();
    void setSession(ReviewSession *session);
    /// The report is shown anew when nobody has edited for a moment, and only while it is in sight.
    void invalidate();
    void refresh();
    void showMarkdown(const ReviewContent &content);
    void updateState();
    Result<ExportOptions> options() const;
    Result<QByteArray> written(const Exporter &exporter, const ReviewContent &content) const;
    QString suggestedPath(const Exporter &exporter) const;

    QPointer<ReviewSession> m_session;
    ReportBuilder *m_builder;
    QTimer m_debounce;
    QTimer m_patience; ///< After it one says that the pages are still being laid out.
    bool m_isStale = true;
    ReportView *m_preview;
    QPlainTextEdit *m_source;
    EmptyHint *m_empty;
    QStackedWidget *m_stack;
    ExportBar *m_exportBar;
    QLabel *m_place;
    QList<QAction *> m_actions;
    QAction *m_showPreview = nullptr;
    QAction *m_showSource = nullptr;
    QAction *m_fitWidth = nullptr;
    QList<QAction *> m_zoomActions;
};

} // namespace debrief
