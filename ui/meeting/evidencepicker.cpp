// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/evidencepicker.h"

#include "session/factorevidencemodel.h"
#include "ui/meeting/evidencelinedelegate.h"
#include "ui/style/stylepaint.h"
#include "ui/style/texttone.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int Width = 620;
constexpr int ShownRows = 9;
/// Who sees more than these types another word.
constexpr qsizetype MostMatches = 50;

} // namespace

void EvidenceChoiceModel::setChoices(EvidenceChoices choices)
{
    m_choices = std::move(choices);
    setWords({});
}

void EvidenceChoiceModel::setWords(const QString &words)
{
    beginResetModel();
    m_shown = m_choices.matching(words, MostMatches);
    endResetModel();
}

int EvidenceChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EvidenceChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceChoices::Choice &choice = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return choice.text;
    case IdRole: return choice.id;
    case FactorEvidenceModel::IsEventRole: return choice.isEvent;
    case FactorEvidenceModel::IsPrivateRole: return choice.isPrivate;
    case FactorEvidenceModel::TimeRole: return choice.time;
    default: return {};
    }
}

EvidencePicker::EvidencePicker(QWidget *parent, Offer offer)
    : QFrame(parent),
      m_offer(offer),
      m_model(new EvidenceChoiceModel(this)),
      m_purpose(new ElidedLabel({}, this)),
      m_input(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("evidencePicker"));
    const bool onlyEvents = offer == Offer::Events;
    setAccessibleName(onlyEvents ? tr("Link a note to an event") : tr("Tie evidence to a factor"));
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setContentsMargins(4, 0, 4, 0);
    m_input->setObjectName(QStringLiteral("evidenceInput"));
    m_input->setAccessibleName(onlyEvents ? tr("Words or time of an event") : tr("Words of an event or a note"));
    m_input->setPlaceholderText(onlyEvents ? tr("Words or time of an event")
                                           : tr("Words or time of an event, words of a note"));
    m_input->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("evidenceChoices"));
    m_list->setAccessibleName(onlyEvents ? tr("Events") : tr("Events and notes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::Gap);
    theme::setTextTone(m_nothing, theme::Tone::TextMuted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapSmall, theme::GapSmall, theme::GapSmall, theme::GapSmall);
    layout->addWidget(m_purpose);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);

    m_input->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &EvidencePicker::filter);
    connect(m_list, &QListView::clicked, this, &EvidencePicker::take);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    hide();
}

EvidencePicker::~EvidencePicker()
{
    // The focus moves while the widgets below go.
    qApp->disconnect(this);
}

void EvidencePicker::open(const QString &purpose, EvidenceChoices choices)
{
    m_focusBefore = QApplication::focusWidget();
    m_purpose->setText(purpose);
    m_model->setChoices(std::move(choices));
    if (m_offer == Offer::Events)
        m_nothing->setText(m_model->isEmpty() ? tr("There is no event yet that could be linked.")
                                              : tr("No event has these words."));
    else
        m_nothing->setText(m_model->isEmpty() ? tr("There is no event and no note yet that could be tied.")
                                              : tr("No event and no note has these words."));
    m_input->clear();
    filter({});
    show();
    raise();
    place();
    m_input->setFocus(Qt::PopupFocusReason);
}

void EvidencePicker::filter(const QString &words)
{
    m_model->setWords(words);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void EvidencePicker::place()
{
    // As high as it can get: what is typed does not move it.
    const int rows = qBound(2, m_model->rowCount(), ShownRows);
    const int row = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : m_nothing->sizeHint().height();
    const int height = m_purpose->sizeHint().height() + m_input->sizeHint().height() + 4 * theme::GapSmall + rows * row;
    const int width = qMin(Width, parentWidget()->width() - 2 * theme::GapHuge);
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() / 10, width,
                qMin(height, parentWidget()->height() * 8 / 10));
}

void EvidencePicker::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + step, rows - 1)));
}

void EvidencePicker::take()
{
    const QUuid id = m_model->idAt(m_list->currentIndex().row());
    if (id.isNull())
        return;
    leave();
    emit picked(id);
}

void EvidencePicker::leave()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore.clear();
}

bool EvidencePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(+1); return true;
    case Qt::Key_PageUp: move(-ShownRows); return true;
    case Qt::Key_PageDown: move(+ShownRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void EvidencePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(&painter, rect(), theme::color(theme::Tone::Surface),
                 theme::mixed(theme::color(theme::Tone::TextMuted), theme::color(theme::Tone::Border), 0.4F), 8);
}

} // namespace debrief
