-- Differs after every change of services, points, populations and questions, and never repeats;
-- dates what is kept of them in memory. Answers do not move it; a tally that disappears does,
-- because readers ask only for those that changed. It moves before the change, so that writers take
-- its row first and never wait for each other in a circle.
create table layanan.penanda (
  satu  boolean primary key default true check (satu),
  tanda uuid not null
);

insert into layanan.penanda (tanda) values (gen_random_uuid());

create function layanan.majukan_penanda() returns trigger language plpgsql as $$
begin
  update layanan.penanda set tanda = gen_random_uuid();
  return null;
end
$$;

create trigger layanan_majukan_penanda before insert or update or delete or truncate
  on layanan.layanan for each statement execute function layanan.majukan_penanda();
create trigger titik_majukan_penanda before insert or update or delete or truncate
  on layanan.titik for each statement execute function layanan.majukan_penanda();
create trigger populasi_majukan_penanda before insert or update or delete or truncate
  on layanan.populasi for each statement execute function layanan.majukan_penanda();
create trigger unsur_majukan_penanda before insert or update or delete or truncate
  on layanan.unsur for each statement execute function layanan.majukan_penanda();
create trigger rekap_majukan_penanda before delete or truncate
  on layanan.rekap for each statement execute function layanan.majukan_penanda();
create trigger rekap_profil_majukan_penanda before delete or truncate
  on layanan.rekap_profil for each statement execute function layanan.majukan_penanda();
