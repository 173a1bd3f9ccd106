// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace debrief {

/// Title and address of a link.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LinkDialog(const Evidence &link, QWidget *parent = nullptr);

    /// The one it was made with, as it is now.
    Evidence link() const;

private:
    void judge();

    Evidence m_link;
    QLineEdit *m_title;
    QLineEdit *m_url;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace debrief
