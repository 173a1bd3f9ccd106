// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QUrl;

namespace debrief {

/// Says where an export went, and opens it.
class ExportBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// Opens files and folders in the desktop's program for them. Tests replace it.
    std::function<void(const QUrl &)> opener;

    void showSaved(const QString &path, const QString &remark);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QString &path) const;

    QString m_path;
    QLabel *m_text;
};

} // namespace debrief
