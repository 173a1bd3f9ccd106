// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/captureedit.h"

#include "ui/style/theme.h"
#include "ui/widgets/completionpopup.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace debrief {

CaptureEdit::CaptureEdit(QWidget *parent) : QPlainTextEdit(parent), m_choices(new CompletionPopup(this))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptureEdit::fitHeight);
    connect(m_choices, &CompletionPopup::picked, this, &CaptureEdit::takeChoice);
    fitHeight();
}

void CaptureEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_choices->hide();
    // Through a cursor, so that the input's own undo can take it back.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

void CaptureEdit::rewrite(const QString &text)
{
    const qsizetype behind = toPlainText().size() - textCursor().position();
    setText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(qMax<qsizetype>(0, text.size() - behind)));
    setTextCursor(cursor);
}

void CaptureEdit::selectStart(qsizetype length)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(0);
    cursor.setPosition(static_cast<int>(length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void CaptureEdit::remember(const QString &text)
{
    m_history.removeAll(text);
    if (m_history.size() >= MaximumHistory)
        m_history.removeFirst();
    m_history.append(text);
    m_place = m_history.size();
    m_unfinished.clear();
}

void CaptureEdit::forgetHistory()
{
    m_history.clear();
    m_place = 0;
    m_unfinished.clear();
}

void CaptureEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_choices->isVisible() && goThroughChoices(event))
        return;
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shifted)
            textCursor().insertText(QStringLiteral("\n"));
        else
            emit submitted();
        return;
    case Qt::Key_Escape: emit escaped(); return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!event->modifiers().testFlag(Qt::ControlModifier)) {
            emit kindStepped(event->key() == Qt::Key_Tab && !shifted ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Up:
        if (!shifted && textCursor().block() == document()->firstBlock() && goThroughHistory(-1))
            return;
        break;
    case Qt::Key_Down:
        if (!shifted && textCursor().block() == document()->lastBlock() && goThroughHistory(+1))
            return;
        break;
    default: break;
    }
    const int before = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != before)
        offerChoices();
    else if (event->key() != Qt::Key_Shift)
        m_choices->hide();
}

bool CaptureEdit::goThroughChoices(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: m_choices->step(-1); return true;
    case Qt::Key_Down: m_choices->step(+1); return true;
    case Qt::Key_Escape: m_choices->hide(); return true;
    case Qt::Key_Tab: takeChoice(m_choices->chosen().isEmpty() ? m_choices->first() : m_choices->chosen()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_choices->chosen().isEmpty() || event->modifiers().testFlag(Qt::ShiftModifier)) {
            m_choices->hide();
            return false;
        }
        takeChoice(m_choices->chosen());
        return true;
    default: return false;
    }
}

void CaptureEdit::offerChoices()
{
    const auto completion =
        m_completer && hasFocus() ? m_completer(toPlainText(), textCursor().position()) : std::nullopt;
    if (!completion) {
        m_choices->hide();
        return;
    }
    m_completion = *completion;
    const QString typed = toPlainText().sliced(completion->start, completion->length);
    const bool isWhole = completion->choices.contains(typed, Qt::CaseInsensitive);
    QTextCursor start = textCursor();
    start.setPosition(static_cast<int>(completion->start));
    const QRect beside = cursorRect(start);
    // Behind a bare "#" one may as well be done.
    m_choices->offer(completion->choices, completion->isAskedFor && typed.size() > 1 && !isWhole,
                     {viewport()->mapToGlobal(beside.topLeft()), beside.size()});
}

void CaptureEdit::takeChoice(const QString &choice)
{
    m_choices->hide();
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(m_completion.start));
    cursor.setPosition(static_cast<int>(m_completion.start + m_completion.length), QTextCursor::KeepAnchor);
    const bool isAtEnd = cursor.atEnd();
    cursor.insertText(isAtEnd ? choice + u' ' : choice);
    setTextCursor(cursor);
}

void CaptureEdit::focusOutEvent(QFocusEvent *event)
{
    m_choices->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void CaptureEdit::hideEvent(QHideEvent *event)
{
    m_choices->hide();
    QPlainTextEdit::hideEvent(event);
}

bool CaptureEdit::goThroughHistory(int step)
{
    const qsizetype place = m_place + step;
    if (place < 0 || place > m_history.size())
        return false;
    if (m_place == m_history.size())
        m_unfinished = toPlainText();
    m_place = place;
    setText(m_place == m_history.size() ? m_unfinished : m_history[m_place]);
    return true;
}

void CaptureEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    insertPlainText(text);
    if (text.trimmed().contains(u'\n'))
        emit linesPasted();
}

void CaptureEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

int CaptureEdit::heightFor(int lines) const
{
    return qRound(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()) + 2;
}

void CaptureEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int height = heightFor(qBound(1, lines, MaximumLines));
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    setVerticalScrollBarPolicy(lines > MaximumLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QSize CaptureEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, heightFor(1)};
}

QSize CaptureEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, heightFor(1)};
}

} // namespace debrief
