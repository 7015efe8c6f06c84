-- Typing, mapping and waiting files belong to the module that brings answers in.
drop table layanan.ketikan;
drop table layanan.pemetaan;
drop table layanan.berkas_tertunda;
