// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/excerptdialog.h"

#include "exchange/text/codelanguages.h"

#include "ui/style/theme.h"
#include "ui/timeline/evidenceintake.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Colours cost time, line by line; a text beyond this is shown without.
bool isWorthColours(const QString &text)
{
    constexpr qsizetype mostCharacters = 200'000;
    constexpr qsizetype longestLine = 10'000;
    if (text.size() > mostCharacters)
        return false;
    qsizetype from = 0;
    for (qsizetype to = text.indexOf(u'\n'); to >= 0; to = text.indexOf(u'\n', from)) {
        if (to - from > longestLine)
            return false;
        from = to + 1;
    }
    return text.size() - from <= longestLine;
}

} // namespace

ExcerptDialog::ExcerptDialog(const Evidence &excerpt, const CodeLanguages &languages, QWidget *parent)
    : QDialog(parent),
      m_excerpt(excerpt),
      m_languages(languages),
      m_title(new QLineEdit(excerpt.title, this)),
      m_language(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(m_text->document()))
{
    setObjectName(u"excerptDialog"_s);
    setWindowTitle(excerpt.id.isNull() ? tr("Add excerpt") : tr("Edit excerpt"));
    m_title->setObjectName(u"excerptTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Log of the checkout, from 22:08"));
    m_language->setObjectName(u"excerptLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("Plain text"), QString());
    for (const QString &name : languages.names())
        m_language->addItem(name, name);
    // A few hundred of them: typing finds one.
    m_language->setEditable(true);
    m_language->setInsertPolicy(QComboBox::NoInsert);
    m_language->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_language->completer()->setFilterMode(Qt::MatchContains);
    m_language->setCurrentIndex(qMax(0, m_language->findData(excerpt.language)));
    m_isChosen = !excerpt.language.isEmpty() || !excerpt.id.isNull();
    m_text->setObjectName(u"excerptText"_s);
    m_text->setAccessibleName(tr("Excerpt"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Lines of a log, a query, a configuration"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::Gap);
    form->setVerticalSpacing(theme::GapSmall);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Language:"), m_language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::GapLarge);
    layout->setSpacing(theme::Gap);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExcerptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExcerptDialog::reject);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExcerptDialog::highlight);
    connect(m_language, &QComboBox::activated, this, [this] { m_isChosen = true; });
    // Before Return closes the dialog: the box would show again what was current before.
    connect(m_language->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        const int index = m_language->findText(typed, Qt::MatchFixedString);
        if (index < 0)
            return;
        m_isChosen = true;
        m_language->setCurrentIndex(index);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExcerptDialog::judge);

    using KSyntaxHighlighting::Repository;
    m_highlighter->setTheme(
        languages.repository().defaultTheme(theme::isDark() ? Repository::DarkTheme : Repository::LightTheme));
    m_text->setPlainText(excerpt.text);
    highlight();
    judge();
    (excerpt.id.isNull() ? static_cast<QWidget *>(m_text) : m_title)->setFocus();
    resize(720, 480);
}

QString ExcerptDialog::language() const
{
    // What was typed and not chosen counts where it is the name of one.
    const int typed = m_language->findText(m_language->currentText(), Qt::MatchFixedString);
    return typed < 0 ? m_excerpt.language : m_language->itemData(typed).toString();
}

void ExcerptDialog::highlight()
{
    const bool isColoured = isWorthColours(m_text->toPlainText());
    m_highlighter->setDefinition(isColoured ? m_languages.definition(language()) : KSyntaxHighlighting::Definition());
    m_highlighter->rehighlight();
}

void ExcerptDialog::judge()
{
    const QString text = m_text->toPlainText();
    m_accept->setEnabled(!text.trimmed().isEmpty() && text.size() <= LongestExcerpt);
    guess();
}

void ExcerptDialog::guess()
{
    if (m_isChosen)
        return;
    const int index = m_language->findData(m_languages.guess(m_text->toPlainText(), m_title->text()));
    if (index >= 0 && index != m_language->currentIndex())
        m_language->setCurrentIndex(index);
}

Evidence ExcerptDialog::excerpt() const
{
    Evidence excerpt = m_excerpt;
    excerpt.kind = EvidenceKind::Excerpt;
    excerpt.title = m_title->text().simplified();
    excerpt.text = m_text->toPlainText();
    excerpt.language = language();
    return excerpt;
}

} // namespace debrief
