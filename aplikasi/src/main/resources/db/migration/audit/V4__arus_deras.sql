-- The number of the newest row but for two mass streams (citizens' answers, drafts of jurors'
-- scores), which arrive by the hundred a second and change nothing that other pages keep in memory.
create index jurnal_tenang on audit.jurnal (nomor)
  where objek_jenis not in ('jawaban survei', 'lembar juri');
