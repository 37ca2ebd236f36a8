#!/bin/sh
# Builds AssisterDesk.dmg on macOS 13 or later (Apple silicon). NOT RUN by the project so far: written
# after the same steps on Linux. Needs Python 3.11 from python.org and Xcode's command line tools.
#   installers/macos/build.sh [policy.pub]
#   SIGN_AS="Developer ID Application: ..." signs; NOTARY=<profile of notarytool> also notarises.
set -eu
cd "$(dirname "$0")/../.."
out=build/macos
app=$out/dist/AssisterDesk.app
mkdir -p "$out"

python3.11 -m venv "$out/tools"
py=$out/tools/bin/python
"$py" -m pip install --quiet --no-deps --require-hashes --only-binary :all: -r requirements.txt
QT_QPA_PLATFORM=offscreen "$py" -m installers.icon "$out/icon.png"
mkdir -p "$out/icon.iconset"
sips -z 256 256 "$out/icon.png" --out "$out/icon.iconset/icon_256x256.png" >/dev/null
iconutil -c icns -o "$out/icon.icns" "$out/icon.iconset"
ASSISTERDESK_ICON=$PWD/$out/icon.icns "$py" -m installers.freeze --out "$out" --python "$(command -v python3.11)" \
    ${1:+--policy-key "$1"}
"$py" -m installers.smoke "$out/assisterdesk/assisterdesk"
"$py" -m installers.sbom "$out"
cp -R "$out/assisterdesk/licences" "$app/Contents/Resources/"

if [ -n "${SIGN_AS:-}" ]; then
    # from the inside out: libraries first, the bundle last, each with the hardened runtime
    find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
        codesign --force --timestamp --options runtime --sign "$SIGN_AS" {} +
    codesign --force --timestamp --options runtime --sign "$SIGN_AS" \
        --entitlements installers/macos/entitlements.plist "$app"
    codesign --verify --deep --strict "$app"
fi
rm -f "$out/AssisterDesk.dmg"
hdiutil create -volname AssisterDesk -srcfolder "$app" -fs HFS+ -format UDZO "$out/AssisterDesk.dmg"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$out/AssisterDesk.dmg"
fi
if [ -n "${NOTARY:-}" ]; then
    xcrun notarytool submit "$out/AssisterDesk.dmg" --keychain-profile "$NOTARY" --wait
    xcrun stapler staple "$out/AssisterDesk.dmg"
    spctl --assess --type open --context context:primary-signature "$out/AssisterDesk.dmg"
fi
echo "$out/AssisterDesk.dmg"
