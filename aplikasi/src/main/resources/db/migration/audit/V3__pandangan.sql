-- What other modules may read of the journal: who did what to which thing, without the states
-- before and after.
create view audit.v_jurnal as
  select nomor, waktu, akun_id, pelaku, atas_nama, tindakan, objek_jenis, objek_id, unit_id, tahun
  from audit.jurnal;
