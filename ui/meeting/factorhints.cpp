// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/factorhints.h"

#include "domain/factorgaps.h"
#include "ui/style/texttone.h"

#include <algorithm>

namespace debrief {

FactorHints::FactorHints(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("factorHints"));
    setAccessibleName(tr("What the factors still lack"));
    setFont(theme::font(theme::Type::Small));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setContentsMargins(theme::Gap, 4, theme::Gap, 4);
    theme::setTextTone(this, theme::Tone::TextMuted);
    connect(this, &QLabel::linkActivated, this,
            [this](const QString &id) { emit factorChosen(FactorId::fromString(id)); });
    hide();
}

QString FactorHints::hintFor(const QString &text)
{
    return namesOneCause(text) ? tr("There is rarely one root cause. What contributed, besides others?") : QString();
}

void FactorHints::setFactors(const QList<Factor> &factors)
{
    setVisible(!factors.isEmpty());
    const FactorGaps gaps = gapsOf(factors);
    QStringList hints;
    const auto link = [](const FactorId &id, const QString &words) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(id.toString(), words.toHtmlEscaped());
    };
    if (gaps.missing > 0)
        hints.append(tr("%n more to look for: few incidents have fewer than three factors.", nullptr, gaps.missing)
                         .toHtmlEscaped());
    if (gaps.isOneChain && factors.size() > 1)
        hints.append(tr("All in one chain so far. What else had to come together?").toHtmlEscaped());
    if (!gaps.withoutEvidence.isEmpty())
        hints.append(link(gaps.withoutEvidence.first(), tr("%n without evidence. What was seen or said of it?", nullptr,
                                                           static_cast<int>(gaps.withoutEvidence.size()))));
    const auto single = std::ranges::find_if(factors, [](const Factor &factor) { return namesOneCause(factor.text); });
    if (single != factors.cend())
        hints.append(link(single->id, hintFor(single->text)));
    if (hints.isEmpty())
        hints.append(
            tr("%n factors, each with evidence. Ask once more: what else?", nullptr, static_cast<int>(factors.size()))
                .toHtmlEscaped());
    const QString words = hints.join(QStringLiteral("<br>"));
    if (words == m_words)
        return;
    m_words = words;
    setText(words);
}

} // namespace debrief
