-- Others may date what they keep in memory by the cycle's marker.
create or replace view siklus.v_siklus as
select tahun, nama, instrumen_id, status, tanda from siklus.siklus;
