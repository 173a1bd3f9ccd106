// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importkindsbox.h"

#include "domain/labels.h"
#include "exchange/import/importsink.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Most = 24; // Of a source with more kinds, the frequent ones.

struct Found
{
    int count = 0;
    EventKind kind = EventKind::Observation;
};

} // namespace

ImportKindsBox::ImportKindsBox(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    setObjectName(u"importKinds"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(theme::Gap);
    m_form->setVerticalSpacing(theme::GapSmall);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ImportKindsBox::setRead(const ImportResult &read)
{
    QMap<QString, Found> found;
    for (const ReviewContent &content : read.reviews) {
        for (const TimelineEvent &event : content.events) {
            const QString name = read.sourceKinds.value(event.id);
            if (name.isEmpty())
                continue;
            Found &kind = found[name];
            ++kind.count;
            kind.kind = event.kind;
        }
    }
    QStringList names = found.keys();
    std::ranges::stable_sort(
        names, [&found](const QString &a, const QString &b) { return found.value(a).count > found.value(b).count; });
    names = names.first(std::min(names.size(), Most));
    // While the same kinds are there, nothing moves under the hands.
    if (std::ranges::is_permutation(names, m_shown))
        return;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_shown = names;
    for (const QString &name : std::as_const(names)) {
        auto *label =
            new QLabel(tr("%1 (%2)", "a kind, and how often it occurs").arg(name).arg(found.value(name).count), this);
        label->setTextFormat(Qt::PlainText);
        m_form->addRow(label, makeChoice(name, found.value(name).kind));
    }
    setVisible(!names.isEmpty());
}

QComboBox *ImportKindsBox::makeChoice(const QString &sourceKind, EventKind usual)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(tr("Kind of “%1”").arg(sourceKind));
    for (const EventKind kind : enumValues<EventKind>())
        choice->addItem(label(kind), static_cast<int>(kind));
    choice->setCurrentIndex(choice->findData(static_cast<int>(m_chosen.value(sourceKind, usual))));
    connect(choice, &QComboBox::activated, this, [this, choice, sourceKind] {
        m_chosen.insert(sourceKind, static_cast<EventKind>(choice->currentData().toInt()));
        emit changed();
    });
    return choice;
}

void ImportKindsBox::forget()
{
    m_chosen.clear();
}

} // namespace debrief
