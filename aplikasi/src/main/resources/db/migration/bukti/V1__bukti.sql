-- A file as it lies on disk, once, however many units use it.
create table bukti.berkas (
  sidik        text primary key check (sidik ~ '^[0-9a-f]{64}$'),
  ukuran       bigint not null check (ukuran > 0),
  tipe         text not null check (tipe in ('PDF', 'JPG', 'PNG', 'XLSX', 'DOCX')),
  ringkasan    text not null,
  disimpan_pada timestamptz not null
);

create table bukti.bukti (
  id              bigint generated always as identity primary key,
  unit_id         bigint not null references organisasi.unit,
  sidik           text not null references bukti.berkas,
  nama_berkas     text not null check (nama_berkas <> '' and length(nama_berkas) <= 150),
  judul           text not null check (judul <> '' and length(judul) <= 200),
  tanggal_dokumen date not null,
  periode_mulai   date,
  periode_selesai date check (periode_selesai >= coalesce(periode_mulai, tanggal_dokumen)),
  pemilik         text not null check (length(pemilik) <= 200),
  diunggah_oleh   bigint not null,
  pengunggah      text not null,
  diunggah_pada   timestamptz not null,
  dihapus_pada    timestamptz,
  versi           integer not null default 1
);

-- The same file lies in one unit's locker at most once.
create unique index bukti_satu_per_unit on bukti.bukti (unit_id, sidik)
  where dihapus_pada is null;
create index bukti_sidik on bukti.bukti (sidik);
create index bukti_unit on bukti.bukti (unit_id, diunggah_pada desc);

-- What an evidence supports.
create table bukti.tautan (
  bukti_id       bigint not null references bukti.bukti,
  konteks        text not null default 'PENILAIAN' check (konteks in ('PENILAIAN')),
  tahun          integer not null,
  indikator_id   bigint not null,
  ditautkan_oleh bigint not null,
  penaut         text not null,
  ditautkan_pada timestamptz not null,
  primary key (bukti_id, konteks, tahun, indikator_id)
);

create index tautan_tahun on bukti.tautan (tahun, indikator_id);

-- Published: evidence in use, with the file behind it.
create view bukti.v_tautan as
select t.tahun, b.unit_id, t.indikator_id, t.bukti_id, b.judul, b.sidik, b.tanggal_dokumen,
       b.periode_mulai, b.periode_selesai, b.dihapus_pada is null as ada
from bukti.tautan t
join bukti.bukti b on b.id = t.bukti_id
where t.konteks = 'PENILAIAN';
