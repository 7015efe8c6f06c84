-- Readers keep the tallies in memory and ask, with every page, only for those that changed since.
create index rekap_diubah on layanan.rekap (diubah);
