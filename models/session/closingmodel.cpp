// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/closingmodel.h"

#include <algorithm>

namespace debrief {

void ClosingModel::setSession(ReviewSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ReviewSession::changed, this, &ClosingModel::follow);
        connect(session, &QObject::destroyed, this, &ClosingModel::follow);
    }
    follow();
}

void ClosingModel::follow()
{
    const QList<ClosingFinding> found = m_session ? closingFindings(*m_session) : QList<ClosingFinding>();
    // The points are always the same ones: what is current stays so.
    if (found.size() != m_findings.size()) {
        beginResetModel();
        m_findings = found;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < found.size(); ++row) {
        if (found.at(row) == m_findings.at(row))
            continue;
        m_findings[row] = found.at(row);
        emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
}

const ClosingFinding *ClosingModel::findingAt(int row) const
{
    return row >= 0 && row < m_findings.size() ? &m_findings.at(row) : nullptr;
}

int ClosingModel::openPoints() const
{
    return static_cast<int>(
        std::ranges::count_if(m_findings, [](const ClosingFinding &finding) { return finding.count > 0; }));
}

int ClosingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant ClosingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClosingFinding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return closingText(finding);
    case CountRole: return finding.count;
    case TitlesRole: return finding.titles;
    default: return {};
    }
}

} // namespace debrief
