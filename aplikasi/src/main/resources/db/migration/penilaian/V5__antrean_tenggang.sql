-- Receipts given after the deadline are few; their queue is looked at often.
create index tanda_terima_tenggang on penilaian.tanda_terima (penilaian_id)
  where isi like '%"dalamTenggang":true%';
