// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/capturedrafts.h"

#include "session/reviewsession.h"
#include "storage/library.h"
#include "ui/workspace.h"

#include <QElapsedTimer>

namespace debrief {

namespace {

constexpr QLatin1StringView DraftPlace("capture");
/// Where storing a long text takes longer than a key may, it is spaced out, so that it never keeps a key waiting twice. A short one
/// that took long was kept waiting by others, and waiting longer would only lose more.
constexpr int HotPathMs = 8;
constexpr qsizetype LongText = 20'000;
constexpr int SlowPauseMs = 150;

} // namespace

CaptureDrafts::CaptureDrafts(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_store.setSingleShot(true);
    m_store.setInterval(0);
    connect(&m_store, &QTimer::timeout, this, &CaptureDrafts::store);
    connect(&m_workspace, &Workspace::sessionChanged, this, &CaptureDrafts::setSession);
    setSession();
}

CaptureDrafts::~CaptureDrafts()
{
    if (!m_isStored)
        store();
}

void CaptureDrafts::setSession()
{
    if (!m_isStored)
        store();
    m_store.stop();
    const ReviewSession *session = m_workspace.session();
    m_reviewId = session ? session->id() : ReviewId();
    m_text.clear();
    if (session) {
        auto stored = m_workspace.library().draft(m_reviewId, DraftPlace);
        if (stored)
            m_text = *stored;
        else
            m_workspace.report(stored.error());
    }
    m_isStored = true;
    emit reviewChanged();
}

void CaptureDrafts::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_isStored = false;
    if (!m_store.isActive())
        m_store.start();
    emit textChanged(text);
}

void CaptureDrafts::accept(const QString &line)
{
    emit remembered(line);
    setText({});
    m_store.stop();
    store();
}

void CaptureDrafts::store()
{
    if (m_reviewId.isNull())
        return;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto stored = m_workspace.library().setDraft(m_reviewId, DraftPlace, m_text);
    m_isStored = true;
    if (!stored)
        emit storingFailed(stored.error());
    const bool isSlow = m_text.size() > LongText && elapsed.elapsed() > HotPathMs;
    m_store.setInterval(isSlow ? SlowPauseMs : 0);
}

} // namespace debrief
