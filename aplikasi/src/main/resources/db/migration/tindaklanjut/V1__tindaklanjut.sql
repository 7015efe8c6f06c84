-- What a unit will do after a result of the satisfaction survey, unsur by unsur.
create table tindaklanjut.rencana (
  id               bigint generated always as identity primary key,
  unit_id          bigint not null references organisasi.unit,
  jenis            text not null check (jenis in ('BULAN', 'TRIWULAN', 'SEMESTER', 'TAHUN')),
  tahun            integer not null,
  ke               integer not null check (ke between 1 and 12),
  unsur            text not null,
  program          text not null check (length(program) between 5 and 300),
  tenggat_tahun    integer not null,
  tenggat_triwulan integer not null check (tenggat_triwulan between 1 and 4),
  penanggung_jawab text not null check (length(penanggung_jawab) between 3 and 150),
  keadaan          text not null default 'DIRENCANAKAN'
    check (keadaan in ('DIRENCANAKAN', 'BERJALAN', 'SELESAI', 'DIBATALKAN')),
  kemajuan         integer not null default 0 check (kemajuan between 0 and 100),
  realisasi        text not null default '' check (length(realisasi) <= 1000),
  selesai_pada     date,
  dibuat_oleh      text not null,
  dibuat_pada      timestamptz not null,
  versi            integer not null default 1,
  check ((keadaan = 'SELESAI') = (selesai_pada is not null)),
  check (keadaan <> 'SELESAI' or kemajuan = 100)
);

create index rencana_unit on tindaklanjut.rencana (unit_id, tahun);

-- Evidence of a follow-up: which document of the unit's locker, as it was called and hashed then.
create table tindaklanjut.bukti (
  rencana_id bigint not null references tindaklanjut.rencana,
  bukti_id   bigint not null references bukti.bukti,
  judul      text not null,
  sidik      text not null,
  ditautkan_oleh text not null,
  ditautkan_pada timestamptz not null,
  primary key (rencana_id, bukti_id)
);

-- What became of a citizen's suggestion; one without a row has not been looked at.
create table tindaklanjut.tanggapan (
  saran_id   bigint primary key,
  unit_id    bigint not null references organisasi.unit,
  keadaan    text not null check (keadaan in ('TAYANG', 'SEMBUNYI')),
  tanggapan  text not null default '' check (length(tanggapan) <= 1000),
  alasan     text not null default '' check (keadaan = 'TAYANG' or length(alasan) >= 5),
  oleh       text not null,
  pada       timestamptz not null,
  versi      integer not null default 1,
  check (keadaan = 'SEMBUNYI' or length(tanggapan) >= 5)
);

create index tanggapan_unit on tindaklanjut.tanggapan (unit_id);
