// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/wordingpanel.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/wordingmarks.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

namespace {

constexpr int BarWidth = 4;

/// The phrase, its category and where it stands, in two lines.
class FindingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, QFontMetrics(option.font).lineSpacing() +
                       QFontMetrics(theme::font(theme::Type::Small)).lineSpacing() + theme::Gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const auto category = static_cast<WordingCategory>(index.data(WordingModel::CategoryRole).toInt());
        const auto field = static_cast<WordingField>(index.data(WordingModel::FieldRole).toInt());
        const bool isIgnored = index.data(WordingModel::IsIgnoredRole).toBool();
        const QRect area = cell.rect.adjusted(4, theme::Gap / 2, -4, -theme::Gap / 2);
        const auto placed = [&cell, &area](const QRect &rect) {
            return QStyle::visualRect(cell.direction, area, rect);
        };

        painter->save();
        painter->fillRect(placed(QRect(area.left(), area.top(), BarWidth, area.height())), wordingColor(category));
        const int left = area.left() + BarWidth + theme::GapSmall;
        const int width = area.right() + 1 - left;
        QFont font = cell.font;
        font.setStrikeOut(isIgnored);
        painter->setFont(font);
        painter->setPen(theme::color(isIgnored ? theme::Tone::TextMuted : theme::Tone::Text));
        const int line = QFontMetrics(font).lineSpacing();
        painter->drawText(
            placed(QRect(left, area.top(), width, line)), Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data(WordingModel::PhraseRole).toString(), Qt::ElideRight, width));
        const QFont small = theme::font(theme::Type::Small);
        painter->setFont(small);
        painter->setPen(theme::color(theme::Tone::TextMuted));
        const QString where =
            WordingPanel::tr("%1 · %2", "category · where it stands").arg(label(category), label(field));
        painter->drawText(placed(QRect(left, area.top() + line, width, area.height() - line)),
                          Qt::AlignLeading | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(where, Qt::ElideRight, width));
        painter->restore();
    }
};

QLabel *makeLabel(const QString &name, theme::Type type, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(theme::font(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WordingPanel::WordingPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(workspace.wording()),
      m_title(makeLabel(QStringLiteral("wordingTitle"), theme::Type::Large, this)),
      m_view(new QListView(this)),
      m_where(makeLabel(QStringLiteral("wordingWhere"), theme::Type::Small, this)),
      m_reason(makeLabel(QStringLiteral("wordingReason"), theme::Type::Body, this)),
      m_question(makeLabel(QStringLiteral("wordingQuestion"), theme::Type::Body, this)),
      m_detail(new QWidget(this)),
      m_showIgnored(new QCheckBox(this)),
      m_nothing(new EmptyHint(
          QStringLiteral("checkmark"), tr("Nothing to reword"),
          tr("What blames, judges with hindsight or stays vague is listed here, with a better question."), this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("wordingPanel"));
    setAccessibleName(tr("Wording"));
    m_view->setObjectName(QStringLiteral("wordingList"));
    m_view->setAccessibleName(tr("Findings of the wording check"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);

    m_open = add(QStringLiteral("wordingOpen"), tr("&Go to the phrase"), QStringLiteral("go-jump"),
                 QKeySequence(Qt::Key_Return), [this] { open(m_view->currentIndex()); });
    m_once = add(QStringLiteral("wordingIgnoreOnce"), tr("Ignore &once"), QStringLiteral("view-hidden"),
                 QKeySequence(Qt::Key_Delete), [this] { carryOut(&WordingModel::ignoreOnce); });
    m_inReview =
        add(QStringLiteral("wordingIgnoreInReview"), tr("Ignore in this &review"), QStringLiteral("view-hidden"),
            QKeySequence(Qt::SHIFT | Qt::Key_Delete), [this] { carryOut(&WordingModel::ignoreInReview); });
    m_again = add(QStringLiteral("wordingShowAgain"), tr("&Point it out again"), QStringLiteral("view-visible"),
                  QKeySequence(Qt::Key_Insert), [this] { carryOut(&WordingModel::unignore); });

    m_showIgnored->setObjectName(QStringLiteral("wordingShowIgnored"));
    m_question->setForegroundRole(QPalette::WindowText);
    theme::setTextTone(m_where, theme::Tone::TextMuted);
    theme::setTextTone(m_reason, theme::Tone::TextMuted);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QToolButton(m_detail);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text().remove(u'&'));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(theme::GapSmall);
    detail->addWidget(m_where);
    detail->addWidget(m_reason);
    detail->addWidget(m_question);
    detail->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Gap, theme::Gap, theme::Gap, theme::Gap);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_showIgnored);

    connect(m_view, &QListView::doubleClicked, this, &WordingPanel::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WordingPanel::followCurrent);
    connect(m_showIgnored, &QCheckBox::toggled, &m_model, &WordingModel::setShowsIgnored);
    connect(&m_model, &WordingModel::counted, this, &WordingPanel::followCount);
    followCount();
}

WordingPanel::~WordingPanel() = default;

QAction *WordingPanel::add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                           const std::function<void()> &work)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    // Such keys mean something else everywhere else.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, work);
    m_view->addAction(action);
    m_actions.append(action);
    return action;
}

void WordingPanel::focusFirst()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void WordingPanel::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    emit opened(index.data(WordingModel::IdRole).toUuid(),
                static_cast<WordingField>(index.data(WordingModel::FieldRole).toInt()),
                index.data(WordingModel::StartRole).toLongLong(), index.data(WordingModel::LengthRole).toLongLong());
}

void WordingPanel::carryOut(Result<> (WordingModel::*work)(const QModelIndex &))
{
    m_workspace.report((m_model.*work)(m_view->currentIndex()));
}

void WordingPanel::followCount()
{
    m_title->setText(tr("%n phrase(s) to reword", nullptr, m_model.openCount()));
    m_showIgnored->setText(tr("Show %n ignored", nullptr, m_model.ignoredCount()));
    m_showIgnored->setVisible(m_model.ignoredCount() > 0 || m_model.showsIgnored());
    m_title->setVisible(m_model.rowCount() > 0);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    // The rows are new; one stays where one was in the list.
    if (m_model.rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(std::min(m_row, m_model.rowCount() - 1), 0));
    followCurrent();
}

void WordingPanel::followCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const bool isIgnored = current.data(WordingModel::IsIgnoredRole).toBool();
    m_detail->setVisible(current.isValid());
    m_open->setEnabled(current.isValid());
    m_once->setEnabled(current.isValid() && !isIgnored);
    m_inReview->setEnabled(current.isValid() && !isIgnored);
    m_again->setEnabled(current.isValid() && isIgnored);
    if (!current.isValid())
        return;
    m_row = current.row();
    m_where->setText(current.data(WordingModel::ExcerptRole).toString());
    m_reason->setText(current.data(WordingModel::ReasonRole).toString());
    m_question->setText(current.data(WordingModel::QuestionRole).toString());
}

} // namespace debrief
