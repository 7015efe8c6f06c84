alter table penilaian.penilaian
  drop column sidik_tanda_terima,
  drop column tanda_tangan,
  add column pengaju     text,
  -- what the answers come to, kept with every change of answers, evidence or figures
  add column nilai       numeric check (nilai between 0 and 100),
  add column terjawab    integer not null default 0,
  add column wajib       integer not null default 0,
  add column berbukti    integer not null default 0,
  add column diubah_pada timestamptz not null default now(),
  -- until when a returned assessment may be mended although the phase has ended
  add column batas_perbaikan timestamptz,
  add check (terjawab between 0 and wajib),
  add check (dalam_tenggang or tenggang_diterima is null);

alter table penilaian.jawaban
  add column pengubah text not null default '',
  add check (length(penjelasan) <= 4000);

alter table penilaian.nilai_auto
  add column asal    text not null default 'IMPOR' check (asal in ('IMPOR', 'VERIFIKATOR')),
  add column pengisi text not null default '',
  add column versi   integer not null default 1,
  add check (berlaku or keterangan <> '');

create table penilaian.nilai_komponen (
  penilaian_id  bigint not null references penilaian.penilaian,
  kode          text not null,
  bobot_efektif numeric not null,
  nilai         numeric,
  primary key (penilaian_id, kode)
);

-- What was submitted, as signed; a submission that is returned keeps its receipt, cancelled.
create table penilaian.tanda_terima (
  nomor           text primary key check (nomor ~ '^TT-[0-9]{4}-[A-Z0-9.-]+$'),
  penilaian_id    bigint not null references penilaian.penilaian,
  ke              integer not null check (ke > 0),
  isi             text not null,
  sidik           text not null check (sidik ~ '^[0-9a-f]{64}$'),
  tanda_tangan    text not null,
  kunci_publik    text not null,
  diajukan_pada   timestamptz not null,
  dibatalkan_pada timestamptz,
  sebab_batal     text,
  unique (penilaian_id, ke),
  check ((dibatalkan_pada is null) = (sebab_batal is null))
);

create unique index tanda_terima_berlaku on penilaian.tanda_terima (penilaian_id)
  where dibatalkan_pada is null;

drop view penilaian.v_penilaian;

create view penilaian.v_penilaian as
select id, tahun, unit_id, status, diajukan_pada, dalam_tenggang, tenggang_diterima, nilai,
       terjawab, wajib, berbukti,
       status = 'DIAJUKAN' and (not dalam_tenggang or coalesce(tenggang_diterima, false)) as sah
from penilaian.penilaian;

create view penilaian.v_jawaban as
select p.tahun, p.unit_id, j.indikator_id, j.jawaban, j.penjelasan, j.skor
from penilaian.jawaban j
join penilaian.penilaian p on p.id = j.penilaian_id;

create view penilaian.v_nilai_komponen as
select p.tahun, p.unit_id, k.kode, k.bobot_efektif, k.nilai
from penilaian.nilai_komponen k
join penilaian.penilaian p on p.id = k.penilaian_id;
