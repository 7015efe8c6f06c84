-- Answers are only added. Left to the defaults the database sweeps after a fifth of all answers, in one
-- long walk over pages it must read and log whole again; swept often, the pages are still at hand and
-- have been logged already.
alter table layanan.jawaban set (
  autovacuum_vacuum_insert_scale_factor = 0,
  autovacuum_vacuum_insert_threshold = 50000
);
