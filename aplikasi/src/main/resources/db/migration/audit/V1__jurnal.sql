create table audit.jurnal (
  nomor       bigint primary key,
  waktu       timestamptz not null,
  akun_id     bigint not null,
  pelaku      text not null,
  atas_nama   text,
  lewat       text not null check (lewat in ('WEB', 'CLI', 'API', 'TUGAS')),
  tindakan    text not null,
  objek_jenis text not null,
  objek_id    text not null,
  unit_id     bigint,
  tahun       integer,
  alasan      text,
  sebelum     text,
  sesudah     text,
  sidik       bytea not null check (octet_length(sidik) = 32)
);

create index jurnal_waktu on audit.jurnal (waktu);
create index jurnal_unit on audit.jurnal (unit_id, nomor desc) where unit_id is not null;
create index jurnal_objek on audit.jurnal (objek_jenis, objek_id, nomor desc);
create index jurnal_akun on audit.jurnal (akun_id, nomor desc);

-- The head of the chain: one row, locked while a transaction appends.
create table audit.kepala (
  satu  boolean primary key default true check (satu),
  nomor bigint not null,
  sidik bytea not null
);

insert into audit.kepala (nomor, sidik) values (0, decode(repeat('00', 32), 'hex'));

create function audit.tolak_perubahan() returns trigger language plpgsql as $$
begin
  raise exception 'Jurnal hanya dapat ditambah, tidak dapat diubah atau dihapus';
end
$$;

create trigger jurnal_hanya_tambah before update or delete on audit.jurnal
  for each row execute function audit.tolak_perubahan();
