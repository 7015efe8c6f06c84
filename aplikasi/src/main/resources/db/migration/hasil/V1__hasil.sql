-- Frozen results. A row is never changed; freezing again makes a new one.
create table hasil.hasil (
  id             bigint generated always as identity primary key,
  tahun          integer not null references siklus.siklus,
  sidik          text not null unique check (sidik ~ '^[0-9a-f]{64}$'),
  berkas         bytea not null,
  ditetapkan_pada timestamptz not null,
  ditetapkan_oleh text not null,
  catatan        text not null default ''
);

create index hasil_tahun on hasil.hasil (tahun, id desc);

create table hasil.pengumuman (
  tahun          integer primary key references siklus.siklus,
  hasil_id       bigint not null references hasil.hasil,
  diumumkan_pada timestamptz not null,
  diumumkan_oleh text not null
);

-- What a winner's best practice changed, for the citizens' page.
create table hasil.praktik (
  tahun    integer not null references siklus.siklus,
  unit_id  bigint not null references organisasi.unit,
  judul    text not null check (btrim(judul) <> ''),
  uraian   text not null check (btrim(uraian) <> ''),
  diubah_oleh text not null,
  diubah_pada timestamptz not null,
  primary key (tahun, unit_id)
);

create function hasil.tolak_perubahan() returns trigger language plpgsql as $$
begin
  raise exception 'Hasil yang dibekukan tidak dapat diubah atau dihapus';
end
$$;

create trigger hasil_beku before update or delete on hasil.hasil
  for each row execute function hasil.tolak_perubahan();
