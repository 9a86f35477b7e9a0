#!/usr/bin/env bash
# Makes sure that the browser tests find a Chromium and a Chinese font. Debian's packages where they can be installed, else
# Playwright's own download. Does nothing when both are there. Exit code 1, with the reason, when it can't.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. eng/packages.sh

has_browser() { [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || compgen -G "${HOME:-}/.cache/ms-playwright/chromium*" >/dev/null; }

has_font() {
  if command -v fc-list >/dev/null; then
    [ -n "$(fc-list :lang=zh-cn)" ]
  else
    compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' >/dev/null
  fi
}

# Ubuntu's "chromium" is only a pointer to a snap, which containers can't run: there Playwright's build is taken.
install_playwright_browser() {
  local driver node
  driver=$(compgen -G 'tests/Gazette.Browser.Tests/bin/*/net*/.playwright' | head -n 1)
  node=$(compgen -G "$driver/node/*/node" | head -n 1)
  [ -n "$node" ] || { echo "Playwright's driver is missing: build tests/Gazette.Browser.Tests first."; return 1; }
  timeout 300 "$node" "$driver/package/cli.js" install --with-deps chromium
}

if has_browser && has_font; then
  echo "Chromium and a Chinese font are there."
  exit 0
fi

refresh_package_lists
has_font || install_package fonts-noto-cjk || echo "No Chinese font: screenshots will show boxes."
has_browser || { install_package chromium && has_browser; } || install_playwright_browser
if ! has_browser; then
  echo "Chromium could not be installed. Install it by hand (Debian: apt-get install chromium fonts-noto-cjk)" \
    "or name one: CHROMIUM=/path/to/chromium ./test.sh"
  exit 1
fi
