// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/prompt.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace debrief {

class PromptForm;

/// Asks for one question, new or there already. It closes when the question was taken; else it says why not, and keeps what was typed.
class PromptDialog final : public QDialog
{
    Q_OBJECT

public:
    using Taker = std::function<Result<>(const Prompt &)>;

    PromptDialog(const QString &title, const Prompt &prompt, Taker taker, QWidget *parent = nullptr);

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Taker m_taker;
    PromptForm *m_form;
    QLabel *m_problem;
};

} // namespace debrief
