// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entryline.h"

#include "ui/style/texttone.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace debrief {

EntryLine::EntryLine(const QString &name, QWidget *parent)
    : QFrame(parent),
      m_purpose(new QLabel(this)),
      m_edit(new QLineEdit(this)),
      m_hint(new QLabel(this))
{
    setObjectName(name);
    m_edit->setObjectName(name + QStringLiteral("Edit"));
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_purpose->setBuddy(m_edit);
    // Its height is the same with and without a hint: nothing moves while one types.
    m_hint->setFont(theme::font(theme::Type::Small));
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing());
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_purpose->setTextFormat(Qt::PlainText);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme::GapSmall, theme::GapSmall, theme::GapSmall, 4);
    layout->setHorizontalSpacing(theme::GapSmall);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    setStacked(false);

    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &EntryLine::reread);
    connect(m_edit, &QLineEdit::returnPressed, this, &EntryLine::submit);
    hide();
}

void EntryLine::setPurpose(const QString &purpose, const QString &placeholder)
{
    m_purpose->setText(purpose);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(purpose);
    m_edit->setAccessibleDescription(placeholder);
}

void EntryLine::setStacked(bool stacked)
{
    auto *grid = static_cast<QGridLayout *>(
        layout()); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): made by the constructor.
    for (QWidget *widget :
         {static_cast<QWidget *>(m_purpose), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_hint)})
        grid->removeWidget(widget);
    grid->addWidget(m_purpose, 0, 0, 1, stacked ? 2 : 1);
    grid->addWidget(m_edit, stacked ? 1 : 0, stacked ? 0 : 1, 1, stacked ? 2 : 1);
    grid->addWidget(m_hint, stacked ? 2 : 1, stacked ? 0 : 1, 1, stacked ? 2 : 1);
}

void EntryLine::setReader(Reader reader)
{
    m_reader = std::move(reader);
    reread();
}

QString EntryLine::text() const
{
    return m_edit->text();
}

void EntryLine::open()
{
    // What is being typed stays: only a line that opens anew begins with all of it selected.
    const bool wasOpen = isVisible();
    show();
    reread();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (!wasOpen)
        m_edit->selectAll();
    else
        m_edit->deselect();
}

void EntryLine::clear()
{
    m_edit->clear();
}

void EntryLine::refuse(const QString &reason)
{
    showHint(reason, true);
}

void EntryLine::reread()
{
    if (m_edit->text().trimmed().isEmpty() || !m_reader) {
        showHint({}, false);
        return;
    }
    // While one types, what is not understood yet is no error.
    const Result<QString> understood = m_reader(m_edit->text());
    showHint(understood ? *understood : understood.error().message, false);
}

void EntryLine::submit()
{
    if (m_edit->text().trimmed().isEmpty())
        return;
    if (m_reader) {
        if (const Result<QString> understood = m_reader(m_edit->text()); !understood) {
            refuse(understood.error().message);
            return;
        }
    }
    emit submitted(m_edit->text());
}

void EntryLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit closed();
        return;
    }
    // The line is done with Return; the page's or the window's default is not meant.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QFrame::keyPressEvent(event);
}

void EntryLine::showHint(const QString &text, bool isError)
{
    m_hint->setText(text);
    m_hint->setToolTip(text);
    m_edit->setAccessibleDescription(text.isEmpty() ? m_edit->placeholderText() : text);
    theme::setTextTone(m_hint, isError ? theme::Tone::Danger : theme::Tone::TextMuted);
}

} // namespace debrief
