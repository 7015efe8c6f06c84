-- Published: differs after every change of the units; dates what other modules compute from them.
create view organisasi.v_penanda as
select tanda from organisasi.penanda;
