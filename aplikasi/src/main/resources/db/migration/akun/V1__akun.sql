create table akun.akun (
  id             bigint generated always as identity primary key,
  nama_pengguna  text not null check (nama_pengguna ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  nama           text not null check (btrim(nama) <> '' and length(nama) <= 150),
  surel          text check (surel like '%_@_%' and length(surel) <= 254),
  nip            text check (nip ~ '^[0-9]{18}$'),
  sandi          text not null,
  wajib_ganti    boolean not null,
  sandi_sejak    timestamptz not null,
  sandi_oleh     text not null,
  aktif          boolean not null default true,
  unit_id        bigint,
  atasan_id      bigint references akun.akun,
  dibuat         timestamptz not null,
  masuk_terakhir timestamptz,
  versi          integer not null default 0,
  check (atasan_id <> id)
);

-- The name is always stored in small letters (see the check), so this is unique without case.
create unique index akun_nama_pengguna on akun.akun (nama_pengguna);
create unique index akun_nip on akun.akun (nip) where nip is not null;
create index akun_unit on akun.akun (unit_id);
create index akun_atasan on akun.akun (atasan_id) where atasan_id is not null;
create index akun_nama on akun.akun (lower(nama), id);

create table akun.penugasan (
  id       bigint generated always as identity primary key,
  akun_id  bigint not null references akun.akun,
  peran    text not null check (peran in ('PENGELOLA', 'OPERATOR_PD', 'PIMPINAN_PD', 'EVALUATOR',
             'JURI', 'BKPSDM', 'ASN', 'PIMPINAN_DAERAH', 'AUDITOR', 'ADMIN')),
  unit_id  bigint,
  tahun    integer check (tahun between 2000 and 2100),
  sejak    date not null,
  sampai   date,
  diakhiri timestamptz,
  dibuat   timestamptz not null,
  check (sampai >= sejak),
  -- Without a unit these would reach every unit.
  check (unit_id is not null or peran not in ('OPERATOR_PD', 'PIMPINAN_PD', 'ASN'))
);

create index penugasan_akun on akun.penugasan (akun_id) where diakhiri is null;
create index penugasan_peran on akun.penugasan (peran, unit_id) where diakhiri is null;

create table akun.sesi (
  id                bigint generated always as identity primary key,
  sidik             bytea not null unique check (octet_length(sidik) = 32),
  akun_id           bigint not null references akun.akun,
  dibuat            timestamptz not null,
  terakhir          timestamptz not null,
  kedaluwarsa       timestamptz not null,
  alamat            text not null,
  agen              text not null,
  bertindak_sebagai bigint references akun.akun,
  bertindak_sampai  timestamptz,
  check ((bertindak_sebagai is null) = (bertindak_sampai is null)),
  check (bertindak_sebagai <> akun_id)
);

create index sesi_akun on akun.sesi (akun_id);
create index sesi_bertindak on akun.sesi (bertindak_sebagai) where bertindak_sebagai is not null;
create index sesi_kedaluwarsa on akun.sesi (kedaluwarsa);

-- Failed sign-ins, by what was typed (whether such an account exists or not) and by address.
create table akun.percobaan (
  jenis        text not null check (jenis in ('NAMA', 'ALAMAT')),
  kunci        bytea not null,
  gagal        integer not null,
  terakhir     timestamptz not null,
  tunda_sampai timestamptz,
  primary key (jenis, kunci)
);

create index percobaan_terakhir on akun.percobaan (terakhir);

create table akun.kunci_api (
  id          bigint generated always as identity primary key,
  sidik       bytea not null unique check (octet_length(sidik) = 32),
  akun_id     bigint not null references akun.akun,
  nama        text not null check (btrim(nama) <> '' and length(nama) <= 100),
  peran       text[] not null check (cardinality(peran) > 0),
  dibuat      timestamptz not null,
  kedaluwarsa timestamptz not null,
  terakhir    timestamptz,
  dicabut     timestamptz
);

create index kunci_api_akun on akun.kunci_api (akun_id);

-- Declared relations: the data behind "conflict of interest".
create table akun.hubungan (
  id              bigint generated always as identity primary key,
  akun_id         bigint not null references akun.akun,
  dengan_unit     bigint,
  dengan_akun     bigint references akun.akun,
  jenis           text not null check (jenis in ('KELUARGA', 'PERNAH_BEKERJA', 'KERJA_SAMA',
                    'KEPENTINGAN_KEUANGAN', 'LAINNYA')),
  keterangan      text not null check (length(keterangan) <= 500),
  dinyatakan      timestamptz not null,
  dinyatakan_oleh text not null,
  dicabut         timestamptz,
  check (num_nonnulls(dengan_unit, dengan_akun) = 1),
  check (dengan_akun <> akun_id)
);

create index hubungan_akun on akun.hubungan (akun_id) where dicabut is null;
create index hubungan_unit on akun.hubungan (dengan_unit) where dicabut is null;
create index hubungan_dengan on akun.hubungan (dengan_akun) where dicabut is null;

-- Published views for the other modules.
create view akun.v_akun as
  select id, nama_pengguna, nama, nip, unit_id, atasan_id, aktif from akun.akun;

create view akun.v_penugasan as
  select id, akun_id, peran, unit_id, tahun, sejak, sampai
  from akun.penugasan where diakhiri is null;

create view akun.v_hubungan as
  select id, akun_id, dengan_unit, dengan_akun, jenis, keterangan, dinyatakan
  from akun.hubungan where dicabut is null;

-- Every superior of every account with the distance; a circle ends at eight steps.
create view akun.v_rantai as
  with recursive rantai (akun_id, atasan_id, jarak) as (
    select id, atasan_id, 1 from akun.akun where atasan_id is not null
    union all
    select r.akun_id, a.atasan_id, r.jarak + 1
    from rantai r join akun.akun a on a.id = r.atasan_id
    where a.atasan_id is not null and r.jarak < 8
  )
  select akun_id, atasan_id, min(jarak) as jarak from rantai group by akun_id, atasan_id;
