-- Files that wait for the word to be carried out.
create table akun.impor (
  id      uuid primary key,
  akun_id bigint not null references akun.akun,
  nama    text not null,
  isi     bytea not null,
  dibuat  timestamptz not null
);

create index impor_dibuat on akun.impor (dibuat);
