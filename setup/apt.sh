#!/bin/sh
# Installs those of the named Debian packages that are missing. Without root it says what to install, and stops.
set -u

missing=
for package; do
    dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "These programs' packages are needed and this is no Debian:$missing" >&2
    exit 3
fi
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root='sudo -n'
else
    echo "Missing packages. As root, run once:" >&2
    echo "  apt-get install --no-install-recommends$missing" >&2
    exit 3
fi

install() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null >&2
}
echo "Installing:$missing" >&2
# The lists may be too old, and a mirror may fail once.
install || { $as_root apt-get update -q </dev/null >&2; install; } || {
    echo "These packages could not be installed:$missing" >&2
    exit 3
}
