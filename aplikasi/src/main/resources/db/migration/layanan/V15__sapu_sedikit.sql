-- Answers are added and hardly ever changed. Left to the defaults the database sweeps the more seldom
-- the more there are, in one long walk over pages it must read and log whole again; swept often, the
-- pages are still at hand and have been logged already.
alter table layanan.jawaban set (
  autovacuum_vacuum_insert_scale_factor = 0,
  autovacuum_vacuum_insert_threshold = 50000
);

-- Nobody looks for a tally by its sums, and what is known of the spread of long arrays costs a second
-- walk over them each minute while a crowd answers.
alter table layanan.rekap
  alter column terisi set statistics 0,
  alter column jumlah set statistics 0,
  alter column silang set statistics 0,
  alter column pasangan set statistics 0,
  alter column sebelah set statistics 0;

alter table layanan.rekap_tunda alter column isi set statistics 0;
