# shellcheck shell=bash
# Building, sourced by ./bangga. Each build gets a folder of its own, so that a server that runs is
# never pulled from under its feet; .bangga/kini names the one to use.

maven() {
  if ! MVN=$(command -v mvn); then
    bilang "Maven (perintah mvn) tidak ditemukan; ia diperlukan sekali untuk merakit BANGGA dari sumbernya."
    bilang "Pasang Maven 3.9 atau lebih baru (Debian/Ubuntu: apt install maven), lalu jalankan lagi."
    return 3
  fi
}

# One builder at a time; the second finds the work done.
kunci_rakit() {
  mkdir -p "$RUMAH" || return 3
  if command -v flock >/dev/null; then
    exec 8>"$RUMAH/kunci-rakit"
    if ! flock -n 8; then
      bilang "Menunggu perakitan lain selesai …"
      flock 8
    fi
  else
    while ! mkdir "$RUMAH/kunci-rakit.d" 2>/dev/null; do
      if ! kill -0 "$(cat "$RUMAH/kunci-rakit.d/pid" 2>/dev/null || echo 0)" 2>/dev/null; then
        sleep 1 && rm -rf "$RUMAH/kunci-rakit.d"
      fi
      sleep 1
    done
    echo $$ >"$RUMAH/kunci-rakit.d/pid"
  fi
}

lepas_rakit() {
  exec 8>&-
  rm -rf "$RUMAH/kunci-rakit.d"
}

# Runs a step with its output in a log and its progress on the screen: a living line on a terminal,
# else one line a minute.
dengan_kemajuan() {
  local nama=$1 log=$2 detik=0 langkah
  shift 2
  bilang "$nama …"
  "$@" >"$log" 2>&1 </dev/null 8>&- &
  local anak=$!
  trap 'kill "$anak" 2>/dev/null; wait "$anak" 2>/dev/null; exit 130' INT TERM
  while kill -0 "$anak" 2>/dev/null; do
    sleep 0.2
    detik=$((detik + 1))
    if [ $((detik % 5)) -eq 0 ] && [ -t 2 ]; then
      langkah=$(sed -n 's/^\[INFO\] --- \([a-z-]*\):.* @ \([a-z]*\) ---$/\2: \1/p' "$log" | tail -n 1)
      printf '\r\033[K  %d detik  %s' $((detik / 5)) "$langkah" >&2
    elif [ $((detik % 300)) -eq 0 ]; then
      bilang "  masih berjalan, $((detik / 5)) detik"
    fi
  done
  [ -t 2 ] && printf '\r\033[K' >&2
  trap - INT TERM
  wait "$anak"
}

# Hard links where the file system has them: many builds share one copy of the libraries.
salin() {
  cp -al "$1" "$2" 2>/dev/null || cp -a "$1" "$2"
}

rakit() {
  kunci_rakit || return 3
  if rakitan_segar; then
    lepas_rakit
    return 0
  fi
  rakit_terkunci
  local status=$?
  lepas_rakit
  return $status
}

rakit_terkunci() {
  maven || return 3
  local log=$RUMAH/rakit.log nama
  nama=rakitan-$(date +%Y%m%d-%H%M%S)-$$
  local baru=$RUMAH/$nama
  rm -rf "$AKAR/aplikasi/target/lib"
  mkdir -p "$baru" && touch "$baru/cap" || return 3
  if ! dengan_kemajuan "Merakit BANGGA (pertama kali beberapa menit, karena pustaka diunduh)" "$log" \
    "$MVN" -B -ntp -f "$AKAR/pom.xml" -Dmaven.test.skip=true package; then
    rm -rf "$baru"
    bilang "Perakitan gagal. Catatan lengkap: $log"
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    return 3
  fi
  cp "$AKAR"/aplikasi/target/aplikasi-*.jar "$baru/bangga.jar" &&
    salin "$AKAR/aplikasi/target/lib" "$baru/lib" &&
    indeks "$baru" || return 3
  latih "$baru"
  printf '%s\n' "$nama" >"$RUMAH/kini.baru" && mv -f "$RUMAH/kini.baru" "$RUMAH/kini"
  RAKITAN=$baru
  bersihkan "$nama"
  bilang "Selesai dirakit."
}

# What no start should have to find out goes into the jar: the list of components, the hash of the
# migrations. Libraries that the cache of started classes would leave out are rewritten.
indeks() {
  "$JDK/bin/java" "${OPSI_JVM[@]}" -cp "$1/bangga.jar" id.bangga.cli.Bangga indeks "$1/lib" "$1/isi" &&
    "$JDK/bin/jar" --update --file "$1/bangga.jar" -C "$1/isi" . &&
    rm -r "$1/isi"
}

# Training runs write the caches that later starts read: one for servers, on a city loaded before,
# one for computations on files. Without them everything works, more slowly.
latih() {
  local log=$RUMAH/latih.log data=$1/latihan
  printf '%s\n' "$JDK" >"$1/jdk"
  latih_satu "$1/hitungan.aot" "$log" latih-hitungan
  if dengan_kemajuan "Memuat kota latihan" "$log" \
    "$JDK/bin/java" "${OPSI_JVM[@]}" -cp "$1/bangga.jar" id.bangga.cli.Bangga latih --isi "$data"; then
    latih_satu "$1/bangga.aot" "$log" latih "$data"
  else
    bilang_lambat "$log"
  fi
  rm -rf "$data"
}

# $1 cache, $2 log, then the words of the training run
latih_satu() {
  if ! dengan_kemajuan "Menyiapkan permulaan cepat" "$2" \
    "$JDK/bin/java" "${OPSI_JVM[@]}" -XX:AOTCacheOutput="$1" \
    -cp "${1%/*}/bangga.jar" id.bangga.cli.Bangga "${@:3}" || [ ! -s "$1" ]; then
    rm -f "$1"
    bilang_lambat "$2"
  fi
}

bilang_lambat() {
  bilang "Permulaan cepat tidak dapat disiapkan (catatan: $1); BANGGA tetap jalan, hanya lebih lambat mulai."
}

# The last few builds stay, for servers that still run on them.
bersihkan() {
  local lama
  for lama in "$RUMAH"/rakitan-*; do
    [ "$lama" = "$RUMAH/$1" ] || rm -f "$lama"/*.aot
  done
  # shellcheck disable=SC2012
  ls -1dt "$RUMAH"/rakitan-* | tail -n +5 | while IFS= read -r lama; do rm -rf "$lama"; done
}
