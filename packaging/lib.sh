# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Debrief authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts of this folder share: where the tools come from.
#
# Where the distribution's own packages have Qt 6.8 or newer, they are installed and used as they
# are ("native"). On an older Debian or Ubuntu the tools live in a Debian 13 tree in the cache folder
# ("tree"), entered with bubblewrap; the machine's own system gets only the two programs which make
# and enter it. A script says what it needs and is then run again where that is:
#
#     . "$(dirname "$(readlink -f "$0")")/lib.sh"
#     enter_with run test -- "$0" "$@"
#
# Settings, all optional, from the environment:
#   DEBRIEF_TOOLS    native or tree: overrides the choice
#   DEBRIEF_MIRROR   address of a Debian mirror, for machines whose apt knows none (Ubuntu)
#   CCACHE_DIR       compiler cache; the default is in the cache folder

# Raise it when the way a tree is made changes.
readonly tree_format=1
readonly tree_suite=trixie

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/debrief
readonly checkout cache

say() { printf 'debrief: %s\n' "$*" >&2; }

fail() {
    printf 'debrief: %s\n' "$@" >&2
    exit 1
}

# Runs a command with its output in a log; on failure shows the log's end and stops.
#     logged NAME WHAT COMMAND...
logged() {
    local log=$cache/log/$1.log what=$2
    shift 2
    mkdir -p "$cache/log"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 25 "$log" | sed 's/^/  | /' >&2
        fail "$what failed. The whole log: $log"
    fi
}

# Names of a package list, one a line.
package_list() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$checkout/packaging/packages/$1.txt"; }

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "This needs an administrator, and there is no sudo. Run as root, then try again:" "  $*"
    fi
}

host_install() {
    say "installing with apt: $*"
    # Asks for the password here, because the log takes what is printed later.
    ((EUID == 0)) || ! command -v sudo >/dev/null || sudo -v || fail "sudo is needed to install packages."
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y --no-install-recommends install "$@")
    if ! as_root "${apt[@]}" --dry-run >/dev/null 2>&1; then
        logged apt-update "apt-get update" as_root apt-get update
    fi
    # The list may be older than what the mirror still has, so one failure means: refresh and try again.
    if ! as_root "${apt[@]}" >/dev/null 2>&1 </dev/null; then
        logged apt-update "apt-get update" as_root apt-get update
        logged apt-install "apt-get install" as_root "${apt[@]}"
    fi
}

not_installed() {
    local name
    local -A have=()
    while read -r name; do have[$name]=1; done < <(
        # shellcheck disable=SC2016 # dpkg's own variables
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p'
    )
    for name; do [[ ${have[$name]-} ]] || echo "$name"; done
}

# --- native or tree -----------------------------------------------------------------------------

tools_kind() {
    if [[ ${DEBRIEF_TOOLS-} ]]; then
        echo "$DEBRIEF_TOOLS"
        return
    fi
    local ID='' VERSION_ID='' VERSION_CODENAME=''
    # shellcheck disable=SC1091
    . /etc/os-release
    if ! command -v apt-get >/dev/null; then
        echo native
    elif [[ $ID == debian ]]; then
        # Testing and unstable have no number.
        if [[ -n $VERSION_ID ]] && ((${VERSION_ID%%.*} < 13)); then echo tree; else echo native; fi
    elif [[ $ID == ubuntu ]]; then
        if dpkg --compare-versions "${VERSION_ID:-0}" lt 25.04; then echo tree; else echo native; fi
    else
        local version
        version=$(apt-cache policy qt6-base-dev | sed -n 's/^ *Candidate: //p')
        if dpkg --compare-versions "${version:-0}" ge 6.8; then echo native; else echo tree; fi
    fi
}

ensure_native() {
    local list names=() missing
    for list; do mapfile -t -O "${#names[@]}" names < <(package_list "$list"); done
    if command -v apt-get >/dev/null; then
        mapfile -t missing < <(not_installed "${names[@]}")
        ((${#missing[@]} == 0)) || host_install "${missing[@]}"
        return
    fi
    if ! command -v cmake >/dev/null || ! command -v qmake6 >/dev/null; then
        local distribution
        for distribution in fedora arch; do
            if grep -qiE "^ID(_LIKE)?=.*$distribution" /etc/os-release; then
                fail "Please install these packages, then try again:" "  $(package_list $distribution | xargs)"
            fi
        done
        fail "No apt here. Please install your distribution's packages for the following, then try again:" \
            "  $(package_list run | xargs)"
    fi
}

# --- the tree -----------------------------------------------------------------------------------

list_key() { package_list "$1" | sort | sha256sum | cut -c1-12; }

tree_path() {
    local key
    key=$({
        echo "$tree_format $tree_suite"
        package_list run | sort
    } | sha256sum)
    echo "$cache/tree-${key:0:12}"
}

# The lines of sources.list for the tree, from what the machine's own apt uses for Debian.
tree_sources() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    local label uri main='' security=''
    if [[ ${DEBRIEF_MIRROR-} ]]; then
        main=${DEBRIEF_MIRROR%/}
    else
        # shellcheck disable=SC2016 # apt-get's own variables
        while IFS='|' read -r label uri; do
            # A list of mirrors in a file, as on cloud images.
            if [[ $uri == mirror+file:* ]]; then
                uri=$(awk 'NF && !/^#/ { print $1; exit }' "${uri#mirror+file:}")
            fi
            [[ $uri =~ ^(https?|file): ]] || continue
            case $label in
                Debian) main=${main:-${uri%/}} ;;
                Debian-Security) security=${security:-${uri%/}} ;;
            esac
        done < <(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 'Identifier: Packages' |
            sed -n 's/^Debian|//p' | sort -u)
    fi
    [[ $main ]] || return 1
    echo "deb [signed-by=$keyring] $main $tree_suite main"
    echo "deb [signed-by=$keyring] $main $tree_suite-updates main"
    [[ -z $security ]] || echo "deb [signed-by=$keyring] $security $tree_suite-security main"
}

# apt's proxy settings, which the tree does not otherwise know of.
apt_proxy_options() {
    local proxy
    for proxy in http https; do
        apt-config dump --format '%f "%v";%n' "Acquire::$proxy::Proxy" | grep -v '""' || true
    done
}

# Runs a command as the tree's root: as root directly, else in a user namespace whose root is this
# user and whose other users are taken from /etc/subuid.
in_root_namespace() {
    if ((EUID == 0)); then
        "$@"
    else
        unshare --user --map-root-user --map-auto --mount-proc --pid --fork --kill-child -- "$@"
    fi
}

remove_tree() { in_root_namespace rm -rf --one-file-system "$1"; }

check_namespaces() {
    ((EUID != 0)) || return 0
    grep -q "^$(id -un):" /etc/subuid 2>/dev/null ||
        as_root usermod --add-subuids 100000-165535 --add-subgids 100000-165535 "$(id -un)"
    in_root_namespace true 2>/dev/null ||
        fail "This system does not let ordinary users make user namespaces, which the Debian 13 tree needs." \
            "Allow it (sysctl kernel.unprivileged_userns_clone=1, or kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu 24.04), or run as root."
}

host_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    command -v flock >/dev/null || missing+=(util-linux)
    ((EUID == 0)) || command -v newuidmap >/dev/null || missing+=(uidmap)
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
    ((${#missing[@]} == 0)) || host_install "${missing[@]}"
}

make_tree() {
    local tree=$1 new sources option
    host_tools
    check_namespaces
    if ! sources=$(tree_sources); then
        logged apt-update "apt-get update" as_root apt-get update
        sources=$(tree_sources) || fail "This machine's apt knows no Debian mirror." \
            "Set DEBRIEF_MIRROR to the address of one, the way it stands in a Debian sources.list, and try again."
    fi
    mapfile -t sources <<<"$sources"
    # shellcheck disable=SC2016 # the shell that mmdebstrap starts expands $1
    local options=(
        --mode=root --variant=apt --include="$(package_list run | paste -sd,)"
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "3"'
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --customize-hook='mkdir -p "$1/usr/local/share/fonts/host" "$1/var/lib/debrief"'
        --customize-hook='rm -f "$1/etc/resolv.conf"; for f in resolv.conf hosts machine-id; do : >>"$1/etc/$f"; done'
    )
    while read -r option; do [[ -z $option ]] || options+=(--aptopt="$option"); done < <(apt_proxy_options)

    say "making a Debian 13 tree with compiler, Qt and KDE Frameworks, once (about two minutes, 1.4 GB)"
    new=$(mktemp -d "$cache/new-tree.XXXXXX")
    chmod 755 "$new"
    # shellcheck disable=SC2064 # the path of now
    trap "say 'removing the unfinished tree'; remove_tree '$new'" EXIT
    logged tree "Making the tree" in_root_namespace mmdebstrap "${options[@]}" "$tree_suite" "$new" "${sources[@]}"
    mv "$new" "$tree"
    trap - EXIT

    # Trees of older package lists that nobody has entered for a while.
    local old
    for old in "$cache"/tree-*/; do
        old=${old%/}
        if [[ $old != "$tree" && -n $(find "$old.used" -mtime +14 2>/dev/null) ]]; then
            remove_tree "$old" && rm -f "$old.used"
        fi
    done
}

# Installs further lists into the tree with the tree's own apt.
extend_tree() {
    local tree=$1 list names=() sources apt
    shift
    for list; do mapfile -t -O "${#names[@]}" names < <(package_list "$list"); done
    host_tools
    check_namespaces
    say "adding the tools of: $*"
    # The mirror may have moved since the tree was made.
    if sources=$(tree_sources); then echo "$sources" >"$tree/etc/apt/sources.list"; fi
    apt=(bwrap --bind "$tree" / --dev-bind /dev /dev --proc /proc --perms 1777 --tmpfs /tmp --tmpfs /run
        --ro-bind "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf
        --setenv PATH /usr/sbin:/usr/bin --setenv LC_ALL C.UTF-8 --setenv DEBIAN_FRONTEND noninteractive
        apt-get -y -o APT::Install-Recommends=false -o Acquire::Retries=3 -o Dpkg::Options::=--force-unsafe-io)
    logged tree-update "apt-get update in the tree" in_root_namespace "${apt[@]}" update
    logged tree-install "apt-get install in the tree" in_root_namespace "${apt[@]}" install "${names[@]}"
    rm -rf "$tree"/var/cache/apt/archives/*.deb
    for list; do : >"$tree/var/lib/debrief/$list-$(list_key "$list")"; done
}

missing_lists() {
    local tree=$1 list
    shift
    for list; do
        [[ $list == run || -e $tree/var/lib/debrief/$list-$(list_key "$list") ]] || echo "$list"
    done
}

ensure_tree() {
    local tree=$1 missing
    shift
    if [[ -d $tree ]] && command -v bwrap >/dev/null; then
        mapfile -t missing < <(missing_lists "$tree" "$@")
        ((${#missing[@]} == 0)) && return
    fi
    mkdir -p "$cache"
    (
        flock -n 9 || {
            say "waiting for another clone that is making the same tree"
            flock 9
        }
        host_tools
        [[ -d $tree ]] || make_tree "$tree"
        mapfile -t missing < <(missing_lists "$tree" "$@")
        ((${#missing[@]} == 0)) || extend_tree "$tree" "${missing[@]}"
    ) 9>"$cache/tree.lock"
}

# A locale that the machine has and the tree has not is compiled into the cache folder, so that the
# program speaks the user's language there too.
tree_locales() {
    local tree=$1 name value
    case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
        '' | C | POSIX)
            # Qt wants UTF-8.
            if [[ ${LC_ALL-} ]]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
            ;;
    esac
    for name in LC_ALL LANG LC_CTYPE LC_MESSAGES LC_TIME LC_NUMERIC LC_COLLATE LC_PAPER; do
        value=${!name-}
        case $value in
            '' | C | POSIX | C.*) continue ;;
        esac
        export LOCPATH=$cache/locale
        [[ -d $LOCPATH/$value ]] && continue
        mkdir -p "$LOCPATH"
        if [[ ! $value =~ ^[a-z]{2,3}(_[A-Z]{2})?\.[A-Za-z0-9-]+$ ]] ||
            ! bwrap --ro-bind "$tree" / --bind "$LOCPATH" /mnt --dev /dev \
                localedef -i "${value%%.*}" -f "${value##*.}" "/mnt/$value" >/dev/null 2>&1; then
            export "$name=C.UTF-8"
        fi
    done
}

host_time_zone() {
    local zone
    zone=$(readlink -f /etc/localtime 2>/dev/null) || true
    case $zone in
        */zoneinfo/*) echo "${zone##*/zoneinfo/}" ;;
        *) cat /etc/timezone 2>/dev/null || echo UTC ;;
    esac
}

# Replaces this process by a command in the tree. Every path of a user's file is the same inside as
# outside; the system folders are the tree's, read-only.
exec_in_tree() {
    local tree=$1 folder
    shift
    : >"$tree.used"
    tree_locales "$tree"
    local arguments=(
        --tmpfs / --ro-bind "$tree/usr" /usr --ro-bind "$tree/etc" /etc --ro-bind "$tree/var" /var
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys
    )
    for folder in /*/; do
        folder=${folder%/}
        case $folder in
            /bin | /sbin | /usr | /lib | /lib32 | /lib64 | /libx32 | /etc | /var | /proc | /dev | /sys | /boot | '/lost+found') ;;
            *)
                if [[ -L $folder ]]; then
                    arguments+=(--symlink "$(readlink "$folder")" "$folder")
                else
                    arguments+=(--bind-try "$folder" "$folder")
                fi
                ;;
        esac
    done
    arguments+=(--bind-try /var/tmp /var/tmp)
    for folder in passwd group hosts machine-id resolv.conf; do
        if [[ -e /etc/$folder && -e $tree/etc/$folder ]]; then
            arguments+=(--ro-bind "$(readlink -f "/etc/$folder")" "/etc/$folder")
        fi
    done
    # Pictures that tests compare must not depend on the machine's fonts.
    if [[ ${enter_host_fonts-} && -d /usr/share/fonts ]]; then
        arguments+=(--ro-bind /usr/share/fonts /usr/local/share/fonts/host)
    fi
    for folder in LD_LIBRARY_PATH LD_PRELOAD PYTHONPATH PYTHONHOME PKG_CONFIG_PATH CMAKE_PREFIX_PATH \
        QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML2_IMPORT_PATH CC CXX CPPFLAGS CFLAGS CXXFLAGS LDFLAGS; do
        arguments+=(--unsetenv "$folder")
    done
    arguments+=(
        --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin
        --setenv TZ "${TZ:-$(host_time_zone)}"
        --setenv DEBRIEF_INSIDE "$tree"
        --die-with-parent --chdir "$PWD"
    )
    exec bwrap "${arguments[@]}" -- "$@"
}

# --- what the scripts call ----------------------------------------------------------------------

# The same object files for every clone: paths count from the checkout.
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache}
export CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_ctime,include_file_mtime

# Returns when the tools of the lists can be used here; else runs the command where they can.
#     enter_with LIST... -- COMMAND...
enter_with() {
    local lists=() missing tree
    while [[ $1 != -- ]]; do
        lists+=("$1")
        shift
    done
    shift
    if [[ ${DEBRIEF_INSIDE-} == /* ]]; then
        mapfile -t missing < <(missing_lists "$DEBRIEF_INSIDE" "${lists[@]}")
        ((${#missing[@]} == 0)) ||
            fail "The tree has not got the tools of: ${missing[*]}. Run this once outside packaging/shell."
    elif [[ $(tools_kind) == native ]]; then
        ensure_native "${lists[@]}"
    else
        tree=$(tree_path)
        ensure_tree "$tree" "${lists[@]}"
        exec_in_tree "$tree" "$@"
    fi
}

# --- building -----------------------------------------------------------------------------------

# Builds targets of a preset: silent when all is up to date; else progress on standard error, and on
# failure what the compiler said.
#     build PRESET [TARGET...]
build() {
    local preset=$1 folder=$checkout/build/$1 stamp log status=0
    shift
    mkdir -p "$folder" "$cache/log"
    log=$folder/build.log
    # Two scripts in one checkout take turns.
    exec 8>"$folder/.lock"
    flock -n 8 || {
        say "waiting for another build of $preset"
        flock 8
    }
    # Other tools than last time: nothing that CMake remembers holds.
    stamp="${DEBRIEF_INSIDE-native} $checkout"
    if [[ ! -e $folder/build.ninja || $(cat "$folder/.tools" 2>/dev/null) != "$stamp" ]]; then
        say "configuring $preset"
        rm -f "$folder/CMakeCache.txt"
        logged configure "Configuring" cmake -S "$checkout" --preset "$preset"
        echo "$stamp" >"$folder/.tools"
    fi
    # One language for the compiler: ccache tells objects apart by it, and the log is read below.
    env -u LC_ALL -u LC_CTYPE -u LC_MESSAGES LANG=C.UTF-8 \
        ninja -C "$folder" "$@" 8>&- 2>&1 </dev/null | tee "$log" | build_progress "$preset" || status=$?
    if ((status != 0)); then
        # Not the compiler's long command lines.
        awk '/^FAILED: / { show = 1 } /^\[[0-9]+\/[0-9]+\]/ { show = 0 } show || /^(ninja|CMake Error)/' "$log" |
            cut -c1-300 | grep -vE '^(/usr/bin/ccache|: && |cd /)' | head -n 60 >&2
        fail "Building $preset failed. The whole log: $log"
    fi
    flock -u 8
    exec 8>&-
}

build_progress() {
    local line last=-1
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] && ((BASH_REMATCH[2] > 2)) && ((last < 0 || SECONDS >= last + 5)); then
            say "building $1: ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
            last=$SECONDS
        fi
    done
}
