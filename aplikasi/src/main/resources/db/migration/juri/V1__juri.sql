-- Finalists, draw, jury, scores, pleno. Everything hangs on the cycle's year.

-- How the finalists of a ranking group were chosen; `alasan` is the pleno's when the tie rule left
-- the cut open.
create table juri.penetapan_finalis (
  tahun      integer not null references siklus.siklus,
  klaster    text not null check (klaster in ('DINAS_BADAN', 'KECAMATAN', 'KELURAHAN', 'RSUD_UPTD')),
  jumlah     integer not null check (jumlah > 0),
  pleno      boolean not null,
  alasan     text not null,
  oleh       text not null,
  pada       timestamptz not null,
  primary key (tahun, klaster),
  check (not pleno or length(btrim(alasan)) > 0)
);

create table juri.finalis (
  tahun          integer not null,
  unit_id        bigint not null references organisasi.unit,
  klaster        text not null,
  kode           text not null,
  nama           text not null,
  nilai_desk     numeric not null check (nilai_desk between 0 and 100),
  komponen_b     numeric not null,
  komponen_b3    numeric not null,
  peringkat_desk integer not null check (peringkat_desk > 0),
  penentu        text not null,
  urutan         integer check (urutan > 0),
  mulai          timestamptz,
  primary key (tahun, unit_id),
  unique (tahun, klaster, urutan),
  foreign key (tahun, klaster) references juri.penetapan_finalis on delete cascade,
  check ((urutan is null) = (mulai is null))
);

-- The draw of the order, so that anybody can draw it again.
create table juri.undian (
  tahun     integer not null,
  klaster   text not null,
  benih     bigint not null,
  algoritma text not null,
  mulai     timestamptz not null,
  oleh      text not null,
  pada      timestamptz not null,
  primary key (tahun, klaster),
  foreign key (tahun, klaster) references juri.penetapan_finalis on delete cascade
);

create table juri.juri (
  tahun          integer not null references siklus.siklus,
  akun_id        bigint not null references akun.akun,
  lembaga        text not null check (length(btrim(lembaga)) > 0),
  eksternal      boolean not null,
  dinyatakan_pada timestamptz,
  primary key (tahun, akun_id)
);

create table juri.rencana (
  tahun     integer not null references siklus.siklus,
  nomor     integer not null,
  benih     bigint not null,
  per_unit  integer not null,
  algoritma text not null,
  pada      timestamptz not null,
  primary key (tahun, nomor)
);

-- One juror's sheet for one finalist; there is one for every assignment. `kiriman` is the number of
-- the last save taken from a browser, so that the same save sent twice counts once.
create table juri.lembar (
  tahun         integer not null,
  akun_id       bigint not null,
  unit_id       bigint not null,
  asal          text not null check (asal in ('RENCANA', 'MANUAL')),
  status        text not null default 'DRAF' check (status in ('DRAF', 'TERKUNCI', 'DIBUKA')),
  terkunci_pada timestamptz,
  kiriman       uuid,
  versi         integer not null default 0,
  primary key (tahun, akun_id, unit_id),
  foreign key (tahun, akun_id) references juri.juri,
  foreign key (tahun, unit_id) references juri.finalis,
  check ((status = 'TERKUNCI') = (terkunci_pada is not null))
);

create index lembar_unit on juri.lembar (tahun, unit_id);

create table juri.skor (
  tahun       integer not null,
  akun_id     bigint not null,
  unit_id     bigint not null,
  kriteria    text not null,
  skor        numeric not null check (skor between 0 and 100),
  diubah_pada timestamptz not null,
  primary key (tahun, akun_id, unit_id, kriteria),
  foreign key (tahun, akun_id, unit_id) references juri.lembar,
  foreign key (tahun, kriteria) references siklus.kriteria_juri
);

-- Scores as they stood whenever the pleno reopened a locked sheet.
create table juri.skor_riwayat (
  tahun         integer not null,
  akun_id       bigint not null,
  unit_id       bigint not null,
  versi         integer not null,
  kriteria      text not null,
  skor          numeric not null,
  terkunci_pada timestamptz not null,
  dibuka_pada   timestamptz not null,
  alasan        text not null check (length(btrim(alasan)) > 0),
  oleh          text not null,
  primary key (tahun, akun_id, unit_id, versi, kriteria),
  foreign key (tahun, akun_id, unit_id) references juri.lembar
);

-- What the pleno discussed and decided about a finalist.
create table juri.pleno (
  tahun        integer not null,
  unit_id      bigint not null,
  rentang      numeric not null,
  pembahasan   text not null,
  keputusan    text,
  dibuka_oleh  text not null,
  dibuka_pada  timestamptz not null,
  diputus_oleh text,
  diputus_pada timestamptz,
  primary key (tahun, unit_id),
  foreign key (tahun, unit_id) references juri.finalis,
  check ((keputusan is null) = (diputus_pada is null)),
  check (keputusan is null or length(btrim(keputusan)) > 0)
);

-- Places within a tie that only the pleno could separate.
create table juri.keputusan_seri (
  tahun   integer not null,
  unit_id bigint not null,
  urutan  integer not null check (urutan > 0),
  alasan  text not null check (length(btrim(alasan)) > 0),
  oleh    text not null,
  pada    timestamptz not null,
  primary key (tahun, unit_id),
  foreign key (tahun, unit_id) references juri.finalis
);

-- Practice on samples before live scoring; never counts.
create table juri.kalibrasi (
  tahun      integer not null references siklus.siklus,
  nomor      integer not null,
  judul      text not null check (length(btrim(judul)) > 0),
  uraian     text not null,
  dibuka_pada timestamptz,
  primary key (tahun, nomor)
);

create table juri.skor_kalibrasi (
  tahun    integer not null,
  nomor    integer not null,
  akun_id  bigint not null,
  kriteria text not null,
  skor     numeric not null check (skor between 0 and 100),
  pada     timestamptz not null,
  primary key (tahun, nomor, akun_id, kriteria),
  foreign key (tahun, nomor) references juri.kalibrasi,
  foreign key (tahun, akun_id) references juri.juri
);
