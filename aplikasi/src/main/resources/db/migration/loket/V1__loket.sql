-- Paper questionnaires as typed by officers. With double entry a sheet counts only when a second
-- person has typed it too; what both typed is kept.
create table loket.ketikan (
  id          uuid primary key,
  titik_id    bigint not null references layanan.titik,
  bundel      text not null check (bundel ~ '^[A-Z0-9-]{1,20}$'),
  nomor       integer not null check (nomor > 0),
  layanan_id  bigint not null references layanan.layanan,
  tanggal     date not null,
  nilai       text not null check (nilai ~ '^[0-4]+$'),
  akun_id     bigint not null,
  oleh        text not null,
  saat        timestamptz not null,
  nilai_kedua text check (nilai_kedua ~ '^[0-4]+$'),
  akun_kedua  bigint check (akun_kedua <> akun_id),
  saat_kedua  timestamptz,
  tersimpan   boolean not null,
  unique (titik_id, bundel, nomor)
);

-- How the columns and wordings of a unit's own file (for example of Google Forms) map to ours.
create table loket.pemetaan (
  id      bigint generated always as identity primary key,
  unit_id bigint not null,
  nama    text not null check (nama <> ''),
  kolom   jsonb not null,
  versi   integer not null default 1,
  unique (unit_id, nama)
);

-- A file that has been looked at and waits for the word to be stored; kept for a day.
create table loket.impor (
  id       uuid primary key,
  akun_id  bigint not null,
  unit_id  bigint not null,
  titik_id bigint not null references layanan.titik,
  nama     text not null,
  isi      bytea not null,
  kolom    jsonb not null default '{}',
  dibuat   timestamptz not null
);

create index impor_dibuat on loket.impor (dibuat);
