#include "ui/pages/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int textWidth = 640;  // a line that reads well

QLabel* explanation() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    setMuted(*label);
    return label;
}

}  // namespace

StartPage::StartPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_text(new QLabel),
      m_town(new QPushButton),
      m_demo(new QPushButton),
      m_new(new QPushButton),
      m_open(new QPushButton),
      m_dossier(new QPushButton),
      m_townText(explanation()),
      m_demoText(explanation()),
      m_newText(explanation()),
      m_openText(explanation()),
      m_dossierText(explanation()),
      m_recentTitle(new QLabel),
      m_recent(new QListWidget) {
    setPage(*this);
    setFocusProxy(m_town);
    m_column = new QWidget;
    auto* column = m_column;
    column->setMaximumWidth(textWidth);
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::two);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_text, 1, 0, 1, 2);
    int row = 2;
    for (const auto& [button, text] :
         {std::pair{m_town, m_townText}, {m_demo, m_demoText}, {m_new, m_newText}, {m_open, m_openText}, {m_dossier, m_dossierText}}) {
        button->setMinimumWidth(176);
        grid->addWidget(button, row, 0);
        grid->addWidget(text, row, 1);
        ++row;
    }
    grid->addWidget(m_recentTitle, row, 0, 1, 2);
    grid->addWidget(m_recent, row + 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row + 1, 1);
    setFontScale(*m_title, fontScale::display, true);
    setFontScale(*m_recentTitle, fontScale::heading, true);
    m_text->setWordWrap(true);
    m_town->setProperty("primary", true);
    m_recent->setMinimumHeight(96);
    m_recent->setTextElideMode(Qt::ElideMiddle);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::four * 2, space::four, space::four, space::two);
    layout->addWidget(column, 1);
    layout->addStretch(0);
    connect(m_town, &QPushButton::clicked, this, &StartPage::townRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::ownFilesRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_dossier, &QPushButton::clicked, this, &StartPage::dossierRequested);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit recentRequested(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        emit recentRequested(item->data(Qt::UserRole).toString());
    });
    connect(&session, &Session::projectChanged, this, &StartPage::refresh);
    connect(&session, &Session::jobChanged, this, &StartPage::refresh);
    retranslate();
}

void StartPage::refresh() {
    for (QWidget* widget : {static_cast<QWidget*>(m_town), static_cast<QWidget*>(m_demo), static_cast<QWidget*>(m_new),
                            static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_recent)})
        widget->setEnabled(!m_session.isBusy());
    m_recent->clear();
    for (const QString& file : m_session.preferences().recentProjects()) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(info.completeBaseName() + QStringLiteral("  ·  ") +
                                         QDir::toNativeSeparators(info.absolutePath()));
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
        m_recent->addItem(item);
    }
    const bool has = m_recent->count() > 0;
    m_recent->setVisible(has);
    m_recentTitle->setVisible(has);
}

void StartPage::retranslate() {
    m_title->setText(tr("Values that can be traced back"));
    m_text->setText(
        tr("Herleid values dwellings from recorded sales and shows, for each of them, which facts made the "
           "value and with which sales it was compared. Every amount adds up."));
    m_town->setText(tr("Open Voorbeeldstad"));
    m_townText->setText(
        tr("A made-up Dutch municipality: 60,000 invented dwellings and 12,000 sales, imported from files with mistakes in "
           "them. The first time takes a minute or two."));
    m_demo->setText(tr("Open Lucas County"));
    m_demoText->setText(
        tr("25,357 real house sales from Lucas County, Ohio, in dollars."));
    m_new->setText(tr("Begin with your own files…"));
    m_newText->setText(tr("Makes a project file, then asks for the files with your sales and dwellings."));
    m_open->setText(tr("Open project…"));
    m_openText->setText(tr("A project is one file (GeoPackage); QGIS can open it too."));
    m_dossier->setText(tr("Verify a dossier…"));
    m_dossierText->setText(tr("Recomputes a value from the file that a municipality gave you. Needs no project."));
    m_recentTitle->setText(tr("Recent projects"));
    m_recent->setAccessibleName(tr("Recent projects"));
    refresh();
}

void StartPage::applyTheme() {
    m_column->setMaximumWidth(qRound(textWidth * Theme::textScale()));
    m_town->setIcon(Theme::iconOnAccent("demo"));
    m_demo->setIcon(Theme::icon("demo"));
    m_new->setIcon(Theme::icon("new"));
    m_open->setIcon(Theme::icon("open"));
    m_dossier->setIcon(Theme::icon("quality"));
}

}  // namespace herleid
