# Installing Debian's packages, for the scripts beside it; sourced, not run.

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    echo "Installing packages needs root or sudo without a password."
    return 1
  fi
}

refresh_package_lists() {
  local attempt
  for attempt in 1 2 3; do
    as_root apt-get update -qq && return 0
    echo "apt-get update failed (attempt $attempt of 3)."
    sleep $((attempt * 5))
  done
  return 1
}

install_package() {
  command -v apt-get >/dev/null || { echo "No apt-get here to install $1 with."; return 1; }
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1"
}
