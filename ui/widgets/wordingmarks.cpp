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

namespace {

constexpr const char *ContextProperty = "wordingContext";

/// So much is looked through with each key in a fraction of a millisecond; more waits until the typing rests.
constexpr int ShortText = 4000;
constexpr int RestMilliseconds = 300;

} // namespace

QColor wordingColor(WordingCategory category)
{
    switch (category) {
    case WordingCategory::Blame: return theme::color(theme::Tone::Danger);
    case WordingCategory::HumanError: return theme::textColor(Section::Prevent);
    case WordingCategory::NameBesideFault: return theme::textColor(Section::Diagnose);
    case WordingCategory::Hindsight: return theme::color(theme::Tone::Warning);
    case WordingCategory::VagueAction: return theme::textColor(Section::Resolve);
    case WordingCategory::VagueTime: return theme::textColor(Section::Detect);
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
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WordingMarks::refresh);
    connect(&edit, &QPlainTextEdit::textChanged, this, &WordingMarks::refreshSoon);
    connect(&model, &WordingModel::rulesChanged, this, &WordingMarks::refresh);
    edit.installEventFilter(this);
    edit.viewport()->installEventFilter(this);
    refresh();
}

void WordingMarks::ask(QPlainTextEdit &edit, WordingContext context)
{
    edit.setProperty(ContextProperty, enumName(context));
}

void WordingMarks::attach(QWidget *widget, const WordingModel &model)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(widget);
    if (!edit || edit->findChild<WordingMarks *>(Qt::FindDirectChildrenOnly))
        return;
    if (const auto context = enumFromName<WordingContext>(edit->property(ContextProperty).toString()))
        new WordingMarks(*edit, model, *context);
}

void WordingMarks::setContext(WordingContext context)
{
    if (m_context == context)
        return;
    m_context = context;
    refreshSoon();
}

void WordingMarks::refreshSoon()
{
    if (m_edit.document()->characterCount() > ShortText)
        m_rest.start();
    else
        refresh();
}

void WordingMarks::refresh()
{
    m_rest.stop();
    const QList<WordingFinding> found =
        m_model ? m_model->check(m_edit.toPlainText(), m_context) : QList<WordingFinding>();
    if (found.isEmpty() && m_findings.isEmpty())
        return;
    // The same findings, too: what is typed behind a phrase has stretched its mark.
    m_findings = found;
    underline();
}

void WordingMarks::underline()
{
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

const WordingFinding *WordingMarks::findingUnder(const QPoint &position) const
{
    // The nearest place in the text may be far from the pointer, behind a line's end.
    const QTextCursor nearest = m_edit.cursorForPosition(position);
    const int reach = m_edit.fontMetrics().maxWidth();
    if (!m_edit.cursorRect(nearest).adjusted(-reach, 0, reach, 0).contains(position))
        return nullptr;
    const auto found = std::ranges::find_if(m_findings, [at = nearest.position()](const WordingFinding &finding) {
        return at >= finding.start && at <= finding.start + finding.length;
    });
    return found == m_findings.cend() ? nullptr : &*found;
}

bool WordingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_edit && event->type() == QEvent::PaletteChange)
        underline();
    if (event->type() == QEvent::ToolTip && watched == m_edit.viewport()) {
        const auto *help = static_cast<QHelpEvent *>(
            event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        if (const WordingFinding *found = findingUnder(help->pos())) {
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
