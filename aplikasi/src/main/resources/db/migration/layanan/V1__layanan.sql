-- Services, service points and the answers of citizens (PermenPANRB 14/2017).

create table layanan.instrumen (
  id       bigint generated always as identity primary key,
  kode     text not null unique,
  nama     text not null,
  dasar    text not null,
  aktif    boolean not null default true
);

-- One question. Keyed by a stable code, never by its place: the rule and the printed questionnaire
-- order items 8 and 9 differently.
create table layanan.unsur (
  instrumen_id     bigint not null references layanan.instrumen,
  kode             text not null check (kode ~ '^[A-Z][A-Z0-9_]*$'),
  kelompok         text not null check (kelompok in ('SKM', 'IPAK', 'IPKP')),
  nama             text not null,
  pertanyaan       text not null,
  jawaban          text[] not null check (cardinality(jawaban) = 4),
  urutan_aturan    integer not null,
  urutan_kuesioner integer not null,
  primary key (instrumen_id, kode),
  unique (instrumen_id, urutan_kuesioner)
);

create table layanan.layanan (
  id      bigint generated always as identity primary key,
  unit_id bigint not null,
  kode    text not null unique,
  nama    text not null,
  gratis  boolean not null default true,
  aktif   boolean not null default true,
  versi   integer not null default 1
);

create table layanan.titik (
  id           bigint generated always as identity primary key,
  kode         text not null unique check (kode ~ '^[a-z0-9-]{3,40}$'),
  unit_id      bigint not null,
  nama         text not null,
  alamat       text not null default '',
  buka         time not null default '08:00',
  tutup        time not null default '16:00',
  instrumen_id bigint not null references layanan.instrumen,
  wajib_tiket  boolean not null default false,
  profil       text[] not null default '{jenis_kelamin,usia,pendidikan,pekerjaan}',
  aktif        boolean not null default true,
  versi        integer not null default 1
);

create index titik_unit on layanan.titik (unit_id);

create table layanan.titik_layanan (
  titik_id   bigint not null references layanan.titik,
  layanan_id bigint not null references layanan.layanan,
  primary key (titik_id, layanan_id)
);

-- One answered questionnaire. `nilai` holds one digit for each question in the order
-- urutan_kuesioner of its instrument: 1 to 4, or 0 for a question left blank.
create table layanan.jawaban (
  id               uuid primary key,
  titik_id         bigint not null references layanan.titik,
  layanan_id       bigint not null references layanan.layanan,
  instrumen_id     bigint not null references layanan.instrumen,
  tanggal          date not null,
  diterima         timestamptz not null,
  sumber           text not null check (sumber in ('WEB', 'KIOS', 'PETUGAS', 'IMPOR', 'API')),
  nilai            text not null check (nilai ~ '^[0-4]+$' and nilai ~ '[1-4]'),
  jenis_kelamin    text,
  usia             text,
  pendidikan       text,
  pekerjaan        text,
  disabilitas      text,
  perangkat        bytea,
  tiket_id         bigint,
  tanda            text[] not null default '{}',
  dikecualikan     boolean not null default false
);

create index jawaban_titik on layanan.jawaban (titik_id, tanggal);

create table layanan.saran (
  id         bigint generated always as identity primary key,
  titik_id   bigint not null references layanan.titik,
  layanan_id bigint not null references layanan.layanan,
  tanggal    date not null,
  isi        text not null check (length(isi) between 1 and 2000),
  status     text not null default 'BARU' check (status in ('BARU', 'TAYANG', 'SEMBUNYI')),
  tanggapan  text,
  ditangani  timestamptz,
  versi      integer not null default 1
);

create index saran_titik on layanan.saran (titik_id, tanggal);

-- What has been received, added up while it is received: exact counts and sums of a service at a
-- service point in a month, and what the interval needs. With k questions: terisi and jumlah have k
-- entries; silang (sum of x_i x_j) and pasangan (how many answered both) have one for each pair
-- i <= j, row by row; sebelah (sum of x_i over those who answered j) has k*k, row by row.
create table layanan.rekap (
  titik_id     bigint not null references layanan.titik,
  layanan_id   bigint not null references layanan.layanan,
  instrumen_id bigint not null references layanan.instrumen,
  bulan        date not null check (extract(day from bulan) = 1),
  dikecualikan boolean not null,
  responden    bigint not null,
  terisi       bigint[] not null,
  jumlah       bigint[] not null,
  silang       bigint[] not null,
  pasangan     bigint[] not null,
  sebelah      bigint[] not null,
  primary key (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
) with (fillfactor = 50);

create index rekap_bulan on layanan.rekap (bulan);
