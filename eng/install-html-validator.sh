#!/usr/bin/env bash
# Makes sure that the browser tests find the checker of HTML, in the version that eng/html-validator/package-lock.json names. npm is
# installed by apt-get when it is missing. Does nothing when all is there. Exit code 1, with the reason, when it can't.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/html-validator" || exit 1
. ../packages.sh

is_installed() { [ node_modules/.package-lock.json -nt package-lock.json ] && [ -f node_modules/html-validate/bin/html-validate.mjs ]; }

if is_installed; then
  echo "The checker of HTML is there."
  exit 0
fi
command -v npm >/dev/null || { refresh_package_lists && install_package npm; }
command -v npm >/dev/null || { echo "npm is missing and could not be installed (Debian: apt-get install npm)."; exit 1; }
for attempt in 1 2 3; do
  timeout 120 npm ci --ignore-scripts && exit 0
  echo "npm ci failed (attempt $attempt of 3)."
  sleep $((attempt * 5))
done
exit 1
