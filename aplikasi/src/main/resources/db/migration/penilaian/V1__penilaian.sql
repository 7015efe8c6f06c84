-- A unit's self-assessment in one cycle, its answers, and figures that modules or imports supply.

create table penilaian.penilaian (
  id                  bigint generated always as identity primary key,
  tahun               integer not null references siklus.siklus,
  unit_id             bigint not null references organisasi.unit,
  status              text not null default 'DRAF'
                      check (status in ('DRAF', 'MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIKEMBALIKAN')),
  diajukan_pada       timestamptz,
  diajukan_oleh       bigint,
  dalam_tenggang      boolean not null default false,
  -- null while a submission in the grace period waits for a decision
  tenggang_diterima   boolean,
  alasan_tenggang     text,
  alasan_kembali      text,
  nomor_tanda_terima  text unique,
  sidik_tanda_terima  text,
  tanda_tangan        text,
  versi               integer not null default 1,
  unique (tahun, unit_id),
  check ((status = 'DIAJUKAN') = (diajukan_pada is not null)),
  check (status <> 'DIAJUKAN' or nomor_tanda_terima is not null)
);

-- One answer. `jawaban` is its JSON form; `skor` null when the indicator does not apply.
create table penilaian.jawaban (
  penilaian_id  bigint not null references penilaian.penilaian,
  indikator_id  bigint not null references instrumen.indikator,
  jawaban       text not null,
  penjelasan    text not null default '',
  skor          numeric check (skor between 0 and 1),
  versi         integer not null default 1,
  diubah_oleh   bigint not null,
  diubah_pada   timestamptz not null,
  primary key (penilaian_id, indikator_id)
);

-- Figures of a unit under the key of an indicator, supplied by a module or an import.
create table penilaian.nilai_auto (
  tahun       integer not null references siklus.siklus,
  unit_id     bigint not null references organisasi.unit,
  kunci       text not null,
  masukan     numeric[] not null,
  berlaku     boolean not null default true,
  keterangan  text not null default '',
  sumber      text not null check (sumber <> ''),
  diubah_oleh bigint not null,
  diubah_pada timestamptz not null,
  primary key (tahun, unit_id, kunci)
);

create view penilaian.v_penilaian as
select id, tahun, unit_id, status, diajukan_pada, dalam_tenggang, tenggang_diterima
from penilaian.penilaian;
