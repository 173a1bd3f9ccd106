// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/facilitatorcard.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

struct CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::FacilitatorCard)
};

std::unexpected<Error> unreadable(const QString &detail)
{
    return failure(ErrorCode::Internal, CardTexts::tr("The cards can't be read. Install Debrief again."), detail);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

Result<QList<FacilitatorCard>> facilitatorCardsFromJson(const QByteArray &json)
{
    QList<FacilitatorCard> cards;
    const QJsonArray array = QJsonDocument::fromJson(json).object().value("cards"_L1).toArray();
    for (const QJsonValue &value : array) {
        const FacilitatorCard card{value["key"_L1].toString(), value["title"_L1].toString(), textsOf(value["hear"_L1]),
                                   textsOf(value["ask"_L1]), value["reason"_L1].toString()};
        if (card.key.isEmpty() || card.title.isEmpty() || card.hear.isEmpty() || card.ask.isEmpty())
            return unreadable(u"card %1 (%2) is not whole"_s.arg(cards.size() + 1).arg(card.key));
        cards.append(card);
    }
    if (cards.isEmpty())
        return unreadable(u"no cards"_s);
    return cards;
}

Result<QList<FacilitatorCard>> facilitatorCards()
{
    const QString translated = u":/cards/cards.%1.json"_s.arg(QLocale().name().section(u'_', 0, 0));
    QFile file(QFile::exists(translated) ? translated : u":/cards/cards.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.fileName());
    return facilitatorCardsFromJson(file.readAll());
}

} // namespace debrief
