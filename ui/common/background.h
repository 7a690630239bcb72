// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace zhiyin {

/// Runs `job()` away from the window's thread, for work that needs no session (making a book, rendering a page); `done`
/// gets what it returns on the window's thread, and only while `context` lives.
template <class Job, class Done> void inBackground(QObject *context, Job job, Done done)
{
    struct Parts {
        Job job;
        Done done;
    };
    auto parts = std::make_shared<Parts>(Parts{std::move(job), std::move(done)});
    QThreadPool::globalInstance()->start([parts, context = QPointer<QObject>(context)] {
        using Value = std::invoke_result_t<Job &>;
        auto value = std::make_shared<Value>(parts->job());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [parts, value, context] {
                if (context)
                    parts->done(std::move(*value));
            },
            Qt::QueuedConnection);
    });
}

} // namespace zhiyin
