-- Answers that came in a crowd and are not yet added to their tallies: one row for each group, in the
-- transaction of its answers, one element for each answer (point|service|questionnaire|month|values).
-- A tally takes more writing than the answer itself, so under load many answers are added at once.
-- At every moment tallies and what waits here together are the answers; readers add both.
create table layanan.rekap_tunda (
  nomor bigint generated always as identity primary key,
  isi   text[] not null
);

-- Nobody read it, and without what waits it would not tell the truth.
drop view layanan.v_rekap;
