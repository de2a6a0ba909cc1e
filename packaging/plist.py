"""What the Info.plist of the macOS app says beside what PyInstaller writes: its version, and the decks it opens."""

from typing import Any, Final

from project import APP_ID, DECK_ENDING, DECK_TYPE, TITLE, VERSION

DECK_UTI: Final = f"{APP_ID}.deck"

INFO: Final[dict[str, Any]] = {
    "CFBundleName": TITLE,
    "CFBundleDisplayName": TITLE,
    "CFBundleShortVersionString": VERSION,
    "CFBundleVersion": VERSION,
    "LSMinimumSystemVersion": "14.0",  # what torch's wheels are built for
    "LSApplicationCategoryType": "public.app-category.education",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "MIT licence",
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": f"{TITLE} deck",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [DECK_UTI],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": DECK_UTI,
            "UTTypeDescription": f"{TITLE} deck",
            "UTTypeConformsTo": ["public.utf8-plain-text"],
            "UTTypeTagSpecification": {
                "public.filename-extension": [DECK_ENDING],
                "public.mime-type": [DECK_TYPE],
            },
        }
    ],
}
