"""Questions in a box of their own: about a database that cannot be used, and before what cannot simply be undone."""

from PySide6.QtWidgets import QMessageBox, QWidget

from lrdesk.words import tr


def offer_restore(problem: str, name: str) -> bool:
    """Tell what is wrong with the database and return whether the learner wants this backup in its place."""
    box = QMessageBox(QMessageBox.Icon.Warning, "LR Desk", problem)
    told = tr("A sound backup, {name}, can take its place; the damaged file, with what was answered since, is kept.")
    box.setInformativeText(told.format(name=name))
    restore = box.addButton(tr("Restore the backup"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is restore


def refuse_to_open(problem: str) -> None:
    """Tell why the app cannot open."""
    QMessageBox.critical(None, "LR Desk", problem)


def confirm(parent: QWidget, question: str, told: str, yes: str) -> bool:
    """Ask before something is done, saying what follows; return whether the learner pressed the button `yes`."""
    box = QMessageBox(QMessageBox.Icon.Question, "LR Desk", question, parent=parent)
    box.setInformativeText(told)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is agreed
