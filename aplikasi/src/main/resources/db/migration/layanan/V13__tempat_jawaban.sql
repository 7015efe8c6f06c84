-- Where answers lie, for each unit: the point, the service and the questionnaire, also of those that
-- wait to be added to the tallies. Leads from a unit to its answers along the index by point.
create view layanan.tempat_jawaban as
select l.unit_id, r.titik_id, r.layanan_id, r.instrumen_id
from (
  select titik_id, layanan_id, instrumen_id from layanan.rekap
  union
  select cast(split_part(satu, '|', 1) as bigint), cast(split_part(satu, '|', 2) as bigint),
         cast(split_part(satu, '|', 3) as bigint)
  from (select unnest(isi) as satu from layanan.rekap_tunda) s
) r
join layanan.layanan l on l.id = r.layanan_id;
