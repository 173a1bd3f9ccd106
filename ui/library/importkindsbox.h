// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace debrief {

struct ImportResult;

/// What the source calls its kinds, and which kind of event each becomes.
class ImportKindsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportKindsBox(QWidget *parent = nullptr);

    /// Shows the kinds of what was read, the most frequent first. What was chosen before stays.
    void setRead(const ImportResult &read);
    /// Those that were chosen otherwise than the format does.
    const QMap<QString, EventKind> &kinds() const { return m_chosen; }
    void forget();

signals:
    void changed();

private:
    QComboBox *makeChoice(const QString &sourceKind, EventKind usual);

    QFormLayout *m_form;
    QStringList m_shown;
    QMap<QString, EventKind> m_chosen;
};

} // namespace debrief
