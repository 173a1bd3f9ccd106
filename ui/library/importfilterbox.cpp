// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importfilterbox.h"

#include "ui/style/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int Pause = 400; // Milliseconds without a key before the files are read anew.

QDate dayOf(const QString &text)
{
    // Qt takes what follows a date for nothing.
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

} // namespace

ImportFilterBox::ImportFilterBox(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"importFilter"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::Gap);
    form->setVerticalSpacing(theme::GapSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_from = addLine(u"importFrom"_s, tr("F&rom"), tr("2021-06-01 11:14"));
    m_to = addLine(u"importTo"_s, tr("&To"), tr("12:30"));
    m_people = addLine(u"importPeople"_s, tr("Peo&ple"), tr("Any of these names, with commas"));
    m_text = addLine(u"importText"_s, tr("T&ext"), tr("Only what holds these words"));
    m_noise = new QCheckBox(tr("Also noise (people joining, notifications)"), this);
    m_noise->setObjectName(u"importNoise"_s);
    m_noise->setAccessibleName(m_noise->text());
    form->addRow(m_noise);
    m_date = addLine(u"importDate"_s, tr("&Day"), tr("Of times without one: 2021-06-01"));
    m_lane = addLine(u"importLane"_s, tr("La&ne"), tr("As the format says"));

    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &ImportFilterBox::changed);
    connect(m_noise, &QCheckBox::toggled, this, &ImportFilterBox::changed);
}

QLineEdit *ImportFilterBox::addLine(const QString &objectName, const QString &label, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setPlaceholderText(placeholder);
    edit->setClearButtonEnabled(true);
    connect(edit, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    static_cast<QFormLayout *>(layout())->addRow(label, edit);
    return edit;
}

Result<QDateTime> ImportFilterBox::time(const QLineEdit &edit, bool isEnd) const
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty())
        return QDateTime();
    // A day alone stands for its beginning, or for its end.
    if (const QDate day = dayOf(text); day.isValid()) {
        const QTimeZone zone(m_context.zone);
        return (isEnd ? day.endOfDay(zone) : day.startOfDay(zone)).toUTC();
    }
    const auto read = parseTimePhrase(text, m_context);
    if (!read)
        return failure(
            ErrorCode::InvalidInput,
            tr("%1: %2", "a field's name, and what is wrong").arg(edit.accessibleName(), read.error().message));
    return isEnd && read->endsAt.isValid() ? read->endsAt : read->happenedAt;
}

Result<ImportFilter> ImportFilterBox::filter() const
{
    ImportFilter filter;
    const auto from = time(*m_from, false);
    if (!from)
        return std::unexpected(from.error());
    const auto to = time(*m_to, true);
    if (!to)
        return std::unexpected(to.error());
    filter.from = *from;
    filter.to = *to;
    if (from->isValid() && to->isValid() && *to < *from)
        return failure(ErrorCode::InvalidInput, tr("The end lies before the beginning. Give the end its date, too."));
    const QStringList names = m_people->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const QString person = name.trimmed(); !person.isEmpty())
            filter.people.append(person);
    }
    filter.text = m_text->text().trimmed();
    filter.withNoise = m_noise->isChecked();
    return filter;
}

Result<QDate> ImportFilterBox::date() const
{
    const QString text = m_date->text().trimmed();
    if (text.isEmpty())
        return QDate();
    if (const QDate day = dayOf(text); day.isValid())
        return day;
    return failure(ErrorCode::InvalidInput, tr("“%1” is no day. Write it like 2021-06-01.").arg(text));
}

QString ImportFilterBox::lane() const
{
    return m_lane->text().simplified();
}

} // namespace debrief
