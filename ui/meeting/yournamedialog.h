// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;

namespace debrief {

class Workspace;

/// Asks who captures notes in the library: somebody of the roster, or anybody.
class YourNameDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit YourNameDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    Workspace &m_workspace;
    QComboBox *m_name;
};

} // namespace debrief
