create table siklus.siklus (
  tahun          integer primary key check (tahun between 2000 and 2100),
  nama           text not null check (nama <> ''),
  instrumen_id   bigint not null references instrumen.instrumen,
  status         text not null check (status in ('PERSIAPAN', 'BERJALAN', 'DITETAPKAN', 'DIUMUMKAN')),
  dibuka_pada    timestamptz,
  ditetapkan_pada timestamptz,
  diumumkan_pada timestamptz,
  versi          bigint not null default 1,
  -- differs after every change: dates what is kept in memory
  tanda          uuid not null default gen_random_uuid(),
  check ((status = 'PERSIAPAN') = (dibuka_pada is null)),
  check ((status in ('DITETAPKAN', 'DIUMUMKAN')) = (ditetapkan_pada is not null)),
  check ((status = 'DIUMUMKAN') = (diumumkan_pada is not null))
);

-- A phase is open from mulai (inclusive) to selesai (exclusive).
create table siklus.fase (
  tahun   integer not null references siklus.siklus on delete cascade,
  fase    text not null check (fase in (
            'PENYUSUNAN', 'PENILAIAN_MANDIRI', 'DESK', 'SANGGAH', 'VERIFIKASI_LAPANGAN',
            'PENETAPAN_FINALIS', 'PENJURIAN', 'PLENO', 'DITETAPKAN', 'DIUMUMKAN')),
  mulai   timestamptz not null,
  selesai timestamptz not null check (selesai > mulai),
  primary key (tahun, fase)
);

create table siklus.perpanjangan (
  id      bigint generated always as identity primary key,
  tahun   integer not null references siklus.siklus on delete cascade,
  fase    text not null,
  mulai_lama   timestamptz not null,
  mulai_baru   timestamptz not null,
  selesai_lama timestamptz not null,
  selesai_baru timestamptz not null,
  alasan  text not null check (alasan <> ''),
  oleh    text not null,
  pada    timestamptz not null,
  check (mulai_baru >= mulai_lama and selesai_baru > selesai_lama)
);

create index perpanjangan_tahun on siklus.perpanjangan (tahun, id);

create table siklus.parameter (
  tahun         integer not null references siklus.siklus on delete cascade,
  nama          text not null check (nama in (
                  'BOBOT_DESK', 'BOBOT_JURI', 'AMBANG_REKONSILIASI', 'AMBANG_RENTANG_JURI',
                  'AMBANG_SERI', 'MAKS_INDIKATOR_PER_BUKTI', 'MENIT_TENGGANG', 'MENIT_PAPARAN',
                  'MENIT_TANYA_JAWAB', 'BUANG_TERTINGGI_TERENDAH', 'PERINGKAT_DISESUAIKAN_RESMI')),
  nilai         numeric not null,
  sumber        text not null,
  terverifikasi boolean not null,
  primary key (tahun, nama)
);

create table siklus.kriteria_juri (
  tahun  integer not null references siklus.siklus on delete cascade,
  kode   text not null check (kode ~ '^[A-Z][A-Z0-9_]{1,29}$'),
  nama   text not null check (nama <> ''),
  uraian text not null,
  bobot  numeric not null check (bobot > 0 and bobot <= 100),
  urutan integer not null,
  primary key (tahun, kode)
);

create table siklus.finalis_klaster (
  tahun   integer not null references siklus.siklus on delete cascade,
  klaster text not null check (klaster in ('DINAS_BADAN', 'KECAMATAN', 'KELURAHAN', 'RSUD_UPTD')),
  jumlah  integer not null check (jumlah between 0 and 50),
  primary key (tahun, klaster)
);

-- Who takes part, as called when the cycle opened.
create table siklus.peserta (
  tahun       integer not null references siklus.siklus on delete cascade,
  unit_id     bigint not null references organisasi.unit,
  kode        text not null,
  nama        text not null,
  klaster     text not null check (klaster in ('DINAS_BADAN', 'KECAMATAN', 'KELURAHAN', 'RSUD_UPTD')),
  keluar_pada timestamptz,
  alasan_keluar text,
  primary key (tahun, unit_id),
  check ((keluar_pada is null) = (alasan_keluar is null))
);

create view siklus.v_siklus as
select tahun, nama, instrumen_id, status from siklus.siklus;

create view siklus.v_fase as
select tahun, fase, mulai, selesai from siklus.fase;

create view siklus.v_peserta as
select tahun, unit_id, kode, nama, klaster
from siklus.peserta
where keluar_pada is null;
