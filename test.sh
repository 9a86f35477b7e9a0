#!/usr/bin/env bash
# Everything that must pass: build without warnings, formatting, every test project. Needs the .NET 10 SDK and nothing else;
# what the browser tests need is installed where that is allowed. Ends with one line: "N passed, N failed".
# Test results are kept in artifacts/test-results, screenshots in artifacts/screenshots.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 2
exec </dev/null

# All damaged issues and the longest texts (docs/parsing.md, "Speed and toughness").
export GAZETTE_THOROUGH=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Packages, the SDK and the browser keep things in the home folder; some build machines give none that can be written.
if ! [ -w "${HOME:-/nonexistent}" ]; then
  HOME=$(mktemp -d) && export HOME
  trap 'rm -rf "$HOME"' EXIT
fi

readonly suite_limit=600 # seconds; the suite of the browser takes some four minutes, every other less than two, so a longer one hangs
readonly results=$PWD/artifacts/test-results
passed=0
failed=0
problems=()

step() { printf '\n== %s\n' "$*"; }

problem() {
  failed=$((failed + ${2:-1}))
  problems+=("$1")
}

finish() {
  if [ ${#problems[@]} -gt 0 ]; then
    step "Problems"
    printf '%s\n' "${problems[@]}"
  fi
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# The number in an attribute of the <Counters> element of a trx file, 0 when it isn't there.
counter() {
  local value
  value=$(grep -o '<Counters [^>]*' "$1" 2>/dev/null | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*' | head -n 1)
  echo "${value:-0}"
}

# A test that did not run counts as failed; so does a suite that crashed, hung, or ran nothing.
run_suite() {
  local name trx status total good
  name=$(basename "$1")
  trx=$results/$name.trx
  step "$name"
  timeout --kill-after=20 "$suite_limit" dotnet test "$1" --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results"
  status=$?
  total=$(counter "$trx" total)
  good=$(counter "$trx" passed)
  passed=$((passed + good))
  if [ "$total" -gt "$good" ]; then
    problem "$name: $((total - good)) of $total tests did not pass" $((total - good))
  elif [ "$total" -eq 0 ]; then
    problem "$name: no test ran (exit code $status)"
  elif [ "$status" -ne 0 ]; then
    problem "$name: the test run itself failed (exit code $status)"
  fi
}

command -v dotnet >/dev/null || {
  echo "The .NET 10 SDK is missing: no 'dotnet' on the path. See https://dotnet.microsoft.com/download."
  problem "no .NET SDK"
  finish
}
rm -rf "$results" && mkdir -p "$results"

step "Build"
# No build servers: they would outlive this script and keep its output open.
if ! dotnet build Gazette.sln --disable-build-servers -v quiet; then
  problem "the build failed"
  finish
fi

step "Formatting"
dotnet format whitespace . --folder --include src/ tests/ --exclude '**/Migrations/' --verify-no-changes ||
  problem "formatting: run 'dotnet format whitespace . --folder --include src/ tests/'"

step "Browser"
./eng/install-browser.sh || echo "The browser tests will fail; the reason stands above."
./eng/install-html-validator.sh || echo "The tests of the pages' HTML will fail; the reason stands above."

for project in tests/*.Tests; do
  run_suite "$project"
done
finish
