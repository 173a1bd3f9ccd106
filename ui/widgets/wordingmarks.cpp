// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wordingmarks.h"

#include "session/wordingmodel.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QToolTip>

#include <algorithm>

namespace debrief {

QColor wordingColor(WordingCategory category)
{
    switch (category) {
    case WordingCategory::Blame:
    case WordingCategory::HumanError:
    case WordingCategory::NameBesideFault: return theme::color(theme::Tone::Danger);
    case WordingCategory::Hindsight: return theme::color(theme::Tone::Warning);
    case WordingCategory::VagueAction:
    case WordingCategory::VagueTime: return theme::color(theme::Tone::Accent);
    case WordingCategory::Hedge: break;
    }
    return theme::color(theme::Tone::TextMuted);
}

WordingMarks::WordingMarks(QPlainTextEdit &edit, const WordingModel &model, WordingContext context)
    : QObject(&edit),
      m_edit(edit),
      m_model(&model),
      m_context(context)
{
    connect(&edit, &QPlainTextEdit::textChanged, this, &WordingMarks::refresh);
    connect(&model, &WordingModel::rulesChanged, this, &WordingMarks::refresh);
    edit.installEventFilter(this);
    edit.viewport()->installEventFilter(this);
    refresh();
}

void WordingMarks::setContext(WordingContext context)
{
    if (m_context == context)
        return;
    m_context = context;
    refresh();
}

void WordingMarks::refresh()
{
    m_findings = m_model ? m_model->check(m_edit.toPlainText(), m_context) : QList<WordingFinding>();
    QList<QTextEdit::ExtraSelection> selections;
    for (const WordingFinding &finding : std::as_const(m_findings)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_edit.document());
        selection.cursor.setPosition(static_cast<int>(finding.start));
        selection.cursor.setPosition(static_cast<int>(finding.start + finding.length), QTextCursor::KeepAnchor);
        const QColor color = wordingColor(finding.category);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(color);
        // A tint tells it from a misspelt word, which only has the wave.
        selection.format.setBackground(theme::mixed(color, theme::color(theme::Tone::Surface), 0.12F));
        selections.append(selection);
    }
    m_edit.setExtraSelections(selections);
}

bool WordingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_edit && event->type() == QEvent::PaletteChange)
        refresh();
    if (event->type() == QEvent::ToolTip && watched == m_edit.viewport()) {
        const auto *help = static_cast<QHelpEvent *>(
            event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        const int at = m_edit.cursorForPosition(help->pos()).position();
        const auto found = std::ranges::find_if(m_findings, [at](const WordingFinding &finding) {
            return at >= finding.start && at <= finding.start + finding.length;
        });
        if (found != m_findings.cend()) {
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p>")
                                   .arg(label(found->category).toHtmlEscaped(), found->reason.toHtmlEscaped(),
                                        found->question.toHtmlEscaped()),
                               m_edit.viewport());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace debrief
