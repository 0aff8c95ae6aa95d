#include "model/facts/progress.h"

namespace herleid {

namespace {

class SilentProgress final : public Progress {
public:
    void report(double, std::string_view) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

}  // namespace

Progress& Progress::none() {
    static SilentProgress silent;
    return silent;
}

}  // namespace herleid
