// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/meeting/reviewfields.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace debrief {

class Workspace;
class ZoneBox;

/// What the organisation knows of the incident, and where the review stands.
class IncidentForm final : public Card
{
    Q_OBJECT

public:
    explicit IncidentForm(Workspace &workspace, QWidget *parent = nullptr);
    ~IncidentForm() override;

    void focusFirst();

private:
    using Read = std::function<QString(const Review &)>;
    using Write = std::function<Result<>(Review &, const QString &)>;

    void setSession(ReviewSession *session);
    void addIncident();
    void addReview();
    void addMeeting(int row, int column);
    void followState(const Review &review);
    QLineEdit *addLine(int row, int column, int span, const QString &name, const QString &title,
                       const QString &undoText, Read read, Write write);
    QPlainTextEdit *addText(int row, const QString &name, const QString &title, const QString &hint,
                            const QString &undoText, Read read, Write write);
    void addCombo(QComboBox *combo, int row, int column, const QString &name, const QString &title,
                  const QString &undoText, Read read, Write write);
    /// The input with its label above and its problem below.
    QLabel *place(QWidget *input, int row, int column, int span, const QString &name, const QString &title);

    Workspace &m_workspace;
    ReviewFields *m_fields;
    QGridLayout *m_grid;
    QLineEdit *m_title = nullptr;
    QComboBox *m_severity = nullptr;
    QCheckBox *m_hasMeeting = nullptr;
    QDateTimeEdit *m_meeting = nullptr;
    QLabel *m_approverAdvice = nullptr;
};

} // namespace debrief
