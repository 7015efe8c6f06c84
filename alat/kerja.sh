# shellcheck shell=bash
# Commands for those who work on BANGGA, sourced by ./bangga: test, format, bench.

# shellcheck source=alat/rakit.sh
. "$AKAR/alat/rakit.sh"

perintah_format() {
  maven || return 3
  "$MVN" -B -ntp -q -f "$AKAR/pom.xml" spotless:apply "$@" </dev/null
}

# Format check, compilation with every check, every test of both modules. All tests run even after a
# failure. The last line is the count.
perintah_test() {
  maven || return 3
  pastikan_chromium
  rm -rf "$AKAR"/statistik/target/surefire-reports "$AKAR"/aplikasi/target/surefire-reports
  local status=0
  "$MVN" -B -ntp -f "$AKAR/pom.xml" -Dmaven.test.failure.ignore=true spotless:check test "$@" \
    </dev/null || status=$?
  ringkas_uji "$status"
}

# Sums the reports. A build that stopped counts as one failure, and so does a run without any test.
ringkas_uji() {
  local laporan hitung
  laporan=$(cat "$AKAR"/*/target/surefire-reports/TEST-*.xml 2>/dev/null | grep '<testsuite ')
  hitung=$(printf '%s\n' "$laporan" | awk -v maven="$1" '
    function nilai(nama,   cocok) {
      if (match($0, " " nama "=\"[0-9]+\"")) {
        cocok = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", cocok); return cocok + 0
      }
      return 0
    }
    { semua += nilai("tests"); gagal += nilai("failures") + nilai("errors"); lewat += nilai("skipped") }
    END {
      lulus = semua - gagal - lewat
      if (maven != 0 || semua == 0) gagal++
      printf "%d passed, %d failed, %d skipped", lulus, gagal, lewat
    }')
  if [ "$1" -ne 0 ]; then
    bilang "Perakitan atau pemeriksaan berhenti; lihat galat di atas."
  fi
  printf '%s\n' "$hitung"
  case $hitung in
    *" 0 failed"*) return 0 ;;
    *) return 1 ;;
  esac
}

# The browser tests drive an installed Chromium, its headless shell rather than the whole browser:
# the same engine for half the processor. Where it is missing and this machine lets us, Debian's
# packages are installed; without any Chromium those tests are skipped, and counted as skipped.
pastikan_chromium() {
  if ada_chromium && [ -x /usr/lib/chromium/chromium-headless-shell ]; then
    return
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    bilang "Memasang Chromium untuk uji peramban …"
    pasang_chromium chromium-headless-shell || ada_chromium || pasang_chromium
  fi
  ada_chromium ||
    bilang "PERHATIAN: Chromium dan chromedriver tidak ada; uji peramban dilewati (dihitung skipped)."
}

ada_chromium() {
  { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null &&
    command -v chromedriver >/dev/null
}

# All in one command, so that browser, shell and driver keep the same version.
pasang_chromium() {
  local pasang="apt-get install -y -qq --no-install-recommends chromium chromium-driver $*"
  export DEBIAN_FRONTEND=noninteractive
  $pasang >/dev/null 2>&1 || { apt-get update -qq >/dev/null 2>&1 && $pasang >/dev/null 2>&1; }
}

# ./bangga bench [statistik|http|bunuh] [options of that benchmark]
perintah_bench() {
  local apa=${1:-semua} status=0
  case $apa in
    statistik | http | bunuh | semua) ;;
    *)
      bilang "Pemakaian: ./bangga bench [statistik|http|bunuh] [pilihan]"
      return 2
      ;;
  esac
  maven || return 3
  mkdir -p "$RUMAH" || return 3
  [ $# -gt 0 ] && shift
  dengan_kemajuan "Merakit pengukuran" "$RUMAH/rakit.log" \
    "$MVN" -B -ntp -f "$AKAR/pom.xml" -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/uji.classpath -Dmdep.includeScope=test || {
    bilang "Perakitan gagal. Catatan lengkap: $RUMAH/rakit.log"
    return 3
  }
  case $apa in
    http | bunuh | semua) rakitan_segar || rakit || return 3 ;; # they measure the program as built
  esac
  case $apa in
    statistik | semua) ukur statistik id.bangga.statistik.bench.Bench "$@" || status=$? ;;
  esac
  case $apa in
    http | semua) ukur aplikasi id.bangga.bench.BebanHttp "$@" || status=$? ;;
  esac
  case $apa in
    bunuh) ukur aplikasi id.bangga.bench.BebanBunuh "$@" || status=$? ;;
  esac
  return $status
}

ukur() {
  local modul=$1 kelas=$2 jalur
  shift 2
  if [ ! -f "$AKAR/$modul/target/test-classes/${kelas//.//}.class" ]; then
    bilang "Belum ada pengukuran $kelas."
    return 1
  fi
  jalur=$AKAR/$modul/target/test-classes:$AKAR/$modul/target/classes:$(cat "$AKAR/$modul/target/uji.classpath")
  (cd "$AKAR" && "$JDK/bin/java" -Duser.timezone=UTC -Djava.awt.headless=true \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dbangga.rakitan="${RAKITAN:-}" -Dbangga.opsi="${OPSI_JVM[*]}" -cp "$jalur" "$kelas" "$@")
}
