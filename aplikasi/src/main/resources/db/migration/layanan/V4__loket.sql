-- Who worded a questionnaire: the regulation, or we ourselves. Own wordings are labelled so wherever
-- their figures appear.
alter table layanan.instrumen add column rumusan_sendiri boolean not null default false;

insert into layanan.instrumen (kode, nama, dasar, rumusan_sendiri) values
  ('IPAK-5', 'Persepsi anti korupsi, 5 butir', 'PermenPANRB 90/2021; rumusan butir sendiri', true),
  ('IPAK-9', 'Persepsi anti korupsi, 9 butir', 'PermenPANRB 90/2021; rumusan butir sendiri', true),
  ('IPAK-10', 'Persepsi anti korupsi, 10 butir', 'PermenPANRB 90/2021; rumusan butir sendiri', true),
  ('SKM-9-IPAK-5', 'SKM 9 unsur dan persepsi anti korupsi 5 butir',
   'PermenPANRB 14/2017 dan 90/2021; rumusan butir IPAK sendiri', true),
  ('IPKP-8-IPAK-5', 'Persepsi kualitas pelayanan 8 butir dan anti korupsi 5 butir',
   'PermenPANRB 90/2021; rumusan butir sendiri', true);

create temp table butir (
  kode text, kelompok text, nama text, pertanyaan text, jawaban text[], urut integer
) on commit drop;

insert into butir
select kode, 'IPAK', nama, pertanyaan,
       array['Sangat sering', 'Sering', 'Jarang', 'Tidak pernah'], urut
from (values
  ('CALO', 'Percaloan', 'Seberapa sering Anda melihat calo atau perantara menawarkan bantuan berbayar di sini?', 1),
  ('PUNGLI', 'Pungutan liar', 'Seberapa sering Anda diminta membayar lebih dari tarif resmi?', 2),
  ('IMBALAN', 'Imbalan', 'Seberapa sering petugas memberi isyarat mengharapkan imbalan atau hadiah?', 3),
  ('DISKRIMINASI', 'Pembedaan perlakuan', 'Seberapa sering ada orang yang didahulukan karena kenal dengan petugas?', 4),
  ('SUAP', 'Suap', 'Seberapa sering urusan di sini baru selesai kalau ada uang pelicin?', 5),
  ('PRAKTIK', 'Pelayanan di luar prosedur', 'Seberapa sering petugas menawarkan jalan pintas di luar prosedur?', 6),
  ('TARIF', 'Tarif tidak terbuka', 'Seberapa sering tarif tidak diumumkan atau berbeda dengan yang diumumkan?', 7),
  ('KUITANSI', 'Tanpa tanda terima', 'Seberapa sering pembayaran tidak diberi tanda terima resmi?', 8),
  ('LAPOR', 'Takut melapor', 'Seberapa sering orang takut melapor karena urusannya bisa dipersulit?', 9),
  ('KONFLIK', 'Kepentingan pribadi', 'Seberapa sering petugas mengarahkan Anda ke jasa milik kenalannya?', 10)
) as b (kode, nama, pertanyaan, urut);

insert into butir
select kode, 'IPKP', nama, pertanyaan,
       array['Tidak setuju', 'Kurang setuju', 'Setuju', 'Sangat setuju'], urut
from (values
  ('P_INFORMASI', 'Keterbukaan informasi', 'Informasi syarat, waktu, dan biaya mudah saya temukan sebelum datang.', 1),
  ('P_SYARAT', 'Kemudahan syarat', 'Syarat yang diminta sama dengan yang diumumkan.', 2),
  ('P_PROSEDUR', 'Kemudahan prosedur', 'Langkah yang harus saya lalui jelas dan tidak berbelit.', 3),
  ('P_WAKTU', 'Ketepatan waktu', 'Urusan saya selesai pada waktu yang dijanjikan.', 4),
  ('P_BIAYA', 'Kepastian biaya', 'Saya membayar sesuai tarif resmi, atau tidak membayar bila gratis.', 5),
  ('P_PETUGAS', 'Kesigapan petugas', 'Petugas siap dan mampu menyelesaikan urusan saya.', 6),
  ('P_SARANA', 'Kenyamanan sarana', 'Tempat pelayanan nyaman dan mudah dijangkau semua orang.', 7),
  ('P_PENGADUAN', 'Saluran pengaduan', 'Saya tahu ke mana mengadu dan yakin akan dijawab.', 8)
) as b (kode, nama, pertanyaan, urut);

insert into layanan.unsur (
  instrumen_id, kode, kelompok, nama, pertanyaan, jawaban, urutan_aturan, urutan_kuesioner
)
select i.id, b.kode, b.kelompok, b.nama, b.pertanyaan, b.jawaban, b.urut, b.urut
from layanan.instrumen i
join butir b on b.kelompok = 'IPAK'
  and b.urut <= case i.kode when 'IPAK-5' then 5 when 'IPAK-9' then 9 else 10 end
where i.kode in ('IPAK-5', 'IPAK-9', 'IPAK-10');

insert into layanan.unsur (
  instrumen_id, kode, kelompok, nama, pertanyaan, jawaban, urutan_aturan, urutan_kuesioner
)
select tujuan.id, u.kode, u.kelompok, u.nama, u.pertanyaan, u.jawaban, u.urutan_aturan,
       u.urutan_kuesioner
from layanan.unsur u
join layanan.instrumen asal on asal.id = u.instrumen_id and asal.kode = 'SKM-9'
join layanan.instrumen tujuan on tujuan.kode = 'SKM-9-IPAK-5'
union all
select tujuan.id, b.kode, b.kelompok, b.nama, b.pertanyaan, b.jawaban, 9 + b.urut, 9 + b.urut
from butir b
join layanan.instrumen tujuan on tujuan.kode = 'SKM-9-IPAK-5'
where b.kelompok = 'IPAK' and b.urut <= 5
union all
select tujuan.id, b.kode, b.kelompok, b.nama, b.pertanyaan, b.jawaban,
       b.urut + case b.kelompok when 'IPAK' then 8 else 0 end,
       b.urut + case b.kelompok when 'IPAK' then 8 else 0 end
from butir b
join layanan.instrumen tujuan on tujuan.kode = 'IPKP-8-IPAK-5'
where b.kelompok = 'IPKP' or b.urut <= 5;

drop table butir;

-- One-time tickets: an answer that brings one belongs to a served visit. Only the hash of the code
-- is kept, so that nobody who reads the table can use it.
create table layanan.tiket (
  id          bigint generated always as identity primary key,
  titik_id    bigint not null references layanan.titik,
  layanan_id  bigint references layanan.layanan,
  sidik       bytea not null unique check (length(sidik) = 16),
  lembaran    uuid not null,
  nomor       integer not null,
  rujukan     text,
  terbit      timestamptz not null,
  berlaku     timestamptz not null check (berlaku > terbit),
  dipakai     timestamptz,
  unique (lembaran, nomor)
);

create unique index tiket_rujukan on layanan.tiket (titik_id, rujukan) where rujukan is not null;
create index tiket_titik on layanan.tiket (titik_id, terbit);

alter table layanan.jawaban
  add constraint jawaban_tiket foreign key (tiket_id) references layanan.tiket not valid;
create unique index jawaban_satu_tiket on layanan.jawaban (tiket_id) where tiket_id is not null;

-- How the columns and wordings of a unit's own file (for example of Google Forms) map to ours.
create table layanan.pemetaan (
  id           bigint generated always as identity primary key,
  unit_id      bigint not null,
  nama         text not null check (nama <> ''),
  instrumen_id bigint not null references layanan.instrumen,
  kolom        jsonb not null,
  versi        integer not null default 1,
  unique (unit_id, nama)
);

-- A file that has been looked at (dry run) and waits for the word to store it.
create table layanan.berkas_tertunda (
  id      uuid primary key,
  akun_id bigint not null,
  jenis   text not null,
  nama    text not null,
  isi     bytea not null,
  pilihan jsonb not null default '{}',
  saat    timestamptz not null
);

create index berkas_tertunda_saat on layanan.berkas_tertunda (saat);

-- Answers of paper questionnaires typed twice by two people; they count when both agree.
create table layanan.ketikan (
  id         uuid primary key,
  titik_id   bigint not null references layanan.titik,
  bundel     text not null check (bundel ~ '^[A-Z0-9-]{1,20}$'),
  nomor      integer not null check (nomor > 0),
  layanan_id bigint not null references layanan.layanan,
  tanggal    date not null,
  nilai      text not null,
  profil     jsonb not null default '{}',
  saran      text,
  akun_id    bigint not null,
  oleh       text not null,
  saat       timestamptz not null,
  nilai_kedua text,
  akun_kedua bigint,
  saat_kedua timestamptz,
  jawaban_id uuid,
  unique (titik_id, bundel, nomor)
);
