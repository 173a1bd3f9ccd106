// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phase.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace debrief {

class PromptModel;
class SectionButton;

/// The sections of the conversation with how far each is covered, and below them how far the whole is: what is answered, how many notes,
/// how long one talked.
class PromptRail final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptRail(const PromptModel &prompts, QWidget *parent = nullptr);

    /// Reads the model anew. Seconds that are not in it yet belong to the current section.
    void follow(std::optional<Section> current, qint64 unwrittenSeconds);
    /// What the button of that section tells as its key.
    void setKey(Section section, const QString &key);

signals:
    void clicked(debrief::Section section);

private:
    const PromptModel &m_prompts;
    QHash<Section, SectionButton *> m_buttons;
    QHash<Section, QString> m_keys;
    QProgressBar *m_bar;
    QLabel *m_summary;
};

/// "4:10", or "1:04:10" from an hour on.
QString clockLabel(qint64 seconds);

} // namespace debrief
