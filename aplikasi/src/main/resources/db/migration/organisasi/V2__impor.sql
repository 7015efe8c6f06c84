-- A file that waits between its preview and the word to carry it out; gone after a day.
create table organisasi.impor (
  id          uuid primary key,
  akun_id     bigint not null,
  nama_berkas text not null,
  isi         bytea not null,
  sejak       date not null,
  dasar       text not null,
  penanda     uuid not null,
  dibuat      timestamptz not null
);

create index impor_dibuat on organisasi.impor (dibuat);
