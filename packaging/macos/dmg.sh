#!/bin/sh
# Makes the .dmg of dist/LR Desk.app. With an identity of Apple's developer program it is signed, too, and notarised:
#   SIGN_AS         "Developer ID Application: …", as `security find-identity -v -p codesigning` lists it
#   NOTARY_PROFILE  what `xcrun notarytool store-credentials` was told to keep the Apple ID and its password under
# Without them the app is signed for this machine alone: whoever downloads it has to allow it in the system's settings.
set -eu
cd "$(dirname "$0")/../.."
version=$1
app="dist/LR Desk.app"
dmg="dist/LR-Desk-$version-macos-arm64.dmg"
entitlements=packaging/macos/entitlements.plist

if [ -n "${SIGN_AS:-}" ]; then
    # Libraries first, then what holds them: a seal covers what is inside.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "$SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$dmg"
hdiutil create -volname "LR Desk $version" -srcfolder "$folder" -fs HFS+ -format ULFO "$dmg"

if [ -n "${SIGN_AS:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$dmg"
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
fi
echo "$dmg"
