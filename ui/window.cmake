# herleid_ui: the window. Sources by folder; the translations and icons become part of the library.
set(window_sources
  dialogs/algorithm_dialog.cpp
  dialogs/dialog_frame.cpp
  dialogs/documents_dialog.cpp
  dialogs/dossier_dialog.cpp
  dialogs/fact_dialog.cpp
  dialogs/file_field.cpp
  dialogs/fit_dialog.cpp
  dialogs/freeze_dialog.cpp
  dialogs/import_columns_step.cpp
  dialogs/import_file_step.cpp
  dialogs/import_preview_step.cpp
  dialogs/import_result_step.cpp
  dialogs/import_sample.cpp
  dialogs/import_wizard.cpp
  dialogs/map_background_dialog.cpp
  dialogs/new_objection_dialog.cpp
  dialogs/new_project_dialog.cpp
  dialogs/norms_dialog.cpp
  dialogs/predictions_dialog.cpp
  dialogs/reading_words.cpp
  dialogs/screening_dialog.cpp
  dialogs/shortcuts_dialog.cpp
  dialogs/undo_import_dialog.cpp
  dialogs/value_all_dialog.cpp
  pages/data/filter_line.cpp
  pages/data/findings_reader.cpp
  pages/data/findings_tab.cpp
  pages/data/log_model.cpp
  pages/data/log_reader.cpp
  pages/data/log_tab.cpp
  pages/data/overview_tab.cpp
  pages/data/row_columns.cpp
  pages/data/rows_model.cpp
  pages/data/rows_view.cpp
  pages/data/sale_decision_panel.cpp
  pages/data/sales_tab.cpp
  pages/data_page.cpp
  pages/date_edit.cpp
  pages/facts_tab.cpp
  pages/market/comparison_table.cpp
  pages/market/diagnostics_tab.cpp
  pages/market/effect_plot.cpp
  pages/market/effects_tab.cpp
  pages/market/index_plot.cpp
  pages/market/index_tab.cpp
  pages/market/land_plot.cpp
  pages/market/land_tab.cpp
  pages/market/location_tab.cpp
  pages/market/model_figures.cpp
  pages/market/reading_tables.cpp
  pages/market/reading_words.cpp
  pages/market/residual_plots.cpp
  pages/market/version_comparison.cpp
  pages/market/versions_tab.cpp
  pages/inspect_page.cpp
  pages/market_page.cpp
  pages/objections/case_header.cpp
  pages/objections/case_list.cpp
  pages/objections/case_panel.cpp
  pages/objections/decision_panel.cpp
  pages/objections/disclosures_tab.cpp
  pages/objections/grounds_panel.cpp
  pages/objections/objection_statistics_tab.cpp
  pages/objections_page.cpp
  pages/quality/municipalities_tab.cpp
  pages/quality/change_sums_model.cpp
  pages/quality/change_sums_view.cpp
  pages/quality/year_change_figures.cpp
  pages/quality/waiting_panel.cpp
  pages/quality/year_change_tab.cpp
  pages/objections/matrix_check_view.cpp
  pages/objections/matrix_sheet_model.cpp
  pages/quality/quality_plots.cpp
  pages/quality/quality_tables.cpp
  pages/quality/rivals_tab.cpp
  pages/quality/sale_list_tab.cpp
  pages/quality_page.cpp
  pages/start_page.cpp
  pages/valuation/change_words.cpp
  pages/valuation/compare_panel.cpp
  pages/valuation/batch_bar.cpp
  pages/valuation/dwelling_finder.cpp
  pages/valuation/evidence_map.cpp
  pages/valuation/influence_tab.cpp
  pages/valuation/ledger_tab.cpp
  pages/valuation/map_words.cpp
  pages/valuation/matrix_tab.cpp
  pages/valuation/pair_tab.cpp
  pages/valuation/place_bar.cpp
  pages/valuation/portfolio_map.cpp
  pages/valuation/portfolio_view.cpp
  pages/valuation/ranking_tab.cpp
  pages/valuation/sale_panel.cpp
  pages/valuation/try_out_panel.cpp
  pages/valuation_header.cpp
  pages/valuation_page.cpp
  pages/value_place.cpp
  session/demo.cpp
  session/import_draft.cpp
  session/import_meaning.cpp
  session/job.cpp
  session/dossier_reader.cpp
  session/dwelling_search.cpp
  session/explanations.cpp
  session/latest_job.cpp
  session/map_reading.cpp
  session/market_reading.cpp
  session/model_reader.cpp
  session/objection_desk.cpp
  session/preferences.cpp
  session/quality_export.cpp
  session/quality_reader.cpp
  session/quality_reading.cpp
  session/rival_reader.cpp
  session/prepare_town.cpp
  session/session.cpp
  session/session_data.cpp
  session/document_writing.cpp
  session/session_documents.cpp
  session/session_dossier.cpp
  session/session_list.cpp
  session/valuation_comparison.cpp
  session/year_before.cpp
  session/year_change_reader.cpp
  session/valuation_reader.cpp
  session/work.cpp
  theme/diverging_scale.cpp
  theme/map_scale.cpp
  theme/style_sheet.cpp
  theme/theme.cpp
  theme/tokens.cpp
  widgets/committed_text.cpp
  widgets/copy_menu.cpp
  widgets/elided_label.cpp
  widgets/flow_layout.cpp
  widgets/fact_delegate.cpp
  widgets/fact_history_model.cpp
  widgets/fact_input.cpp
  widgets/facts_model.cpp
  widgets/figures_window.cpp
  widgets/grounds_model.cpp
  widgets/imports_model.cpp
  widgets/interval_bar.cpp
  widgets/interval_cell.cpp
  widgets/job_bar.cpp
  widgets/ledger_model.cpp
  widgets/ledger_view.cpp
  widgets/map_canvas.cpp
  widgets/map_legend.cpp
  widgets/map_marks.cpp
  widgets/map_scene.cpp
  widgets/map_tile_service.cpp
  widgets/map_view.cpp
  widgets/match_delegate.cpp
  widgets/matrix_foot.cpp
  widgets/matrix_model.cpp
  widgets/matrix_view.cpp
  widgets/message_bar.cpp
  widgets/models_model.cpp
  widgets/money_input.cpp
  widgets/objections_model.cpp
  widgets/parts_model.cpp
  widgets/picture_file.cpp
  widgets/plain_tips.cpp
  widgets/plot.cpp
  widgets/plot_data.cpp
  widgets/plot_drawing.cpp
  widgets/plot_style.cpp
  widgets/point_map.cpp
  widgets/point_map_choice.cpp
  widgets/problems_model.cpp
  widgets/ranking_model.cpp
  widgets/room.cpp
  widgets/scale_legend.cpp
  widgets/search_model.cpp
  widgets/shaded_map.cpp
  widgets/table_copy.cpp
  widgets/text_table.cpp
  widgets/tile_drawer.cpp
  widgets/tile_grid.cpp
  widgets/try_out_banner.cpp
  widgets/waterfall_chart.cpp
  window/commands.cpp
  window/help_panel.cpp
  window/main_window.cpp
  window/window_commands.cpp
  window/window_dialogs.cpp
  window/window_memory.cpp
  window/window_outcomes.cpp
  window/navigation.cpp
  window/undo_buttons.cpp
)
# Headers that moc and lupdate must see.
set(window_headers
  widgets/map_background.h
  session/decision_commands.h
  session/fact_command.h
  session/objection_commands.h
  session/try_out_command.h
)

add_library(herleid_ui STATIC ${window_sources} ${window_headers})
herleid_target(herleid_ui)
set_target_properties(herleid_ui PROPERTIES AUTOMOC ON)
target_compile_definitions(herleid_ui PRIVATE HERLEID_SOURCE_DEMO="${CMAKE_SOURCE_DIR}/resources/demo")
target_link_libraries(herleid_ui PUBLIC herleid_report herleid_data herleid_model
                      Qt6::Network Qt6::Widgets Qt6::Charts Qt6::PrintSupport Qt6::Svg)
herleid_precompile(herleid_ui <QAbstractTableModel> <QComboBox> <QHBoxLayout> <QLabel> <QLineEdit> <QPushButton> <QString> <QTableView>
                   <QUndoStack> <QVBoxLayout> <QWidget> <algorithm> <cmath> <filesystem> <functional> <map> <memory> <optional>
                   <string> <variant> <vector> ${CMAKE_SOURCE_DIR}/ui/session/session.h)

# The icons, drawn for this program.
set(icons add back check_dark check_light chevron chevron_up close copy data demo edit file fit forward help herleid
  import info market new next objection open pdf pin previous quality redo search theme undo value value_all warning
  zoom_all zoom_in zoom_out)
list(TRANSFORM icons PREPEND ${CMAKE_SOURCE_DIR}/resources/icons/)
list(TRANSFORM icons APPEND .svg)
qt_add_resources(herleid_ui herleid_icons PREFIX /icons BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${icons})

# The pages of the help, in both languages.
file(GLOB help_pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/help/*/*.html)
qt_add_resources(herleid_ui herleid_help PREFIX /help BASE ${CMAKE_SOURCE_DIR}/resources/help FILES ${help_pages})

# The Dutch of the window. `cmake --build … --target herleid_ui_lupdate` renews window_nl.ts from the code.
set(window_ts ${CMAKE_SOURCE_DIR}/resources/translations/window_nl.ts)
qt_add_lupdate(herleid_ui TS_FILES ${window_ts} OPTIONS -no-obsolete -locations none
               SOURCES ${window_sources} ${window_headers})
if(EXISTS ${window_ts})
  qt_add_lrelease(herleid_ui TS_FILES ${window_ts} QM_FILES_OUTPUT_VARIABLE window_qm)
  set_source_files_properties(${window_qm} PROPERTIES QT_RESOURCE_ALIAS window_nl.qm)
  qt_add_resources(herleid_ui herleid_window_translations PREFIX /translations FILES ${window_qm})
endif()
