// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/captureedit.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace debrief {

CaptureEdit::CaptureEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptureEdit::fitHeight);
    fitHeight();
}

void CaptureEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    // Through a cursor, so that the input's own undo can take it back.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
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
    QPlainTextEdit::keyPressEvent(event);
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
    if (source->hasText())
        insertPlainText(source->text());
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
