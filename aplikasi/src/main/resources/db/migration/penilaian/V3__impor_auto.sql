-- A file of figures that waits between its preview and the word to carry it out; gone after a day.
create table penilaian.impor (
  id          uuid primary key,
  tahun       integer not null references siklus.siklus on delete cascade,
  akun_id     bigint not null,
  nama_berkas text not null,
  isi         bytea not null,
  dibuat      timestamptz not null
);

create index impor_dibuat on penilaian.impor (dibuat);
