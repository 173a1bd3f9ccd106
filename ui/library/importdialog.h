// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"
#include "session/importing.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTreeView;

namespace debrief {

class EmptyHint;
class ImportPreviewModel;
class Workspace;
class ZoneBox;

/// Shows what files hold and what an import of them would change, then carries it out.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for files to read; empty when none were chosen. Tests replace it.
    std::function<QStringList(QWidget *parent, const QString &caption, const QString &filter)> fileChooser;

    /// Reads the files and shows what they hold.
    void setFiles(const QStringList &paths);
    QStringList files() const { return m_files; }
    /// Opens the file chooser and takes its choice.
    void chooseFiles();

    /// What the import did; empty until it was carried out.
    const ImportOutcome &outcome() const { return m_outcome; }
    /// Imports and closes; stays open and says why when it can't.
    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addChoices(QFormLayout &form);
    /// Names and accessible names of all that can be used.
    void nameParts();
    void readFiles();
    void showRead();
    /// What the import would do.
    void showPlan();
    void showWarnings();
    void showProblem(const QString &text);
    static QString describe(const ImportOutcome &outcome);
    bool goesIntoOpenReview() const;
    Result<ImportOutcome> carryOut(bool dryRun);
    void reopenIfChanged();

    Workspace &m_workspace;
    QStringList m_files;
    ImportResult m_read;
    QStringList m_warnings;
    ImportOutcome m_outcome;
    ImportPreviewModel *m_preview;
    QLabel *m_fileNames;
    QPushButton *m_choose;
    QComboBox *m_format;
    ZoneBox *m_zone;
    QRadioButton *m_intoNew;
    QRadioButton *m_intoOpen;
    QTreeView *m_view;
    EmptyHint *m_hint = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_plan;
    QLabel *m_warningTitle;
    QPlainTextEdit *m_warningList;
    QLabel *m_problem;
    QPushButton *m_import = nullptr;
};

} // namespace debrief
