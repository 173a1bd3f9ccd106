// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/duedateedit.h"

#include "language/captureline.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

/// What the capture line understands behind "due", and dates as the system writes them.
QDate parseDue(const QString &text, const QDate &today)
{
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    CaptureContext context;
    context.today = today;
    if (const auto draft = parseCapture(u"! x due "_s + text, context)) {
        // What is left over in the title was not part of the date.
        if (const auto *action = std::get_if<ActionDraft>(&*draft);
            action && action->due.isValid() && action->title == "x"_L1)
            return action->due;
    }
    const QLocale locale;
    const QDate local = locale.toDate(text, QLocale::ShortFormat);
    return local.isValid() && local.year() >= 2000 ? local : QDate();
}

} // namespace

DueDateEdit::DueDateEdit(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_problem(new QLabel(this))
{
    m_line->setObjectName(u"dueLine"_s);
    m_line->setAccessibleName(tr("Due date"));
    m_line->setPlaceholderText(tr("2026-12-01"));
    m_line->setToolTip(tr("A date such as 2026-12-01, or a day such as friday"));
    m_line->setClearButtonEnabled(true);
    QAction *pick = m_line->addAction(theme::icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    pick->setObjectName(u"pickDueDate"_s);
    pick->setText(tr("Pick a date"));
    pick->setToolTip(tr("Pick a date (Alt+Down)"));
    pick->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    pick->setShortcutContext(Qt::WidgetShortcut);
    m_problem->setObjectName(u"dueProblem"_s);
    m_problem->setFont(theme::font(theme::Type::Small));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_line);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    connect(m_line, &QLineEdit::editingFinished, this, &DueDateEdit::takeTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        // The clear button; what is being typed waits until it is whole.
        if (text.isEmpty())
            takeTyped();
    });
    connect(pick, &QAction::triggered, this, &DueDateEdit::openCalendar);
}

void DueDateEdit::setDate(const QDate &date)
{
    if (m_date == date && (m_line->text().isEmpty() == !date.isValid()))
        return;
    m_date = date;
    m_line->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
    m_problem->hide();
}

void DueDateEdit::takeTyped()
{
    const QString text = m_line->text().trimmed();
    const QDate date = text.isEmpty() ? QDate() : parseDue(text, today());
    const bool isUnderstood = text.isEmpty() || date.isValid();
    m_problem->setText(isUnderstood
                           ? QString()
                           : tr("“%1” is not understood. Type a date as 2026-12-01, or a day as friday.").arg(text));
    m_problem->setVisible(!isUnderstood);
    if (isUnderstood)
        takePicked(date);
}

void DueDateEdit::takePicked(const QDate &date)
{
    const bool isNew = date != m_date;
    m_date = date;
    m_problem->hide();
    m_line->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
    if (isNew)
        emit dateEdited(date);
}

void DueDateEdit::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setSelectedDate(m_date.isValid() ? m_date : today());
    auto *holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    const auto take = [this, &menu](const QDate &date) {
        menu.close();
        takePicked(date);
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
}

QDate DueDateEdit::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

} // namespace debrief
