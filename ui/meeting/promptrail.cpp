// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptrail.h"

#include "session/promptmodel.h"

#include "ui/meeting/sectionbutton.h"
#include "ui/style/texttone.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace debrief {

namespace {

constexpr int BarHeight = 6;
constexpr int RowsOfPhases = 5;

} // namespace

QString clockLabel(qint64 seconds)
{
    const QString minutes = QStringLiteral("%1:%2").arg(seconds / 60 % 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return minutes;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

PromptRail::PromptRail(const PromptModel &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_bar(new QProgressBar(this)),
      m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("promptRail"));
    // The phases at the one side, in the order in which an incident goes; what stands beside them at the other.
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    const QList<Section> sections = enumValues<Section>();
    for (int i = 0; i < sections.size(); ++i) {
        auto *button = new SectionButton(sections.at(i), this);
        connect(button, &SectionButton::clicked, this, [this, section = sections.at(i)] { emit clicked(section); });
        m_buttons.insert(sections.at(i), button);
        grid->addWidget(button, i % RowsOfPhases, i / RowsOfPhases);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_bar->setObjectName(QStringLiteral("promptCoverageBar"));
    m_bar->setAccessibleName(tr("Covered questions"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(BarHeight);
    m_summary->setObjectName(QStringLiteral("promptSummary"));
    m_summary->setFont(theme::tabular(theme::font(theme::Type::Small)));
    m_summary->setWordWrap(true);
    theme::setTextTone(m_summary, theme::Tone::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(grid);
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
}

void PromptRail::setKey(Section section, const QString &key)
{
    m_keys.insert(section, key);
}

void PromptRail::follow(std::optional<Section> current, qint64 unwrittenSeconds)
{
    PromptModel::Tally all;
    for (SectionButton *button : std::as_const(m_buttons)) {
        PromptModel::Tally tally = m_prompts.tally(button->section());
        if (current == button->section())
            tally.seconds += unwrittenSeconds;
        all += tally;
        button->setCoverage(tally.covered, tally.total, tally.answered);
        button->setToolTip(tr("%1, %2, %3 talked. Key: %4", "coverage of a section, its notes, time, shortcut")
                               .arg(button->accessibleName(), tr("%n note(s)", nullptr, tally.notes),
                                    clockLabel(tally.seconds), m_keys.value(button->section())));
        button->setVisible(tally.total > 0);
        button->setChecked(current == button->section());
    }
    m_bar->setRange(0, std::max(1, all.total));
    m_bar->setValue(all.covered);
    m_bar->setToolTip(tr("%1 of %2 questions are answered or have notes.").arg(all.covered).arg(all.total));
    const QString text = tr("%1 of %2 answered · %3 · %4 talked", "questions, notes, time")
                             .arg(all.answered)
                             .arg(all.total)
                             .arg(tr("%n note(s)", nullptr, all.notes), clockLabel(all.seconds));
    if (m_summary->text() != text)
        m_summary->setText(text);
}

} // namespace debrief
