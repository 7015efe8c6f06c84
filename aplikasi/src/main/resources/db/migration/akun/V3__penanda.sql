-- Differs after every change of what the master data of employees are judged by, and never repeats;
-- dates the list of what is wrong with them. Signing in does not move it.
create table akun.penanda (
  satu  boolean primary key default true check (satu),
  tanda uuid not null
);

insert into akun.penanda (tanda) values (gen_random_uuid());

create function akun.majukan_penanda() returns trigger language plpgsql as $$
begin
  update akun.penanda set tanda = gen_random_uuid();
  return null;
end
$$;

create trigger akun_majukan_penanda
  after insert or delete or truncate
    or update of nama_pengguna, nama, nip, unit_id, atasan_id, aktif
  on akun.akun for each statement execute function akun.majukan_penanda();
create trigger penugasan_majukan_penanda after insert or update or delete or truncate
  on akun.penugasan for each statement execute function akun.majukan_penanda();
