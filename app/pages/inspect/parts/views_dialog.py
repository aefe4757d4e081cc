"""Which cameras look at each part of a product."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.part_view import MOST_VIEWS
from app.domain.product import Product
from app.domain.product_views import FurtherView, ProductViews
from app.domain.source_choice import SourceChoice
from app.pages.inspect.parts.view_row import Ask, ViewRow
from app.sources.catalogue import Catalogue
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

WIDTH = 720


class ViewsDialog(LockableDialog):
    """`views` and `first_choice` hold what was chosen once the dialog was accepted; they hold from the next run on."""

    def __init__(
        self,
        appearance: Appearance,
        catalogue: Catalogue,
        ask: Ask,
        product: Product,
        offered: Sequence[Product],
        views: ProductViews,
        kept_source: Callable[[Product], SourceChoice | None],
        parent: QWidget | None = None,
    ) -> None:
        """`offered`: as which further views can be judged. `kept_source`: where the pictures of a product came from last."""
        super().__init__(parent)
        self._appearance = appearance
        self._catalogue = catalogue
        self._ask = ask
        self._product = product
        self._offered = offered
        self._kept_source = kept_source
        self.views = views
        self.first_choice = kept_source(product)
        self.rows: list[ViewRow] = []
        self.setWindowTitle(self.tr("Several cameras"))
        self.setFixedWidth(scaled(WIDTH))
        self.add_button = action_button(appearance, self.tr("Add a camera"), "plus", big=True)
        self.problem = text_label("", tone="danger", wrap=True)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.save_button = action_button(appearance, self.tr("Save"), role="primary", big=True)
        for button in (self.add_button, self.cancel_button):
            button.setAutoDefault(False)
        self.save_button.setDefault(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        title = heading(
            self.tr("Cameras of each part of {product}").format(product=product.name), SIZE_TITLE, wrap=True
        )
        title.setWordWrap(True)
        hint = self.tr(
            "Up to four cameras look at the same part; one verdict, the worst, counts. What a camera sees from another side may be "
            "another product of the model, with its own images and limit. All are cameras with a trigger, or all are folders, "
            "whose first pictures show the first part."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(title)
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addSpacing(GRID)
        layout.addLayout(self._list)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(buttons)
        first = self._add([product], fixed=True)
        first.name.setText(views.first or self.tr("View 1"))
        first.show_choice(self.first_choice)
        for view in views.further:
            row = self._add(offered)
            row.name.setText(view.name)
            row.choose_product(view.product_id)
            row.show_choice(catalogue.from_text(view.source) if view.source else None)
        self.add_button.clicked.connect(self.add_view)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self._show_numbers()

    @Slot()
    def add_view(self) -> None:
        """One more camera, judged as the product itself until a person says otherwise."""
        row = self._add(self._offered)
        row.choose_product(self._product.id)
        row.name.setText(self.tr("View {number}").format(number=len(self.rows)))
        self._show_numbers()
        row.name.setFocus()
        row.name.selectAll()

    def _add(self, products: Sequence[Product], *, fixed: bool = False) -> ViewRow:
        row = ViewRow(self._appearance, self._catalogue.kinds, self._ask, products, self._kept_source, fixed)
        row.removed.connect(lambda: self._remove(row))
        row.changed.connect(lambda: self._say(""))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: ViewRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._say("")
        self._show_numbers()
        self.add_button.setFocus()

    def _show_numbers(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.show_number(number)
        self.add_button.setEnabled(len(self.rows) < MOST_VIEWS)
        self.problem.setVisible(bool(self.problem.text()))
        # Once the new row has its style, and with it its height.
        QTimer.singleShot(0, self._fit_height)

    @Slot()
    def _fit_height(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        QTimer.singleShot(0, self._fit_height)

    def _flaw(self) -> tuple[str, QWidget] | None:
        names: set[str] = set()
        for number, row in enumerate(self.rows, 1):
            name = row.name.text().strip()
            if len(self.rows) == 1:
                return None
            if not name or name.casefold() in names:
                text = self.tr("Give view {number} a name of its own: it is told with each part.")
                return text.format(number=number), row.name
            if not row.product_id:
                text = self.tr("Choose as which product view {number} is judged.")
                return text.format(number=number), row.product
            if row.choice is None:
                text = self.tr("Choose where the pictures of “{name}” come from.")
                return text.format(name=name), row.choose_button
            if number > 1 and (not row.choice.may_be_kept or self._catalogue.to_text(row.choice) is None):
                text = self.tr("The address of “{name}” holds a password or cannot be kept. Choose another source.")
                return text.format(name=name), row.choose_button
            names.add(name.casefold())
        return None

    @Slot()
    def _on_save(self) -> None:
        flaw = self._flaw()
        if flaw is not None:
            self._say(flaw[0])
            flaw[1].setFocus()
            return
        first, *further = self.rows
        self.first_choice = first.choice
        self.views = ProductViews(
            first.name.text().strip(),
            tuple(
                FurtherView(row.name.text().strip(), row.product_id, self._catalogue.to_text(row.choice) or "")
                for row in further
                if row.choice is not None
            ),
        )
        self.accept()
