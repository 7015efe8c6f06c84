-- The nine unsur and their four-point wordings (PermenPANRB 14/2017; questionnaire as printed, where
-- item 8 is sarana prasarana and item 9 penanganan pengaduan).
insert into layanan.instrumen (kode, nama, dasar)
values ('SKM-9', 'Survei Kepuasan Masyarakat, 9 unsur', 'PermenPANRB 14/2017');

insert into layanan.unsur (
  instrumen_id, kode, kelompok, nama, pertanyaan, jawaban, urutan_aturan, urutan_kuesioner
)
select i.id, u.kode, 'SKM', u.nama, u.pertanyaan, u.jawaban, u.aturan, u.kuesioner
from layanan.instrumen i
cross join (values
  ('PERSYARATAN', 'Persyaratan',
   'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
   array['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'], 1, 1),
  ('PROSEDUR', 'Sistem, mekanisme, dan prosedur',
   'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
   array['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'], 2, 2),
  ('WAKTU', 'Waktu penyelesaian',
   'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
   array['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'], 3, 3),
  ('BIAYA', 'Biaya/tarif',
   'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
   array['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'], 4, 4),
  ('PRODUK', 'Produk spesifikasi jenis pelayanan',
   'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
   array['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'], 5, 5),
  ('KOMPETENSI', 'Kompetensi pelaksana',
   'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
   array['Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'], 6, 6),
  ('PERILAKU', 'Perilaku pelaksana',
   'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
   array['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'], 7, 7),
  ('SARPRAS', 'Sarana dan prasarana',
   'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
   array['Buruk', 'Cukup', 'Baik', 'Sangat baik'], 9, 8),
  ('PENGADUAN', 'Penanganan pengaduan, saran, dan masukan',
   'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
   array['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'], 8, 9)
) as u (kode, nama, pertanyaan, jawaban, aturan, kuesioner)
where i.kode = 'SKM-9';
