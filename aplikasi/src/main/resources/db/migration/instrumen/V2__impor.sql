-- A file that waits between its preview and the word to carry it out; gone after a day.
create table instrumen.impor (
  id           uuid primary key,
  instrumen_id bigint not null references instrumen.instrumen on delete cascade,
  akun_id      bigint not null,
  nama_berkas  text not null,
  isi          bytea not null,
  dibuat       timestamptz not null
);

create index impor_dibuat on instrumen.impor (dibuat);
