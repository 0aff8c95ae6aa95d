#include "model/reading/term_inputs.h"

#include <algorithm>

namespace herleid {

namespace {

class InputReader {
public:
    void operator()(const PolynomialBasis& b) { add(b.variable); }
    void operator()(const LevelsBasis& b) { m_inputs.levels.push_back(b.feature); }
    void operator()(const CellsBasis&) { m_inputs.readsPlace = true; }
    void operator()(const MonthBasis&) { m_inputs.readsTime = true; }
    void operator()(const SplineBasis& b) { add(b.variable); }
    void operator()(const StepsBasis& b) { add(b.variable); }
    void operator()(const TensorBasis& b) {
        (*this)(b.first);
        (*this)(b.second);
    }
    void operator()(const GroupedBasis& b) {
        std::visit([this](const auto& groups) { (*this)(groups); }, b.groups);
        (*this)(b.inner);
    }
    void operator()(const SlopeBasis& b) {
        (*this)(b.surface);
        add(b.variable);
    }
    [[nodiscard]] const TermInputs& inputs() const { return m_inputs; }

private:
    void add(const Variable& variable) {
        switch (variable.kind) {
            case VariableKind::X:
            case VariableKind::Y:
                m_inputs.readsPlace = true;
                return;
            case VariableKind::Time:
                m_inputs.readsTime = true;
                return;
            case VariableKind::Feature:
            case VariableKind::Age:
                m_inputs.numbers.push_back(variable);
                return;
        }
    }
    TermInputs m_inputs;
};

}  // namespace

bool TermInputs::readsAge(std::size_t feature) const {
    return std::any_of(numbers.begin(), numbers.end(), [feature](const Variable& variable) {
        return variable.kind == VariableKind::Age && variable.feature == feature;
    });
}

TermInputs inputsOf(const Basis& basis) {
    InputReader reader;
    std::visit([&reader](const auto& b) { reader(b); }, basis);
    return reader.inputs();
}

}  // namespace herleid
