#pragma once

#include <QCoreApplication>
#include <QThreadPool>
#include <memory>

namespace herleid {

/// Shares a value whose end takes long – a hundred thousand sales, a fitted model: whoever lets go of it last, the window
/// does not wait, since another thread frees it. After the application has ended it is freed at once.
template <class T>
[[nodiscard]] std::shared_ptr<const T> freedAside(std::unique_ptr<const T> value) {
    return {value.release(), [](const T* last) {
                if (QCoreApplication::instance() == nullptr) delete last;
                else QThreadPool::globalInstance()->start([last] { delete last; });
            }};
}

}  // namespace herleid
