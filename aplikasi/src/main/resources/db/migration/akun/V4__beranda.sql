-- The cards of the public front page as last worked out, with the mark of what they were made from
-- and of the build that made them; worked out anew as soon as either differs. A memory, no record:
-- it may be emptied at any time.
create table akun.beranda (
  satu    boolean primary key default true check (satu),
  penanda text not null,
  kartu   text not null
);
