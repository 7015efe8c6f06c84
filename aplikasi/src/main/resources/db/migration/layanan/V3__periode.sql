-- How often a unit surveys, from a year on: results are made for these spans.
create table layanan.periode_unit (
  unit_id     bigint not null,
  sejak_tahun integer not null check (sejak_tahun between 2004 and 2100),
  jenis       text not null check (jenis in ('BULAN', 'TRIWULAN', 'SEMESTER', 'TAHUN')),
  primary key (unit_id, sejak_tahun)
);

-- How many people a service serves in a period: what Krejcie & Morgan's minimum is taken from.
create table layanan.populasi (
  layanan_id bigint not null references layanan.layanan,
  jenis      text not null,
  tahun      integer not null check (tahun between 2004 and 2100),
  ke         integer not null,
  jumlah     bigint not null check (jumlah > 0),
  sumber     text not null check (sumber <> ''),
  primary key (layanan_id, jenis, tahun, ke),
  check (
    (jenis = 'BULAN' and ke between 1 and 12)
    or (jenis = 'TRIWULAN' and ke between 1 and 4)
    or (jenis = 'SEMESTER' and ke between 1 and 2)
    or (jenis = 'TAHUN' and ke = 1))
);

create index populasi_periode on layanan.populasi (tahun, jenis, ke);

-- An act by which answers were taken out of the figures: why, by whom, and whether it was undone.
-- The answers stay, and so do the figures with them.
create table layanan.pengecualian (
  id            bigint generated always as identity primary key,
  unit_id       bigint not null,
  alasan        text not null check (length(alasan) >= 10),
  tanda         text not null,
  jumlah        integer not null check (jumlah > 0),
  akun_id       bigint not null,
  oleh          text not null,
  dibuat        timestamptz not null,
  dibatalkan    timestamptz,
  pembatal      text,
  alasan_batal  text,
  check ((dibatalkan is null) = (alasan_batal is null))
);

create index pengecualian_unit on layanan.pengecualian (unit_id);

alter table layanan.jawaban
  add column pengecualian_id bigint references layanan.pengecualian,
  add constraint pengecualian_beralasan check (dikecualikan = (pengecualian_id is not null));

create index jawaban_pengecualian on layanan.jawaban (pengecualian_id)
  where pengecualian_id is not null;

-- Which transaction changed a tally last: readers keep tallies in memory and ask only for what may
-- have changed since their snapshot.
alter table layanan.rekap add column diubah xid8 not null default pg_current_xact_id();

-- The same sums for each answer to each profile question, made from the answers when somebody asks
-- for them and kept until the tally beside it changes (`diubah` differs).
create table layanan.rekap_profil (
  titik_id     bigint not null,
  layanan_id   bigint not null,
  instrumen_id bigint not null,
  bulan        date not null,
  dikecualikan boolean not null,
  diubah       xid8 not null,
  disimpan     xid8 not null default pg_current_xact_id(),
  kelompok     text[] not null,
  responden    bigint[] not null,
  terisi       bigint[] not null,
  jumlah       bigint[] not null,
  primary key (titik_id, layanan_id, instrumen_id, bulan, dikecualikan),
  foreign key (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
    references layanan.rekap on delete cascade
);

create index rekap_profil_bulan on layanan.rekap_profil (bulan);

-- Published for other modules.
create view layanan.v_layanan as
select id, unit_id, kode, nama, gratis, aktif from layanan.layanan;

create view layanan.v_titik as
select t.id, t.unit_id, t.kode, t.nama, t.alamat, t.instrumen_id, t.wajib_tiket, t.aktif
from layanan.titik t;

create view layanan.v_populasi as
select p.layanan_id, l.unit_id, p.jenis, p.tahun, p.ke, p.jumlah, p.sumber
from layanan.populasi p
join layanan.layanan l on l.id = p.layanan_id;

create view layanan.v_rekap as
select r.titik_id, r.layanan_id, l.unit_id, r.instrumen_id, r.bulan, r.dikecualikan, r.responden,
       r.terisi, r.jumlah
from layanan.rekap r
join layanan.layanan l on l.id = r.layanan_id;

create view layanan.v_jawaban as
select j.id, l.unit_id, j.titik_id, j.layanan_id, j.instrumen_id, j.tanggal, j.diterima, j.sumber,
       j.nilai, j.jenis_kelamin, j.usia, j.pendidikan, j.pekerjaan, j.disabilitas, j.tanda,
       j.dikecualikan, j.pengecualian_id
from layanan.jawaban j
join layanan.layanan l on l.id = j.layanan_id;

create view layanan.v_pengecualian as
select id, unit_id, alasan, tanda, jumlah, oleh, dibuat, dibatalkan, alasan_batal
from layanan.pengecualian;

create view layanan.v_saran as
select s.id, l.unit_id, s.titik_id, s.layanan_id, s.tanggal, s.isi, s.status, s.tanggapan,
       s.ditangani, s.versi
from layanan.saran s
join layanan.layanan l on l.id = s.layanan_id;
