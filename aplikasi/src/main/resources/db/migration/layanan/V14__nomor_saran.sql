-- Suggestions are named and ordered by a random number: the identity counts up as they come in, and
-- beside the answers of a day it would tell at the counter whose suggestion it is.
alter table layanan.saran add column nomor uuid not null default gen_random_uuid();

create unique index saran_nomor on layanan.saran (nomor);

create or replace view layanan.v_saran as
select s.id, l.unit_id, s.titik_id, s.layanan_id, s.tanggal, s.isi, s.status, s.tanggapan,
       s.ditangani, s.versi, s.nomor
from layanan.saran s
join layanan.layanan l on l.id = s.layanan_id;
