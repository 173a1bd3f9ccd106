// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

#include <QLabel>

namespace debrief {

/// What the tree of factors still lacks, in kind words; or that it need not be asked about any more. Where something can be gone to,
/// the words are a link.
class FactorHints final : public QLabel
{
    Q_OBJECT

public:
    explicit FactorHints(QWidget *parent = nullptr);

    /// Hides it while there are none.
    void setFactors(const QList<Factor> &factors);

    /// For a single text, while it is typed; empty when there is nothing to say.
    static QString hintFor(const QString &text);

signals:
    /// A factor that a hint is about.
    void factorChosen(debrief::FactorId id);

private:
    QString m_words;
};

} // namespace debrief
