-- A file of services that has been looked at and waits for the word; kept for a day.
create table layanan.impor (
  id      uuid primary key,
  akun_id bigint not null,
  nama    text not null,
  isi     bytea not null,
  dibuat  timestamptz not null
);

create index impor_dibuat on layanan.impor (dibuat);
