// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/phraseedit.h"

#include "ui/style/texttone.h"

#include <QLabel>

namespace debrief {

PhraseEdit::PhraseEdit(QWidget *parent) : QLineEdit(parent), m_hint(new QLabel(parent))
{
    setObjectName(QStringLiteral("phraseEdit"));
    setAccessibleName(tr("Time"));
    setFont(theme::tabular(font()));
    m_hint->setObjectName(QStringLiteral("phraseHint"));
    m_hint->setFont(theme::font(theme::Type::Small));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMargin(4);
    m_hint->setFrameShape(QFrame::StyledPanel);
    m_hint->setBackgroundRole(QPalette::Button); // Of raised surfaces.
    m_hint->setAutoFillBackground(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connect(this, &QLineEdit::textChanged, this, &PhraseEdit::reread);
    connect(this, &QObject::destroyed, m_hint, &QObject::deleteLater);
}

void PhraseEdit::setReader(Reader reader)
{
    m_reader = std::move(reader);
}

void PhraseEdit::begin(const QString &unchanged, const QString &text)
{
    m_unchanged = unchanged;
    setText(text);
    selectAll();
}

bool PhraseEdit::check()
{
    if (!isChanged() || !m_reader)
        return true;
    const Result<QString> understood = m_reader(text());
    if (!understood)
        showHint(understood.error().message, true);
    return understood.has_value();
}

QString PhraseEdit::hint() const
{
    return m_hint->text();
}

void PhraseEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    placeHint();
}

void PhraseEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void PhraseEdit::reread()
{
    if (!isChanged() || !m_reader) {
        showHint({}, false);
        return;
    }
    const Result<QString> understood = m_reader(text());
    showHint(understood ? *understood : understood.error().message, false);
}

void PhraseEdit::showHint(const QString &text, bool isError)
{
    theme::setTextTone(m_hint, isError ? theme::Tone::Danger : theme::Tone::Text);
    m_hint->setText(text);
    setAccessibleDescription(text);
    m_hint->setVisible(!text.isEmpty());
    m_hint->raise();
    placeHint();
}

void PhraseEdit::placeHint()
{
    const QWidget *area = parentWidget();
    if (!m_hint || !area || m_hint->text().isEmpty())
        return;
    const int width = qMin(360, area->width() - 8);
    const int height = m_hint->heightForWidth(width);
    const bool below = geometry().bottom() + height + 2 <= area->height();
    const int left = qBound(0, x(), qMax(0, area->width() - width));
    m_hint->setGeometry(left, below ? geometry().bottom() + 2 : qMax(0, y() - height - 1), width, height);
}

} // namespace debrief
