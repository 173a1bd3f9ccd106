// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"
#include "session/importing.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTreeView;

namespace debrief {

class ImportPreviewModel;
class Workspace;

/// Shows what files hold and what an import of them would change, then carries it out.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for files to read; empty when none were chosen. Tests replace it.
    std::function<QStringList(QWidget *parent, const QString &filter)> fileChooser;

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
    QWidget *buildChoices();
    void readFiles();
    void showRead();
    void showPlan();
    void showWarnings(const QStringList &lines);
    void showProblem(const QString &text);
    bool goesIntoOpenReview() const;
    Result<ImportOutcome> carryOut(bool dryRun);

    Workspace &m_workspace;
    QStringList m_files;
    ImportResult m_read;
    QStringList m_warnings;
    ImportOutcome m_outcome;
    ImportPreviewModel *m_preview;
    QLabel *m_fileNames;
    QComboBox *m_format;
    QComboBox *m_zone;
    QRadioButton *m_intoNew;
    QRadioButton *m_intoOpen;
    QTreeView *m_view;
    QLabel *m_plan;
    QLabel *m_warningTitle;
    QPlainTextEdit *m_warningList;
    QLabel *m_problem;
    QPushButton *m_import;
};

} // namespace debrief
