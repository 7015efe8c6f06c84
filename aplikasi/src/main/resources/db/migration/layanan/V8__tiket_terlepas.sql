-- An answer does not say which ticket it came with, and a ticket only on which day it was used: a
-- queue that knows who drew a number cannot find that person's answer.
drop index layanan.jawaban_satu_tiket;
alter table layanan.jawaban drop column tiket_id;
