// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/cardoverlay.h"

#include "session/facilitatorcardmodel.h"

#include "ui/style/stylepaint.h"
#include "ui/style/texttone.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr QSize Size(760, 440);
constexpr int ListWidth = 232;
/// To be read from two metres.
constexpr double LargeFactor = 1.5;

QLabel *makeLabel(const QString &name, theme::Type type, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(theme::font(type));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

QString paragraphs(const QStringList &texts, const QString &form, int gap)
{
    QString html;
    for (const QString &text : texts)
        html += QStringLiteral("<p style='margin:0 0 %1px 0'>%2</p>").arg(gap).arg(form.arg(text.toHtmlEscaped()));
    return html;
}

} // namespace

CardOverlay::CardOverlay(QWidget *parent)
    : QFrame(parent),
      m_model(new FacilitatorCardModel(this)),
      m_input(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_heard(makeLabel(QStringLiteral("cardHeard"), theme::Type::Body, this)),
      m_asks(makeLabel(QStringLiteral("cardAsks"), theme::Type::Large, this)),
      m_reason(makeLabel(QStringLiteral("cardReason"), theme::Type::Small, this)),
      m_nothing(makeLabel(QStringLiteral("cardNothing"), theme::Type::Body, this)),
      m_largeTitle(makeLabel(QStringLiteral("cardLargeTitle"), theme::Type::Body, this)),
      m_large(makeLabel(QStringLiteral("cardLarge"), theme::Type::Title, this)),
      m_largeHint(makeLabel(QStringLiteral("cardLargeHint"), theme::Type::Small, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("cardOverlay"));
    setAccessibleName(tr("If you hear …, ask …"));
    build();
    parent->installEventFilter(this);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CardOverlay::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_question = 0;
        showCard();
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { setLarge(true); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
    hide();
}

CardOverlay::~CardOverlay()
{
    // The focus moves while the widgets below go.
    qApp->disconnect(this);
}

void CardOverlay::build()
{
    m_input->setObjectName(QStringLiteral("cardInput"));
    m_input->setAccessibleName(tr("What you hear"));
    m_input->setPlaceholderText(tr("What do you hear? Only you see this."));
    m_input->setClearButtonEnabled(true);
    m_stack->addWidget(makeCards());
    m_stack->addWidget(makeLarge());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Gap, theme::Gap, theme::Gap, theme::Gap);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(m_input);
    layout->addWidget(m_stack, 1);
}

QWidget *CardOverlay::makeCards()
{
    m_list->setObjectName(QStringLiteral("cardList"));
    m_list->setAccessibleName(tr("Cards"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setFixedWidth(ListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setText(tr("No card has these words. Try another word for it."));
    theme::setTextTone(m_nothing, theme::Tone::TextMuted);
    theme::setTextTone(m_heard, theme::Tone::TextMuted);
    theme::setTextTone(m_reason, theme::Tone::TextMuted);
    m_heard->setTextFormat(Qt::RichText);
    m_asks->setTextFormat(Qt::RichText);
    const auto heading = [this](const QString &text) {
        auto *label = makeLabel({}, theme::Type::Small, this);
        label->setText(text);
        theme::setTextTone(label, theme::Tone::TextMuted);
        return label;
    };
    m_card = new QWidget(this);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(theme::GapLarge, 0, theme::GapSmall, 0);
    card->setSpacing(4);
    card->addWidget(heading(tr("If you hear …")));
    card->addWidget(m_heard);
    card->addSpacing(theme::Gap);
    card->addWidget(heading(tr("… ask")));
    card->addWidget(m_asks);
    card->addStretch(1);
    card->addWidget(m_reason);
    auto *hint = heading(tr("Return shows a question large, Escape closes."));
    hint->setObjectName(QStringLiteral("cardHint"));
    card->addWidget(hint);

    auto *cards = new QWidget(this);
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_card, 1);
    row->addWidget(m_nothing, 1);
    return cards;
}

QWidget *CardOverlay::makeLarge()
{
    QFont font = m_large->font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * LargeFactor));
    else
        font.setPointSizeF(font.pointSizeF() * LargeFactor);
    m_large->setFont(font);
    m_large->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    theme::setTextTone(m_largeTitle, theme::Tone::TextMuted);
    theme::setTextTone(m_largeHint, theme::Tone::TextMuted);
    auto *large = new QWidget(this);
    auto *column = new QVBoxLayout(large);
    column->setContentsMargins(theme::GapHuge, theme::GapLarge, theme::GapHuge, 0);
    column->addWidget(m_largeTitle);
    column->addWidget(m_large, 1);
    column->addWidget(m_largeHint);
    return large;
}

void CardOverlay::toggle()
{
    if (isVisible()) {
        leave();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    if (m_model->rowCount() == 0) {
        if (const auto cards = facilitatorCards())
            m_model->setCards(*cards);
        else
            m_nothing->setText(cards.error().message);
    }
    setLarge(false);
    m_input->clear();
    filter({});
    place();
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CardOverlay::filter(const QString &words)
{
    m_model->setWords(words);
    const bool hasCards = m_model->rowCount() > 0;
    m_card->setVisible(hasCards);
    m_list->setVisible(hasCards);
    m_nothing->setVisible(!hasCards);
    m_list->setCurrentIndex(m_model->index(0));
    m_question = 0;
    setLarge(false);
    showCard();
}

void CardOverlay::showCard()
{
    const FacilitatorCard *card = m_model->cardAt(m_list->currentIndex().row());
    if (!card)
        return;
    m_question = qBound(0, m_question, static_cast<int>(card->ask.size()) - 1);
    m_heard->setText(paragraphs(card->hear, tr("“%1”", "what somebody says"), 2));
    m_asks->setText(paragraphs(card->ask, QStringLiteral("%1"), theme::GapSmall));
    m_asks->setAccessibleName(card->ask.join(u'\n'));
    m_heard->setAccessibleName(card->hear.join(u'\n'));
    m_reason->setText(card->reason);
    m_largeTitle->setText(card->title);
    m_large->setText(card->ask.at(m_question));
    m_largeHint->setText(
        tr("Question %1 of %2. Up and Down go on, Escape goes back.").arg(m_question + 1).arg(card->ask.size()));
}

void CardOverlay::setLarge(bool large)
{
    if (large && m_model->rowCount() == 0)
        return;
    m_stack->setCurrentIndex(large ? 1 : 0);
}

void CardOverlay::stepQuestion(int by)
{
    m_question += by;
    showCard();
}

void CardOverlay::stepCard(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CardOverlay::place()
{
    const QSize room = parentWidget()->size() - 2 * QSize(theme::GapHuge, theme::GapHuge);
    const QSize size = Size.boundedTo(room);
    setGeometry((parentWidget()->width() - size.width()) / 2, qMin(parentWidget()->height() / 8, room.height() / 8),
                size.width(), size.height());
}

void CardOverlay::leave()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore.clear();
}

void CardOverlay::followFocus(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now))
        hide();
}

bool CardOverlay::handleKey(int key)
{
    const bool isLarge = m_stack->currentIndex() == 1;
    switch (key) {
    case Qt::Key_Up: isLarge ? stepQuestion(-1) : stepCard(-1); return true;
    case Qt::Key_Down: isLarge ? stepQuestion(1) : stepCard(1); return true;
    case Qt::Key_PageUp: stepCard(-1); return true;
    case Qt::Key_PageDown: stepCard(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: setLarge(!isLarge); return true;
    case Qt::Key_Escape:
        if (isLarge)
            setLarge(false);
        else
            leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

bool CardOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) || key->modifiers().testFlag(Qt::AltModifier))
            return QFrame::eventFilter(watched, event);
        if (handleKey(key->key()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CardOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

void CardOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(&painter, rect(), theme::color(theme::Tone::Surface),
                 theme::mixed(theme::color(theme::Tone::TextMuted), theme::color(theme::Tone::Border), 0.4F), 8);
}

} // namespace debrief
