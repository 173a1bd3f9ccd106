// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownedit.h"

#include "ui/widgets/markdownhighlighter.h"
#include "ui/widgets/spelling.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <chrono>
#include <memory>

namespace debrief {

using namespace std::chrono_literals;

MarkdownEdit::MarkdownEdit(const CodeLanguages &languages, Spelling &spelling, QWidget *parent)
    : QPlainTextEdit(parent),
      m_spelling(spelling),
      m_highlighter(new MarkdownHighlighter(document(), languages, spelling))
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    m_rest.setSingleShot(true);
    m_rest.setInterval(600ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_spelling.chooseFor(toPlainText()); });
    connect(this, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

void MarkdownEdit::load(const QString &text)
{
    m_spelling.chooseFor(text);
    setPlainText(text);
    m_rest.stop();
}

void MarkdownEdit::forgetSteps()
{
    document()->clearUndoRedoStacks();
}

bool MarkdownEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(
            event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        const bool hasNone = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
                             (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (hasNone) {
            // Then it is the review's that is meant.
            emit undoAsked();
            event->ignore();
            return true;
        }
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((isReturn && key->modifiers().testFlag(Qt::ControlModifier)) || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        emit finished();
    else if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void MarkdownEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu, or another window for a moment, is no leaving: a half-typed sentence is nothing for the room.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_highlighter && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        m_highlighter->followTheme();
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

void MarkdownEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    QTextCursor word = cursorForPosition(event->pos());
    const int at = word.positionInBlock();
    for (const auto &[begin, length] : MarkdownHighlighter::words(word.block().text())) {
        if (at < begin || at > begin + length || !m_spelling.isWrong(word.block().text().mid(begin, length)))
            continue;
        word.setPosition(word.block().position() + begin);
        word.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, length);
        addCorrections(*menu, word);
        break;
    }
    menu->exec(event->globalPos());
}

void MarkdownEdit::addCorrections(QMenu &menu, QTextCursor word)
{
    QAction *before = menu.actions().value(0);
    const QString wrong = word.selectedText();
    const QStringList suggestions = m_spelling.suggestions(wrong);
    for (const QString &suggestion : suggestions) {
        auto *replace = new QAction(QString(suggestion).replace(u'&', QLatin1StringView("&&")), &menu);
        connect(replace, &QAction::triggered, this, [word, suggestion]() mutable { word.insertText(suggestion); });
        menu.insertAction(before, replace);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("No suggestions"), &menu);
        none->setEnabled(false);
        menu.insertAction(before, none);
    }
    auto *learn = new QAction(tr("&Learn “%1”").arg(wrong), &menu);
    connect(learn, &QAction::triggered, this, [this, wrong] { m_spelling.learn(wrong); });
    menu.insertAction(before, learn);
    menu.insertSeparator(before);
}

} // namespace debrief
