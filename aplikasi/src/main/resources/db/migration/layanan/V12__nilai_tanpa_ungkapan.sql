-- Digits 0 to 4 only, and one of them not 0. Without regular expressions: two of them would cost a
-- bulk import more than anything else that checks a row.
alter table layanan.jawaban
  drop constraint jawaban_nilai_check,
  add constraint jawaban_nilai_check
    check (btrim(nilai, '01234') = '' and btrim(nilai, '0') <> '');
