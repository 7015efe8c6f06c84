-- Desk evaluation of a unit's self-assessment: two evaluators, reconciliation, objection, field
-- verification, final scores. Everything hangs on the cycle's year and the unit.

create table desk.desk (
  tahun           integer not null,
  unit_id         bigint not null,
  status          text not null default 'BERJALAN'
                  check (status in ('BERJALAN', 'DISAMPAIKAN', 'FINAL')),
  disampaikan_pada timestamptz,
  final_pada      timestamptz,
  versi           integer not null default 1,
  primary key (tahun, unit_id),
  check ((status = 'BERJALAN') = (disampaikan_pada is null)),
  check ((status = 'FINAL') = (final_pada is not null))
);

create table desk.penugasan (
  tahun           integer not null,
  unit_id         bigint not null,
  evaluator_id    bigint not null,
  asal            text not null check (asal in ('RENCANA', 'MANUAL')),
  ditugaskan_pada timestamptz not null,
  selesai_pada    timestamptz,
  primary key (tahun, unit_id, evaluator_id),
  foreign key (tahun, unit_id) references desk.desk
);

create index penugasan_evaluator on desk.penugasan (evaluator_id, tahun);

-- How the assignments were drawn, so that they can be drawn again.
create table desk.rencana (
  tahun      integer not null,
  nomor      integer not null,
  benih      bigint not null,
  algoritma  text not null,
  ringkasan  text not null,
  pada       timestamptz not null,
  primary key (tahun, nomor)
);

-- One evaluator's finding on one indicator. `jawaban` is the answer as JSON, `skor` null when the
-- indicator does not apply.
create table desk.nilai (
  tahun        integer not null,
  unit_id      bigint not null,
  indikator_id bigint not null,
  evaluator_id bigint not null,
  jawaban      text not null,
  bukti_sah    boolean not null,
  skor         numeric check (skor between 0 and 1),
  catatan      text not null default '',
  versi        integer not null default 1,
  diubah_pada  timestamptz not null,
  primary key (tahun, unit_id, indikator_id, evaluator_id),
  foreign key (tahun, unit_id, evaluator_id) references desk.penugasan
);

-- What the two agreed on where they differed by more than the threshold.
create table desk.rekonsiliasi (
  tahun        integer not null,
  unit_id      bigint not null,
  indikator_id bigint not null,
  jawaban      text not null,
  bukti_sah    boolean not null,
  skor         numeric check (skor between 0 and 1),
  alasan       text not null check (length(btrim(alasan)) > 0),
  oleh         bigint not null,
  pada         timestamptz not null,
  primary key (tahun, unit_id, indikator_id),
  foreign key (tahun, unit_id) references desk.desk
);

-- The unit's objection and the answer to it.
create table desk.sanggahan (
  id             bigint generated always as identity primary key,
  tahun          integer not null,
  unit_id        bigint not null,
  indikator_id   bigint not null,
  alasan         text not null check (length(btrim(alasan)) > 0),
  diajukan_oleh  bigint not null,
  diajukan_pada  timestamptz not null,
  putusan        text check (putusan in ('DITERIMA', 'DITOLAK')),
  alasan_putusan text,
  jawaban        text,
  bukti_sah      boolean,
  skor           numeric check (skor between 0 and 1),
  diputus_oleh   bigint,
  diputus_pada   timestamptz,
  unique (tahun, unit_id, indikator_id),
  foreign key (tahun, unit_id) references desk.desk,
  check ((putusan is null) = (diputus_pada is null)),
  check (putusan is null or length(btrim(alasan_putusan)) > 0),
  check (putusan is distinct from 'DITERIMA' or jawaban is not null)
);

-- Minutes of the field verification, signed by two.
create table desk.lapangan (
  tahun          integer not null,
  unit_id        bigint not null,
  tanggal        date not null,
  tempat         text not null,
  petugas_satu   bigint not null,
  petugas_dua    bigint not null check (petugas_dua <> petugas_satu),
  catatan        text not null,
  disetujui_pada timestamptz,
  versi          integer not null default 1,
  primary key (tahun, unit_id),
  foreign key (tahun, unit_id) references desk.desk
);

create table desk.temuan_lapangan (
  tahun        integer not null,
  unit_id      bigint not null,
  indikator_id bigint not null,
  jawaban      text not null,
  bukti_sah    boolean not null,
  skor         numeric check (skor between 0 and 1),
  catatan      text not null check (length(btrim(catatan)) > 0),
  primary key (tahun, unit_id, indikator_id),
  foreign key (tahun, unit_id) references desk.lapangan on delete cascade
);

-- The official scores, written when the desk of a unit becomes final.
create table desk.nilai_final (
  tahun        integer not null,
  unit_id      bigint not null,
  indikator_id bigint not null,
  jawaban      text,
  skor         numeric check (skor between 0 and 1),
  asal         text not null check (asal in ('DESK', 'REKONSILIASI', 'SANGGAH', 'LAPANGAN', 'AUTO')),
  alasan       text not null,
  primary key (tahun, unit_id, indikator_id),
  foreign key (tahun, unit_id) references desk.desk
);
