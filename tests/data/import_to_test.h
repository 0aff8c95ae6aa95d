#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "tests/data/project_in_folder.h"

namespace herleid {

inline const std::string plainMapping =
    "{'id':'id','sale_date':{'column':'date','format':'%d-%m-%Y'},'price':'price','x':'x','y':'y',"
    "'crs':'EPSG:28992','decimal':',','thousands':'.','separator':';',"
    "'features':[{'column':'area','name':'floor_area'},{'column':'kind','name':'type'},"
    "{'column':'care','name':'maintenance'},{'column':'lift','name':'lift'}]}";
inline const std::string plainHeader = "id;date;price;x;y;area;kind;care;lift\n";

/// JSON with the quotes that C++ has not.
inline Mapping mappingOf(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return parseMapping(text, "map.json").value();
}

/// A project with the bundled WOZ catalogue, and imports of CSV text into it.
class ImportToTest {
protected:
    void begin() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
    }
    void end() {
        m_project.reset();
        m_folder.reset();
    }
    Result<ImportReport> import(const std::string& text, std::optional<Mapping> mapping = {}) {
        if (!mapping) mapping = mappingOf(plainMapping);
        return importFile(*m_project, {m_folder->write("in.csv", text), ImportKind::Sales, mapping, {}},
                          Progress::none());
    }
    [[nodiscard]] std::string fact(const Facts& facts, const char* name) const {
        const auto& catalogue = *m_project->catalogue();
        const auto feature = *catalogue.find(name);
        return plainText(catalogue[feature], facts[feature]);
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

}  // namespace herleid
