"""Settings: one row per option, made from the options' own data."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from lrdesk.gui.parts import ChoiceBox, label, panel
from lrdesk.study.settings import OPTIONS, Option, SettingError, Settings


class SettingsScreen(QScrollArea):
    """All settings; each takes effect, and is kept, as soon as it is changed."""

    failed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(34, 26, 34, 26)
        layout.setSpacing(18)
        layout.addWidget(label("Settings", "title"))
        card, inside = panel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(18)
        grid.setColumnStretch(0, 1)
        inside.addLayout(grid)
        for row, option in enumerate(OPTIONS.values()):
            words = QVBoxLayout()
            words.setSpacing(2)
            name, control = label(option.label, "panel-title"), self._control(option)
            name.setBuddy(control)  # what a screen reader calls a combo box on Linux
            words.addWidget(name)
            words.addWidget(label(option.help, "small", wrap=True))
            grid.addLayout(words, row, 0)
            grid.addWidget(control, row, 1)
        layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(page)

    def _control(self, option: Option) -> QWidget:
        control = self._choice(option) if option.choices else self._number(option)
        control.setAccessibleName(option.label)
        control.setAccessibleDescription(option.help)
        control.setMinimumSize(220, 34)
        return control

    def _choice(self, option: Option) -> ChoiceBox:
        control = ChoiceBox(option.label, [(text, value) for value, text in option.choices])
        control.show_choice(self._settings[option.key])
        control.currentIndexChanged.connect(lambda index: self._keep(option, control.itemData(index)))
        return control

    def _number(self, option: Option) -> QSpinBox:
        control = QSpinBox()
        control.setButtonSymbols(QSpinBox.ButtonSymbols.PlusMinus)
        control.setRange(option.low, option.high)
        control.setValue(self._settings.number(option.key))
        control.valueChanged.connect(lambda value: self._keep(option, value))
        return control

    def _keep(self, option: Option, value: int | str) -> None:
        try:
            self._settings[option.key] = value
        except SettingError as error:
            self.failed.emit(str(error))
