#include "ui/window/help_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/navigation.h"

namespace herleid {

namespace {

constexpr int leastWidth = 280;
constexpr int firstWidth = 400;      // some sixty letters a line; chosen
constexpr int leastBeside = 1000;    // what the pages need beside the help; chosen
constexpr double lineHeight = 135;   // percent; chosen

QString placeName(int place) {
    switch (place) {
        case Navigation::Data:
            return QStringLiteral("data");
        case Navigation::Market:
            return QStringLiteral("market");
        case Navigation::Value:
            return QStringLiteral("value");
        case Navigation::Quality:
            return QStringLiteral("quality");
        case Navigation::Objections:
            return QStringLiteral("objections");
        default:
            return QStringLiteral("start");
    }
}

QString pageStyle(const Tokens& tokens) {
    return QStringLiteral(
               "body, p, li { color: %1; line-height: %4%; }"
               "h1 { color: %1; font-size: x-large; margin-bottom: 8px; }"
               "h2 { color: %3; font-size: medium; margin-top: 16px; margin-bottom: 4px; }"
               "h3 { color: %1; font-size: medium; margin-top: 12px; margin-bottom: 0px; }"
               "p { margin-top: 4px; margin-bottom: 4px; } li { margin-bottom: 4px; }"
               "ul { margin-left: 0px; -qt-list-indent: 1; }"
               "a { color: %2; } h3 a { color: %1; }")
        .arg(tokens.text.name(), tokens.accent.name(), tokens.mutedText.name())
        .arg(lineHeight);
}

}  // namespace

HelpPanel::HelpPanel(Session& session, QWidget* parent)
    : QDockWidget(parent),
      m_session(session),
      m_pages(new QComboBox),
      m_back(new QToolButton),
      m_forward(new QToolButton),
      m_close(new QToolButton),
      m_search(new QLineEdit),
      m_notFound(new QLabel),
      m_browser(new QTextBrowser) {
    setObjectName("help");
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setTitleBarWidget(new QWidget);  // the head of the panel stands for it
    auto* contents = new QWidget;
    setPage(*contents);
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(space::two, space::one, space::two, space::one);
    layout->setSpacing(space::one);
    layout->addWidget(makeHead());
    layout->addWidget(m_search);
    layout->addWidget(m_notFound);
    layout->addWidget(m_browser, 1);
    contents->setMinimumWidth(leastWidth);
    setWidget(contents);
    m_search->setClearButtonEnabled(true);
    m_notFound->hide();
    setMuted(*m_notFound);
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setIndentWidth(space::two);
    m_browser->setFrameShape(QFrame::NoFrame);
    connect(m_pages, &QComboBox::activated, this, [this](int index) { open(pages().at(index)); });
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpPanel::turned);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text()); });
    connect(m_search, &QLineEdit::textEdited, m_notFound, &QWidget::hide);
    hide();
    open(pages().front());
    m_browser->clearHistory();
    retranslate();
    applyTheme();
}

QWidget* HelpPanel::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    for (QToolButton* button : {m_back, m_forward, m_close}) {
        button->setProperty("flat", true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_close);
    return head;
}

const QStringList& HelpPanel::pages() {
    static const QStringList names{"start", "data", "market", "value", "quality", "objections", "glossary"};
    return names;
}

QString HelpPanel::page() const { return QFileInfo(m_browser->source().path()).baseName(); }

void HelpPanel::open(const QString& page) {
    m_browser->setSource(QUrl(QStringLiteral("qrc:/help/%1/%2.html").arg(m_session.format().language(), page)));
}

// The browser has not taken over the page yet when it tells of it.
void HelpPanel::turned(const QUrl& url) {
    m_pages->setCurrentIndex(static_cast<int>(pages().indexOf(QFileInfo(url.path()).baseName())));
    m_notFound->hide();
}

bool HelpPanel::hasRoom() const {
    const auto* window = qobject_cast<const QMainWindow*>(parentWidget());
    return window != nullptr && window->width() >= leastBeside + leastWidth;
}

void HelpPanel::show(int place) {
    if (!isVisible()) {
        m_former = QApplication::focusWidget();
        const int width = m_session.preferences().helpWidth(firstWidth);
        auto* window = qobject_cast<QMainWindow*>(parentWidget());
        setFloating(!hasRoom());
        if (isFloating() && window != nullptr) {
            resize(width, std::max(leastWidth, window->height() - 2 * space::four));
            move(window->geometry().topRight() - QPoint(width + space::two, -space::four));
        }
        QDockWidget::show();
        if (!isFloating() && window != nullptr)
            window->resizeDocks({this}, {std::min(width, window->width() - leastBeside)}, Qt::Horizontal);
    }
    if (page() != placeName(place)) open(placeName(place));
    if (isFloating()) activateWindow();
    m_browser->setFocus();
}

bool HelpPanel::find(const QString& text) {
    if (text.isEmpty()) return false;
    bool isFound = m_browser->find(text);
    if (!isFound) {
        const QTextCursor before = m_browser->textCursor();
        m_browser->moveCursor(QTextCursor::Start);
        isFound = m_browser->find(text);
        if (!isFound) m_browser->setTextCursor(before);
    }
    m_notFound->setText(tr("“%1” is not on this page.").arg(text));
    m_notFound->setVisible(!isFound);
    return isFound;
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QDockWidget::keyPressEvent(event);
}

void HelpPanel::closeEvent(QCloseEvent* event) {
    m_session.setHelpWidth(width());
    QDockWidget::closeEvent(event);
    if (m_former != nullptr && m_former->isVisible()) m_former->setFocus();
}

void HelpPanel::hideEvent(QHideEvent* event) {
    m_search->clear();
    m_notFound->hide();
    QDockWidget::hideEvent(event);
}

void HelpPanel::retranslate() {
    const QString names[] = {tr("Getting started"), tr("Data"),       tr("Market"),  tr("Value"),
                             tr("Quality"),         tr("Objections"), tr("Glossary")};
    const QSignalBlocker quiet(m_pages);
    m_pages->clear();
    for (const QString& name : names) m_pages->addItem(name);
    m_pages->setAccessibleName(tr("Page of the help"));
    const std::pair<QToolButton*, QString> buttons[] = {
        {m_back, tr("Back")}, {m_forward, tr("Forward")}, {m_close, tr("Close the help (Esc)")}};
    for (const auto& [button, name] : buttons) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    setWindowTitle(tr("Help"));
    setAccessibleName(tr("Help"));
    m_search->setPlaceholderText(tr("Search on this page"));
    m_search->setAccessibleName(tr("Search on this page"));
    m_browser->setAccessibleName(tr("Text of the help"));
    const QString current = page();
    if (!m_browser->source().path().startsWith(QStringLiteral("/help/") + m_session.format().language())) {
        open(current);
        m_browser->clearHistory();  // the pages before are in the other language
    }
    turned(m_browser->source());
}

void HelpPanel::applyTheme() {
    m_back->setIcon(Theme::icon("back"));
    m_forward->setIcon(Theme::icon("forward"));
    m_close->setIcon(Theme::icon("close"));
    m_browser->document()->setDefaultStyleSheet(pageStyle(Theme::tokens()));
    const int at = m_browser->verticalScrollBar()->value();
    m_browser->reload();
    m_browser->verticalScrollBar()->setValue(at);
}

}  // namespace herleid
